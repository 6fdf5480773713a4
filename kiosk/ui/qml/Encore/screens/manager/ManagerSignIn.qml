import QtQuick
import Encore
import Encore.Models

// The door of the manager's page.
TouchPage {
    id: page

    required property ManagerModel model

    paper: Theme.cream
    heading: qsTr("For managers")
    under: model.signIn.step === "name" ? qsTr("Hold up your badge, or pick your name.") : qsTr("Your passphrase opens the manager's page.")
    onLeave: model.back()

    SignInPanel {
        width: parent.width
        height: parent.height
        model: page.model.signIn
        focus: true
    }
}
