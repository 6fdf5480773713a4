import QtQuick
import Encore

// Counts down to the draw: cream and ink, one great number under a moustache.
Slide {
    id: slide

    readonly property bool inDays: content.days > 0
    readonly property bool inHours: !inDays && content.minutes > 90
    readonly property int number: inDays ? content.days : inHours ? Math.round(content.minutes / 60) : Math.max(0, content.minutes)

    paper: Theme.cream

    BigCount {
        id: great

        x: slide.portrait ? (slide.width - width) / 2 : slide.edge + Theme.share(4)
        y: slide.portrait ? Theme.share(30) : (slide.height - height) / 2 + Theme.share(5)
        width: Theme.share(62)
        height: Theme.share(58)
        paper: Theme.ink
        number: slide.number
        unitName: slide.inDays ? qsTr("day(s) to the draw", "", slide.number) : slide.inHours ? qsTr("hour(s) to the draw", "", slide.number) : qsTr("minute(s) to the draw", "", slide.number)
    }

    Moustache {
        x: great.x + great.width / 2 - width / 2
        y: great.y - height * 0.62
        z: 2
        width: Theme.share(56)
        height: width * 0.4
        design: 3
        color: Theme.coral.sheet
        shade: Theme.coral.shade
        lift: Theme.lift
        tilt: -3
    }

    KindTag {
        id: tag

        x: slide.portrait ? slide.edge : great.x + great.width + Theme.share(9)
        y: slide.edge
        glyph: "ticket"
        text: qsTr("The raffle")
        paper: Theme.ink
        shade: slide.paper.shade
    }

    Item {
        x: slide.portrait ? slide.edge : tag.x
        y: slide.portrait ? great.y + great.height + Theme.share(6) : tag.y + tag.height + Theme.share(4)
        width: slide.width - x - slide.edge
        height: slide.height - y - slide.edge

        FitText {
            id: when

            width: parent.width
            height: Math.min(contentHeight, maximumHeight)
            maximumHeight: Theme.share(24)
            text: slide.inDays ? qsTr("The draw is on %1 at %2").arg(slide.content.day).arg(slide.content.time) : qsTr("The draw is today at %1").arg(slide.content.time)
            paper: slide.paper
            largest: Theme.share(9)
            middle: Theme.share(7.4)
            smallest: Theme.share(6)
            lineHeight: 1
            tracking: -0.012
        }

        PaperText {
            id: count

            y: when.height + Theme.share(3.4)
            width: parent.width
            text: qsTr("%n ticket(s) in it so far", "", slide.content.tickets)
            color: slide.paper.accent
            font.pixelSize: Theme.share(5)
            font.weight: Font.ExtraBold
        }

        FitText {
            // Long names leave room for fewer of them.
            readonly property int most: slide.content.prizes.slice(0, 5).every(prize => prize.name.length <= 40) ? 5 : 3

            y: count.y + count.height + Theme.share(4)
            width: parent.width
            height: parent.height - y
            visible: slide.content.prizes.length > 0
            text: slide.content.prizes.slice(0, most).map(prize => prize.count > 1 ? qsTr("%1 x %2", "count x prize").arg(prize.count).arg(prize.name) : prize.name).join("\n")
            paper: slide.paper
            family: Theme.serif
            weight: Font.DemiBold
            largest: Theme.share(5.6)
            middle: Theme.share(4.6)
            smallest: Theme.share(3.6)
            lineHeight: 1.16
        }
    }
}
