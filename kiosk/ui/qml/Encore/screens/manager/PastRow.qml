import QtQuick
import Encore

// One raffle in the list of all: its name, when it ended, and what it came to.
TouchCard {
    id: row

    // A map of `PastModel`.
    required property var raffle

    readonly property string counts: qsTr("%n ticket(s)", "", raffle.tickets) + ", " + qsTr("%n person(s)", "who had tickets", raffle.holders)
    readonly property string came: raffle.abandoned ? raffle.state : qsTr("%n prize(s) won", "", raffle.wins) + (raffle.unawarded > 0 ? ", " + qsTr("%n not awarded", "prizes", raffle.unawarded) : "")

    paper: !raffle.ended ? Theme.sunflower : raffle.abandoned ? Theme.grey : Theme.white
    text: raffle.name
    news: raffle.ended ? "%1. %2".arg(raffle.day).arg(came) : raffle.state // untranslated: only an order

    contentItem: Item {
        Moustache {
            id: sign

            x: Theme.gap + row.sink
            y: Math.round((row.height - height) / 2) + row.sink
            width: Theme.share(13)
            height: width * 0.4
            design: row.raffle.seed
            color: row.raffle.ended ? row.paper.shade : row.paper.ink
        }

        FitText {
            id: name

            x: sign.x + sign.width + Theme.gap
            y: Math.round((row.height - height - under.height) / 2) + row.sink
            width: Math.round(row.width * 0.52) - sign.width
            height: contentHeight
            maximumHeight: row.height * 0.58
            text: row.raffle.name
            paper: row.paper
            largest: Math.min(Theme.share(5), row.height * 0.32)
            middle: largest * 0.84
            smallest: largest * 0.64
            lineHeight: 1.04
            tracking: -0.01
        }

        FitText {
            id: under

            x: name.x
            y: name.y + name.height
            width: name.width
            height: contentHeight
            maximumHeight: row.height * 0.32
            text: row.raffle.day
            color: row.paper.quiet
            weight: Font.Bold
            largest: Math.min(Theme.share(3.4), row.height * 0.22)
            middle: largest * 0.88
            smallest: largest * 0.7
        }

        FitText {
            id: outcome

            x: name.x + name.width + Theme.gap
            y: Math.round((row.height - height - many.height) / 2) + row.sink
            width: row.width - x - Theme.gap
            height: contentHeight
            maximumHeight: row.height * 0.5
            text: row.raffle.ended ? row.came : row.raffle.state
            paper: row.paper
            weight: Font.Bold
            largest: Math.min(Theme.share(3.8), row.height * 0.25)
            middle: largest * 0.88
            smallest: largest * 0.7
            lineHeight: 1.08
            horizontalAlignment: Text.AlignRight
        }

        FitText {
            id: many

            x: outcome.x
            y: outcome.y + outcome.height
            width: outcome.width
            height: contentHeight
            maximumHeight: row.height * 0.36
            text: row.counts
            color: row.paper.quiet
            weight: Font.Bold
            largest: Math.min(Theme.share(3.2), row.height * 0.21)
            middle: largest * 0.88
            smallest: largest * 0.7
            lineHeight: 1.08
            horizontalAlignment: Text.AlignRight
        }
    }
}
