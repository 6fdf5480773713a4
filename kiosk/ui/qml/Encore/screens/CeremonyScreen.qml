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
            "not_closed": "Waiting",
            "list": "List",
            "contribute": "Contribute",
            "dice": "Dice",
            "ready": "Ready",
            "roll": "Roll",
            "winner": "Winner",
            "void": "Void",
            "end": "Results",
            "finished": "Results"
        })

    function follow(): void {
        loader.setSource(Qt.resolvedUrl("ceremony/" + pages[model.phase] + "Page.qml"), {
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

    Loader {
        id: loader

        anchors.fill: parent
        focus: true
    }
}
