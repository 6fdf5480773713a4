pragma ComponentBehavior: Bound

import QtQuick
import Encore

// A paper curtain, drawn aside, and between its halves the words of a card.
Item {
    id: card

    required property string siteName
    required property string headline
    required property string under
    required property string glyph

    readonly property bool portrait: height > width
    readonly property real side: Math.round(width * (portrait ? 0.12 : 0.17))
    readonly property real hem: Theme.share(12)
    readonly property int folds: portrait ? 2 : 4

    component Half: Item {
        id: half

        property int seed: 1

        width: card.side
        height: card.height

        Repeater {
            model: card.folds

            PaperSheet {
                required property int index

                x: Math.round(index * card.side / card.folds) - Theme.share(1.2)
                y: -Theme.share(4)
                width: Math.round(card.side / card.folds) + Theme.share(2.4)
                height: card.height + Theme.share(8)
                color: index % 2 === 0 ? Theme.red.sheet : Theme.red.shade
                seed: half.seed + index
                slack: Theme.share(1)
                lift: 0
            }
        }
    }

    Half {
        seed: 70
    }

    Half {
        x: card.width - width
        seed: 80
    }

    // The pelmet.
    Repeater {
        model: card.portrait ? 5 : 9

        PaperSheet {
            required property int index
            readonly property real share: card.width / (card.portrait ? 5 : 9)

            x: Math.round(index * share) - Theme.share(1)
            y: -Theme.share(5)
            width: Math.round(share) + Theme.share(2)
            height: card.hem + Theme.share(index % 2 === 0 ? 8 : 5)
            color: index % 2 === 0 ? Theme.red.shade : Theme.red.sheet
            seed: 90 + index
            slack: Theme.share(1)
            lift: 0
        }
    }

    Column {
        x: card.side + Theme.margin
        y: Math.round((card.height + card.hem - height) / 2)
        width: card.width - 2 * x
        spacing: Theme.share(3)

        Icon {
            x: (parent.width - width) / 2
            width: Theme.share(16)
            height: width
            name: card.glyph
            color: Theme.sunflower.sheet
        }

        FitText {
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(card.portrait ? 34 : 30)
            text: card.headline
            paper: Theme.ink
            largest: Theme.share(14)
            middle: Theme.share(11)
            smallest: Theme.share(8)
            lineHeight: 1
            tracking: -0.02
            horizontalAlignment: Text.AlignHCenter
        }

        FitText {
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(16)
            text: card.under
            paper: Theme.ink
            color: Theme.ink.accent
            largest: Theme.share(5.6)
            middle: Theme.share(4.8)
            smallest: Theme.share(4)
            horizontalAlignment: Text.AlignHCenter
        }

        FitText {
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(8)
            text: card.siteName
            paper: Theme.ink
            color: Theme.ink.quiet
            family: Theme.serif
            weight: Font.DemiBold
            largest: Theme.share(4.2)
            middle: Theme.share(3.6)
            smallest: Theme.share(3)
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
