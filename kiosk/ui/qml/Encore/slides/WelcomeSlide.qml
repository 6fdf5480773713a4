import QtQuick
import Encore

// The first slide and the last resort: the site's name over paper hills.
Slide {
    id: slide

    paper: Theme.cream

    Landscape {
        anchors.fill: parent
        anchors.margins: -Theme.share(3)
        sun: Theme.sunflower.sheet
        far: Theme.mint.sheet
        near: Theme.coral.sheet
        front: Theme.aubergine.sheet
        sunX: slide.portrait ? 0.7 : 0.8
        sunY: slide.portrait ? 0.6 : 0.36
        sunSize: Theme.share(42)
    }

    FitText {
        id: name

        x: slide.edge
        y: Theme.share(9)
        width: slide.portrait ? slide.width - 2 * slide.edge : Theme.share(112)
        height: Math.min(contentHeight, maximumHeight)
        maximumHeight: Theme.share(slide.portrait ? 36 : 29)
        text: slide.content.title
        paper: slide.paper
        largest: Theme.share(14)
        middle: Theme.share(11)
        smallest: Theme.share(8)
        lineHeight: 0.96
        tracking: -0.02
    }

    FitText {
        x: slide.edge
        y: name.y + name.height + Theme.share(4.5)
        width: slide.portrait ? slide.width - 2 * slide.edge : Theme.share(88)
        height: Theme.share(18)
        text: slide.content.text
        color: slide.paper.accent
        family: Theme.serif
        weight: Font.DemiBold
        largest: Theme.share(7)
        middle: Theme.share(5.8)
        smallest: Theme.share(4.8)
    }
}
