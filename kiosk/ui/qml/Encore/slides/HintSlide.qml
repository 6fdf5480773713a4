import QtQuick
import Encore

// A hint for the hunt: cream and ink, one note under a moustache, and how many are out there.
Slide {
    id: slide

    paper: Theme.cream

    KindTag {
        id: tag

        x: slide.edge
        y: slide.edge
        glyph: "bulb"
        text: qsTr("A hint")
        paper: Theme.ink
        shade: slide.paper.shade
    }

    PaperCard {
        id: note

        x: slide.portrait ? slide.edge : Theme.share(11)
        y: slide.portrait ? tag.y + tag.height + Theme.share(26) : tag.y + tag.height + Theme.share(8)
        width: slide.width - 2 * x
        height: out.y - y - Theme.share(slide.portrait ? 7 : 4)
        paper: Theme.white
        seed: 12
        lift: Theme.lift * 1.4
        padding: 0
        rotation: -0.6

        FitText {
            x: Theme.share(6)
            y: great.height * 0.42 + Theme.share(1)
            width: parent.width - 2 * x
            height: parent.height - y - Theme.share(4)
            text: slide.content.hint
            paper: Theme.white
            family: Theme.serif
            weight: Font.Bold
            largest: Theme.share(11)
            middle: Theme.share(8.6)
            smallest: Theme.share(6)
            lineHeight: 1.08
            tracking: -0.008
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }
    }

    Moustache {
        id: great

        x: (slide.width - width) / 2
        y: note.y - height * 0.6
        width: Theme.share(slide.portrait ? 62 : 52)
        height: width * 0.4
        design: 1
        color: Theme.ink.sheet
        shade: slide.paper.shade
        lift: Theme.lift
        tilt: -2
    }

    FitText {
        id: out

        x: slide.edge
        y: slide.height - slide.edge - height
        width: slide.width - 2 * slide.edge
        height: contentHeight
        maximumHeight: Theme.share(9)
        text: slide.content.out > 0 ? qsTr("%n still out there", "moustaches", slide.content.out) : qsTr("Every find is a ticket.")
        color: slide.paper.accent
        largest: Theme.share(7.4)
        middle: Theme.share(6.4)
        smallest: Theme.share(5.4)
        lineHeight: 1
        tracking: -0.012
        horizontalAlignment: Text.AlignHCenter
    }
}
