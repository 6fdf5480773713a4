import QtQuick
import Encore
import Encore.Models

// The draw in front of people. Each phase has its own page in ceremony/.
FocusScope {
    id: screen

    required property StageModel stage
    required property CeremonyModel model

    readonly property var pages: ({
            "waiting": "Waiting",
            "nothing": "Waiting",
            "freeze": "Freeze",
            "closing": "Freeze",
            "list": "List",
            "explain": "Explain",
            "contribute": "Contribute",
            "dice": "Dice",
            "ready": "Ready",
            "roll": "Roll",
            "winner": "Winner",
            "winners": "Winners",
            "void": "Reason",
            "abandon": "Reason",
            "paused": "Paused",
            "end": "Results",
            "finished": "Results",
            "abandoned": "Results"
        })

    function follow(): void {
        loader.load(Qt.resolvedUrl("ceremony/" + pages[model.phase] + "Page.qml"), {
            "stage": stage,
            "model": model
        });
    }

    Accessible.role: Accessible.Pane
    Component.onCompleted: follow()

    Connections {
        function onPhaseChanged(): void {
            screen.follow();
        }

        target: screen.model
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.share(3)
        anchors.bottomMargin: 0
        color: Theme.aubergine.sheet
    }

    PageLoader {
        id: loader

        anchors.fill: parent
        focus: true
    }

    Loader {
        anchors.fill: parent
        z: 100
        active: screen.model.rehearsal
        sourceComponent: RehearsalMark {}
    }
}
