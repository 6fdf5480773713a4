pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The raffle for everybody: the hunt, the promise behind the draw, and a code typed by hand.
TouchPage {
    id: screen

    required property RaffleModel model

    paper: Theme.cream
    lowers: model.page === "code"
    heading: model.page === "draw" ? qsTr("Nobody can bend this draw") : model.page === "code" ? qsTr("The code won't read?") : model.name !== "" ? model.name : qsTr("The moustache hunt")
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
            objectName: "typeCode"
            visible: screen.model.page === "overview" && screen.model.state === "open"
            glyph: "keyboard"
            text: qsTr("Type a code")
            paper: Theme.sunflower
            seed: 37
            onClicked: screen.model.show("code")
        }
    ]

    RaffleOverview {
        anchors.fill: parent
        visible: screen.model.page === "overview"
        model: screen.model
        paper: screen.paper
    }

    Loader {
        anchors.fill: parent
        active: screen.model.page === "draw"

        sourceComponent: FairDraw {
            model: screen.model
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
