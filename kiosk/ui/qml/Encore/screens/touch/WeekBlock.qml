pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Encore

// An event among the hours of its day. It is drawn flat, and its words are measured by Letters: many
// of them move under the finger, and are given to other events meanwhile.
T.AbstractButton {
    id: block

    // All that is shown of it.
    required property var one

    readonly property bool filled: one.filled ?? true
    readonly property int number: one.number
    readonly property string title: one.title
    readonly property string place: wholeDay ? "" : one.place
    readonly property string mark: one.mark
    readonly property bool now: one.now
    readonly property bool over: one.over
    readonly property bool mine: one.mine
    // How many events stand here together; 0 for one by itself.
    readonly property int crowd: one.crowd ?? 0

    // Whether it has the whole day: then it has no hours.
    property bool wholeDay: false
    readonly property bool cancelled: mark === "cancelled"
    readonly property Paper paper: crowd > 0 ? Theme.teal : cancelled || over ? Theme.grey : now ? Theme.sunflower : Theme.white
    // Whether its time stands over its title, or before it, or has no room.
    readonly property bool tall: height > Theme.target * 1.3
    readonly property bool wide: !tall && width > Theme.share(70)
    readonly property bool signs: crowd === 0 && !over && !cancelled && (mine || one.open)
    readonly property real signed: signs ? Theme.share(4.4) + Theme.tight : 0
    readonly property real inset: Theme.share(2.2)
    readonly property real least: Theme.share(2.6)
    readonly property real upper: Theme.share(0.7)
    // A line of its time, or of what has changed.
    readonly property real line: Math.round(Theme.share(2.9) * Letters.line)
    readonly property string hours: {
        if (crowd > 0 || !filled)
            return "";
        if (wholeDay)
            return qsTr("All day");
        return one.fromYesterday ? qsTr("until %1").arg(one.ends) : qsTr("%1–%2", "from, until").arg(one.starts).arg(one.ends);
    }
    readonly property string hoursAndPlace: place === "" ? hours : qsTr("%1  %2", "time  place").arg(hours).arg(place)
    readonly property real whenSize: tall ? Theme.share(2.9) : width > Theme.share(100) || wholeDay ? Theme.control : Math.min(Theme.control, Theme.share(3.1))
    readonly property real whenWidth: Math.ceil(Letters.wide(hours) * whenSize * 1.08) + 1
    readonly property real placeWidth: place === "" || !wide || crowd > 0 ? 0 : Math.min(Math.ceil(Letters.wide(place) * Theme.share(3) * 1.04) + 2, width * 0.3)
    // What has changed stands beside the time where there is room, else below it.
    readonly property real changedSize: wide || width > Theme.share(40) ? Theme.share(2.9) : least
    readonly property real changedWidth: changed.active ? Math.ceil(Letters.wide((changed.item as ChangeMark)?.text ?? "") * changedSize * 1.08) + 1 : 0
    readonly property bool beside: tall && changed.active && width > Letters.wide(hours) * Theme.share(2.9) + changedWidth + 4 * inset

    objectName: "event"
    visible: filled
    focusPolicy: Qt.StrongFocus
    hoverEnabled: false
    Accessible.role: Accessible.Button
    Accessible.name: name.text
    Accessible.onPressAction: block.click()
    Keys.onReturnPressed: block.click()
    Keys.onEnterPressed: block.click()

    background: Rectangle {
        color: block.down ? Qt.darker(block.paper.sheet, 1.07) : block.paper.sheet

        Rectangle {
            width: Theme.share(0.9)
            height: parent.height
            color: block.mine ? Theme.green.sheet : block.now ? block.paper.accent : block.paper.shade
        }

        Loader {
            anchors.fill: parent
            active: block.visualFocus

            sourceComponent: FocusRing {
                ink: Theme.sunflower.sheet
            }
        }
    }

    contentItem: Item {
        PaperText {
            readonly property real room: parent.width - block.inset - Theme.tight

            x: block.inset
            y: block.tall ? block.upper : 0
            width: room
            height: block.tall ? block.line : parent.height
            visible: block.crowd === 0 && (block.tall || block.wide)
            text: block.tall && !block.beside && Letters.fits(block.hoursAndPlace, block.least, room / 1.03, block.line) ? block.hoursAndPlace : block.hours
            color: block.paper.quiet
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            verticalAlignment: Text.AlignVCenter
            font.pixelSize: block.tall ? Letters.size(text, room, block.line, [block.whenSize, block.least]) : block.whenSize
            font.weight: Font.Bold
            font.features: Theme.tabular
        }

        Loader {
            id: changed

            x: block.wide ? parent.width - width - block.inset - block.signed : block.beside ? parent.width - width - block.inset : block.inset
            y: block.tall ? block.upper + (block.beside ? 0 : block.line) : block.wide ? 0 : Theme.share(0.4)
            width: Math.min(block.changedWidth, parent.width - 2 * block.inset)
            height: block.wide ? parent.height : block.line
            active: block.mark !== "" && block.crowd === 0
            visible: active

            sourceComponent: ChangeMark {
                mark: block.mark
                starts: block.one.starts
                was: block.one.was
                paper: block.paper
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                verticalAlignment: Text.AlignVCenter
                font.pixelSize: block.changedSize
            }
        }

        PaperText {
            id: where

            x: parent.width - width - block.inset - block.signed - (changed.active ? changed.width + Theme.gap : 0)
            width: block.placeWidth
            height: parent.height
            visible: width > 0
            text: visible ? block.place : ""
            color: block.paper.quiet
            horizontalAlignment: Text.AlignRight
            verticalAlignment: Text.AlignVCenter
            elide: Text.ElideRight
            font.pixelSize: Letters.size(text, width, height, [Theme.share(3), block.least])
            font.weight: Font.Bold
        }

        PaperText {
            id: name

            readonly property real end: where.visible ? where.x - Theme.gap : block.wide && changed.active ? changed.x - Theme.gap : parent.width - Theme.tight - block.signed

            x: block.wide && block.crowd === 0 ? block.inset + block.whenWidth + Theme.tight : block.inset
            y: block.wide || block.crowd > 0 ? 0 : block.tall ? Math.round(block.upper + block.line * (changed.active && !block.beside ? 1.94 : 0.96)) : changed.active ? Math.round(Theme.share(0.4) + block.line * 0.94) : 0
            width: Math.max(1, end - x)
            height: Math.max(1, parent.height - y - (block.wide ? 0 : Theme.share(0.3)))
            text: block.crowd > 0 ? qsTr("%n more", "events", block.crowd) : block.title
            paper: block.paper
            wrapMode: Text.Wrap
            elide: Text.ElideRight
            verticalAlignment: block.crowd === 0 && (block.tall || changed.active && !block.wide) ? Text.AlignTop : Text.AlignVCenter
            font.pixelSize: Letters.size(text, width, height, [Theme.control, Theme.share(3.1), block.least])
            font.weight: Font.Bold
            font.strikeout: block.cancelled
        }

        Loader {
            x: parent.width - width - Theme.tight
            y: Math.round((parent.height - height) / 2)
            width: Theme.share(4.4)
            height: width
            active: block.signs

            sourceComponent: Icon {
                // A shape that lies outside what its view clips is drawn all the same; a picture is not.
                layer.enabled: true
                name: block.mine ? "tick" : "edit"
                color: block.mine ? Theme.green.sheet : block.paper.quiet
            }
        }
    }
}
