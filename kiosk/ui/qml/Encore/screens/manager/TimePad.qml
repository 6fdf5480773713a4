pragma ComponentBehavior: Bound

import QtQuick
import Encore

// A time of day by two touches: the hour, and the minutes; plus and minus go by five.
Item {
    id: pad

    required property string value
    required property int hour
    required property int minute

    property string question: ""
    property string name: "time"
    property Paper paper: Theme.cream
    readonly property int columns: width > height * 1.05 ? 8 : 6
    readonly property int hourRows: 24 / columns
    readonly property int minuteRows: 12 / (columns === 8 ? 6 : 6)
    readonly property real cellWidth: Math.floor((width - (columns - 1) * Theme.share(0.5)) / columns)
    readonly property real minuteWidth: Math.floor((width - 5 * Theme.share(0.5)) / 6)
    readonly property real room: height - head.height - Theme.tight * 2
    readonly property real cellHeight: Math.min(Theme.target, Math.floor((room - (hourRows + minuteRows - 1) * Theme.share(0.5)) / (hourRows + minuteRows)))

    signal moved(steps: int)
    signal picked(hour: int, minute: int)

    Row {
        id: head

        width: pad.width
        spacing: Theme.tight

        FitText {
            width: Math.max(1, pad.width - steps.width - Theme.tight)
            height: steps.height
            text: pad.question
            color: pad.paper.quiet
            weight: Font.DemiBold
            largest: Theme.control
            middle: Theme.control * 0.8
            smallest: Theme.control * 0.6
            verticalAlignment: Text.AlignVCenter
        }

        Stepper {
            id: steps

            name: pad.name
            value: pad.value
            paper: pad.paper
            onMoved: step => pad.moved(step)
        }
    }

    Grid {
        id: hours

        y: head.height + Theme.tight
        columns: pad.columns
        columnSpacing: Theme.share(0.5)
        rowSpacing: Theme.share(0.5)

        Repeater {
            model: 24

            PaperButton {
                required property int index

                objectName: pad.name + "Hour_" + index
                width: pad.cellWidth
                height: pad.cellHeight
                leftPadding: 0
                topPadding: 0
                bottomPadding: 0
                text: index
                label: qsTr("%1 o'clock").arg(index)
                textSize: Math.min(Theme.control * 0.9, pad.cellHeight * 0.5)
                lift: Math.max(2, Theme.share(0.3))
                checked: index === pad.hour
                paper: checked ? Theme.teal : Theme.white
                seed: index
                onClicked: pad.picked(index, -1)
            }
        }
    }

    Grid {
        y: hours.y + hours.height + Theme.tight
        columns: 6
        columnSpacing: Theme.share(0.5)
        rowSpacing: Theme.share(0.5)

        Repeater {
            model: 12

            PaperButton {
                required property int index

                objectName: pad.name + "Minute_" + index * 5
                width: pad.minuteWidth
                height: pad.cellHeight
                leftPadding: 0
                topPadding: 0
                bottomPadding: 0
                text: (index < 2 ? ":0" : ":") + index * 5
                label: qsTr("%n minute(s) past", "", index * 5)
                textSize: Math.min(Theme.control * 0.9, pad.cellHeight * 0.5)
                lift: Math.max(2, Theme.share(0.3))
                checked: index * 5 === pad.minute
                paper: checked ? Theme.teal : Theme.sunflower
                seed: index + 30
                onClicked: pad.picked(-1, index * 5)
            }
        }
    }
}
