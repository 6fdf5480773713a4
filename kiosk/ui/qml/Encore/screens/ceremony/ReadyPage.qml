import QtQuick
import Encore

// The prize that is drawn next, with its picture, and one great button.
Hall {
    id: page

    readonly property var told: model.prizeTold
    readonly property bool drawing: model.busy && model.drawing > 0 && model.drawing < 1

    backPauses: true

    PrizeArt {
        id: art

        x: page.narrow ? (parent.width - width) / 2 : 0
        y: page.narrow ? 0 : Math.round((parent.height - height) / 2)
        width: page.narrow ? Math.min(parent.width, parent.height * 0.42) : Math.round(Math.min(parent.width * 0.4, parent.height))
        height: page.narrow ? Math.round(parent.height * 0.42) : Math.round(Math.min(parent.height, width * 1.1))
        picture: page.told.picture
        paper: page.paper
        seed: page.told.seed
    }

    Column {
        id: words

        // How high it may be.
        readonly property real room: parent.height - (page.narrow ? art.height + Theme.gap * 1.4 : 0)

        x: page.narrow ? 0 : art.width + Theme.gap * 2
        y: page.narrow ? art.height + Theme.gap * 1.4 : Math.max(0, Math.round((parent.height - height) / 2))
        width: parent.width - x
        spacing: Theme.share(2.4)

        KindTag {
            id: tag

            x: page.narrow ? (parent.width - width) / 2 : 0
            glyph: "gift"
            text: page.model.drawnAnew ? qsTr("Prize %1 of %2, drawn again").arg(page.model.prizeNumber).arg(page.model.raffle.prizes) : qsTr("Prize %1 of %2").arg(page.model.prizeNumber).arg(page.model.raffle.prizes)
            paper: Theme.gold
            shade: page.paper.shade
            room: parent.width
        }

        FitText {
            objectName: "prize"
            width: parent.width
            height: contentHeight
            maximumHeight: Math.max(Theme.share(14), Math.min(Theme.share(page.narrow ? 44 : 34), words.room - tag.height - worth.taken - Theme.share(18) - next.height - (heed.visible ? heed.height + words.spacing : 0) - 3 * words.spacing))
            text: page.model.prize
            paper: page.paper
            largest: Theme.share(13)
            middle: Theme.share(10)
            smallest: Theme.share(5.6)
            lineHeight: 1
            tracking: -0.02
            horizontalAlignment: page.narrow ? Text.AlignHCenter : Text.AlignLeft
        }

        FitText {
            id: worth

            readonly property real taken: visible ? height + words.spacing : 0

            objectName: "worth"
            visible: text !== ""
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(page.narrow ? 13 : 11)
            text: {
                if (page.told.worth !== "" && page.told.sponsor !== "")
                    return qsTr("%1, given by %2", "worth, sponsor of a prize").arg(page.told.worth).arg(page.told.sponsor);
                return page.told.sponsor !== "" ? qsTr("Given by %1", "sponsor of a prize").arg(page.told.sponsor) : page.told.worth;
            }
            color: page.paper.accent
            weight: Font.Bold
            largest: Theme.lead
            middle: Theme.body
            smallest: Theme.small
            lineHeight: 1.1
            horizontalAlignment: page.narrow ? Text.AlignHCenter : Text.AlignLeft
        }

        PaperButton {
            objectName: "draw"
            x: page.narrow ? (parent.width - width) / 2 : 0
            visible: page.model.holdSeconds === 0 && !page.drawing
            enabled: !page.model.busy
            width: Math.min(parent.width, Math.max(implicitWidth, Theme.share(52)))
            height: Math.max(implicitHeight, Theme.share(18))
            glyph: "ticket"
            text: qsTr("Draw")
            textSize: Theme.headline
            paper: Theme.gold
            seed: 33
            onClicked: page.model.draw()
        }

        Clock {
            x: page.narrow ? (parent.width - width) / 2 : 0
            visible: page.model.holdSeconds > 0
            width: Math.min(parent.width, Theme.share(78))
            height: Theme.share(18)
            seconds: page.model.holdSeconds
            words: qsTr("until the first draw may begin")
        }

        ProgressBar {
            objectName: "drawing"
            visible: page.drawing
            width: Math.min(parent.width, Theme.share(78))
            height: Theme.share(6)
            share: page.model.drawing
            paper: page.paper
        }

        FitText {
            id: next

            objectName: "next"
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(8)
            text: page.drawing ? qsTr("The tickets are being mixed…") : page.model.holdSeconds > 0 ? qsTr("The list is still up for all to see. Then it is drawn.") : qsTr("Next: one touch, and the winner is fixed before any name runs.")
            color: page.paper.quiet
            weight: Font.DemiBold
            largest: Theme.body
            middle: Theme.small
            smallest: Theme.caption
            lineHeight: 1.1
            horizontalAlignment: page.narrow ? Text.AlignHCenter : Text.AlignLeft
        }

        Heed {
            id: heed

            width: parent.width
            sentences: page.model.warnings
        }
    }

    actions: [
        PaperButton {
            objectName: "showWinners"
            visible: page.model.rounds.length > 0
            enabled: !page.model.busy
            glyph: "list"
            text: qsTr("All winners")
            seed: 9
            onClicked: page.model.showWinners()
        },
        QuietSwitch {
            model: page.model
        }
    ]
}
