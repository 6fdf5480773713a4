import QtQuick
import Encore

// An award: aubergine and gold, and a rosette.
Slide {
    id: slide

    paper: Theme.aubergine
    ready: face.ready

    KindTag {
        id: tag

        x: slide.edge
        y: slide.edge
        glyph: "ribbon"
        text: slide.content.value !== "" ? qsTr("Award: %1", "and the value that it is for").arg(slide.content.value) : qsTr("Award")
        room: slide.portrait ? slide.width - 2 * slide.edge : rosette.x - 2 * slide.edge
        paper: Theme.gold
        shade: slide.paper.shade
    }

    Rosette {
        id: rosette

        x: slide.portrait ? (slide.width - width) / 2 : slide.width - width - Theme.share(9)
        y: slide.portrait ? Theme.share(16) : (slide.height - height) / 2 + Theme.share(1)
        width: Theme.share(slide.portrait ? 52 : 62)
        height: width * 1.26

        Portrait {
            id: face

            anchors.fill: parent
            picture: slide.content.picture
            letters: slide.content.monogram
            crowd: slide.ofTeams
            paper: Theme.gold
            ground: slide.paper
            frame: 0
            glyph: "trophy"
        }
    }

    Item {
        x: slide.edge
        y: slide.portrait ? rosette.y + rosette.height + Theme.share(2) : tag.y + tag.height + Theme.share(3)
        width: (slide.portrait ? slide.width : rosette.x) - x - slide.edge
        height: slide.height - y - slide.edge

        FitText {
            id: title

            width: parent.width
            height: Math.min(contentHeight, maximumHeight)
            maximumHeight: Theme.share(14)
            text: slide.content.title
            color: slide.paper.accent
            largest: Theme.share(7.4)
            middle: Theme.share(6)
            smallest: Theme.share(5)
            lineHeight: 1
        }

        FitText {
            id: name

            y: title.height + Theme.share(3.4)
            width: parent.width
            height: Math.min(contentHeight, maximumHeight)
            maximumHeight: Theme.share(20)
            text: slide.who
            paper: slide.paper
            largest: Theme.share(14)
            middle: Theme.share(10)
            smallest: Theme.share(6)
            lineHeight: 0.98
            tracking: -0.015
        }

        SmallPrint {
            id: place

            y: name.y + name.height + Theme.share(2)
            width: parent.width
            room: Theme.share(6.2)
            text: slide.where
            color: slide.paper.quiet
            largest: Theme.share(3.6)
            weight: Font.Bold
        }

        FitText {
            y: place.y + place.height + Theme.share(3.4)
            width: parent.width
            height: parent.height - y - (origin.visible ? origin.height : 0)
            text: slide.content.text !== "" ? slide.content.text : slide.content.note
            color: slide.paper.ink
            family: Theme.serif
            weight: Font.Normal
            largest: Theme.share(text.length < 110 ? 6.8 : 5.6)
            middle: Theme.share(text.length < 110 ? 5.6 : 4.6)
            smallest: Theme.share(3.4)
            lineHeight: 1.08
        }

        SmallPrint {
            id: origin

            y: parent.height - height
            width: parent.width
            room: Theme.share(6.2)
            text: slide.from
            color: slide.paper.accent
            largest: Theme.share(3.6)
            weight: Font.Bold
        }
    }
}
