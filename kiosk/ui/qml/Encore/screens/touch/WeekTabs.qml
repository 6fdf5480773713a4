pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The days that stand side by side, and the ways to those before and after them.
Row {
    id: tabs

    required property WeekModel model

    property Paper paper: Theme.blue
    readonly property var days: model.days
    // Whether a day's name stands over its number.
    property bool tall: false
    // Where the days begin and how wide each is: columns below them are as wide.
    readonly property real first: Theme.target + spacing
    readonly property real step: (width - 2 * first + spacing) / Math.max(1, days.length)

    signal chosen(place: int)

    height: tall ? Math.max(Theme.target, Theme.share(12)) : Theme.target
    spacing: Theme.tight * 0.8

    PaperButton {
        objectName: "weekBefore"
        width: Theme.target
        height: tabs.height
        glyph: "back"
        label: qsTr("The days before")
        paper: tabs.paper
        seed: 51
        onClicked: tabs.model.leaf(-1)
    }

    Repeater {
        // So many, and not the days themselves: other days are told on the same pieces of paper.
        model: tabs.days.length

        PaperButton {
            id: tab

            required property int index

            readonly property var day: tabs.days[index] ?? tabs.days[0]

            objectName: "day_" + index
            width: tabs.step - tabs.spacing
            height: tabs.height
            leftPadding: Theme.tight * 0.5
            text: tabs.tall ? "" : qsTr("%1 %2", "weekday, day").arg(day.name).arg(day.number)
            label: day.long
            checked: day.chosen && tabs.model.view === "day"
            paper: checked ? Theme.sunflower : day.empty ? Theme.grey : Theme.white
            seed: 80 + index
            onClicked: tabs.chosen(index)

            PaperText {
                id: weekday

                x: tab.sink
                y: Math.round((parent.height - height - number.height * 0.86) / 2) + tab.sink
                width: parent.width
                visible: tabs.tall
                text: tab.day.name
                color: tab.paper.quiet
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: Theme.share(3.2)
                font.weight: Font.Bold
            }

            PaperText {
                id: number

                x: tab.sink
                y: weekday.y + weekday.height * 0.86
                width: parent.width
                visible: tabs.tall
                text: tab.day.number
                paper: tab.paper
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: Theme.share(5)
                font.weight: Font.ExtraBold
                font.features: Theme.tabular
            }

            Rectangle {
                x: Math.round((parent.width - width) / 2) + tab.sink
                y: parent.height - height - Theme.share(0.6)
                visible: tab.day.today
                width: Theme.share(4)
                height: Math.max(3, Theme.share(0.6))
                color: tab.paper.accent
            }
        }
    }

    PaperButton {
        objectName: "weekAfter"
        width: Theme.target
        height: tabs.height
        glyph: "next"
        label: qsTr("The days after")
        paper: tabs.paper
        seed: 53
        onClicked: tabs.model.leaf(1)
    }
}
