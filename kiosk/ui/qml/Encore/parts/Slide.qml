import QtQuick
import Encore

// What every slide has: its content, its paper, and a ground that reaches beyond the edges, because
// still areas wander a little against wear.
Item {
    id: slide

    // The texts and numbers of the slide, as kiosk/ui/models/slides.py makes them for each design.
    required property var content

    property Paper paper: Theme.cream
    // Whether everything is there, pictures too.
    property bool ready: true
    // Whether it stands in its place: what plays in it begins then, and ends before it goes.
    property bool standing: true
    // Whether its texts are looked at; a preview wants to know what does not fit.
    property bool measured: false
    // Which of its texts do not fit their place, and which fit only when set very small: "names",
    // "teams", "sender", or the content's own "title", "text", "words", "note", "source"; else "other".
    readonly property var overflowing: measured ? found(slide, "overflows") : []
    readonly property var cramped: measured ? found(slide, "cramped") : []
    readonly property bool portrait: height > width
    readonly property real edge: Theme.margin
    // Whom it is about: names first, else teams, else colleagues who are not named.
    readonly property string who: {
        const names = content.names ?? "";
        const teams = content.teams ?? "";
        const unnamed = content.unnamed ?? 0;
        if (names !== "")
            return unnamed > 0 ? qsTr("%1 and %n colleague(s)", "", unnamed).arg(names) : names;
        if (teams !== "")
            return teams;
        return unnamed > 1 ? qsTr("%n colleague(s)", "nobody of them is named", unnamed) : unnamed > 0 ? qsTr("A colleague") : "";
    }
    // Where they belong: the teams beside the names, or the one team of all of them.
    readonly property string where: (content.names ?? "") !== "" && (content.teams ?? "") !== "" ? content.teams : content.team ?? ""
    // Whether it is about teams or departments and nobody by name.
    readonly property bool ofTeams: (content.names ?? "") === "" && (content.unnamed ?? 0) === 0 && (content.teams ?? "") !== ""
    readonly property string from: (content.sender ?? "") !== "" ? qsTr("from %1").arg(content.sender) : content.fromColleague ?? false ? qsTr("from a colleague") : ""

    // What the texts below `item` are called of which `sign` is true, each once.
    function found(item: Item, sign: string): var {
        const names = [];
        for (const child of item.children) {
            if (!child.visible || child.text === "")
                continue;
            const below = child[sign] === true ? [called(child.text)] : found(child, sign);
            for (const name of below) {
                if (names.indexOf(name) < 0)
                    names.push(name);
            }
        }
        return names;
    }

    // What a text of the slide is called.
    function called(text: string): string {
        for (const name of ["words", "text", "note", "title", "source"]) {
            const said = slide.content[name] ?? "";
            if (said !== "" && text.indexOf(said) >= 0)
                return name;
        }
        if (text === slide.who)
            return "names";
        return text === slide.where ? "teams" : text === slide.from ? "sender" : "other";
    }

    Accessible.role: Accessible.Pane

    Rectangle {
        z: -10
        anchors.fill: parent
        anchors.margins: -Theme.share(3)
        color: slide.paper.sheet
    }
}
