pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// A win that is not valid, or a raffle that ends early: why, and a second manager who agrees.
TouchPage {
    id: page

    required property CeremonyModel model

    readonly property bool abandons: model.phase === "abandon"
    readonly property bool ready: why.text.trim() !== "" && !model.busy

    paper: Theme.cream
    heading: model.reasoned ? qsTr("A second manager, please") : abandons ? qsTr("Why does the raffle end early?") : qsTr("Why is this win not valid?")
    under: model.reasoned ? model.reason : abandons ? qsTr("No prize is drawn any more. This cannot be undone. The reason goes into the record of the draw.") : qsTr("The reason goes into the record of the draw. The prize is drawn again.")
    onLeave: model.back()

    PaperField {
        id: why

        objectName: "reason"
        width: parent.width
        visible: !page.model.reasoned
        focus: !page.model.reasoned
        placeholder: qsTr("The reason, in a few words")
        maximumLength: 200
        onAccepted: {
            if (page.ready)
                page.model.giveReason(text);
        }
    }

    ProblemNote {
        y: why.height + Theme.gap
        width: parent.width
        text: page.model.problem
    }

    Keyboard {
        y: parent.height - height
        width: parent.width
        visible: !page.model.reasoned
        capital: true
    }

    Loader {
        width: parent.width
        height: parent.height
        active: page.model.reasoned
        sourceComponent: SignInPanel {
            model: page.model.second
        }
    }

    actions: PaperButton {
        objectName: "reasoned"
        visible: !page.model.reasoned
        enabled: page.ready
        glyph: page.model.rehearsal ? "tick" : "next"
        text: page.model.rehearsal ? qsTr("Yes, do it") : qsTr("Second manager")
        paper: Theme.aubergine
        seed: 12
        onClicked: page.model.giveReason(why.text)
    }
}
