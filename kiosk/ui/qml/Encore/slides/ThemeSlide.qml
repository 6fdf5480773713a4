import QtQuick
import Encore

// The week's theme as a poster: paper hills under a paper sun.
Slide {
    id: slide

    paper: Theme.blue

    Landscape {
        anchors.fill: parent
        anchors.margins: -Theme.share(3)
        sunX: slide.portrait ? 0.66 : 0.78
        sunY: slide.portrait ? 0.62 : 0.42
        sunSize: Theme.share(slide.portrait ? 48 : 44)
    }

    KindTag {
        id: tag

        x: slide.edge
        y: slide.edge
        glyph: "flag"
        text: qsTr("Customer Service Week")
        shade: slide.paper.shade
    }

    FitText {
        x: slide.edge
        y: tag.y + tag.height + Theme.share(5)
        width: slide.portrait ? slide.width - 2 * slide.edge : Theme.share(104)
        height: slide.height * (slide.portrait ? 0.36 : 0.56) - y
        text: slide.content.title
        paper: slide.paper
        largest: Theme.share(14)
        middle: Theme.share(11)
        smallest: Theme.share(8)
        least: Theme.share(4)
        lineHeight: 0.96
        tracking: -0.02
    }
}
