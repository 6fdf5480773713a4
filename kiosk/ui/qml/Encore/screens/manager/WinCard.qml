import QtQuick
import Encore

// One prize that is to be handed over: how it looks, whose it is, and how it stands. A touch opens it.
TouchCard {
    id: row

    // A map of `HandingModel`.
    required property var win

    readonly property Paper tint: Theme.paper(win.paper)
    readonly property real strip: Theme.share(1.6)

    paper: Theme.white
    text: win.team !== "" ? "%1, %2".arg(win.who).arg(win.team) : win.who // untranslated: only an order
    news: "%1. %2".arg(win.prize).arg(win.stands) // untranslated: only an order

    contentItem: Item {
        PaperSheet {
            x: row.sink
            y: row.sink
            width: row.strip
            height: row.height
            color: row.tint.sheet
            seed: row.seed + 3
            lift: 0
        }

        PrizeArt {
            id: art

            x: row.strip + Theme.gap * 0.6 + row.sink
            y: Math.round((row.height - height) / 2) + row.sink
            width: Math.round(Math.min(row.height * 0.78, row.width * 0.3))
            height: width
            picture: row.win.prizePicture
            seed: row.win.seed
            paper: row.paper
            whole: false
        }

        FitText {
            id: who

            x: art.x + art.width + Theme.gap * 0.8
            y: Math.round((row.height - height - prize.height - how.height) / 2) + row.sink
            width: prize.width - (row.win.team !== "" ? team.width + Theme.gap * 0.5 : 0)
            height: contentHeight
            maximumHeight: row.height * 0.34
            text: row.win.who
            paper: row.paper
            largest: Math.min(Theme.share(5), row.height * 0.3)
            middle: largest * 0.84
            smallest: largest * 0.64
            lineHeight: 1.06
            tracking: -0.01
        }

        // Which of those who are called the same.
        FitText {
            id: team

            x: who.x + who.contentWidth + Theme.gap * 0.5
            y: who.y
            visible: text !== ""
            width: Math.round(prize.width * 0.42)
            height: who.height
            text: row.win.team
            color: row.paper.quiet
            weight: Font.Bold
            largest: how.largest
            middle: how.middle
            smallest: how.smallest
            lineHeight: 1
            verticalAlignment: Text.AlignVCenter
        }

        FitText {
            id: prize

            x: who.x
            y: who.y + who.height
            width: row.width - x - Theme.gap * 0.6
            height: contentHeight
            maximumHeight: row.height * 0.34
            text: row.win.prize
            paper: row.paper
            weight: Font.Bold
            largest: Math.min(Theme.share(3.8), row.height * 0.24)
            middle: largest * 0.88
            smallest: largest * 0.7
            lineHeight: 1.08
        }

        FitText {
            id: how

            x: who.x
            y: prize.y + prize.height
            width: prize.width
            height: contentHeight
            maximumHeight: row.height * 0.26
            text: row.win.stands
            color: row.win.state === "late" ? row.paper.accent : row.paper.quiet
            weight: Font.Bold
            largest: Math.min(Theme.share(3.2), row.height * 0.2)
            middle: largest * 0.88
            smallest: largest * 0.7
            lineHeight: 1.1
        }
    }
}
