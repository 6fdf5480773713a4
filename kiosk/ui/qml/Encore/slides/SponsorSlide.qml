import QtQuick
import Encore

// Who sponsors the day, with their greeting, on the week's paper.
Slide {
    id: slide

    readonly property bool greets: content.words !== ""

    paper: Theme.week

    MotifArt {
        x: slide.portrait ? (slide.width - width) / 2 : slide.width - width - Theme.share(4)
        y: slide.portrait ? slide.height - height - Theme.share(4) : (slide.height - height) / 2
        visible: Theme.motif !== ""
        width: Theme.share(slide.portrait ? 62 : 74)
        motif: Theme.motif
        paper: slide.paper
    }

    KindTag {
        id: tag

        x: slide.edge
        y: slide.edge
        glyph: "gift"
        text: slide.content.title !== "" ? slide.content.title : slide.content.day
        shade: slide.paper.shade
    }

    PaperText {
        id: lead

        x: slide.edge
        y: tag.y + tag.height + Theme.share(5)
        width: name.width
        text: qsTr("Today is brought to us by")
        color: slide.paper.ink
        font.pixelSize: Theme.share(5)
        font.weight: Font.Bold
    }

    FitText {
        id: name

        x: slide.edge
        y: lead.y + lead.height + Theme.share(0.6)
        width: slide.portrait || Theme.motif === "" ? slide.width - 2 * slide.edge : Theme.share(96)
        height: contentHeight
        maximumHeight: Theme.share(slide.greets ? 27 : 44)
        text: slide.content.sponsor
        color: slide.paper.accent
        largest: Theme.share(14)
        middle: Theme.share(11)
        smallest: Theme.share(8)
        least: Theme.share(4)
        lineHeight: 0.98
        tracking: -0.02
    }

    PaperCard {
        id: card

        x: slide.edge
        y: name.y + name.height + Theme.share(4)
        width: slide.portrait ? slide.width - 2 * slide.edge : Theme.share(Theme.motif === "" ? 120 : 92)
        height: Math.min(greeting.contentHeight + 2 * padding, slide.height - y - slide.edge)
        visible: slide.greets
        paper: Theme.white
        padding: Theme.share(3.6)
        lift: Theme.lift * 1.5

        FitText {
            id: greeting

            width: parent.width
            height: parent.height
            maximumHeight: Math.min(Theme.share(44), slide.height - card.y - slide.edge - 2 * card.padding)
            text: slide.content.words
            paper: card.paper
            family: Theme.serif
            weight: Font.DemiBold
            largest: Theme.share(6.4)
            middle: Theme.share(5.4)
            smallest: Theme.share(4.4)
            lineHeight: 1.16
            verticalAlignment: Text.AlignVCenter
        }
    }
}
