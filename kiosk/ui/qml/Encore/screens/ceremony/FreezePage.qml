pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The raffle is open still: how many tickets there are, and the touch that closes the list here.
TouchPage {
    id: page

    required property CeremonyModel model

    readonly property bool sure: model.phase === "closing"

    lowers: false
    paper: Theme.sunflower
    heading: sure ? qsTr("Close the list now?") : qsTr("The hunt ends here")
    under: model.raffle.name
    onLeave: model.back()

    Row {
        id: counts

        readonly property real cell: (width - spacing) / 2

        width: page.narrow ? parent.width : Math.round(parent.width * 0.56)
        height: page.narrow ? Theme.share(44) : Math.min(Theme.share(58), parent.height - (heed.visible ? heed.height + Theme.gap : 0))
        spacing: Theme.gap

        CountCard {
            objectName: "tickets"
            width: counts.cell
            height: parent.height
            number: page.model.raffle.tickets
            words: qsTr("ticket(s) so far", "", number)
            seed: 31
        }

        CountCard {
            width: counts.cell
            height: parent.height
            number: page.model.raffle.holders
            words: qsTr("people with tickets", "", number)
            seed: 36
        }
    }

    FitText {
        objectName: "next"
        x: page.narrow ? 0 : counts.width + Theme.gap * 1.6
        y: page.narrow ? counts.height + Theme.gap * 1.4 : 0
        width: parent.width - x
        height: page.narrow ? Theme.share(40) : counts.height
        text: page.sure ? qsTr("From then on no moustache becomes a ticket any more. A closed list is never opened again.") : page.model.raffle.holdSeconds > 0 ? qsTr("Next: the list is closed, and stands here for all to see before the first draw.") : qsTr("Next: the list is closed, and stands here for all to see.")
        paper: page.paper
        weight: Font.Bold
        largest: Theme.title
        middle: Theme.lead
        smallest: Theme.body
        lineHeight: 1.18
        verticalAlignment: page.narrow ? Text.AlignTop : Text.AlignVCenter
    }

    Moustache {
        x: (parent.width - width) / 2
        y: Math.round(parent.height * 0.72)
        visible: page.narrow && !heed.visible
        width: Theme.share(70)
        height: width * 0.4
        design: 1
        color: page.paper.ink
        shade: page.paper.shade
        lift: Theme.lift * 1.4
        tilt: -6
    }

    Heed {
        id: heed

        y: page.narrow ? parent.height - height : counts.height + Theme.gap
        width: parent.width
        paper: Theme.white
        sentences: page.model.warnings
    }

    ProblemNote {
        y: parent.height - height
        width: parent.width
        text: page.model.problem
    }

    actions: [
        PaperButton {
            objectName: "explain"
            visible: !page.sure
            glyph: "question"
            text: page.narrow ? "" : qsTr("How it works")
            label: qsTr("How it works")
            seed: 7
            onClicked: page.model.explain()
        },
        PaperButton {
            objectName: "askClose"
            visible: !page.sure
            enabled: !page.model.busy
            glyph: "lock"
            text: qsTr("Close the list")
            paper: Theme.aubergine
            seed: 12
            onClicked: page.model.askClose()
        },
        PaperButton {
            objectName: "confirmClose"
            visible: page.sure
            enabled: !page.model.busy
            glyph: "lock"
            text: qsTr("Yes, close it")
            paper: Theme.red
            seed: 14
            onClicked: page.model.closeList()
        }
    ]
}
