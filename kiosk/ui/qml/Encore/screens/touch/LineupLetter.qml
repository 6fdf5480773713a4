pragma ComponentBehavior: Bound

import QtQuick
import Encore

// A customer's letter, to be read aloud: its words as large as they go, where it came from, whom it is
// about.
Item {
    id: letter

    // As the slide of customer praise has it.
    required property var content

    readonly property Paper paper: Theme.white
    readonly property bool portrait: height > width
    readonly property real edge: Theme.share(portrait ? 6 : 8)
    readonly property string who: {
        const names = content.names ?? "";
        const teams = content.teams ?? "";
        const unnamed = content.unnamed ?? 0;
        if (names !== "")
            return unnamed > 0 ? qsTr("%1 and %n colleague(s)", "", unnamed).arg(names) : names;
        if (teams !== "")
            return teams;
        return unnamed > 1 ? qsTr("%n colleague(s)", "nobody of them is named", unnamed) : qsTr("A colleague");
    }

    Rectangle {
        anchors.fill: parent
        color: letter.paper.sheet
    }

    // The flap of the envelope that it came in.
    Repeater {
        model: 3

        Rectangle {
            required property int index

            x: letter.width - Theme.share(24) + index * Theme.share(7)
            y: Theme.share(4.6)
            width: Theme.share(5)
            height: Theme.share(1.1)
            color: [Theme.coral.sheet, Theme.blue.sheet, Theme.coral.sheet][index]
        }
    }

    SmallPrint {
        id: source

        x: letter.edge
        y: Theme.share(4)
        width: letter.width - 2 * letter.edge - Theme.share(26)
        room: Theme.share(9)
        text: letter.content.source ?? ""
        color: letter.paper.accent
        largest: Theme.share(4)
        weight: Font.ExtraBold
    }

    FitText {
        objectName: "words"
        x: letter.edge
        y: Math.max(source.y + source.height, Theme.share(8)) + Theme.share(2.6)
        width: letter.width - 2 * letter.edge
        height: about.y - y - Theme.share(3)
        text: qsTr("“%1”", "quotation marks around somebody's words").arg(letter.content.words ?? "")
        paper: letter.paper
        family: Theme.serif
        weight: Font.DemiBold
        largest: Theme.share(text.length < 100 ? 12 : 10)
        middle: Theme.share(text.length < 200 ? 8.4 : 7.2)
        smallest: Theme.share(5)
        lineHeight: 1.1
        verticalAlignment: Text.AlignVCenter
    }

    FitText {
        id: about

        x: letter.edge
        y: letter.height - height - Theme.share(5)
        width: letter.width - 2 * letter.edge
        height: Theme.share(8)
        text: qsTr("To %1", "whom a customer's letter is about").arg(letter.who)
        paper: letter.paper
        largest: Theme.share(5.4)
        middle: Theme.share(4.6)
        smallest: Theme.share(3.6)
        verticalAlignment: Text.AlignBottom
    }
}
