pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The ticket list as it was frozen: how many tickets, of how many people, and its check code.
TouchPage {
    id: page

    required property CeremonyModel model

    paper: Theme.cream
    heading: qsTr("The list is closed")
    under: model.raffle.name
    onLeave: model.back()

    component Count: PaperCard {
        id: count

        required property int number
        required property string words

        paper: Theme.white
        padding: Theme.share(2)

        FitText {
            width: parent.width
            height: parent.height * 0.58
            text: count.number
            color: count.paper.accent
            largest: Math.min(height * 0.94, Theme.share(20))
            middle: largest * 0.75
            smallest: largest * 0.5
            lineHeight: 1
            tracking: -0.03
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }

        FitText {
            y: parent.height * 0.58
            width: parent.width
            height: parent.height * 0.42
            text: count.words
            paper: count.paper
            weight: Font.Bold
            largest: Theme.small * 1.1
            middle: Theme.small * 0.9
            smallest: Theme.caption
            lineHeight: 1.05
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }
    }

    Row {
        id: counts

        readonly property real cell: (parent.width - 2 * spacing) / 3

        width: parent.width
        height: Math.min(Theme.share(30), parent.height * 0.44)
        spacing: Theme.gap

        Count {
            objectName: "tickets"
            width: counts.cell
            height: parent.height
            number: page.model.raffle.tickets
            words: qsTr("ticket(s)", "", number)
            seed: 31
        }

        Count {
            width: counts.cell
            height: parent.height
            number: page.model.raffle.holders
            words: qsTr("people in the draw", "", number)
            seed: 36
        }

        Count {
            width: counts.cell
            height: parent.height
            number: page.model.raffle.joined
            words: qsTr("new on the roster since", "", number)
            seed: 39
        }
    }

    PaperCard {
        id: proof

        y: counts.height + Theme.gap
        width: parent.width
        height: parent.height - y
        paper: Theme.white
        padding: Theme.share(2.4)
        seed: 44

        QrCode {
            id: qr

            x: page.narrow ? (parent.width - width) / 2 : 0
            width: page.narrow ? Math.min(parent.width * 0.66, parent.height * 0.56) : Math.min(parent.height, parent.width * 0.32)
            height: width
            text: String(page.model.raffle.listCode).replace(/ /g, "")
            paper: proof.paper
        }

        FitText {
            id: what

            x: page.narrow ? 0 : qr.width + Theme.gap
            y: page.narrow ? qr.height + Theme.gap : 0
            width: parent.width - x
            height: contentHeight
            maximumHeight: (parent.height - y) * 0.5
            text: qsTr("The check code of the list. Take a photo: it proves later that no ticket was changed.")
            paper: proof.paper
            weight: Font.Bold
            largest: Theme.lead
            middle: Theme.body
            smallest: Theme.caption
        }

        FitText {
            objectName: "listCode"
            x: what.x
            y: what.y + what.height + Theme.tight
            width: what.width
            height: parent.height - y
            text: page.model.raffle.listCode
            color: proof.paper.quiet
            weight: Font.DemiBold
            largest: Theme.small
            middle: Theme.caption
            smallest: Theme.caption * 0.82
            lineHeight: 1.2
        }
    }

    actions: [
        HoldClock {
            model: page.model
            paper: page.paper
        },
        PaperButton {
            objectName: "goOn"
            glyph: "next"
            text: qsTr("Go on")
            paper: Theme.aubergine
            seed: 12
            onClicked: page.model.goOn()
        }
    ]
}
