pragma ComponentBehavior: Bound

import QtQuick
import Encore

// A great card of paper to touch: what it is, its news, and a shape that says it from afar.
TouchCard {
    id: card

    property string glyph: ""
    property int design: -1
    // A card that is nearly square has its words under its shape.
    readonly property bool square: width < height * 1.7
    readonly property real art: square ? height * 0.3 : Math.min(height * 0.62, width * 0.3)

    contentItem: Item {
        Icon {
            x: card.width - width - Theme.share(4) + card.sink
            y: (card.square ? Theme.share(3) : (card.height - height) / 2) + card.sink
            width: card.art
            height: card.art
            visible: card.design < 0
            name: card.glyph
            color: card.paper.accent
        }

        Moustache {
            x: card.width - width - Theme.share(3) + card.sink
            y: (card.square ? Theme.share(4) : (card.height - height) / 2) + card.sink
            width: card.art * 1.3
            height: width * 0.4
            visible: card.design >= 0
            design: Math.max(0, card.design)
            color: card.paper.accent
        }

        FitText {
            id: name

            readonly property real whole: contentHeight + (card.news === "" ? 0 : Theme.share(1) + second.contentHeight)

            x: Theme.share(4) + card.sink
            y: Math.round(card.square ? card.height - whole - Theme.share(3) : Math.max(Theme.share(2), (card.height - whole) / 2)) + card.sink
            width: card.width - x - (card.square ? Theme.share(3) : card.art * (card.design < 0 ? 1 : 1.3) + Theme.share(6))
            height: contentHeight
            maximumHeight: card.height * (card.square ? 0.32 : card.news === "" ? 0.8 : 0.5)
            text: card.text
            paper: card.paper
            largest: Math.min(Theme.share(7.4), card.height * (card.square ? 0.2 : 0.26))
            middle: largest * 0.82
            smallest: largest * (card.square ? 0.7 : 0.62)
            lineHeight: 1.04
            tracking: -0.02
        }

        FitText {
            id: second

            x: name.x
            y: name.y + name.height + Theme.share(1)
            width: name.width
            height: contentHeight
            maximumHeight: card.height * (card.square ? 0.36 : 0.42)
            text: card.news
            color: card.paper.quiet
            weight: Font.Bold
            largest: Theme.control
            middle: Theme.control * 0.9
            smallest: Theme.control * 0.68
            lineHeight: 1.14
        }
    }
}
