import QtQuick
import Encore
import Encore.Models

// The manager's page: first the sign-in, then one page in manager/ for each thing to do.
FocusScope {
    id: screen

    required property StageModel stage
    required property ManagerModel model

    readonly property var pages: ({
            "signin": "ManagerSignIn",
            "home": "ManagerDesk",
            "open": "RaffleForm",
            "close": "RaffleClosing",
            "thanks": "ThanksWaiting",
            "files": "ManagerFiles"
        })
    readonly property string shown: stage.signedIn ? model.page : "signin"

    function follow(): void {
        loader.setSource(Qt.resolvedUrl("manager/" + pages[shown] + ".qml"), {
            "stage": stage,
            "model": model
        });
    }

    Accessible.role: Accessible.Pane
    onShownChanged: follow()
    Component.onCompleted: follow()

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.share(3)
        anchors.bottomMargin: 0
        color: Theme.cream.sheet
    }

    Loader {
        id: loader

        anchors.fill: parent
        focus: true
    }
}
