import QtQuick
import Encore

// The winner: confetti falls, then everything stands still for the photograph.
Hall {
    id: page

    readonly property var winner: model.winner
    readonly property bool hidden: (winner.label ?? "") === ""
    readonly property bool pending: winner.pending ?? false
    readonly property bool more: model.prize !== ""
    // One line that says what happens next.
    readonly property string nextLine: {
        switch (winner.outcome) {
        case "pending":
            return model.claimSeconds > 0 ? qsTr("Come and fetch it: %1 left.").arg(clock(model.claimSeconds)) : qsTr("The time to come is over.");
        case "absent":
            return qsTr("Was not here in time.");
        case "void":
            return qsTr("This win is not valid.");
        default:
            return more ? qsTr("Next: %1", "a prize").arg(model.prize) : qsTr("Next: all winners");
        }
    }
    // How far the arrival is, from 0 to 1.
    property real arrival: 1

    // Minutes and seconds.
    function clock(seconds: int): string {
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    }

    backPauses: !model.fromList
    Component.onCompleted: {
        if (Theme.moveTime > 0 && pending)
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

    // Above the buttons only: nothing lies on what is to be pressed.
    Item {
        parent: page
        z: -1
        x: -Theme.share(2)
        y: -Theme.share(2)
        width: page.width + Theme.share(4)
        height: page.barTop - Theme.tight - y
        clip: true

        Confetti {
            y: -(1 - page.arrival) * page.height
            width: parent.width
            height: parent.height
            seed: 4
            count: page.narrow ? 120 : 150
            freeWidth: page.narrow ? 0.9 : 0.86
            freeHeight: page.narrow ? 0.84 : 0.86
        }

        Confetti {
            y: -(1 - page.arrival) * page.height * 1.7
            width: parent.width
            height: parent.height
            seed: 9
            count: 60
            freeWidth: 0.9
            freeHeight: 0.9
        }
    }

    PrizeArt {
        id: art

        x: page.narrow ? (parent.width - width) / 2 : 0
        y: page.narrow ? 0 : Math.round((parent.height - height) / 2)
        width: page.narrow ? Math.min(parent.width * 0.8, Theme.share(76)) : Math.round(Math.min(parent.width * 0.29, parent.height))
        height: page.narrow ? Math.max(Theme.share(22), Math.min(Theme.share(54), parent.height - words.height - Theme.share(28) - 2 * Theme.gap)) : Math.round(Math.min(parent.height * 0.9, width * 1.1))
        picture: page.winner.prizeTold?.picture ?? ""
        paper: page.paper
        seed: page.winner.prizeTold?.seed ?? 1
        scale: 0.7 + 0.3 * page.arrival
    }

    // The ticket, pinned to the prize.
    Rosette {
        id: rosette

        x: Math.round(art.x + art.width - width * (page.narrow ? 0.62 : 0.68))
        y: Math.round(art.y + art.height - height * (page.narrow ? 0.96 : 0.8))
        width: Theme.share(page.narrow ? 24 : 25)
        height: width * 1.26
        scale: 0.6 + 0.4 * page.arrival
        ground: Theme.cream.sheet

        FitText {
            objectName: "ticket"
            y: parent.height * 0.16
            width: parent.width
            height: parent.height * 0.5
            text: page.winner.ticket ?? ""
            largest: Theme.share(8)
            middle: Theme.share(5.4)
            smallest: Theme.share(3.6)
            lineHeight: 1
            tracking: -0.03
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }

        FitText {
            y: parent.height * 0.62
            x: parent.width * 0.1
            width: parent.width * 0.8
            height: parent.height * 0.2
            text: qsTr("Ticket")
            color: Theme.cream.quiet
            weight: Font.Bold
            largest: Theme.share(2.8)
            middle: Theme.share(2.3)
            smallest: Theme.share(1.8)
            least: Theme.share(1.4)
            horizontalAlignment: Text.AlignHCenter
        }
    }

    Column {
        id: words

        x: page.narrow ? 0 : Math.max(art.width, rosette.x + rosette.width) + Theme.gap
        y: page.narrow ? art.height + Theme.gap : Math.round((parent.height - height) / 2)
        width: page.narrow ? parent.width : proof.x - x - Theme.gap * 1.4
        spacing: Theme.share(2.2)

        KindTag {
            x: page.narrow ? (parent.width - width) / 2 : 0
            visible: width <= parent.width
            glyph: "gift"
            text: page.model.raffle.name
            paper: Theme.gold
            shade: page.paper.shade
        }

        FitText {
            objectName: "winner"
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(page.narrow ? 26 : page.hidden ? 18 : 25)
            text: page.hidden ? qsTr("Ticket %1").arg(page.winner.ticket) : page.winner.label
            paper: page.paper
            largest: Theme.share(16)
            middle: Theme.share(11.5)
            smallest: Theme.share(7.4)
            lineHeight: 0.98
            tracking: -0.02
            horizontalAlignment: page.narrow ? Text.AlignHCenter : Text.AlignLeft
        }

        // Which of those who are called the same.
        FitText {
            objectName: "winnerTeam"
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(9)
            visible: text !== ""
            text: page.winner.team ?? ""
            color: page.paper.quiet
            weight: Font.Bold
            largest: Theme.share(5)
            middle: Theme.share(4)
            smallest: Theme.share(3.2)
            lineHeight: 1.04
            horizontalAlignment: page.narrow ? Text.AlignHCenter : Text.AlignLeft
        }

        FitText {
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(page.narrow ? 20 : 22)
            text: qsTr("wins: %1").arg(page.winner.prize)
            color: page.paper.accent
            largest: Theme.share(7.4)
            middle: Theme.share(5.6)
            smallest: Theme.share(4.2)
            lineHeight: 1.04
            horizontalAlignment: page.narrow ? Text.AlignHCenter : Text.AlignLeft
        }

        PaperText {
            width: parent.width
            text: qsTr("%1, %2", "day, time").arg(page.winner.day).arg(page.winner.time)
            color: page.paper.quiet
            horizontalAlignment: page.narrow ? Text.AlignHCenter : Text.AlignLeft
            font.pixelSize: Theme.body
            font.weight: Font.Bold
            font.features: Theme.tabular
        }

        PaperText {
            width: parent.width
            visible: page.hidden
            text: page.winner.holder ?? ""
            color: page.paper.quiet
            horizontalAlignment: page.narrow ? Text.AlignHCenter : Text.AlignLeft
            font.pixelSize: Theme.body
            font.weight: Font.Bold
        }

        FitText {
            objectName: "next"
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(11)
            text: page.nextLine
            color: page.paper.ink
            weight: Font.Bold
            largest: Theme.lead
            middle: Theme.body
            smallest: Theme.small
            lineHeight: 1.08
            horizontalAlignment: page.narrow ? Text.AlignHCenter : Text.AlignLeft
        }
    }

    PaperCard {
        id: proof

        x: page.narrow ? (parent.width - width) / 2 : parent.width - width
        y: page.narrow ? words.y + words.height + Theme.gap : Math.round((parent.height - height) / 2)
        width: page.narrow ? Math.min(parent.width, Theme.share(70)) : Theme.share(32)
        height: page.narrow ? Math.min(Theme.share(28), Math.max(Theme.share(12), parent.height - y)) : inner.childrenRect.height + 2 * padding
        paper: Theme.cream
        padding: Theme.share(2)
        seed: 52

        QrCode {
            id: qr

            x: 0
            width: page.narrow ? parent.height : parent.width
            height: width
            text: page.winner.code ?? ""
            paper: proof.paper
        }

        FitText {
            id: check

            objectName: "check"
            x: page.narrow ? qr.width + Theme.gap : 0
            y: page.narrow ? 0 : qr.height + Theme.share(1)
            width: parent.width - x
            height: page.narrow ? parent.height * 0.68 : contentHeight
            maximumHeight: Theme.share(20)
            text: qsTr("Check code\n%1").arg(page.winner.codeLines)
            paper: proof.paper
            weight: Font.Bold
            // So large that four groups of it stand in a line.
            largest: Math.min(Theme.share(2.6), width * 0.092)
            middle: largest * 0.92
            smallest: largest * 0.84
            least: largest * 0.76
            lineHeight: 1.2
            horizontalAlignment: page.narrow ? Text.AlignLeft : Text.AlignHCenter
            verticalAlignment: page.narrow ? Text.AlignVCenter : Text.AlignTop
        }

        FitText {
            objectName: "sealShort"
            x: check.x
            y: page.narrow ? parent.height * 0.72 : check.y + check.height + Theme.share(1)
            width: check.width
            height: page.narrow ? parent.height * 0.28 : contentHeight
            maximumHeight: Theme.share(8)
            text: qsTr("Seal\n%1").arg(page.model.sealShort)
            color: proof.paper.quiet
            weight: Font.Bold
            largest: Math.min(Theme.share(2.6), width * 0.092)
            middle: largest * 0.92
            smallest: largest * 0.84
            least: largest * 0.7
            lineHeight: 1.15
            horizontalAlignment: page.narrow ? Text.AlignLeft : Text.AlignHCenter
        }
    }

    actions: [
        PaperButton {
            objectName: "claim"
            visible: page.pending
            enabled: !page.model.busy
            glyph: "tick"
            text: qsTr("Is here")
            paper: Theme.green
            seed: 12
            onClicked: page.model.claim()
        },
        PaperButton {
            objectName: "goOn"
            enabled: !page.model.busy
            glyph: "next"
            text: page.more ? qsTr("Next prize") : qsTr("All winners")
            paper: page.pending ? Theme.white : Theme.gold
            seed: 15
            onClicked: page.model.goOn()
        },
        PaperButton {
            objectName: "absent"
            visible: page.pending
            enabled: !page.model.busy && page.model.claimSeconds === 0
            text: page.model.claimSeconds > 0 ? qsTr("Not here (%1)").arg(page.clock(page.model.claimSeconds)) : qsTr("Not here")
            paper: Theme.white
            seed: 8
            onClicked: page.model.absent()
        },
        PaperButton {
            objectName: "askVoid"
            visible: page.pending
            enabled: !page.model.busy
            text: qsTr("Not valid")
            destroys: true
            seed: 3
            onClicked: page.model.askVoid()
        }
    ]
}
