pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// On which days a week is, and how long it is told of before and after.
Item {
    id: page

    required property WeeksModel model

    property Paper paper: Theme.cream
    readonly property var week: model.week
    readonly property bool narrow: height > width
    readonly property real side: narrow ? width : Math.round(width * 0.5)

    MonthGrid {
        id: sheet

        width: page.side
        height: page.narrow ? Math.round(page.height * 0.5) : page.height
        month: page.model.month
        name: "week"
    }

    Column {
        x: page.narrow ? 0 : page.side + Theme.gap * 1.4
        y: page.narrow ? sheet.height + Theme.gap : 0
        width: page.width - x
        spacing: Theme.gap

        FitText {
            objectName: "weekDates"
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(16)
            text: page.week.dates
            paper: page.paper
            largest: Theme.title
            middle: Theme.lead
            smallest: Theme.body
        }

        PaperText {
            width: parent.width
            text: qsTr("Touch the first day. By default it is the first full week of October: %1.").arg(page.model.suggested)
            color: page.paper.quiet
            font.pixelSize: Theme.control * 0.9
            font.weight: Font.DemiBold
        }

        Repeater {
            model: [
                {
                    "name": "length",
                    "text": qsTr("How long?"),
                    "value": qsTr("%n day(s)", "", page.week.days)
                },
                {
                    "name": "teaser",
                    "text": qsTr("Told of before"),
                    "value": qsTr("%n day(s)", "", page.week.teaser)
                },
                {
                    "name": "hall",
                    "text": qsTr("Hall of fame after"),
                    "value": qsTr("%n day(s)", "", page.week.hall)
                }
            ]

            Item {
                id: line

                required property var modelData

                width: page.narrow ? page.width : page.width - page.side - Theme.gap * 1.4
                height: Theme.target

                FitText {
                    width: parent.width - steps.width - Theme.tight
                    height: parent.height
                    text: line.modelData.text
                    color: page.paper.quiet
                    weight: Font.DemiBold
                    largest: Theme.control
                    middle: Theme.control * 0.84
                    smallest: Theme.control * 0.68
                    verticalAlignment: Text.AlignVCenter
                }

                Stepper {
                    id: steps

                    x: parent.width - width
                    name: line.modelData.name
                    value: line.modelData.value
                    lessLabel: qsTr("Shorter")
                    moreLabel: qsTr("Longer")
                    paper: page.paper
                    onMoved: steps => line.modelData.name === "length" ? page.model.moveLength(steps) : page.model.moveAround(line.modelData.name, steps)
                }
            }
        }
    }
}
