pragma ComponentBehavior: Bound

import QtQuick
import Encore

// The next days in ordinary times: blue, a strip of days with what is on.
Slide {
    id: slide

    // Each event in a line of its own; the first of a day tells the day.
    readonly property var lines: {
        const found = [];
        for (const day of content.days) {
            for (let i = 0; i < day.events.length; i++)
                found.push({
                    "day": i > 0 ? "" : day.daysAhead === 0 ? qsTr("Today") : day.daysAhead === 1 ? qsTr("Tomorrow") : day.weekday,
                    "event": day.events[i]
                });
        }
        return found;
    }

    paper: Theme.blue

    KindTag {
        id: tag

        x: slide.edge
        y: slide.edge
        glyph: "week"
        text: qsTr("The next days")
        shade: slide.paper.shade
    }

    Item {
        id: list

        readonly property real row: Math.min(Theme.share(slide.portrait ? 19 : 15), height / Math.max(1, slide.lines.length))
        readonly property real days: Theme.share(slide.portrait ? 25 : 34)
        readonly property real times: Theme.share(slide.portrait ? 0 : 18)

        x: slide.edge
        y: tag.y + tag.height + Theme.share(4)
        width: slide.width - 2 * slide.edge
        height: slide.height - y - Theme.share(4)

        Repeater {
            model: slide.lines

            Item {
                id: line

                required property var modelData
                required property int index
                readonly property bool first: modelData.day !== ""
                readonly property string place: [slide.portrait && !modelData.event.allDay ? modelData.event.starts : "", modelData.event.mark === "cancelled" ? qsTr("cancelled") : modelData.event.wasTime !== "" ? qsTr("new time, it was %1").arg(modelData.event.wasTime) : modelData.event.place].filter(part => part !== "").join(", ")

                y: index * list.row
                width: list.width
                height: list.row

                Rectangle {
                    x: line.first ? 0 : list.days
                    width: parent.width - x
                    height: Math.max(2, Theme.share(line.first ? 0.5 : 0.2))
                    visible: line.index > 0
                    color: slide.paper.shade
                }

                PaperText {
                    width: list.days - Theme.share(2)
                    height: parent.height
                    text: line.modelData.day
                    color: slide.paper.accent
                    verticalAlignment: Text.AlignVCenter
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.caption
                    wrapMode: Text.NoWrap
                    font.pixelSize: Theme.share(slide.portrait ? 5 : 6)
                    font.weight: Font.ExtraBold
                }

                PaperText {
                    x: list.days
                    width: list.times - Theme.share(2)
                    height: parent.height
                    visible: !slide.portrait
                    text: line.modelData.event.allDay ? qsTr("all day") : line.modelData.event.starts
                    color: slide.paper.quiet
                    verticalAlignment: Text.AlignVCenter
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.caption
                    wrapMode: Text.NoWrap
                    font.pixelSize: Theme.share(5)
                    font.weight: Font.Bold
                    font.features: Theme.tabular
                }

                FitText {
                    id: what

                    x: list.days + list.times
                    y: Math.max(0, (parent.height - height - where.height) / 2)
                    width: parent.width - x
                    height: Math.min(contentHeight, maximumHeight)
                    maximumHeight: Math.min(Theme.share(11), parent.height - where.height - Theme.share(1.4))
                    text: line.modelData.event.title
                    color: line.modelData.event.mark === "" ? slide.paper.ink : slide.paper.quiet
                    weight: Font.Bold
                    largest: Theme.share(5.4)
                    middle: Theme.share(4.6)
                    smallest: Theme.share(3.6)
                    lineHeight: 1.02
                }

                SmallPrint {
                    id: where

                    x: what.x
                    y: what.y + what.height + Theme.share(0.3)
                    width: what.width
                    room: Theme.share(slide.portrait ? 6.4 : 3.9)
                    text: line.place
                    color: slide.paper.quiet
                    largest: Theme.share(3.2)
                    middle: Theme.share(2.9)
                    smallest: Theme.caption
                    weight: Font.DemiBold
                }
            }
        }
    }
}
