pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// A day by its hours: events where they begin and end, side by side where they overlap, and a line
// at now. What has the whole day, and whose day it is, stands above. It scrolls under the finger and
// by `turn`.
Item {
    id: hours

    required property WeekModel model

    property Paper paper: Theme.blue
    readonly property HoursModel day: model.hours
    // An event takes the room of 45 minutes at least, which a finger hits.
    readonly property real perMinute: (Theme.target + between) / 45
    readonly property real between: Math.max(3, Theme.share(0.5))
    readonly property real ruler: Theme.share(12)
    readonly property real room: width - ruler
    readonly property real far: Math.max(0, view.contentHeight - view.height)
    readonly property real step: Math.max(1, view.height - 45 * perMinute)
    readonly property int pages: far < 1 ? 1 : 1 + Math.ceil(far / step)
    readonly property int page: far < 1 ? 0 : Math.min(pages - 1, Math.ceil((view.contentY - 1) / step))
    property alias moving: scroll.running

    // Shows the hours after (1) or before (-1).
    function turn(step: int): void {
        const goal = scroll.running ? scroll.to : view.contentY;
        scroll.stop();
        scroll.from = view.contentY;
        scroll.to = Math.max(0, Math.min(far, goal + step * hours.step));
        scroll.start();
    }

    function begin(): void {
        scroll.stop();
        view.contentY = Math.max(0, Math.min(far, day.start * perMinute));
        look();
    }

    function look(): void {
        const first = view.band * view.height / 6;
        day.look(Math.floor(first / perMinute), Math.ceil((first + view.height * 4 / 3) / perMinute));
    }

    objectName: "hours"
    Component.onCompleted: {
        day.most = Math.max(2, Math.floor(room / Theme.share(Theme.portrait ? 25 : 34)));
        begin();
    }

    Connections {
        function onBegun(): void {
            hours.begin();
        }

        target: hours.day
    }

    NumberAnimation {
        id: scroll

        target: view
        property: "contentY"
        duration: Theme.moveTime
        easing.type: Easing.OutCubic
    }

    // Whose day it is, and what lasts all of it.
    Row {
        id: whole

        readonly property int most: hours.width > Theme.share(130) ? 3 : 1
        readonly property int count: hours.day.allDay.length
        readonly property int shown: count > most ? most - (most > 1 ? 1 : 0) : count
        readonly property bool told: plan.text !== ""
        readonly property int pieces: shown + (count > shown ? 1 : 0) + (told ? 1 : 0)
        readonly property real piece: (width - (pieces - 1) * spacing) / Math.max(1, pieces)

        width: parent.width
        height: pieces > 0 ? Theme.target : 0
        visible: pieces > 0
        spacing: Theme.tight

        Item {
            width: whole.piece
            height: Theme.target
            visible: whole.told

            FitText {
                id: plan

                width: parent.width
                height: parent.height
                text: {
                    const by = hours.day.plan.sponsor === "" ? "" : qsTr("%1 brings the day").arg(hours.day.plan.sponsor);
                    const title = hours.day.plan.title;
                    return title !== "" && by !== "" ? qsTr("%1. %2", "what the day is about. whose it is").arg(title).arg(by) : title + by;
                }
                color: hours.paper.accent
                weight: Font.Bold
                largest: Theme.control
                middle: Theme.share(3)
                smallest: Theme.share(2.6)
                verticalAlignment: Text.AlignVCenter
            }
        }

        Repeater {
            model: hours.day.allDay.slice(0, whole.shown)

            WeekBlock {
                required property var modelData

                width: whole.piece
                height: Theme.target
                one: modelData
                wholeDay: true
                onClicked: hours.model.open(modelData.number)
            }
        }

        PaperButton {
            objectName: "moreAllDay"
            width: whole.piece
            height: Theme.target
            visible: whole.count > whole.shown
            text: qsTr("%n more all day", "events", whole.count - whole.shown)
            paper: Theme.teal
            seed: 61
            onClicked: hours.model.openCrowd(hours.day.allDay[0].number)
        }
    }

    Flickable {
        id: view

        // A little at a time: rows are given to other events as theirs leave, between two frames.
        readonly property int band: Math.floor(contentY / Math.max(1, height / 6))

        y: whole.visible ? whole.height + Theme.tight : 0
        width: parent.width
        height: parent.height - y
        contentWidth: width
        contentHeight: Math.round(hours.day.length * hours.perMinute) + hours.between
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick
        pixelAligned: true
        clip: true
        onBandChanged: hours.look()
        onHeightChanged: hours.look()

        Repeater {
            model: hours.day.marks

            Item {
                id: mark

                required property var modelData

                y: Math.round(modelData.minute * hours.perMinute)
                width: view.width
                height: 1

                Rectangle {
                    x: hours.ruler - Theme.tight
                    width: parent.width - x
                    height: Math.max(2, Theme.share(0.2))
                    color: hours.paper.shade
                }

                PaperText {
                    width: hours.ruler - Theme.gap
                    text: mark.modelData.said
                    color: hours.paper.quiet
                    wrapMode: Text.NoWrap
                    horizontalAlignment: Text.AlignRight
                    font.pixelSize: Theme.share(3)
                    font.weight: Font.Bold
                    font.features: Theme.tabular
                }
            }
        }

        // Now.
        Item {
            y: Math.round(hours.day.now * hours.perMinute)
            width: view.width
            visible: hours.day.now >= 0

            Rectangle {
                x: label.x + label.width
                y: -Math.round(height / 2)
                width: parent.width - x
                height: Math.max(3, Theme.share(0.4))
                color: Theme.coral.sheet
            }

            Rectangle {
                id: label

                y: -Math.round(height / 2)
                width: hours.ruler - Theme.gap * 0.6
                height: Theme.share(4.6)
                color: Theme.coral.sheet

                PaperText {
                    anchors.fill: parent
                    text: hours.day.nowSaid
                    paper: Theme.coral
                    wrapMode: Text.NoWrap
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.share(2.6)
                    font.pixelSize: Theme.share(3.2)
                    font.weight: Font.ExtraBold
                    font.features: Theme.tabular
                }
            }
        }

        Repeater {
            model: hours.day

            WeekBlock {
                readonly property real share: hours.room / one.lanes

                x: Math.round(hours.ruler + one.lane * share)
                y: Math.round(one.fromMinute * hours.perMinute) + hours.between
                width: Math.round(share - hours.between)
                height: Math.max(1, Math.round(one.minutes * hours.perMinute) - hours.between)
                onClicked: {
                    if (crowd > 0)
                        hours.model.openCrowd(number);
                    else
                        hours.model.open(number);
                }
            }
        }

        PaperText {
            x: hours.ruler
            y: view.contentY + Theme.gap
            width: hours.room
            visible: hours.model.loaded && hours.day.empty
            text: hours.model.onlyMine ? qsTr("You have not signed up for anything on this day.") : qsTr("Nothing is planned for this day.")
            color: hours.paper.ink
            font.pixelSize: Theme.lead
            font.weight: Font.DemiBold
        }
    }
}
