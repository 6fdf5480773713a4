pragma ComponentBehavior: Bound

import QtQuick
import Encore

// A notice: a white sheet on the cream board, held by two strips of coral tape.
Slide {
    id: slide

    paper: Theme.grey
    ready: face.ready

    PaperCard {
        id: sheet

        x: slide.portrait ? slide.edge : Theme.share(10)
        y: Theme.share(slide.portrait ? 12 : 9)
        width: slide.width - 2 * x
        height: slide.height - y - Theme.share(slide.portrait ? 12 : 7)
        paper: Theme.white
        lift: Theme.lift * 1.4
        padding: Theme.share(6)

        KindTag {
            id: tag

            glyph: "pin"
            text: qsTr("Notice")
            paper: Theme.ink
            shade: Theme.white.shade
        }

        Portrait {
            id: face

            x: parent.width - width
            visible: slide.content.picture !== ""
            width: visible ? Theme.share(30) : 0
            height: Theme.share(30)
            picture: slide.content.picture
            letters: slide.content.monogram
            paper: Theme.grey
        }

        FitText {
            id: title

            y: tag.height + Theme.share(4)
            width: parent.width - (face.visible ? face.width + Theme.share(4) : 0)
            height: Math.min(contentHeight, maximumHeight)
            maximumHeight: Theme.share(slide.portrait ? 40 : 24)
            text: slide.content.title !== "" ? slide.content.title : slide.who
            paper: Theme.white
            largest: Theme.share(9.6)
            middle: Theme.share(7.6)
            smallest: Theme.share(6)
            lineHeight: 1
            tracking: -0.012
        }

        FitText {
            y: Math.max(title.y + title.height + Theme.share(5), face.visible ? face.y + face.height + Theme.share(3) : 0)
            width: parent.width
            height: parent.height - y - (origin.visible ? origin.height + Theme.share(1) : 0)
            text: slide.content.text
            paper: Theme.white
            weight: Font.Medium
            largest: Theme.share(6.2)
            middle: Theme.share(5.2)
            smallest: Theme.share(3.9)
            lineHeight: 1.12
        }

        SmallPrint {
            id: origin

            y: parent.height - height
            width: parent.width
            text: slide.from
            color: Theme.white.accent
            largest: Theme.body
            weight: Font.ExtraBold
        }
    }

    Repeater {
        model: 2

        PaperSheet {
            required property int index

            x: index ? sheet.x + sheet.width - width * 0.72 : sheet.x - width * 0.28
            y: sheet.y - height * 0.42
            width: Theme.share(17)
            height: Theme.share(6)
            rotation: index ? 24 : -24
            color: Theme.coral.sheet
            opacity: 0.92
            seed: 61 + index
            slack: Theme.share(0.8)
            lift: 0
        }
    }
}
