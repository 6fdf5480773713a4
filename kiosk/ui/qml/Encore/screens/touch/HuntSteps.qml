pragma ComponentBehavior: Bound

import QtQuick
import Encore

// What to do with a found moustache, in three steps.
PaperCard {
    id: steps

    readonly property var glyphs: ["scan", "badge", "ticket"]
    readonly property var words: [qsTr("Hold its code up to the scanner."), qsTr("Hold up your badge, or pick your name."), qsTr("Your ticket is in the draw. The moustache is yours to keep.")]

    paper: Theme.white
    padding: Theme.gap * 1.2

    FitText {
        id: question

        width: parent.width
        height: contentHeight
        maximumHeight: Theme.share(8)
        text: qsTr("Found a moustache?")
        paper: steps.paper
        largest: Theme.title
        middle: Theme.lead
        smallest: Theme.body
    }

    Repeater {
        model: 3

        Item {
            id: step

            required property int index
            readonly property real room: (parent.height - question.height - Theme.tight) / 3

            y: question.height + Theme.tight + index * room
            width: parent.width
            height: room

            Rectangle {
                id: disc

                y: Math.round((parent.height - height) / 2)
                width: Math.min(Theme.share(9), step.room * 0.86)
                height: width
                radius: width / 2
                color: [Theme.coral.sheet, Theme.sunflower.sheet, Theme.mint.sheet][step.index]

                Icon {
                    anchors.centerIn: parent
                    width: parent.width * 0.56
                    height: width
                    name: steps.glyphs[step.index]
                    color: Theme.ink.sheet
                }
            }

            FitText {
                x: disc.width + Theme.gap
                width: parent.width - x
                height: parent.height
                text: steps.words[step.index]
                paper: steps.paper
                weight: Font.DemiBold
                largest: Theme.body
                middle: Theme.share(3.7)
                smallest: Theme.share(3.1)
                verticalAlignment: Text.AlignVCenter
            }
        }
    }
}
