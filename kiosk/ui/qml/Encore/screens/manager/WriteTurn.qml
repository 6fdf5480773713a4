import QtQuick
import Encore
import Encore.Models

// How often it has its turn, and whether it interrupts the slides once.
Column {
    id: turn

    required property WritingWhenModel model

    property Paper paper: Theme.cream

    spacing: Theme.gap * 1.6

    OptionRow {
        width: parent.width
        question: qsTr("How often does it come round?")
        options: [0, 1, 2, 3].map(step => WriteNames.often(step))
        chosen: turn.model.turn
        name: "turn"
        paper: turn.paper
        onPicked: index => turn.model.setTurn(index)
    }

    OptionRow {
        width: parent.width
        question: qsTr("Does it interrupt what is on the screen, once, as soon as it is up?")
        options: [qsTr("No, it waits for its turn"), qsTr("Yes, as a newsflash")]
        chosen: turn.model.flash ? 1 : 0
        name: "flash"
        paper: turn.paper
        onPicked: index => turn.model.setFlash(index === 1)
    }
}
