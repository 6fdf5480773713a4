import QtQuick
import Encore
import Encore.Models

// Asks once more before a raffle is closed, and says what that means.
TouchPage {
    id: page

    required property ManagerModel model

    paper: Theme.sunflower
    heading: qsTr("Close “%1”?").arg(model.raffle.name)
    onLeave: model.back()

    Moustache {
        x: page.narrow ? (parent.width - width) / 2 : parent.width - width
        y: page.narrow ? parent.height - height - Theme.share(4) : (parent.height - height) / 2
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
        height: parent.height * (page.narrow ? 0.6 : 1)
        text: qsTr("From then on no moustache becomes a ticket any more. %n ticket(s) will be in the draw. A closed raffle cannot be opened again.", "", page.model.raffle.tickets)
        paper: page.paper
        weight: Font.Bold
        largest: Theme.title
        middle: Theme.lead
        smallest: Theme.body
        lineHeight: 1.2
        verticalAlignment: Text.AlignVCenter
    }

    ProblemNote {
        y: parent.height - height
        width: parent.width
        text: page.model.problem
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
