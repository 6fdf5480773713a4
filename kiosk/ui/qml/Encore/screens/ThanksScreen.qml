pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// Say thanks in a few touches: to whom, with which words, and send.
TouchPage {
    id: screen

    required property ThanksModel model

    readonly property string step: model.step

    paper: Theme.coral
    lowest: step === "whom" || step === "sender" ? 0.18 : 0.36
    heading: step === "whom" ? qsTr("Whom would you like to thank?") : step === "teams" ? qsTr("A whole team, or a department") : step === "words" ? qsTr("What for?") : step === "write" ? qsTr("In your own words") : step === "value" ? qsTr("Which of our values was it?") : step === "sender" ? qsTr("From whom is it?") : ""
    under: step === "sender" ? qsTr("Hold up your badge, or pick your name.") : step === "check" ? model.problem : ""
    backLabel: step === "sent" ? qsTr("Done") : qsTr("Back")
    onLeave: model.back()

    actions: [
        PaperButton {
            objectName: "teams"
            visible: screen.step === "whom" && screen.model.teams.length + screen.model.departments.length > 0
            glyph: "people"
            text: qsTr("A team")
            seed: 171
            onClicked: screen.model.go("teams")
        },
        PaperButton {
            objectName: "ownWords"
            visible: screen.step === "words"
            glyph: "edit"
            text: qsTr("My own words")
            paper: Theme.sunflower
            seed: 173
            onClicked: screen.model.go("write")
        },
        PaperButton {
            objectName: "noValue"
            visible: screen.step === "value" && screen.model.value !== ""
            text: qsTr("None of them")
            seed: 175
            onClicked: screen.model.choose("")
        },
        PaperButton {
            objectName: "fromColleague"
            visible: screen.step === "sender" && screen.model.unsigned
            glyph: "heart"
            text: qsTr("From a colleague")
            paper: Theme.sunflower
            seed: 177
            onClicked: screen.model.fromColleague()
        },
        PaperButton {
            objectName: "next"
            visible: screen.step === "whom" || screen.step === "teams" || screen.step === "write"
            enabled: screen.step === "write" ? screen.model.text.trim() !== "" : screen.model.names.length > 0
            glyph: "next"
            text: qsTr("Next")
            paper: Theme.sunflower
            seed: 179
            onClicked: screen.model.go(screen.step === "write" ? "check" : "words")
        },
        PaperButton {
            objectName: "again"
            visible: screen.step === "sent"
            glyph: "heart"
            text: qsTr("Thank somebody else")
            seed: 181
            onClicked: screen.model.again()
        },
        PaperButton {
            objectName: "send"
            visible: screen.step === "check"
            enabled: !screen.model.busy
            glyph: "heart"
            text: screen.model.busy ? qsTr("Sending ...") : qsTr("Send")
            textSize: Theme.control * 1.15
            leftPadding: Theme.share(6)
            paper: Theme.green
            seed: 183
            onClicked: screen.model.send()
        }
    ]

    Loader {
        anchors.fill: parent
        active: screen.step === "whom"
        focus: active

        sourceComponent: ThanksWhom {
            model: screen.model
            paper: screen.paper
        }
    }

    Loader {
        anchors.fill: parent
        active: screen.step === "teams"

        sourceComponent: ChoiceGrid {
            readonly property var groups: [...screen.model.teams, ...screen.model.departments]

            choices: groups.map(one => one.name)
            chosen: groups.map((one, place) => one.chosen ? place : -1)
            columns: screen.narrow ? 2 : 3
            most: Theme.share(20)
            paper: screen.paper
            serial: "team"
            onPicked: index => screen.model.toggleTeam(groups[index].name)
        }
    }

    Loader {
        anchors.fill: parent
        active: screen.step === "words"

        sourceComponent: ChoiceGrid {
            choices: screen.model.sentences.map(one => one.text)
            paper: screen.paper
            serial: "sentence"
            spoken: true
            onPicked: index => screen.model.ready(screen.model.sentences[index].code)
        }
    }

    Loader {
        anchors.fill: parent
        active: screen.step === "write"
        focus: active

        sourceComponent: ThanksWrite {
            model: screen.model
            paper: screen.paper
        }
    }

    Loader {
        anchors.fill: parent
        active: screen.step === "check"

        sourceComponent: ThanksCheck {
            model: screen.model
            stage: screen.stage
            paper: screen.paper
        }
    }

    Loader {
        anchors.fill: parent
        active: screen.step === "value"

        sourceComponent: ChoiceGrid {
            choices: screen.model.values.map(one => one.name)
            chosen: screen.model.values.map((one, place) => one.chosen ? place : -1)
            columns: screen.narrow ? 1 : 2
            most: Theme.share(26)
            paper: screen.paper
            serial: "value"
            onPicked: index => screen.model.choose(screen.model.values[index].key)
        }
    }

    Loader {
        anchors.fill: parent
        active: screen.step === "sender"
        focus: active

        sourceComponent: PickPerson {
            model: screen.model.senders
            paper: screen.paper
        }
    }

    Loader {
        anchors.fill: parent
        active: screen.step === "sent"

        sourceComponent: ThanksSent {
            model: screen.model
            paper: screen.paper
        }
    }
}
