pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// All winners, what nobody won, and the seal of the record that somebody should keep.
TouchPage {
    id: page

    required property CeremonyModel model

    readonly property bool done: model.phase === "finished"

    paper: Theme.cream
    heading: done ? qsTr("The draw is finished") : qsTr("That was the last draw")
    under: model.raffle.name
    onLeave: model.back()

    ListView {
        id: list

        objectName: "winners"
        width: page.narrow ? parent.width : parent.width - proof.width - Theme.gap
        height: page.narrow ? parent.height - proof.height - Theme.gap : parent.height
        clip: true
        interactive: contentHeight > height
        spacing: Theme.share(1.2)
        model: page.model.winners

        delegate: PaperCard {
            id: won

            required property int index
            required property var modelData

            width: ListView.view.width - Theme.lift
            height: Theme.share(13)
            paper: [Theme.gold, Theme.sunflower, Theme.mint, Theme.white][index % 4]
            padding: Theme.share(2)
            seed: index + 5

            FitText {
                width: parent.width * 0.48
                height: parent.height
                text: won.modelData.label !== "" ? won.modelData.label : qsTr("Ticket %1").arg(won.modelData.ticket)
                paper: won.paper
                largest: Theme.share(5.4)
                middle: Theme.share(4.4)
                smallest: Theme.share(3.2)
                lineHeight: 1.05
                verticalAlignment: Text.AlignVCenter
            }

            FitText {
                x: parent.width * 0.52
                width: parent.width * 0.48
                height: parent.height
                text: won.modelData.prize
                paper: won.paper
                weight: Font.DemiBold
                largest: Theme.share(4.4)
                middle: Theme.share(3.6)
                smallest: Theme.share(2.8)
                lineHeight: 1.08
                verticalAlignment: Text.AlignVCenter
            }
        }

        footer: PaperText {
            width: list.width
            topPadding: Theme.tight
            visible: page.model.unawarded.length > 0
            text: qsTr("Not awarded: %1").arg(page.model.unawarded.join(", "))
            font.pixelSize: Theme.control
            font.weight: Font.Bold
        }
    }

    PaperCard {
        id: proof

        x: parent.width - width
        y: page.narrow ? parent.height - height : 0
        width: page.narrow ? parent.width : Theme.share(52)
        height: page.narrow ? Theme.share(44) : parent.height
        paper: Theme.white
        padding: Theme.share(2.4)
        seed: 61

        QrCode {
            id: qr

            x: page.narrow ? 0 : (parent.width - width) / 2
            width: page.narrow ? parent.height : Math.min(parent.width, parent.height * 0.5)
            height: width
            text: page.model.seal
            paper: proof.paper
        }

        FitText {
            id: what

            x: page.narrow ? qr.width + Theme.gap : 0
            y: page.narrow ? 0 : qr.height + Theme.tight
            width: parent.width - x
            height: contentHeight
            maximumHeight: page.narrow ? parent.height * 0.6 : (parent.height - y) * 0.62
            text: page.done ? qsTr("The seal of the record. Keep a photo: with it anyone can check the draw.") : qsTr("The seal of the record so far. Finish the raffle to reveal its secret.")
            paper: proof.paper
            weight: Font.Bold
            largest: Theme.control
            middle: Theme.control * 0.84
            smallest: Theme.caption
            lineHeight: 1.15
        }

        FitText {
            objectName: "seal"
            x: what.x
            y: what.y + what.height + Theme.share(1)
            width: what.width
            height: parent.height - y
            text: page.model.sealGrouped
            color: proof.paper.quiet
            weight: Font.DemiBold
            largest: Theme.small
            middle: Theme.caption
            smallest: Theme.share(2.1)
            lineHeight: 1.2
        }
    }

    ProblemNote {
        y: parent.height - height
        width: parent.width
        text: page.model.problem
    }

    actions: PaperButton {
        objectName: "finish"
        visible: !page.done
        enabled: !page.model.busy
        glyph: "flag"
        text: qsTr("Finish the raffle")
        paper: Theme.aubergine
        seed: 12
        onClicked: page.model.finish()
    }
}
