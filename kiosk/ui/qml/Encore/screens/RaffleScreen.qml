pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The raffle for everybody: the hunt, the promise behind the draw, and a code that is shown to
// the camera or typed by hand.
TouchPage {
    id: screen

    required property RaffleModel model

    paper: Theme.cream
    lowers: model.page === "code"
    heading: model.page === "draw" ? qsTr("Nobody can bend this draw") : model.page === "check" ? qsTr("Check the draw at home") : model.page === "code" ? qsTr("The code won't read?") : model.page === "camera" ? qsTr("Scan with the camera") : model.page === "hints" ? qsTr("Where to look") : model.name !== "" ? model.name : qsTr("The moustache hunt")
    under: model.page === "draw" && !narrow ? qsTr("The kiosk can't: its secret is sealed first. We can't: nobody knows the dice.") : ""
    onLeave: model.back()

    actions: [
        PaperButton {
            objectName: "fairDraw"
            visible: screen.model.page === "overview" && screen.model.state !== ""
            glyph: "dice"
            text: screen.narrow ? qsTr("The draw") : qsTr("How the draw works")
            paper: Theme.white
            seed: 35
            onClicked: screen.model.show("draw")
        },
        PaperButton {
            objectName: "checkDrawBelow"
            visible: screen.model.page === "draw" && screen.narrow && screen.model.commitment !== ""
            glyph: "home"
            text: qsTr("Check it at home")
            paper: Theme.sunflower
            seed: 41
            onClicked: screen.model.show("check")
        },
        PaperButton {
            objectName: "typeCode"
            // A narrow row has no room for both; the camera's page leads here too.
            visible: screen.model.page === "camera" || screen.model.page === "overview" && screen.model.state === "open" && !(screen.narrow && Lens.offered)
            glyph: "keyboard"
            text: qsTr("Type a code")
            paper: Theme.sunflower
            seed: 37
            onClicked: screen.model.show("code")
        },
        PaperButton {
            objectName: "scanCode"
            visible: Lens.offered && screen.model.page === "overview" && screen.model.state === "open"
            glyph: "camera"
            text: qsTr("Scan a code")
            paper: Theme.sunflower
            seed: 39
            onClicked: screen.model.show("camera")
        }
    ]

    RaffleOverview {
        anchors.fill: parent
        visible: screen.model.page === "overview"
        model: screen.model
        paper: screen.paper
    }

    HintBoard {
        anchors.fill: parent
        visible: screen.model.page === "hints"
        hints: screen.model.hints
        paper: screen.paper
    }

    // Lying, it reaches down to the end of the way back's row.
    Loader {
        readonly property real barBelow: screen.narrow ? 0 : Theme.gap + screen.barHeight

        width: parent.width
        height: parent.height + barBelow
        active: screen.model.page === "draw"

        sourceComponent: FairDraw {
            model: screen.model
            paper: screen.paper
            barLeft: screen.barLeft
        }
    }

    Loader {
        anchors.fill: parent
        active: screen.model.page === "check"

        sourceComponent: FairCheck {
            model: screen.model
            paper: screen.paper
        }
    }

    Loader {
        anchors.fill: parent
        active: screen.model.page === "camera" && Lens.camera !== null

        sourceComponent: CameraPage {
            camera: Lens.camera
            paper: screen.paper
        }
    }

    Loader {
        anchors.fill: parent
        active: screen.model.page === "code"
        focus: active

        sourceComponent: CodePad {
            model: screen.model.typed
            paper: screen.paper
        }
    }
}
