pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// All winners, what nobody won, and the seal of the record that somebody should keep.
TouchPage {
    id: page

    required property CeremonyModel model

    readonly property bool abandoned: model.phase === "abandoned"
    readonly property bool done: model.phase === "finished" || abandoned
    readonly property bool festive: model.phase === "finished"
    readonly property bool nobody: model.raffle.tickets === 0

    // How far the arrival is, from 0 to 1.
    property real arrival: 1

    lowers: false
    paper: Theme.cream
    heading: abandoned ? qsTr("The raffle ended early") : done ? qsTr("The draw is finished") : nobody ? qsTr("No ticket, no winner") : qsTr("That was the last draw")
    under: abandoned ? model.raffle.reason : done ? qsTr("Thank you all for looking and for playing along.") : nobody ? qsTr("Nobody found a moustache, so nobody can win. Next: finish the raffle.") : qsTr("Next: finish the raffle. That reveals its secret, and anyone can check it all.")
    onLeave: model.back()
    Component.onCompleted: {
        if (festive && Theme.moveTime > 0)
            arrive.start();
    }

    NumberAnimation {
        id: arrive

        target: page
        property: "arrival"
        from: 0
        to: 1
        duration: 1500
        easing.type: Easing.OutCubic
    }

    // Behind the papers, and above the row of the way back.
    Item {
        parent: page
        z: -1
        x: -Theme.share(2)
        y: -Theme.share(2)
        visible: page.festive
        width: page.width + Theme.share(4)
        height: page.barTop - Theme.tight - y
        clip: true

        Confetti {
            y: -(1 - page.arrival) * page.height
            width: parent.width
            height: parent.height
            seed: 4
            count: page.narrow ? 100 : 130
            freeWidth: 0.9
            freeHeight: 0.86
        }
    }

    WinnerRows {
        id: list

        objectName: "winners"
        width: page.narrow ? parent.width : parent.width - proof.width - Theme.gap
        height: (page.narrow ? proof.y - Theme.gap : parent.height) - (left.visible ? left.height + Theme.gap : 0)
        wins: page.model.winners
        paper: page.paper
    }

    Moustache {
        x: (list.width - width) / 2
        y: (list.height - height) / 2
        visible: page.model.winners.length === 0
        width: Math.min(Theme.share(60), list.width * 0.8)
        height: width * 0.4
        design: 1
        color: page.paper.shade
    }

    PaperCard {
        id: left

        y: list.height + Theme.gap
        visible: page.model.unawarded.length > 0
        width: list.width
        height: Math.min(leftWords.contentHeight + 2 * padding, Theme.share(26))
        paper: Theme.grey
        padding: Theme.share(2)
        seed: 77

        FitText {
            id: leftWords

            objectName: "unawarded"
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(22)
            text: qsTr("Without a winner: %1", "prizes").arg(page.model.unawarded.join(", "))
            paper: left.paper
            weight: Font.Bold
            largest: Theme.body
            middle: Theme.small
            smallest: Theme.caption * 0.86
            least: Theme.share(1.6)
            lineHeight: 1.12
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

    actions: [
        PaperButton {
            objectName: "showWinners"
            visible: !page.done && page.model.rounds.length > 0
            glyph: "list"
            text: page.narrow ? "" : qsTr("All winners")
            label: qsTr("All winners")
            seed: 9
            onClicked: page.model.showWinners()
        },
        PaperButton {
            objectName: "askAbandon"
            visible: !page.done && page.model.problem !== ""
            enabled: !page.model.busy
            text: qsTr("End it early")
            destroys: true
            seed: 8
            onClicked: page.model.askAbandon()
        },
        PaperButton {
            objectName: "finish"
            visible: !page.done
            enabled: !page.model.busy
            glyph: "flag"
            text: qsTr("Finish the raffle")
            paper: Theme.aubergine
            seed: 12
            onClicked: page.model.finish()
        }
    ]
}
