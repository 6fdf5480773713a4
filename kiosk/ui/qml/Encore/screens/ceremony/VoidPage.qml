pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// A win that is not valid: why, and a second manager who agrees.
TouchPage {
    id: page

    required property CeremonyModel model

    // The reason is there: now the second manager.
    property bool reasoned: false

    paper: Theme.cream
    heading: reasoned ? qsTr("A second manager, please") : qsTr("Why is this win not valid?")
    under: reasoned ? why.text : qsTr("The reason goes into the record of the draw. The prize is drawn again.")
    onLeave: {
        if (reasoned && model.second.step === "passphrase")
            model.second.begin();
        else if (reasoned)
            reasoned = false;
        else
            model.back();
    }

    PaperField {
        id: why

        objectName: "reason"
        width: parent.width
        visible: !page.reasoned
        focus: !page.reasoned
        placeholder: qsTr("The reason, in a few words")
        maximumLength: 200
        onAccepted: next.clicked()
    }

    ProblemNote {
        y: why.height + Theme.gap
        width: parent.width
        text: page.model.problem
    }

    Keyboard {
        y: parent.height - height
        width: parent.width
        visible: !page.reasoned
    }

    Loader {
        width: parent.width
        height: parent.height
        active: page.reasoned
        sourceComponent: SignInPanel {
            model: page.model.second
        }
    }

    actions: PaperButton {
        id: next

        objectName: "reasoned"
        visible: !page.reasoned
        enabled: why.text.trim() !== ""
        glyph: "next"
        text: qsTr("Second manager")
        paper: Theme.aubergine
        seed: 12
        onClicked: {
            page.model.setReason(why.text);
            page.reasoned = true;
        }
    }
}
