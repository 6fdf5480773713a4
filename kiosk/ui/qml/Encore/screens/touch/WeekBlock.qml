pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Encore

// An event among the hours of its day. It is drawn flat: many of them move under the finger.
T.AbstractButton {
    id: block

    required property string title
    required property string place
    required property string starts
    required property string ends
    required property string mark
    required property string was
    required property bool fromYesterday
    required property bool now
    required property bool over
    required property bool mine
    required property bool open
    // How many events stand here together; 0 for one by itself.
    required property int crowd

    // Whether it has the whole day: then it has no hours.
    property bool wholeDay: false
    readonly property bool cancelled: mark === "cancelled"
    readonly property Paper paper: crowd > 0 ? Theme.teal : cancelled || over ? Theme.grey : now ? Theme.sunflower : Theme.white
    // Whether its time stands over its title, or before it, or has no room.
    readonly property bool tall: height > Theme.target * 1.3
    readonly property bool wide: !tall && width > Theme.share(70)
    readonly property bool signs: crowd === 0 && !over && !cancelled && (mine || open)
    readonly property real signed: signs ? Theme.share(4.4) + Theme.tight : 0
    readonly property real inset: Theme.share(2.2)

    objectName: "event"
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
            id: when

            x: block.inset
            y: block.tall ? Theme.share(0.7) : 0
            width: Math.min(implicitWidth, parent.width - block.inset - Theme.tight)
            height: block.tall ? implicitHeight : parent.height
            visible: block.crowd === 0 && (block.tall || block.wide)
            text: {
                if (block.wholeDay)
                    return block.starts;
                const span = block.fromYesterday ? qsTr("until %1").arg(block.ends) : qsTr("%1–%2", "from, until").arg(block.starts).arg(block.ends);
                return block.tall && block.place !== "" && block.width > Theme.share(52) ? qsTr("%1  %2", "time  place").arg(span).arg(block.place) : span;
            }
            color: block.paper.quiet
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.share(2.4)
            verticalAlignment: Text.AlignVCenter
            font.pixelSize: block.tall ? Theme.share(2.9) : Theme.control
            font.weight: Font.Bold
            font.features: Theme.tabular
        }

        Loader {
            id: changed

            readonly property bool beside: block.tall && parent.width - when.width > implicitWidth + 3 * block.inset

            x: block.wide ? parent.width - width - block.inset - block.signed : beside ? when.x + when.width + block.inset : block.inset
            y: block.tall && !beside ? when.y + when.height : block.tall ? when.y : Theme.share(0.4)
            width: Math.min(implicitWidth, parent.width - 2 * block.inset)
            height: block.wide ? parent.height - 2 * y : implicitHeight
            active: block.mark !== ""
            visible: active

            sourceComponent: ChangeMark {
                mark: block.mark
                starts: block.starts
                was: block.was
                paper: block.paper
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.share(2.2)
                verticalAlignment: Text.AlignVCenter
                font.pixelSize: Theme.share(2.9)
            }
        }

        Loader {
            id: where

            x: changed.visible ? changed.x - width - Theme.gap : parent.width - width - block.inset - block.signed
            width: Math.min(implicitWidth, parent.width * 0.3)
            height: parent.height
            active: block.crowd === 0 && block.wide && block.place !== ""
            visible: active

            sourceComponent: PaperText {
                text: block.place
                color: block.paper.quiet
                horizontalAlignment: Text.AlignRight
                verticalAlignment: Text.AlignVCenter
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.share(2.4)
                font.pixelSize: Theme.share(3)
                font.weight: Font.Bold
            }
        }

        PaperText {
            id: name

            readonly property real end: where.visible ? where.x - Theme.gap : block.wide && changed.visible ? changed.x - Theme.gap : parent.width - Theme.tight - block.signed

            x: block.wide ? when.x + when.width + Theme.tight : block.inset
            y: block.wide ? 0 : Math.round(Math.max(changed.visible ? changed.y + changed.height * 0.94 : 0, when.visible ? when.y + when.height * 0.94 : 0))
            width: Math.max(1, end - x)
            height: Math.max(1, parent.height - y - (block.wide ? 0 : Theme.share(0.3)))
            text: block.crowd > 0 ? qsTr("%n more", "events", block.crowd) : block.title
            paper: block.paper
            wrapMode: Text.Wrap
            elide: Text.ElideRight
            verticalAlignment: block.crowd === 0 && (block.tall || changed.visible && !block.wide) ? Text.AlignTop : Text.AlignVCenter
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.share(2.5)
            font.pixelSize: Theme.control
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
                name: block.mine ? "tick" : "edit"
                color: block.mine ? Theme.green.sheet : block.paper.quiet
            }
        }
    }
}
