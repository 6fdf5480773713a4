pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The machine's time, large enough to be compared with a watch, and whether it can be right.
TouchPage {
    id: page

    required property ManagerModel manager
    required property DeviceTimeModel model

    readonly property bool amiss: model.serious
    readonly property Paper ground: amiss ? Theme.yellow : Theme.green

    lowers: false
    paper: Theme.cream
    heading: qsTr("Device time")
    under: qsTr("Compare it with your phone. All that the screen says of “now” follows from it.")
    onLeave: manager.back()

    PaperCard {
        id: card

        width: page.narrow ? parent.width : Math.round((parent.width - Theme.gap) * 0.5)
        height: page.narrow ? Math.round((parent.height - Theme.gap) * 0.42) : parent.height
        paper: page.ground
        padding: Theme.share(4)
        seed: 5

        FitText {
            id: time

            objectName: "time"
            width: parent.width
            height: Math.round(parent.height * 0.5)
            text: page.model.time
            paper: card.paper
            largest: Theme.share(26)
            middle: Theme.share(20)
            smallest: Theme.share(14)
            lineHeight: 1
            verticalAlignment: Text.AlignVCenter
        }

        FitText {
            id: date

            objectName: "date"
            y: time.height
            width: parent.width
            height: Math.round(parent.height * 0.3)
            text: page.model.date
            paper: card.paper
            largest: Theme.share(6.4)
            middle: Theme.share(5.4)
            smallest: Theme.share(4.4)
            lineHeight: 1.08
            verticalAlignment: Text.AlignVCenter
        }

        FitText {
            y: date.y + date.height
            width: parent.width
            height: parent.height - y
            text: page.model.zone
            paper: card.paper
            color: card.paper.quiet
            weight: Font.Bold
            largest: Theme.control
            middle: Theme.control * 0.9
            smallest: Theme.control * 0.8
            verticalAlignment: Text.AlignBottom
        }
    }

    Column {
        id: column

        x: page.narrow ? 0 : card.width + Theme.gap
        y: page.narrow ? card.height + Theme.gap : 0
        width: parent.width - x
        spacing: Theme.gap

        Row {
            visible: page.model.doubts.length === 0
            spacing: Theme.gap

            StatusShape {
                id: well

                width: Theme.share(12)
                height: width
                status: "good"
            }

            FitText {
                width: page.width - 2 * Theme.margin - (page.narrow ? 0 : card.width + Theme.gap) - well.width - Theme.gap
                height: well.height
                text: page.model.kept === "server" ? qsTr("All is well: a time server keeps this clock right.") : qsTr("Nothing speaks against it.")
                paper: page.paper
                largest: Theme.share(5)
                middle: Theme.share(4.4)
                smallest: Theme.share(3.8)
                verticalAlignment: Text.AlignVCenter
            }
        }

        Repeater {
            model: page.model.doubts

            Item {
                id: doubt

                required property var modelData

                objectName: "doubt_" + modelData.code
                width: parent.width
                height: Math.max(sign.height, said.height)

                Icon {
                    id: sign

                    width: Theme.share(7)
                    height: width
                    name: doubt.modelData.serious ? "warning" : "clock"
                    color: doubt.modelData.serious ? page.paper.accent : page.paper.quiet
                }

                FitText {
                    id: said

                    x: sign.width + Theme.gap
                    width: doubt.width - x
                    height: contentHeight
                    maximumHeight: Theme.share(18)
                    text: doubt.modelData.text
                    paper: page.paper
                    weight: doubt.modelData.serious ? Font.ExtraBold : Font.DemiBold
                    largest: doubt.modelData.serious ? Theme.share(4.6) : Theme.control
                    middle: Theme.control
                    smallest: Theme.control * 0.84
                    lineHeight: 1.12
                }
            }
        }

        FitText {
            objectName: "advice"
            width: parent.width
            height: contentHeight
            maximumHeight: column.parent.height - column.y - y
            visible: text !== ""
            text: page.model.advice
            paper: page.paper
            color: page.paper.quiet
            weight: Font.DemiBold
            largest: Theme.control
            middle: Theme.control * 0.88
            smallest: Theme.control * 0.74
            lineHeight: 1.18
        }
    }

    ProblemNote {
        y: parent.height - height
        width: parent.width
        text: page.model.problem
    }
}
