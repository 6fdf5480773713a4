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
    readonly property string from: (content.sender ?? "") !== "" ? qsTr("from %1").arg(content.sender) : content.fromColleague ?? false ? qsTr("from a colleague") : ""

    Accessible.role: Accessible.Pane

    Rectangle {
        z: -10
        anchors.fill: parent
        anchors.margins: -Theme.share(3)
        color: slide.paper.sheet
    }
}
