pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Encore
import Encore.Models

// What is left of the week, event by event. Rows are made only for what is seen, and used again.
Item {
    id: left

    required property WeekModel model

    property Paper paper: Theme.blue
    property bool narrow: false
    readonly property real rowHeight: Math.max(Theme.target, Theme.share(narrow ? 13 : 10.5)) + Theme.tight * 0.5
    readonly property real far: Math.max(0, view.contentHeight - view.height)
    readonly property real step: Math.max(rowHeight, Math.floor(view.height / rowHeight) * rowHeight)
    readonly property int pages: far < 1 ? 1 : 1 + Math.ceil(far / step)
    readonly property int page: far < 1 ? 0 : Math.min(pages - 1, Math.ceil((view.contentY - 1) / step))
    readonly property real least: Theme.share(2.6)
    // A line under a title.
    readonly property real line: Math.ceil(Theme.share(3) * Letters.line)
    property alias moving: scroll.running

    // Shows the rows after (1) or before (-1).
    function turn(step: int): void {
        const goal = scroll.running ? scroll.to : view.contentY;
        scroll.stop();
        scroll.from = view.contentY;
        scroll.to = Math.max(0, Math.min(far, goal + step * left.step));
        scroll.start();
    }

    function jump(row: int): void {
        scroll.stop();
        view.contentY = Math.max(0, Math.min(far, row * rowHeight));
    }

    objectName: "left"

    NumberAnimation {
        id: scroll

        target: view
        property: "contentY"
        duration: Theme.moveTime
        easing.type: Easing.OutCubic
    }

    Connections {
        property real kept: 0

        function onJumped(row: int): void {
            left.jump(row);
        }

        function onModelAboutToBeReset(): void {
            kept = view.contentY;
        }

        function onModelReset(): void {
            left.jump(kept / left.rowHeight);
        }

        target: left.model.left
    }

    ListView {
        id: view

        width: parent.width
        height: Math.max(left.rowHeight, Math.floor(parent.height / left.rowHeight) * left.rowHeight)
        model: left.model.left
        boundsBehavior: Flickable.StopAtBounds
        pixelAligned: true
        reuseItems: true
        clip: true
        // What is made ahead of time is in the way when the model begins anew.
        cacheBuffer: 0

        delegate: T.AbstractButton {
            id: row

            // All that is shown of it.
            required property var one

            readonly property string title: one.title
            readonly property bool now: one.now
            readonly property bool over: one.over
            readonly property bool mine: one.mine
            readonly property string mark: one.mark
            readonly property Paper paper: now ? Theme.sunflower : left.paper
            readonly property color soft: now ? paper.quiet : left.paper.quiet
            readonly property bool signs: !over && mark !== "cancelled" && (mine || one.open)
            readonly property real days: Theme.share(left.narrow ? 13 : 16)
            readonly property real times: Theme.share(left.narrow ? 15 : 16)

            objectName: "row"
            width: view.width
            height: left.rowHeight
            hoverEnabled: false
            focusPolicy: Qt.StrongFocus
            Accessible.role: Accessible.Button
            Accessible.name: title
            Accessible.onPressAction: row.click()
            Keys.onReturnPressed: row.click()
            Keys.onEnterPressed: row.click()
            onClicked: left.model.open(row.one.number)

            background: Item {
                // A line between the events of a day begins beside the day.
                Rectangle {
                    x: row.one.weekday === "" ? row.days : 0
                    width: parent.width - x
                    height: Math.max(2, Theme.share(0.2))
                    color: left.paper.shade
                }

                Rectangle {
                    x: row.days
                    y: Theme.share(0.4)
                    width: parent.width - x
                    height: parent.height - Theme.share(0.6)
                    visible: row.now || row.down
                    color: row.now ? row.paper.sheet : left.paper.shade
                }

                Loader {
                    anchors.fill: parent
                    active: row.visualFocus

                    sourceComponent: FocusRing {
                        ink: Theme.sunflower.sheet
                    }
                }
            }

            contentItem: Item {
                PaperText {
                    width: row.days - Theme.tight
                    height: parent.height
                    text: row.one.weekday === "" ? "" : qsTr("%1 %2", "weekday, day").arg(row.one.weekday).arg(row.one.date)
                    color: row.one.today ? left.paper.accent : left.paper.ink
                    wrapMode: Text.NoWrap
                    verticalAlignment: Text.AlignVCenter
                    font.pixelSize: Letters.size(text, width / 1.12, height, [Theme.body, Theme.share(3.4), left.least])
                    font.weight: Font.ExtraBold
                    font.features: Theme.tabular
                }

                PaperText {
                    x: row.days + Theme.tight
                    width: row.times - Theme.tight * 2
                    height: parent.height
                    text: row.one.allDay ? qsTr("All day") : row.one.starts
                    color: row.paper.accent
                    wrapMode: Text.NoWrap
                    verticalAlignment: Text.AlignVCenter
                    font.pixelSize: Letters.size(text, width / 1.12, height, [Theme.body, Theme.share(3.4), left.least])
                    font.weight: Font.ExtraBold
                    font.features: Theme.tabular
                }

                PaperText {
                    id: name

                    x: row.days + row.times
                    width: parent.width - x - Theme.tight - (row.signs ? Theme.share(4.4) + Theme.tight * 2 : 0)
                    y: Theme.share(0.6)
                    height: parent.height - y - (more.visible ? left.line + Theme.share(1.2) : Theme.share(0.6))
                    text: row.title
                    color: row.over ? row.soft : row.paper.ink
                    wrapMode: Text.Wrap
                    elide: Text.ElideRight
                    verticalAlignment: more.visible ? Text.AlignBottom : Text.AlignVCenter
                    font.pixelSize: Letters.size(text, width, height, [Theme.control, Theme.share(3.1), left.least])
                    font.weight: Font.Bold
                    font.strikeout: row.mark === "cancelled"
                }

                PaperText {
                    id: more

                    x: name.x
                    y: parent.height - height - Theme.share(0.8)
                    width: name.width
                    height: left.line
                    visible: text !== ""
                    text: {
                        const where = [row.one.place, row.one.sponsor === "" ? "" : qsTr("brought by %1").arg(row.one.sponsor)].filter(part => part !== "").join(", ");
                        const said = (changed.item as ChangeMark)?.text ?? "";
                        return said === "" ? where : where === "" ? said : qsTr("%1. %2", "what changed. where").arg(said).arg(where);
                    }
                    color: row.mark !== "" ? row.paper.accent : row.soft
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    font.pixelSize: Letters.size(text, width, height, [Theme.share(3), left.least])
                    font.weight: Font.Medium
                }

                Loader {
                    id: changed

                    active: row.mark !== ""
                    visible: false

                    sourceComponent: ChangeMark {
                        mark: row.mark
                        starts: row.one.starts
                        was: row.one.was
                    }
                }

                Loader {
                    x: parent.width - width - Theme.tight
                    y: Math.round((parent.height - height) / 2)
                    width: Theme.share(4.4)
                    height: width
                    active: row.signs

                    sourceComponent: Icon {
                        name: row.mine ? "tick" : "edit"
                        color: row.paper.accent
                    }
                }
            }
        }
    }

    PaperText {
        y: Theme.gap
        width: parent.width
        visible: left.model.loaded && left.model.left.count === 0
        text: left.model.onlyMine ? qsTr("You have not signed up for anything that is still to come.") : left.model.isCurrent ? qsTr("Nothing is left of this week.") : qsTr("Nothing is planned for this week.")
        color: left.paper.ink
        font.pixelSize: Theme.lead
        font.weight: Font.DemiBold
    }
}
