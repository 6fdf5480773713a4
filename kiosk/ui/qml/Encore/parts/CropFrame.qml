pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// A picture under a square frame that is dragged, or moved and sized by buttons and keys; beside
// it what will be seen of the picture, in its paper frame.
FocusScope {
    id: crop

    required property CroppingModel model

    property Paper paper: Theme.cream
    property bool busy: false
    readonly property bool wide: width > height * 1.1
    readonly property real keySize: Math.max(Theme.target, Math.min(Theme.share(11), Theme.target * 1.3))
    // What the picture has, and what stands beside or under it.
    readonly property real side: wide ? Math.max(pad.width, Math.round(width * 0.3)) : width
    readonly property real below: wide ? height : Math.max(pad.height, Theme.share(38))
    readonly property real roomWidth: wide ? width - side - 2 * Theme.gap : width
    readonly property real roomHeight: wide ? height : height - below - 1.5 * Theme.gap
    readonly property real sheetWidth: Math.floor(Math.min(roomWidth - 2 * mount, (roomHeight - 2 * mount) * model.ratio))
    readonly property real sheetHeight: Math.floor(sheetWidth / model.ratio)
    readonly property real mount: Theme.share(1.2)

    focus: true
    Keys.onLeftPressed: model.move(-1, 0)
    Keys.onRightPressed: model.move(1, 0)
    Keys.onUpPressed: model.move(0, -1)
    Keys.onDownPressed: model.move(0, 1)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Plus || event.key === Qt.Key_Minus) {
            model.grow(event.key === Qt.Key_Plus ? 1 : -1);
            event.accepted = true;
        }
    }

    component Arrow: PaperButton {
        width: crop.keySize
        height: crop.keySize
        enabled: !crop.busy
        autoRepeat: true
        autoRepeatDelay: 350
        autoRepeatInterval: 90
        focusPolicy: Qt.TabFocus
    }

    component Veil: Rectangle {
        visible: !crop.model.whole
        color: Theme.ink.sheet
        opacity: 0.62
    }

    Item {
        x: Math.round((crop.roomWidth - width) / 2)
        y: Math.round((crop.roomHeight - height) / 2)
        width: crop.sheetWidth + 2 * crop.mount
        height: crop.sheetHeight + 2 * crop.mount

        PaperSheet {
            width: parent.width
            height: parent.height
            paper: Theme.white
            seed: 27
        }

        Item {
            id: sheet

            readonly property real frameLeft: Math.round(crop.model.left * width)
            readonly property real frameTop: Math.round(crop.model.top * height)
            readonly property real frame: Math.round(crop.model.wide * width)

            x: crop.mount
            y: crop.mount
            width: crop.sheetWidth
            height: crop.sheetHeight

            Image {
                anchors.fill: parent
                source: crop.model.picture
                asynchronous: true
            }

            Veil {
                width: parent.width
                height: sheet.frameTop
            }

            Veil {
                y: sheet.frameTop + sheet.frame
                width: parent.width
                height: parent.height - y
            }

            Veil {
                y: sheet.frameTop
                width: sheet.frameLeft
                height: sheet.frame
            }

            Veil {
                x: sheet.frameLeft + sheet.frame
                y: sheet.frameTop
                width: parent.width - x
                height: sheet.frame
            }

            Rectangle {
                objectName: "frame"
                x: sheet.frameLeft
                y: sheet.frameTop
                width: sheet.frame
                height: sheet.frame
                visible: !crop.model.whole
                color: "transparent"
                border.width: Math.max(4, Theme.share(0.6))
                border.color: Theme.sunflower.sheet
            }

            MouseArea {
                id: hand

                // Where in the frame the finger is, in pixels from its middle.
                property real heldX: 0
                property real heldY: 0

                function carry(mouse: MouseEvent): void {
                    crop.model.place((mouse.x - heldX) / width, (mouse.y - heldY) / height);
                }

                objectName: "dragFrame"
                anchors.fill: parent
                enabled: !crop.busy
                preventStealing: true
                onPressed: mouse => {
                    const middleX = sheet.frameLeft + sheet.frame / 2;
                    const middleY = sheet.frameTop + sheet.frame / 2;
                    const inside = Math.abs(mouse.x - middleX) <= sheet.frame / 2 && Math.abs(mouse.y - middleY) <= sheet.frame / 2;
                    // Beside the frame a touch brings it there.
                    heldX = inside ? mouse.x - middleX : 0;
                    heldY = inside ? mouse.y - middleY : 0;
                    if (!inside || crop.model.whole)
                        carry(mouse);
                }
                onPositionChanged: mouse => carry(mouse)
            }
        }
    }

    Item {
        x: crop.wide ? crop.width - crop.side : 0
        y: crop.wide ? 0 : crop.height - height
        width: crop.side
        height: crop.below

        Item {
            id: preview

            readonly property real size: Math.floor(Math.min(crop.wide ? parent.width : parent.width - pad.width - 2 * Theme.gap, crop.wide ? parent.height - pad.height - Theme.gap : parent.height, Theme.share(46)))
            readonly property real inner: size - 2 * Math.round(size * 0.045)
            // What is shown whole is cut where it is shown: from its middle, as tall as it is.
            readonly property real shares: crop.model.whole ? Math.min(1, 1 / crop.model.ratio) : crop.model.wide
            readonly property real scaled: inner / Math.max(0.001, shares)

            objectName: "preview"
            x: crop.wide ? Math.round((parent.width - size) / 2) : Math.round((parent.width - pad.width - 2 * Theme.gap - size) / 2)
            y: crop.wide ? Math.round((pad.y - Theme.gap - size) / 2) : Math.round((parent.height - size) / 2)
            width: size
            height: size

            PaperSheet {
                width: parent.width
                height: parent.height
                paper: Theme.white
                seed: 41
            }

            Item {
                x: Math.round(preview.size * 0.045)
                y: x
                width: preview.inner
                height: preview.inner
                clip: true

                Image {
                    x: crop.model.whole ? (parent.width - width) / 2 : -crop.model.left * width
                    y: crop.model.whole ? (parent.height - height) / 2 : -crop.model.top * height
                    width: preview.scaled
                    height: preview.scaled / crop.model.ratio
                    source: crop.model.picture
                    asynchronous: true
                }
            }
        }

        Row {
            id: pad

            x: crop.wide ? Math.round((parent.width - width) / 2) : parent.width - width
            y: parent.height - height
            spacing: Theme.gap

            Grid {
                columns: 3
                spacing: Theme.tight

                Item {
                    width: crop.keySize
                    height: crop.keySize
                }

                Arrow {
                    objectName: "frameUp"
                    glyph: "up"
                    label: qsTr("Move the frame up")
                    seed: 3
                    onClicked: crop.model.move(0, -1)
                }

                Item {
                    width: crop.keySize
                    height: crop.keySize
                }

                Arrow {
                    objectName: "frameLeft"
                    glyph: "back"
                    label: qsTr("Move the frame left")
                    seed: 5
                    onClicked: crop.model.move(-1, 0)
                }

                Arrow {
                    objectName: "frameDown"
                    glyph: "down"
                    label: qsTr("Move the frame down")
                    seed: 7
                    onClicked: crop.model.move(0, 1)
                }

                Arrow {
                    objectName: "frameRight"
                    glyph: "next"
                    label: qsTr("Move the frame right")
                    seed: 9
                    onClicked: crop.model.move(1, 0)
                }
            }

            Column {
                spacing: Theme.tight

                Arrow {
                    objectName: "frameLarger"
                    enabled: !crop.busy && crop.model.canGrow
                    glyph: "plus"
                    label: qsTr("Larger frame")
                    paper: Theme.sunflower
                    seed: 11
                    onClicked: crop.model.grow(1)
                }

                Arrow {
                    objectName: "frameSmaller"
                    enabled: !crop.busy && crop.model.canShrink
                    glyph: "minus"
                    label: qsTr("Smaller frame")
                    paper: Theme.sunflower
                    seed: 13
                    onClicked: crop.model.grow(-1)
                }
            }
        }
    }
}
