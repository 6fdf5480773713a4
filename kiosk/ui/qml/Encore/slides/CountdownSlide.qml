import QtQuick
import Encore

// Counts down to an event of today, or to the first day of the next week: blue, one great number.
Slide {
    id: slide

    readonly property bool inDays: content.days > 0
    readonly property bool inHours: !inDays && content.minutes > 90
    readonly property int number: inDays ? content.days : inHours ? Math.round(content.minutes / 60) : content.minutes

    paper: Theme.blue

    Rays {
        anchors.fill: parent
        anchors.margins: -Theme.share(3)
        color: "#294dd7"
        centreX: great.x + great.width / 2 + Theme.share(3)
        centreY: great.y + great.height / 2 + Theme.share(3)
        reach: slide.width + slide.height
        count: 15
    }

    BigCount {
        id: great

        x: slide.portrait ? (slide.width - width) / 2 : slide.width - width - Theme.share(10)
        y: slide.portrait ? Theme.share(22) : (slide.height - height) / 2 + Theme.share(2)
        width: Theme.share(62)
        height: Theme.share(60)
        paper: Theme.sunflower
        number: slide.number
        unitName: slide.inDays ? qsTr("day(s) to go", "", slide.number) : slide.inHours ? qsTr("hour(s) to go", "", slide.number) : qsTr("minute(s) to go", "", slide.number)
    }

    KindTag {
        id: tag

        x: slide.edge
        y: slide.edge
        glyph: "clock"
        text: slide.content.kind === "week" ? qsTr("Customer Service Week") : qsTr("Today")
        shade: slide.paper.shade
    }

    Item {
        x: slide.edge
        y: slide.portrait ? great.y + great.height + Theme.share(7) : tag.y + tag.height + Theme.share(5)
        width: (slide.portrait ? slide.width : great.x - Theme.share(2)) - x - slide.edge
        height: slide.height - y - slide.edge

        FitText {
            id: title

            width: parent.width
            height: Math.min(contentHeight, maximumHeight)
            maximumHeight: Theme.share(44)
            text: slide.content.title !== "" ? slide.content.title : qsTr("The week begins")
            paper: slide.paper
            largest: Theme.display
            middle: Theme.share(9.4)
            smallest: Theme.share(7)
            lineHeight: 0.98
            tracking: -0.015
        }

        FitText {
            y: title.height + Theme.share(4.5)
            width: parent.width
            height: parent.height - y
            text: slide.content.kind === "week" ? slide.content.day : [slide.content.time, slide.content.place].filter(part => part !== "").join(", ")
            color: slide.paper.accent
            weight: Font.Bold
            largest: Theme.share(6.4)
            middle: Theme.share(5.2)
            smallest: Theme.share(4.4)
        }
    }
}
