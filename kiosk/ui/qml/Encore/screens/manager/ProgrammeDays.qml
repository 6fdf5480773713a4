pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The month, and the events of the day that is chosen; the last change can be taken back.
FocusScope {
    id: page

    required property ProgrammeModel model

    property Paper paper: Theme.cream
    readonly property ProgrammeDaysModel days: model.days
    readonly property bool narrow: height > width
    readonly property real side: narrow ? width : Math.round(Math.max(width * 0.36, Theme.target * 5.4))
    readonly property real listX: narrow ? 0 : side + Theme.gap * 1.2
    readonly property real listY: narrow ? sheet.height + Theme.gap : 0
    readonly property real cell: Math.round(Math.max(Theme.target, Theme.share(11))) + Theme.tight
    readonly property var about: days.about

    focus: true

    MonthGrid {
        id: sheet

        width: page.side
        height: page.narrow ? Math.round(page.height * 0.4) : page.height
        month: page.days.month
        name: "day"
    }

    Item {
        id: list

        x: page.listX
        y: page.listY
        width: page.width - x
        height: page.height - y

        FitText {
            id: head

            objectName: "dayText"
            width: parent.width - (leaf.visible ? leaf.width + Theme.tight : 0)
            height: Math.round(Theme.target * 0.62)
            text: page.days.text
            paper: page.paper
            weight: Font.ExtraBold
            largest: Theme.lead
            middle: Theme.body
            smallest: Theme.control
            verticalAlignment: Text.AlignVCenter
        }

        FitText {
            id: about

            objectName: "dayAbout"
            y: head.height
            width: head.width
            height: Math.round(Theme.target * 0.42)
            text: [page.about.theme, page.about.title, page.about.sponsor !== "" ? qsTr("brought to you by %1").arg(page.about.sponsor) : ""].filter(text => text !== "").join(" · ")
            color: page.paper.quiet
            weight: Font.DemiBold
            largest: Theme.small
            middle: Theme.caption
            smallest: Theme.caption * 0.8
            verticalAlignment: Text.AlignVCenter
        }

        Pager {
            id: leaf

            x: parent.width - width
            name: "events"
            paper: page.paper
            page: page.days.page
            pages: page.days.pages
            onTurned: step => page.days.turn(step)
        }

        Column {
            id: rows

            y: Math.round(Theme.target * 1.04) + Theme.tight
            width: parent.width
            spacing: Theme.tight

            Binding {
                target: page.days
                property: "pageSize"
                value: Math.max(1, Math.floor((list.height - rows.y - (undo.visible ? undo.height + Theme.tight : 0) + Theme.tight) / page.cell))
            }

            Repeater {
                model: page.days.rows

                ProgrammeRow {
                    required property var modelData
                    required property int index

                    width: list.width
                    height: page.cell - Theme.tight
                    event: modelData
                    seed: 30 + index
                    onClicked: page.model.edit(modelData.id)
                }
            }
        }

        FitText {
            objectName: "noEvents"
            y: rows.y
            width: parent.width
            height: Math.min(Theme.share(30), list.height - rows.y - undo.height)
            visible: page.days.count === 0
            text: qsTr("Nothing on this day yet.")
            color: page.paper.quiet
            weight: Font.Bold
            largest: Theme.lead
            middle: Theme.body
            smallest: Theme.control
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }

        PaperCard {
            id: undo

            readonly property var last: page.model.last
            readonly property string said: {
                switch (last.undone ? "undone" : last.code) {
                case "undone":
                    return qsTr("Taken back: %1").arg(last.title);
                case "added":
                    return qsTr("New: %1, %2", "event, time").arg(last.title).arg(last.start);
                case "changed":
                    return qsTr("Changed: %1").arg(last.title);
                case "moved":
                    return qsTr("%1: moved to %2", "event, time").arg(last.title).arg(last.start);
                case "copied":
                    return qsTr("Copied to %n day(s): %1", "", last.count).arg(last.title);
                case "cancelled":
                    return qsTr("Cancelled: %1").arg(last.title);
                case "brought_back":
                    return qsTr("On again: %1").arg(last.title);
                case "removed":
                    return qsTr("Removed: %1").arg(last.title);
                default:
                    return "";
                }
            }

            y: list.height - height
            width: list.width
            height: visible ? Theme.target + 2 * padding : 0
            visible: last.code !== ""
            paper: Theme.mint
            padding: Theme.tight * 0.7
            seed: 51

            FitText {
                objectName: "lastChange"
                x: Theme.tight
                width: undo.inner.width - (back.visible ? back.width + Theme.gap : 0) - x
                height: undo.inner.height
                text: undo.said + (undo.last.up > 0 ? "\n" + qsTr("%n moved up from the waiting list", "", undo.last.up) : "")
                paper: undo.paper
                weight: Font.Bold
                largest: Theme.control
                middle: Theme.control * 0.85
                smallest: Theme.control * 0.68
                lineHeight: 1.05
                verticalAlignment: Text.AlignVCenter
            }

            PaperButton {
                id: back

                objectName: "undo"
                x: undo.inner.width - width
                visible: !undo.last.undone
                enabled: !page.model.busy
                glyph: "swap"
                text: qsTr("Undo")
                seed: 9
                onClicked: page.model.undo()
            }
        }
    }
}
