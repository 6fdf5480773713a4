pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// How anybody checks the draw at home, in three steps, beside the code to take a photo of.
Item {
    id: check

    required property RaffleModel model

    property Paper paper: Theme.cream
    readonly property bool narrow: height > width
    readonly property real side: narrow ? Math.min(width, height * 0.42) : Math.min(height, width * 0.36)
    readonly property var glyphs: ["camera", "save", "tick"]
    readonly property var papers: [Theme.sunflower, Theme.mint, Theme.coral]
    readonly property var titles: [qsTr("Today: take a photo"), qsTr("After the draw: take the record"), qsTr("At home: open the page")]
    readonly property var texts: [qsTr("This code is our promise. Keep a photo of it until the draw."), qsTr("A manager puts it on your stick, with a page that checks it. Take a photo of its seal, too."), qsTr("Open the page in any browser, even offline. It finds every winner again. Compare with your photos.")]

    QrCode {
        id: code

        x: check.narrow ? Math.round((parent.width - width) / 2) : 0
        width: check.side
        height: width
        text: check.model.commitmentCode
        paper: check.paper
    }

    Column {
        id: steps

        readonly property real room: (height - 2 * spacing) / 3

        x: check.narrow ? 0 : code.width + Theme.gap * 1.4
        y: check.narrow ? code.height + Theme.gap : 0
        width: parent.width - x
        height: parent.height - y
        spacing: Theme.gap * 0.8

        Repeater {
            model: 3

            PaperCard {
                id: step

                required property int index

                width: steps.width
                height: steps.room
                padding: Theme.gap * 0.7
                paper: Theme.white
                seed: 91 + 5 * index

                Rectangle {
                    id: disc

                    y: Math.round((parent.height - height) / 2)
                    width: Math.min(Theme.share(12), parent.height)
                    height: width
                    radius: width / 2
                    color: check.papers[step.index].sheet

                    Icon {
                        anchors.centerIn: parent
                        width: parent.width * 0.54
                        height: width
                        name: check.glyphs[step.index]
                        color: Theme.ink.sheet
                    }
                }

                Item {
                    x: disc.width + Theme.gap
                    y: Math.max(0, Math.round((parent.height - height) / 2))
                    width: parent.width - x
                    height: title.height + Theme.tight * 0.4 + text.height

                    FitText {
                        id: title

                        width: parent.width
                        height: contentHeight
                        maximumHeight: step.inner.height * 0.42
                        text: check.titles[step.index]
                        paper: step.paper
                        largest: Theme.share(4.6)
                        middle: Theme.share(4)
                        smallest: Theme.share(3.4)
                    }

                    FitText {
                        id: text

                        y: title.height + Theme.tight * 0.4
                        width: parent.width
                        height: contentHeight
                        maximumHeight: step.inner.height - title.height - Theme.tight * 0.4
                        text: check.texts[step.index]
                        color: step.paper.quiet
                        weight: Font.DemiBold
                        largest: Theme.share(3.8)
                        middle: Theme.share(3.3)
                        smallest: Theme.share(2.8)
                    }
                }
            }
        }
    }
}
