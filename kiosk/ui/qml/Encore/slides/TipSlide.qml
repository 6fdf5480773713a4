import QtQuick
import Encore

// A tip: teal, a lamp of paper, and one sentence.
Slide {
    id: slide

    paper: Theme.teal

    Item {
        id: lamp

        readonly property real side: Theme.share(slide.portrait ? 62 : 68)

        x: slide.portrait ? (slide.width - side) / 2 : slide.width - side - Theme.share(5)
        y: slide.portrait ? Theme.share(20) : (slide.height - side) / 2 + Theme.share(2)
        width: side
        height: side

        Rays {
            anchors.fill: parent
            color: Theme.sunflower.sheet
            count: 12
            hole: parent.side * 0.37
            reach: parent.side * 0.5
        }

        Rectangle {
            anchors.centerIn: parent
            width: parent.side * 0.66
            height: width * 0.99
            radius: width / 2
            color: Theme.teal.shade
        }

        Icon {
            anchors.centerIn: parent
            width: parent.side * 0.46
            height: width
            name: "bulb"
            color: Theme.sunflower.sheet
        }
    }

    KindTag {
        id: tag

        x: slide.edge
        y: slide.edge
        glyph: "bulb"
        text: qsTr("Tip")
        paper: Theme.sunflower
        shade: slide.paper.shade
    }

    Item {
        x: slide.edge
        y: slide.portrait ? lamp.y + lamp.height + Theme.share(5) : tag.y + tag.height + Theme.share(5)
        width: (slide.portrait ? slide.width : lamp.x) - x - slide.edge
        height: slide.height - y - slide.edge

        FitText {
            id: title

            width: parent.width
            height: text === "" ? 0 : Math.min(contentHeight, maximumHeight)
            maximumHeight: Theme.share(13)
            text: slide.content.title
            color: slide.paper.accent
            largest: Theme.share(6.4)
            middle: Theme.share(5.4)
            smallest: Theme.share(4.6)
        }

        FitText {
            y: title.height + (title.height > 0 ? Theme.share(3) : 0)
            width: parent.width
            height: parent.height - y - (origin.visible ? origin.height : 0)
            text: slide.content.text
            paper: slide.paper
            largest: Theme.share(text.length < 60 ? 11.5 : 8)
            middle: Theme.share(text.length < 60 ? 9 : 6)
            smallest: Theme.share(4.6)
            lineHeight: 1.04
            tracking: -0.01
            weight: Font.Bold
            verticalAlignment: slide.portrait ? Text.AlignTop : Text.AlignVCenter
        }

        SmallPrint {
            id: origin

            y: parent.height - height
            width: parent.width
            text: slide.from !== "" ? slide.from : slide.who !== "" ? qsTr("from %1").arg(slide.who) : ""
            color: slide.paper.quiet
            largest: Theme.body
            weight: Font.Bold
        }
    }
}
