import QtQuick
import Encore
import Encore.Models

// All rounds so far. Wins that wait are opened here, and settled on their own page.
TouchPage {
    id: page

    required property CeremonyModel model

    // Nothing is left to draw, and somebody's prize still waits.
    readonly property bool held: model.prize === "" && model.waiting > 0

    lowers: false
    paper: Theme.cream
    heading: qsTr("All winners")
    under: held ? qsTr("Before the end: %n prize(s) still wait(s). Touch one to settle it.", "", model.waiting) : model.waiting > 0 ? qsTr("%n prize(s) still wait(s) for somebody. Touch one to settle it.", "", model.waiting) : model.prize !== "" ? qsTr("Next: %1", "a prize").arg(model.prize) : qsTr("Next: the raffle is finished.")
    onLeave: model.back()

    WinnerRows {
        objectName: "wins"
        width: parent.width
        height: parent.height
        wins: page.model.rounds
        touchable: true
        outcomes: true
        onPicked: number => page.model.openWinner(number)
    }

    ProblemNote {
        y: parent.height - height
        width: parent.width
        text: page.model.problem
    }

    actions: [
        PaperButton {
            objectName: "pause"
            glyph: "pause"
            text: page.narrow ? "" : qsTr("Pause")
            label: qsTr("Pause")
            seed: 5
            onClicked: page.model.pause()
        },
        PaperButton {
            objectName: "goOn"
            enabled: !page.model.busy && !page.held
            glyph: "next"
            text: page.model.prize !== "" ? qsTr("Next prize") : qsTr("To the end")
            paper: Theme.aubergine
            seed: 12
            onClicked: page.model.goOn()
        }
    ]
}
