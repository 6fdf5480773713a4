pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Encore

// A cut piece of paper to press: words, or a sign and words. Pressed, it lies flat at once.
T.AbstractButton {
    id: button

    property Paper paper: Theme.white
    property string glyph: ""
    // What it is called where it has only a sign.
    property string label: text
    // It takes something away for good, or leads there: edged in warm red, its sign too.
    property bool destroys: false
    property int seed: 5
    // The sign stands above the words instead of before them.
    property bool tall: false
    property real textSize: Theme.control
    property real glyphSize: tall ? textSize * 2.2 : textSize * 1.25
    property real lift: Theme.lift
    // The paper that is seen: what cannot be pressed now is flat and grey, and readable still.
    readonly property Paper shown: enabled ? paper : Theme.grey
    readonly property color writing: enabled ? paper.ink : Theme.grey.quiet
    readonly property color face: down ? Qt.darker(shown.sheet, 1.07) : shown.sheet
    readonly property bool edged: destroys && enabled
    readonly property color warning: enabled ? paper.accent : Theme.grey.quiet
    readonly property real sink: down || checked ? lift : 0
    readonly property real aside: glyph === "" || tall || text === "" ? 0 : glyphSize + Theme.tight
    readonly property real natural: Math.max(words.implicitWidth + aside, glyph === "" ? 0 : glyphSize)

    implicitWidth: Math.max(Theme.target, Math.ceil(natural) + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, Math.ceil(stack.implicitHeight) + topPadding + bottomPadding)
    leftPadding: text === "" ? Theme.tight : Theme.gap
    rightPadding: leftPadding
    topPadding: Theme.tight
    bottomPadding: Theme.tight
    focusPolicy: Qt.StrongFocus
    hoverEnabled: false
    Accessible.role: Accessible.Button
    Accessible.name: label
    Accessible.onPressAction: button.click()
    Keys.onReturnPressed: button.click()
    Keys.onEnterPressed: button.click()

    background: Item {
        PaperSheet {
            x: button.lift
            y: button.lift
            width: button.width
            height: button.height
            visible: button.enabled
            color: button.paper.shade
            seed: button.seed + 7
            lift: 0
        }

        PaperSheet {
            x: button.sink
            y: button.sink
            width: button.width
            height: button.height
            color: button.edged ? button.warning : button.face
            seed: button.seed
            lift: 0
        }

        Loader {
            readonly property real edge: Math.max(3, Theme.share(0.55))

            x: button.sink + edge
            y: button.sink + edge
            width: button.width - 2 * edge
            height: button.height - 2 * edge
            active: button.edged

            sourceComponent: PaperSheet {
                color: button.face
                seed: button.seed
                lift: 0
            }
        }

        Loader {
            anchors.fill: parent
            active: button.visualFocus

            sourceComponent: FocusRing {
                ink: Theme.blue.sheet
            }
        }
    }

    contentItem: Item {
        Grid {
            id: stack

            x: Math.round((parent.width - width) / 2) + button.sink
            y: Math.round((parent.height - height) / 2) + button.sink
            // An empty second column would have its spacing still.
            columns: button.tall || button.glyph === "" || button.text === "" ? 1 : 2
            columnSpacing: Theme.tight
            rowSpacing: Theme.tight
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter

            Loader {
                width: button.glyphSize
                height: button.glyphSize
                active: button.glyph !== ""
                visible: active

                sourceComponent: Icon {
                    name: button.glyph
                    color: button.destroys ? button.warning : button.writing
                }
            }

            PaperText {
                id: words

                visible: text !== ""
                width: Math.min(Math.ceil(implicitWidth), Math.max(1, button.availableWidth - button.aside))
                text: button.text
                color: button.writing
                font.pixelSize: button.textSize
                font.weight: Font.Bold
                lineHeight: 1.02
                horizontalAlignment: button.aside === 0 ? Text.AlignHCenter : Text.AlignLeft
            }
        }
    }
}
