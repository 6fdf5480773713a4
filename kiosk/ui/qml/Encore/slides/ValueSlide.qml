pragma ComponentBehavior: Bound

import QtQuick
import Encore

// One of our values: teal, large, on the edge of a card.
Slide {
    id: slide

    paper: Theme.teal

    Repeater {
        model: [Theme.mint.sheet, Theme.sunflower.sheet, Theme.coral.sheet]

        PaperSheet {
            required property color modelData
            required property int index

            x: slide.portrait ? -Theme.share(3) : slide.width - Theme.share(30 - 9 * index)
            y: slide.portrait ? slide.height - Theme.share(46 - 13 * index) : -Theme.share(3)
            width: slide.portrait ? slide.width + Theme.share(6) : Theme.share(40)
            height: slide.portrait ? Theme.share(60) : slide.height + Theme.share(6)
            color: modelData
            shade: Theme.teal.shade
            seed: 71 + index
            slack: Theme.share(2.4)
            lift: 0
        }
    }

    KindTag {
        id: tag

        x: slide.edge
        y: slide.edge
        glyph: "star"
        text: qsTr("Our value")
        paper: Theme.sunflower
        shade: slide.paper.shade
    }

    Item {
        x: slide.edge
        y: tag.y + tag.height + Theme.share(slide.portrait ? 12 : 8)
        width: (slide.portrait ? slide.width : slide.width - Theme.share(36)) - x - (slide.portrait ? slide.edge : 0)
        height: slide.height - y - (slide.portrait ? Theme.share(52) : slide.edge)

        FitText {
            id: name

            width: parent.width
            height: Math.min(contentHeight, maximumHeight)
            maximumHeight: parent.height * 0.55
            text: slide.content.title
            paper: slide.paper
            largest: Theme.share(14)
            middle: Theme.share(11)
            smallest: Theme.share(8)
            lineHeight: 0.98
            tracking: -0.02
        }

        FitText {
            y: name.height + Theme.share(5)
            width: parent.width
            height: parent.height - y
            text: slide.content.text
            color: slide.paper.quiet
            family: Theme.serif
            weight: Font.Normal
            largest: Theme.share(7)
            middle: Theme.share(5.8)
            smallest: Theme.share(4.6)
            lineHeight: 1.08
        }
    }
}
