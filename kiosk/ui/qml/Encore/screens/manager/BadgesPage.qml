pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// Makes badges: for everybody who has none, or a new one for one person.
TouchPage {
    id: page

    required property ManagerModel manager
    required property BadgesModel model

    readonly property string step: model.state

    paper: Theme.mint
    lowers: step !== "who"
    heading: step === "who" ? qsTr("Who needs a new badge?") : step === "sure" ? qsTr("A new badge for %1?").arg(model.person) : step === "done" ? qsTr("%n badge(s) are ready", "", model.count) : qsTr("Badges")
    under: step === "form" ? qsTr("The file is the only copy of their codes: print it, then delete it.") : ""
    onLeave: manager.back()

    Item {
        id: form

        readonly property real side: page.narrow ? width : (width - Theme.gap * 2) / 2

        visible: page.step === "form"
        width: parent.width
        height: parent.height

        Column {
            id: choices

            width: form.side
            spacing: Theme.gap

            HomeCard {
                objectName: "printAll"
                width: parent.width
                height: Theme.share(26)
                enabled: !page.model.busy && page.model.lacking > 0 && page.model.places.length > 0
                paper: enabled ? Theme.sunflower : Theme.grey
                glyph: "people"
                text: page.model.lacking > 0 ? qsTr("Make %n badge(s)", "", page.model.lacking) : qsTr("Everybody has a badge")
                news: page.model.lacking > 0 ? qsTr("for everybody who has none yet") : ""
                seed: 5
                onClicked: page.model.printAll()
            }

            HomeCard {
                objectName: "forOne"
                width: parent.width
                height: Theme.share(26)
                enabled: !page.model.busy
                paper: Theme.coral
                glyph: "badge"
                text: qsTr("One person's new badge")
                news: qsTr("The old one stops working at once")
                seed: 11
                onClicked: page.model.forOne()
            }
        }

        Column {
            x: page.narrow ? 0 : form.side + Theme.gap * 2
            y: page.narrow ? choices.height + Theme.gap * 2 : 0
            width: form.side
            spacing: Theme.gap * 1.2

            OptionRow {
                width: parent.width
                question: qsTr("On what?")
                options: [qsTr("Sheets, to cut out"), qsTr("Cards, for a card printer")]
                chosen: page.model.cards ? 1 : 0
                name: "cards"
                paper: page.paper
                onPicked: index => page.model.setCards(index === 1)
            }

            OptionRow {
                width: parent.width
                question: qsTr("Where should the file go?")
                options: page.model.places
                chosen: page.model.place
                name: "place"
                paper: page.paper
                onPicked: index => page.model.setPlace(index)
            }
        }
    }

    Loader {
        anchors.fill: parent
        active: page.step === "who"
        focus: active

        sourceComponent: PickPerson {
            model: page.model.picker
            paper: page.paper
        }
    }

    FitText {
        objectName: "sure"
        width: parent.width
        height: parent.height
        visible: page.step === "sure"
        text: qsTr("From then on only the new one works. Tickets and thanks stay with the person.")
        paper: page.paper
        weight: Font.Bold
        largest: Theme.title
        middle: Theme.lead
        smallest: Theme.body
        lineHeight: 1.2
        verticalAlignment: Text.AlignVCenter
    }

    DonePanel {
        anchors.fill: parent
        visible: page.step === "done"
        text: qsTr("%1 is saved. Hand the badges out in person: whoever holds one is taken for its owner.").arg(page.model.file)
        paper: page.paper
    }

    ProblemNote {
        y: parent.height - height
        width: parent.width
        text: page.model.problem
    }

    actions: [
        PaperButton {
            objectName: "look"
            visible: page.step === "form"
            enabled: !page.model.busy
            glyph: "search"
            text: page.narrow ? "" : qsTr("Look for sticks")
            label: qsTr("Look for sticks")
            seed: 9
            onClicked: page.model.look()
        },
        PaperButton {
            objectName: "printOne"
            visible: page.step === "sure"
            enabled: !page.model.busy
            glyph: "badge"
            text: qsTr("Make the new badge")
            paper: Theme.teal
            seed: 12
            onClicked: page.model.printOne()
        }
    ]
}
