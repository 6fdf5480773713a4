import QtQuick
import Encore
import Encore.Models

// Asks once more before a raffle is closed, and says what that means.
TouchPage {
    id: page

    required property ManagerModel model

    readonly property real noted: note.visible ? note.height + Theme.gap : 0

    paper: Theme.sunflower
    heading: qsTr("Close “%1”?").arg(model.raffle.name)
    onLeave: model.back()

    Moustache {
        x: page.narrow ? (parent.width - width) / 2 : parent.width - width
        y: page.narrow ? parent.height - page.noted - height - Theme.share(4) : (parent.height - page.noted - height) / 2
        width: Theme.share(page.narrow ? 70 : 62)
        height: width * 0.4
        design: 1
        color: page.paper.ink
        shade: page.paper.shade
        lift: Theme.lift * 1.4
        tilt: -6
    }

    FitText {
        width: page.narrow ? parent.width : parent.width - Theme.share(70)
        height: (parent.height - page.noted) * (page.narrow ? 0.6 : 1)
        text: qsTr("From then on no moustache becomes a ticket any more. %n ticket(s) will be in the draw. A closed raffle cannot be opened again.", "", page.model.raffle.tickets)
        paper: page.paper
        weight: Font.Bold
        largest: Theme.title
        middle: Theme.lead
        smallest: Theme.body
        lineHeight: 1.2
        verticalAlignment: Text.AlignVCenter
    }

    // What did not work, else what the manager should know before.
    ProblemNote {
        id: note

        objectName: "closingNote"
        paper: Theme.cream
        y: parent.height - height
        width: parent.width
        text: page.model.problem || page.model.raffle.warnings.join(" ")
    }

    actions: PaperButton {
        objectName: "confirmClose"
        enabled: !page.model.busy
        glyph: "lock"
        text: qsTr("Close it now")
        paper: Theme.red
        seed: 12
        onClicked: page.model.closeRaffle()
    }
}
