import QtQuick
import Encore

// How the hunt goes: cream and ink, how many moustaches are found, and a field of all of them.
Slide {
    id: slide

    paper: Theme.cream

    Item {
        id: said

        x: slide.edge
        y: slide.edge
        width: slide.portrait ? slide.width - 2 * slide.edge : Theme.share(76)
        height: slide.portrait ? Theme.share(74) : slide.height - 2 * slide.edge

        KindTag {
            id: tag

            glyph: "moustache"
            text: qsTr("The raffle")
            paper: Theme.ink
            shade: slide.paper.shade
        }

        Moustache {
            id: great

            y: tag.height + Theme.share(slide.portrait ? 3 : 5)
            width: Theme.share(slide.portrait ? 50 : 54)
            height: width * 0.36
            design: 1
            color: Theme.ink.sheet
            shade: slide.paper.shade
            lift: Theme.lift
        }

        FitText {
            id: count

            y: great.y + great.height + Theme.share(3)
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(17)
            text: qsTr("%1 of %2 found").arg(slide.content.found).arg(slide.content.made)
            color: slide.paper.accent
            largest: Theme.share(11.5)
            middle: Theme.share(9.6)
            smallest: Theme.share(7.4)
            lineHeight: 1
            tracking: -0.02
        }

        FitText {
            id: out

            y: count.y + count.height + Theme.share(2)
            visible: slide.content.out > 0
            width: parent.width
            height: visible ? contentHeight : 0
            maximumHeight: Theme.share(9)
            text: qsTr("%n still out there", "moustaches", slide.content.out)
            paper: slide.paper
            largest: Theme.share(7.4)
            middle: Theme.share(6.4)
            smallest: Theme.share(5.4)
            lineHeight: 1
            tracking: -0.012
        }

        FitText {
            y: out.y + out.height + Theme.share(3)
            width: parent.width
            height: parent.height - y
            text: slide.content.found >= slide.content.made && slide.content.made > 0 ? qsTr("Every moustache is found. The draw is next.") : slide.content.day !== "" && slide.content.days === 0 ? qsTr("The draw is today at %1. Every find is a ticket.").arg(slide.content.time) : slide.content.day !== "" ? qsTr("The draw is on %1 at %2. Every find is a ticket.").arg(slide.content.day).arg(slide.content.time) : qsTr("Every find is a ticket.")
            paper: slide.paper
            weight: Font.Bold
            largest: Theme.share(6)
            middle: Theme.share(5.2)
            smallest: Theme.share(4.2)
            lineHeight: 1.08
        }
    }

    Plot {
        x: slide.portrait ? slide.edge : said.x + said.width + Theme.share(5)
        y: slide.portrait ? said.y + said.height + Theme.share(3) : (slide.height - rows * cellHeight) / 2
        width: slide.width - x - slide.edge
        height: slide.height - slide.edge - (slide.portrait ? y : slide.edge)
        count: slide.content.marks
        marked: slide.content.marked
        found: Theme.ink.sheet
        out: "#e4d6bb"
    }
}
