import QtQuick
import Encore

// A hero of service: one large portrait in front of a paper sun, and the story.
Slide {
    id: slide

    readonly property real stageWidth: portrait ? width + Theme.share(6) : Theme.share(68)
    readonly property real stageHeight: portrait ? Theme.share(72) : height + Theme.share(6)

    paper: Theme.aubergine
    ready: face.ready

    Item {
        x: -Theme.share(3)
        y: -Theme.share(3)
        width: slide.stageWidth
        height: slide.stageHeight
        clip: true

        Rectangle {
            anchors.fill: parent
            color: Theme.gold.sheet
        }

        Rays {
            anchors.fill: parent
            color: Theme.coral.sheet
            centreX: width / 2 + Theme.share(1.5)
            centreY: slide.portrait ? height * 0.6 : height * 0.52
            reach: width + height
            count: 13
        }
    }

    Portrait {
        id: face

        x: slide.portrait ? (slide.width - width) / 2 : (slide.stageWidth - Theme.share(3) - width) / 2
        y: slide.portrait ? Theme.share(17) : Theme.share(20)
        width: Theme.share(slide.portrait ? 50 : 52)
        height: width
        picture: slide.content.picture
        letters: slide.content.monogram
        paper: Theme.gold
        ground: slide.paper
        glyph: "star"
    }

    KindTag {
        id: tag

        x: slide.edge
        y: slide.edge
        glyph: "star"
        text: qsTr("Hero of service")
        shade: Theme.gold.shade
    }

    Item {
        x: slide.portrait ? slide.edge : slide.stageWidth - Theme.share(3) + Theme.share(6)
        y: slide.portrait ? slide.stageHeight : Theme.share(5)
        width: slide.width - x - slide.edge
        height: slide.height - y - Theme.share(4)

        FitText {
            id: name

            width: parent.width
            height: Math.min(contentHeight, maximumHeight)
            maximumHeight: Theme.share(slide.portrait ? 22 : 17)
            text: slide.who
            paper: slide.paper
            largest: Theme.share(14)
            middle: Theme.share(10)
            smallest: Theme.share(5.6)
            least: Theme.share(4)
            lineHeight: 0.98
            tracking: -0.015
        }

        FitText {
            id: title

            y: name.height + Theme.share(3)
            width: parent.width
            height: Math.min(contentHeight, maximumHeight)
            maximumHeight: Theme.share(11.5)
            text: slide.content.title !== "" ? slide.content.title : slide.where
            color: slide.paper.accent
            largest: Theme.share(6.4)
            middle: Theme.share(5.4)
            smallest: Theme.share(4.6)
            lineHeight: 1
        }

        FitText {
            id: story

            y: title.y + title.height + Theme.share(3.4)
            width: parent.width
            height: quote.y - y - Theme.share(2)
            text: slide.content.text
            color: slide.paper.ink
            family: Theme.serif
            weight: Font.Normal
            largest: Theme.share(text.length < 140 ? 7 : 5.6)
            middle: Theme.share(text.length < 140 ? 5.6 : 4.4)
            smallest: Theme.share(3.3)
            lineHeight: 1.06
        }

        FitText {
            id: quote

            y: parent.height - height
            width: parent.width
            height: text === "" ? 0 : Math.min(contentHeight, maximumHeight)
            maximumHeight: Theme.share(slide.portrait ? 20 : 17)
            text: slide.content.words !== "" ? qsTr("“%1”", "quotation marks around somebody's words").arg(slide.content.words) : slide.content.note
            color: slide.paper.accent
            family: Theme.serif
            italic: true
            weight: Font.DemiBold
            largest: Theme.share(4.8)
            middle: Theme.share(4)
            smallest: Theme.share(3.3)
            lineHeight: 1.04
        }
    }
}
