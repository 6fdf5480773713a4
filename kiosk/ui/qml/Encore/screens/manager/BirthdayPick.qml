pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// A month and a day of it, each with one touch.
Item {
    id: pick

    required property PersonFormModel model

    property Paper paper: Theme.mint
    readonly property bool wide: width > height * 1.1
    readonly property real side: wide ? Math.round((width - Theme.gap * 2) * 0.44) : width
    readonly property real room: wide ? height - about.height - Theme.gap : Math.round((height - about.height - Theme.gap * 3) * 0.42)
    readonly property var months: [qsTr("January"), qsTr("February"), qsTr("March"), qsTr("April"), qsTr("May"), qsTr("June"), qsTr("July"), qsTr("August"), qsTr("September"), qsTr("October"), qsTr("November"), qsTr("December")]

    PaperText {
        id: about

        width: parent.width
        text: qsTr("The year is never asked and never kept.")
        color: pick.paper.quiet
        font.pixelSize: Theme.control
        font.weight: Font.DemiBold
    }

    Grid {
        id: year

        y: about.height + Theme.gap
        columns: 3
        spacing: Theme.tight

        Repeater {
            model: 12

            PaperButton {
                required property int index

                objectName: "month_" + (index + 1)
                width: Math.floor((pick.side - 2 * Theme.tight) / 3)
                height: Math.max(Theme.target, Math.min(Theme.share(13), Math.floor((pick.room - 3 * Theme.tight) / 4)))
                text: pick.months[index]
                textSize: Theme.control * 0.9
                checked: pick.model.month === index + 1
                paper: checked ? Theme.teal : Theme.white
                seed: 30 + index
                onClicked: pick.model.setMonth(index + 1)
            }
        }
    }

    Grid {
        id: month

        readonly property real side: pick.wide ? pick.width - pick.side - Theme.gap * 2 : pick.width
        readonly property real begin: pick.wide ? year.y : year.y + year.height + Theme.gap * 2

        x: pick.wide ? pick.side + Theme.gap * 2 : 0
        y: begin
        columns: 7
        spacing: Theme.tight

        Repeater {
            model: pick.model.days

            PaperButton {
                required property int index

                objectName: "day_" + (index + 1)
                width: Math.floor((month.side - 6 * Theme.tight) / 7)
                height: Math.max(Theme.target, Math.min(width, Theme.share(11), Math.floor((pick.height - month.begin - 4 * Theme.tight) / 5)))
                text: String(index + 1)
                checked: pick.model.day === index + 1
                paper: checked ? Theme.teal : Theme.white
                seed: 50 + index
                onClicked: pick.model.setDay(index + 1)
            }
        }
    }
}
