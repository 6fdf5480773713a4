pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Encore
import Encore.Models

// The thanks as they will hang on the screen, and what can still be changed.
Item {
    id: check

    required property ThanksModel model
    required property StageModel stage

    property Paper paper: Theme.coral
    readonly property bool narrow: width < height * 1.4
    readonly property real side: narrow ? width : Math.round(width * 0.3)
    readonly property string from: stage.identified && stage.label !== "" ? stage.label : model.unsigned || stage.identified ? qsTr("a colleague") : qsTr("you")

    Item {
        id: card

        width: check.narrow ? check.width : check.width - check.side - Theme.gap * 1.4
        height: check.narrow ? check.height - changes.height - Theme.gap * 1.6 : check.height

        FitText {
            id: names

            width: parent.width
            height: contentHeight
            maximumHeight: parent.height * 0.3
            text: check.model.names.join(", ")
            paper: check.paper
            largest: Theme.share(9.6)
            middle: Theme.share(7.4)
            smallest: Theme.share(5.2)
            lineHeight: 1.04
            tracking: -0.02
        }

        PaperCard {
            id: speech

            y: names.height + Theme.gap + Theme.share(2)
            width: parent.width
            height: parent.height - y
            padding: Theme.gap * 1.2
            paper: Theme.white
            seed: 9

            FitText {
                width: parent.width
                height: parent.height - signed.height - Theme.tight
                text: check.model.text
                paper: Theme.white
                family: Theme.serif
                weight: Font.DemiBold
                largest: Theme.share(check.narrow ? 7.4 : 5.8)
                middle: Theme.share(check.narrow ? 5.8 : 4.6)
                smallest: Theme.share(check.narrow ? 4.4 : 3.7)
                lineHeight: 1.16
            }

            PaperText {
                id: signed

                y: parent.height - height
                width: parent.width
                text: check.model.value !== "" ? qsTr("%1, from %2", "value, sender").arg(check.model.value).arg(check.from) : qsTr("from %1").arg(check.from)
                color: Theme.white.accent
                horizontalAlignment: Text.AlignRight
                font.pixelSize: Theme.control
                font.weight: Font.Bold
            }
        }

        // The corner of the speech, pointing at the names.
        Shape {
            x: Theme.share(8)
            y: speech.y - height + Theme.share(0.8)
            width: Theme.share(6)
            height: Theme.share(3.6)

            ShapePath {
                fillColor: Theme.white.sheet
                strokeColor: "transparent"
                startX: 0
                startY: Theme.share(3.6)

                PathLine {
                    x: Theme.share(1)
                    y: 0
                }

                PathLine {
                    x: Theme.share(6)
                    y: Theme.share(3.6)
                }
            }
        }
    }

    Grid {
        id: changes

        x: check.narrow ? 0 : check.width - width
        y: check.narrow ? check.height - height : Math.round((check.height - height) / 2)
        columns: check.narrow ? 3 : 1
        columnSpacing: Theme.tight
        rowSpacing: Theme.gap

        PaperButton {
            objectName: "changeWords"
            width: check.narrow ? Math.floor((check.width - 2 * Theme.tight) / 3) : check.side
            height: check.narrow ? Theme.target * 1.9 : Theme.target * 1.35
            tall: check.narrow
            glyph: "edit"
            glyphSize: textSize * 1.3
            text: qsTr("Change the words")
            seed: 161
            textSize: Theme.control * (check.narrow ? 0.84 : 1)
            leftPadding: Theme.tight
            onClicked: check.model.go("write")
        }

        PaperButton {
            objectName: "changeValue"
            width: check.narrow ? Math.floor((check.width - 2 * Theme.tight) / 3) : check.side
            height: check.narrow ? Theme.target * 1.9 : Theme.target * 1.35
            tall: check.narrow
            glyph: "star"
            glyphSize: textSize * 1.3
            text: check.model.value !== "" ? check.model.value : qsTr("Add a value")
            seed: 163
            textSize: Theme.control * (check.narrow ? 0.84 : 1)
            leftPadding: Theme.tight
            onClicked: check.model.go("value")
        }

        PaperButton {
            objectName: "changeSender"
            width: check.narrow ? Math.floor((check.width - 2 * Theme.tight) / 3) : check.side
            height: check.narrow ? Theme.target * 1.9 : Theme.target * 1.35
            tall: check.narrow
            glyph: "person"
            glyphSize: textSize * 1.3
            text: check.stage.identified ? qsTr("from %1").arg(check.from) : qsTr("Add your name")
            seed: 165
            textSize: Theme.control * (check.narrow ? 0.84 : 1)
            leftPadding: Theme.tight
            onClicked: check.model.go("sender")
        }
    }
}
