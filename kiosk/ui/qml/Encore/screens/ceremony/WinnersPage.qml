import QtQuick
import Encore
import Encore.Models

// All rounds so far. Wins that wait are opened here, and settled on their own page.
TouchPage {
    id: page

    required property CeremonyModel model

    lowers: false
    paper: Theme.cream
    heading: qsTr("All winners")
    under: model.waiting > 0 ? qsTr("%n prize(s) still wait(s) for somebody. Touch one to settle it.", "", model.waiting) : model.prize !== "" ? qsTr("Next: %1", "a prize").arg(model.prize) : qsTr("Next: the raffle is finished.")
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
            visible: page.model.prize !== "" || page.model.waiting === 0
            enabled: !page.model.busy
            glyph: "next"
            text: page.model.prize !== "" ? qsTr("Next prize") : qsTr("To the end")
            paper: Theme.aubergine
            seed: 12
            onClicked: page.model.goOn()
        }
    ]
}
