pragma ComponentBehavior: Bound

import QtQuick
import Encore

// One matter on the manager's desk: what it is, how it stands, and what can be done.
PaperCard {
    id: card

    required property string title
    required property string standing

    property string glyph: ""
    property string details: ""
    property alias actions: row.data

    padding: Theme.share(2.6)

    Icon {
        id: sign

        width: Theme.share(6)
        height: width
        name: card.glyph
        color: card.paper.accent
    }

    FitText {
        id: name

        x: sign.width + Theme.share(1.6)
        width: parent.width - x
        height: sign.height
        text: card.title
        paper: card.paper
        largest: Theme.share(5)
        middle: Theme.share(4.2)
        smallest: Theme.share(3.4)
        verticalAlignment: Text.AlignVCenter
    }

    FitText {
        id: stands

        y: sign.height + Theme.share(1.6)
        width: parent.width
        height: contentHeight
        maximumHeight: (parent.height - y - row.height - Theme.tight) * (card.details === "" ? 1 : 0.6)
        text: card.standing
        paper: card.paper
        weight: Font.Bold
        largest: Math.max(Theme.title, Theme.control * 1.3)
        middle: Math.max(Theme.lead, Theme.control * 1.05)
        smallest: Theme.control * 0.85
        lineHeight: 1.1
    }

    FitText {
        y: stands.y + stands.height + Theme.share(1.6)
        width: parent.width
        height: parent.height - y - row.height - Theme.tight
        text: card.details
        color: card.paper.quiet
        weight: Font.DemiBold
        largest: Theme.control * 1.05
        middle: Theme.control * 0.88
        smallest: Theme.caption
        lineHeight: 1.14
    }

    Flow {
        id: row

        y: parent.height - height
        width: parent.width
        spacing: Theme.tight
    }
}
