import QtQuick
import Encore
import Encore.Models

// A paper bank card on the screen, to be made as large as a real one held up to it.
Item {
    id: body

    required property SetupModel model

    readonly property bool narrow: height > width
    // Pixels in a millimetre if the screen has so many inches.
    readonly property real millimetre: Math.sqrt(Theme.width * Theme.width + Theme.height * Theme.height) / (model.inches * 25.4)

    Item {
        id: field

        width: body.narrow ? parent.width : parent.width - buttons.width - Theme.gap
        height: body.narrow ? parent.height - buttons.height - Theme.gap : parent.height

        // The size of a bank card: 85.6 by 54 mm, corners of 3.2 mm.
        Rectangle {
            objectName: "card"
            anchors.centerIn: parent
            width: body.millimetre * 85.6
            height: body.millimetre * 53.98
            radius: body.millimetre * 3.2
            color: Theme.aubergine.sheet

            Rectangle {
                x: body.millimetre * 10
                y: body.millimetre * 18
                width: body.millimetre * 12
                height: body.millimetre * 9.5
                radius: body.millimetre * 1.4
                color: Theme.gold.sheet
            }

            Moustache {
                x: parent.width - width - body.millimetre * 8
                y: body.millimetre * 7
                width: body.millimetre * 26
                height: width * 0.4
                color: Theme.gold.sheet
            }
        }
    }

    Grid {
        id: buttons

        x: body.narrow ? (parent.width - width) / 2 : parent.width - width
        y: body.narrow ? parent.height - height : (parent.height - height) / 2
        columns: body.narrow ? 2 : 1
        spacing: Theme.gap

        PaperButton {
            objectName: "larger"
            width: Math.max(Theme.share(40), implicitWidth)
            height: Math.max(Theme.share(18), implicitHeight)
            glyph: "plus"
            text: qsTr("Larger")
            textSize: Theme.lead
            paper: Theme.sunflower
            seed: 3
            onClicked: body.model.larger()
        }

        PaperButton {
            objectName: "smaller"
            width: Math.max(Theme.share(40), implicitWidth)
            height: Math.max(Theme.share(18), implicitHeight)
            glyph: "minus"
            text: qsTr("Smaller")
            textSize: Theme.lead
            paper: Theme.sunflower
            seed: 6
            onClicked: body.model.smaller()
        }
    }
}
