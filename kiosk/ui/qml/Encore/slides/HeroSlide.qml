import QtQuick
import Encore

// A hero of service: one large portrait in front of a paper sun, and the story. Where the story goes
// on, the portrait makes room for it.
Slide {
    id: slide

    readonly property int page: content.page ?? 1
    readonly property int pages: content.pages ?? 1
    readonly property bool further: page > 1
    readonly property real stageWidth: portrait ? width + Theme.share(6) : Theme.share(further ? 54 : 68)
    readonly property real stageHeight: portrait ? Theme.share(further ? 42 : 72) : height + Theme.share(6)

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

        x: !slide.portrait ? (slide.stageWidth - Theme.share(3) - width) / 2 : slide.further ? slide.width - width - slide.edge : (slide.width - width) / 2
        y: slide.portrait ? Theme.share(slide.further ? 5 : 17) : slide.further ? (slide.height - height) / 2 : Theme.share(20)
        width: Theme.share(slide.further ? slide.portrait ? 30 : 34 : slide.portrait ? 50 : 52)
        height: width
        picture: slide.content.picture
        letters: slide.content.monogram
        crowd: slide.ofTeams
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
        room: slide.portrait ? slide.width - 2 * slide.edge - (slide.further ? face.width + Theme.share(3) : 0) : slide.stageWidth - Theme.share(3) - 2 * slide.edge
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
            maximumHeight: Theme.share(slide.portrait ? 22 : slide.further ? 13 : 17)
            text: slide.who
            paper: slide.paper
            largest: Theme.share(slide.further ? 9 : 14)
            middle: Theme.share(slide.further ? 7 : 10)
            smallest: Theme.share(5.6)
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
            largest: Theme.share(slide.further ? 5.6 : 6.4)
            middle: Theme.share(slide.further ? 5 : 5.4)
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
            largest: Theme.share(slide.further ? text.length < 90 ? 10 : text.length < 200 ? 8 : 6.8 : text.length < 140 ? 7 : 5.6)
            middle: Theme.share(slide.further ? 5.8 : text.length < 140 ? 5.8 : 5)
            smallest: Theme.share(slide.further ? 4.2 : 3.4)
            lineHeight: 1.06
        }

        FitText {
            id: quote

            y: place.y - height - (place.visible ? Theme.share(1) : 0)
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

        SmallPrint {
            id: place

            y: parent.height - height
            width: parent.width
            room: Theme.share(4.6)
            text: slide.pages > 1 ? qsTr("%1 of %2", "which page of a story").arg(slide.page).arg(slide.pages) : ""
            color: slide.paper.quiet
            horizontalAlignment: Text.AlignRight
            largest: Theme.small
        }
    }
}
