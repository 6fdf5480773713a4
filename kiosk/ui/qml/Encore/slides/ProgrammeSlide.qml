pragma ComponentBehavior: Bound

import QtQuick
import Encore

// Today's programme, or the next day's when today has nothing more: blue, what is on now on a large sheet, and a strip of times for what follows.
Slide {
    id: slide

    readonly property var now: content.now
    readonly property var next: content.next
    readonly property var later: content.later
    readonly property bool running: now.length > 0
    readonly property bool isOver: now.length + next.length === 0
    readonly property var ahead: isOver ? content.ahead : []
    // The event on the large sheet: what is on, else what comes next.
    readonly property var first: running ? now[0] : next.length > 0 ? next[0] : ahead.length > 0 ? ahead[0] : null
    readonly property var beside: running ? now.slice(1).concat(next) : next.slice(1)
    // What was cancelled or moved stands at the time that it had.
    readonly property var rows: content.changes.concat(beside, later, ahead.slice(1)).slice(0, portrait ? 5 : 4)
    readonly property bool alone: rows.length === 0

    // What became of an event, in words: "" where nothing did.
    function change(event: var): string {
        if (event.mark === "cancelled")
            return qsTr("cancelled");
        if (event.mark === "moved")
            return qsTr("moved to %1", "time").arg(event.moved);
        if (event.wasTime !== "")
            return qsTr("new time, it was %1").arg(event.wasTime);
        return event.wasPlace === "" ? "" : event.place.length > 32 ? event.place : qsTr("new: %1", "place").arg(event.place);
    }

    paper: Theme.blue

    FitText {
        id: theme

        x: slide.edge
        y: Theme.share(3)
        width: slide.width - tag.width - 3 * slide.edge
        height: Theme.share(11.4)
        text: [slide.content.theme !== "" ? slide.content.theme : slide.content.day, slide.content.sponsor !== "" && slide.content.theme.length + slide.content.sponsor.length <= 64 ? qsTr("A day with %1", "a sponsor").arg(slide.content.sponsor) : ""].filter(part => part !== "").join("\n")
        color: slide.paper.accent
        largest: Theme.share(4.6)
        middle: Theme.share(4)
        smallest: Theme.share(3.4)
        lineHeight: 1.06
        verticalAlignment: Text.AlignVCenter
    }

    KindTag {
        id: tag

        x: slide.width - width - slide.edge
        y: Theme.share(5)
        glyph: "week"
        text: slide.content.daysAhead === 0 ? qsTr("Today") : slide.content.daysAhead === 1 ? qsTr("Tomorrow") : slide.content.weekday
        shade: slide.paper.shade
    }

    PaperCard {
        id: sheet

        x: slide.edge
        y: Theme.share(17)
        width: slide.portrait || slide.alone ? slide.width - 2 * slide.edge : Theme.share(78)
        height: slide.portrait && !slide.alone ? Theme.share(62) : slide.height - y - slide.edge
        paper: slide.running ? Theme.sunflower : Theme.white
        lift: Theme.lift * 1.5
        padding: Theme.share(5)

        Icon {
            x: parent.width - width
            y: parent.height - height
            visible: slide.alone
            width: Theme.share(slide.portrait ? 46 : 34)
            height: width
            name: slide.first === null ? "moon" : "clock"
            color: sheet.paper.shade
        }

        PaperText {
            id: state

            width: parent.width
            text: slide.first === null ? "" : slide.first.allDay ? qsTr("All day") : slide.running ? qsTr("Now, until %1").arg(slide.first.ends) : slide.content.minutesToNext >= 0 && slide.content.minutesToNext <= 90 ? qsTr("In %n minute(s)", "", slide.content.minutesToNext) : qsTr("Next, at %1").arg(slide.first.starts)
            color: sheet.paper.accent
            font.pixelSize: Theme.share(5)
            font.weight: Font.ExtraBold
            font.features: Theme.tabular
        }

        FitText {
            y: state.height + Theme.share(2)
            width: parent.width
            height: place.y - y - Theme.share(2)
            text: slide.first === null ? qsTr("Nothing more today. See you tomorrow.") : slide.first.title
            paper: sheet.paper
            largest: Theme.share(slide.alone ? 13 : 11)
            middle: Theme.share(slide.alone ? 10 : 8.6)
            smallest: Theme.share(6.2)
            lineHeight: 0.98
            tracking: -0.014
        }

        SmallPrint {
            id: place

            y: parent.height - height
            width: parent.width
            room: Theme.share(slide.portrait && slide.change(slide.first ?? {
                "mark": "",
                "wasTime": "",
                "wasPlace": ""
            }) === "" ? 10 : 15)
            text: slide.first === null ? "" : [slide.first.place, slide.first.sponsor !== "" ? qsTr("brought by %1").arg(slide.first.sponsor) : "", slide.change(slide.first)].filter(part => part !== "").join(", ")
            color: sheet.paper.quiet
            largest: Theme.share(4.4)
        }
    }

    Item {
        id: strip

        readonly property real row: Math.min(Theme.share(17), height / Math.max(1, slide.rows.length))

        x: slide.portrait ? slide.edge : sheet.x + sheet.width + Theme.share(5)
        y: slide.portrait ? sheet.y + sheet.height + Theme.share(6) : sheet.y
        width: slide.width - x - slide.edge
        height: slide.height - y - Theme.share(5)
        visible: !slide.alone

        // The strip on which the times hang.
        Rectangle {
            x: Theme.share(20.6)
            y: strip.row / 2
            width: Theme.share(0.8)
            height: strip.row * Math.max(0, slide.rows.length - 1)
            color: slide.paper.shade
        }

        Repeater {
            model: slide.rows

            Item {
                id: line

                required property var modelData
                required property int index
                readonly property bool changed: modelData.mark !== ""
                readonly property bool soon: !changed && index - slide.content.changes.length < slide.beside.length
                readonly property string news: slide.change(modelData)

                y: index * strip.row
                width: strip.width
                height: strip.row

                PaperText {
                    width: Theme.share(17.5)
                    height: parent.height
                    text: line.modelData.allDay ? qsTr("all day") : line.modelData.starts
                    color: line.changed ? slide.paper.quiet : line.soon ? slide.paper.accent : slide.paper.ink
                    font.strikeout: line.changed
                    horizontalAlignment: Text.AlignRight
                    verticalAlignment: Text.AlignVCenter
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.caption
                    wrapMode: Text.NoWrap
                    font.pixelSize: Theme.share(6)
                    font.weight: Font.ExtraBold
                    font.features: Theme.tabular
                }

                Rectangle {
                    x: Theme.share(21) - width / 2
                    y: (parent.height - height) / 2
                    width: Theme.share(line.soon ? 3 : 2.2)
                    height: width
                    radius: width / 2
                    color: line.changed ? Theme.coral.sheet : line.soon ? slide.paper.accent : slide.paper.ink
                }

                FitText {
                    id: what

                    x: Theme.share(25)
                    width: parent.width - x
                    y: Math.max(0, (parent.height - maximumHeight - where.height) / 2)
                    height: maximumHeight
                    maximumHeight: Math.min(parent.height - where.height - Theme.share(1.4), Theme.share(10.8))
                    text: line.modelData.title
                    color: line.soon ? slide.paper.accent : slide.paper.ink
                    weight: Font.Bold
                    largest: Theme.share(5.4)
                    middle: Theme.share(4.6)
                    smallest: Theme.share(3.8)
                    lineHeight: 1
                    verticalAlignment: Text.AlignVCenter
                }

                SmallPrint {
                    id: where

                    x: what.x
                    y: what.y + what.height / 2 + what.contentHeight / 2 + Theme.share(0.6)
                    width: what.width
                    room: Theme.share(5.9)
                    text: line.news !== "" ? line.news : line.modelData.place
                    color: line.news !== "" ? slide.paper.accent : slide.paper.quiet
                    largest: Theme.share(3.2)
                    middle: Theme.share(2.9)
                    smallest: Theme.caption
                    weight: Font.DemiBold
                }
            }
        }
    }
}
