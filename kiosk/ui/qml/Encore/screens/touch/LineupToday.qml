pragma ComponentBehavior: Bound

import QtQuick
import Encore

// What is on today, on one sheet: as much as fits, from what is not over yet.
Item {
    id: sheet

    required property string day
    // What the day is about, and who brings it; may be empty.
    required property string title
    required property string sponsor
    // Maps with `title place time now over mark was`.
    required property var events

    readonly property Paper paper: Theme.blue
    readonly property bool portrait: height > width
    readonly property real edge: Theme.share(portrait ? 5 : 4)
    readonly property var coming: events.filter(event => !event.over)
    readonly property real rowHeight: Theme.share(portrait ? 12 : 6.5)
    readonly property int room: Math.max(1, Math.floor((height - list.y - edge * 0.4) / rowHeight))
    // On a lying sheet the place stands beside the title, on a standing one under it.
    readonly property int shown: coming.length <= room ? coming.length : room - 1

    Rectangle {
        anchors.fill: parent
        color: sheet.paper.sheet
    }

    KindTag {
        id: tag

        x: sheet.edge
        y: sheet.edge
        glyph: "week"
        text: sheet.day
        paper: Theme.sunflower
        shade: sheet.paper.shade
        room: sheet.width - 2 * sheet.edge
    }

    FitText {
        id: heading

        x: sheet.edge
        y: tag.y + tag.height + Theme.share(1.8)
        width: sheet.width - 2 * sheet.edge
        height: contentHeight
        maximumHeight: Theme.share(sheet.portrait ? 14 : 8)
        text: sheet.title !== "" ? sheet.title : qsTr("What's on today")
        paper: sheet.paper
        largest: Theme.share(6.8)
        middle: Theme.share(5.6)
        smallest: Theme.share(4.4)
        lineHeight: 1
        tracking: -0.02
    }

    FitText {
        id: sponsor

        x: sheet.edge
        y: heading.y + heading.height + Theme.share(0.6)
        width: heading.width
        height: text === "" ? 0 : Theme.share(5)
        text: sheet.sponsor === "" ? "" : qsTr("With %1", "the department that sponsors the day").arg(sheet.sponsor)
        color: sheet.paper.accent
        weight: Font.Bold
        largest: Theme.share(4)
        middle: Theme.share(3.4)
        smallest: Theme.share(2.8)
    }

    Column {
        id: list

        x: sheet.edge
        y: sponsor.y + sponsor.height + Theme.share(1.6)
        width: sheet.width - 2 * sheet.edge

        Repeater {
            model: sheet.coming.slice(0, sheet.shown)

            Item {
                id: row

                required property var modelData
                readonly property bool off: modelData.mark === "cancelled"
                readonly property real times: Theme.share(sheet.portrait ? 17 : 19)
                readonly property Paper on: modelData.now ? Theme.sunflower : sheet.paper

                width: list.width
                height: sheet.rowHeight

                Rectangle {
                    width: parent.width
                    height: Math.max(2, Theme.share(0.2))
                    color: sheet.paper.shade
                }

                Rectangle {
                    x: -Theme.share(1.6)
                    y: Theme.share(0.6)
                    width: parent.width + Theme.share(3.2)
                    height: parent.height - Theme.share(1)
                    visible: row.modelData.now
                    color: row.on.sheet
                }

                FitText {
                    width: row.times - Theme.tight
                    height: parent.height
                    text: row.modelData.time !== "" ? row.modelData.time : qsTr("All day")
                    paper: row.on
                    weight: Font.ExtraBold
                    largest: Theme.share(row.modelData.time === "" ? 3.6 : 4.6)
                    middle: Theme.share(3.6)
                    smallest: Theme.share(3)
                    verticalAlignment: Text.AlignVCenter
                }

                FitText {
                    id: name

                    x: row.times
                    width: (!place.visible || sheet.portrait ? parent.width : Math.round(parent.width * 0.72)) - x
                    height: place.visible && sheet.portrait ? Math.round(parent.height * 0.58) : parent.height
                    text: row.modelData.title
                    paper: row.on
                    color: row.off ? row.on.quiet : row.on.ink
                    largest: Theme.share(4.2)
                    middle: Theme.share(3.5)
                    smallest: Theme.share(2.8)
                    lineHeight: 1
                    verticalAlignment: place.visible && sheet.portrait ? Text.AlignBottom : Text.AlignVCenter
                }

                FitText {
                    id: place

                    readonly property string change: row.off ? qsTr("Cancelled") : row.modelData.mark === "moved" ? qsTr("Moved, it was %1").arg(row.modelData.was) : row.modelData.mark === "elsewhere" ? qsTr("Another place, it was %1").arg(row.modelData.was) : ""

                    x: sheet.portrait ? row.times : name.x + name.width + Theme.tight
                    y: sheet.portrait ? name.height : 0
                    width: parent.width - x
                    height: parent.height - y - (sheet.portrait ? Theme.share(0.6) : 0)
                    visible: text !== ""
                    text: [row.modelData.now ? qsTr("Now") : "", change, row.modelData.place].filter(part => part !== "").join(" · ")
                    color: change !== "" && !row.modelData.now ? row.on.accent : row.on.quiet
                    weight: Font.Bold
                    largest: Theme.share(3.2)
                    middle: Theme.share(2.9)
                    smallest: Theme.share(2.6)
                    horizontalAlignment: sheet.portrait ? Text.AlignLeft : Text.AlignRight
                    verticalAlignment: sheet.portrait ? Text.AlignTop : Text.AlignVCenter
                }
            }
        }
    }

    FitText {
        x: sheet.edge
        y: list.y + sheet.shown * sheet.rowHeight + Theme.share(1)
        width: list.width
        height: sheet.rowHeight
        visible: sheet.coming.length !== sheet.shown || sheet.coming.length === 0
        text: sheet.coming.length > 0 ? qsTr("and %n more", "events of today", sheet.coming.length - sheet.shown) : sheet.events.length > 0 ? qsTr("That was it for today.") : qsTr("Nothing is planned for today. A good day to listen well.")
        color: sheet.paper.quiet
        family: sheet.coming.length > 0 ? Theme.sans : Theme.serif
        weight: Font.DemiBold
        largest: Theme.share(sheet.coming.length > 0 ? 4 : 6)
        middle: Theme.share(sheet.coming.length > 0 ? 3.6 : 5)
        smallest: Theme.share(3)
    }
}
