pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The keyboard on the screen. It writes into whatever has the focus. Give it a width; it is as
// high as it needs. `capital` asks for a capital first, as at the beginning of a sentence.
Item {
    id: board

    property bool capital: false
    // Whether there is a key that puts the keyboard away (`hidden`).
    property bool canHide: false
    // What the Enter key is called; without words it has its sign.
    property string enterLabel: ""
    property alias keys: keys
    readonly property real spacing: Math.max(3, Math.round(Theme.key * 0.1))
    readonly property real unit: Math.floor((width - 12 * spacing) / 12.4)
    readonly property real keyHeight: Math.max(Theme.key, Math.min(Math.round(unit * 0.92), Math.round(Theme.key * 1.25)))
    // Another language on the screen is another layout.
    readonly property string spaceWord: qsTr("Space")

    signal hidden

    implicitHeight: 4 * keyHeight + 3 * spacing
    height: implicitHeight
    onSpaceWordChanged: keys.refresh()
    onVisibleChanged: {
        if (visible) {
            keys.refresh();
            keys.shift(capital);
        }
    }
    Component.onCompleted: keys.shift(capital)
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Keyboard")

    KeyboardModel {
        id: keys
    }

    Column {
        spacing: board.spacing

        Repeater {
            model: 3

            Row {
                id: line

                required property int index
                readonly property var row: keys.rows[index] ?? []
                // What the letters leave of the row, for the keys at its ends.
                readonly property real room: board.width - row.length * (board.unit + board.spacing)
                readonly property real indent: Math.round(Math.min(board.unit * 0.45, room * 0.3))

                width: board.width
                spacing: board.spacing

                Item {
                    visible: line.index === 1
                    width: line.indent
                    height: 1
                }

                KeyCap {
                    id: shift

                    objectName: "key_shift"
                    visible: line.index === 2
                    width: Math.round((line.room - board.spacing) / 2)
                    height: board.keyHeight
                    enabled: keys.page !== "signs"
                    opacity: enabled ? 1 : 0.4
                    glyph: "shift"
                    label: qsTr("Shift")
                    checked: keys.shifted
                    paper: keys.shifted ? Theme.sunflower : Theme.grey
                    onPressed: keys.shift(!keys.shifted)
                }

                Repeater {
                    model: line.row.length

                    KeyCap {
                        required property int index

                        objectName: "key_" + text
                        width: board.unit
                        height: board.keyHeight
                        text: line.row[index] ?? ""
                        onPressed: keys.type(text)
                    }
                }

                KeyCap {
                    objectName: line.index === 0 ? "key_backspace" : line.index === 1 ? "key_enter" : board.canHide ? "key_hide" : "key_shift_right"
                    // To the edge of the keyboard.
                    width: line.index === 0 ? line.room : line.index === 1 ? line.room - line.indent - board.spacing : line.room - board.spacing - shift.width
                    height: board.keyHeight
                    enabled: line.index < 2 || board.canHide || keys.page !== "signs"
                    opacity: enabled ? 1 : 0.4
                    text: line.index === 1 ? board.enterLabel : ""
                    glyph: line.index === 0 ? "backspace" : line.index === 2 ? (board.canHide ? "down" : "shift") : board.enterLabel === "" ? "enter" : ""
                    label: line.index === 0 ? qsTr("Delete") : line.index === 1 ? qsTr("Enter") : board.canHide ? qsTr("Hide the keyboard") : qsTr("Shift")
                    checked: line.index === 2 && !board.canHide && keys.shifted
                    paper: line.index === 1 ? Theme.teal : checked ? Theme.sunflower : Theme.grey
                    onPressed: {
                        if (line.index === 0)
                            keys.backspace();
                        else if (line.index === 1)
                            keys.enter();
                        else if (board.canHide)
                            board.hidden();
                        else
                            keys.shift(!keys.shifted);
                    }
                }
            }
        }

        Row {
            id: bottom

            readonly property real side: Math.round(board.unit * 1.6)

            spacing: board.spacing

            KeyCap {
                objectName: "key_signs"
                width: bottom.side
                height: board.keyHeight
                text: keys.page === "signs" ? "abc" : "123"
                label: keys.page === "signs" ? qsTr("Letters") : qsTr("Digits and signs")
                paper: Theme.grey
                onPressed: keys.turn("signs")
            }

            KeyCap {
                objectName: "key_accents"
                width: bottom.side
                height: board.keyHeight
                text: keys.page === "accents" ? "abc" : "áöñ"
                label: keys.page === "accents" ? qsTr("Letters") : qsTr("Letters with accents")
                paper: keys.page === "accents" ? Theme.sunflower : Theme.grey
                onPressed: keys.turn("accents")
            }

            KeyCap {
                objectName: "key_space"
                width: board.width - 2 * bottom.side - 2 * board.spacing
                height: board.keyHeight
                text: board.spaceWord
                onPressed: keys.type(" ")
            }
        }
    }
}
