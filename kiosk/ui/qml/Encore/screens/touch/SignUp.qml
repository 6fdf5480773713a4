pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// Signing up for an event, step by step; the page around it has the heading and the buttons.
Item {
    id: sign

    required property SigningModel model

    property Paper paper: Theme.blue
    readonly property string step: model.step

    Loader {
        anchors.fill: parent
        active: sign.step === "slots"

        sourceComponent: SignUpSlots {
            model: sign.model
            paper: sign.paper
        }
    }

    Loader {
        anchors.fill: parent
        active: sign.step === "who"
        focus: active

        sourceComponent: PickPerson {
            model: sign.model.picker
            paper: sign.paper
        }
    }

    Loader {
        anchors.fill: parent
        active: sign.step === "team"

        sourceComponent: ChoiceGrid {
            choices: sign.model.teams
            columns: sign.height > sign.width ? 2 : 3
            paper: sign.paper
            serial: "team"
            onPicked: index => sign.model.chooseTeam(sign.model.teams[index])
        }
    }

    Loader {
        anchors.fill: parent
        active: sign.step === "bring"

        sourceComponent: ChoiceGrid {
            readonly property var brings: sign.model.brings

            choices: brings.map(one => one.label === "" ? one.when === "" ? qsTr("Something to share") : one.when : one.capacity > 0 ? qsTr("%1, %2 of %3 left", "kind of dish, portions").arg(one.label).arg(one.free).arg(one.capacity) : one.taken > 0 ? qsTr("%1: %2", "kind of dish, how many").arg(one.label).arg(qsTr("%n so far", "places or portions taken", one.taken)) : one.label)
            paper: sign.paper
            serial: "bring"
            onPicked: index => sign.model.chooseBring(brings[index].number)
        }
    }

    Loader {
        anchors.fill: parent
        active: sign.step === "item"

        sourceComponent: SignUpItem {
            model: sign.model
            paper: sign.paper
        }
    }

    Loader {
        anchors.fill: parent
        active: sign.step === "write"
        focus: active

        sourceComponent: SignUpWrite {
            model: sign.model
            paper: sign.paper
        }

        onLoaded: (item as Item).forceActiveFocus()
    }

    Loader {
        anchors.fill: parent
        active: sign.step === "done"

        sourceComponent: SignUpDone {
            answer: sign.model.answer
            title: sign.model.title
            paper: sign.paper
        }
    }

    Loader {
        anchors.fill: parent
        active: sign.step === "badge"

        sourceComponent: HoldBadge {
            paper: sign.paper
            title: qsTr("Hold up your badge")
            text: qsTr("So that nobody else gives away your place, that takes your badge.")
        }
    }
}
