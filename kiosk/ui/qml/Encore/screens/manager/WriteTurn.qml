import QtQuick
import Encore
import Encore.Models

// How often it has its turn, and whether it interrupts the slides once.
Item {
    id: turn

    required property WritingWhenModel model

    property Paper paper: Theme.cream
    readonly property bool narrow: height > width
    readonly property real half: Math.round((height - Theme.gap * 1.4) / 2)

    PaperText {
        id: often

        width: parent.width
        text: qsTr("How often does it come round?")
        color: turn.paper.quiet
        font.pixelSize: Theme.control
        font.weight: Font.DemiBold
    }

    ChoiceGrid {
        y: often.height + Theme.tight
        width: parent.width
        height: turn.half - y
        columns: turn.narrow ? 2 : 4
        most: Theme.share(24)
        choices: [0, 1, 2, 3].map(step => WriteNames.often(step))
        chosen: [turn.model.turn]
        paper: turn.paper
        serial: "turn"
        onPicked: index => turn.model.setTurn(index)
    }

    PaperText {
        id: once

        y: turn.half + Theme.gap * 1.4
        width: parent.width
        text: qsTr("Does it interrupt what is on the screen, once, as soon as it is up?")
        color: turn.paper.quiet
        font.pixelSize: Theme.control
        font.weight: Font.DemiBold
    }

    ChoiceGrid {
        y: once.y + once.height + Theme.tight
        width: parent.width
        height: turn.height - y
        columns: 2
        most: Theme.share(24)
        choices: [qsTr("No, it waits for its turn"), qsTr("Yes, as a newsflash")]
        chosen: [turn.model.flash ? 1 : 0]
        paper: turn.paper
        serial: "flash"
        onPicked: index => turn.model.setFlash(index === 1)
    }
}
