pragma ComponentBehavior: Bound

import QtQuick
import Encore

// A line to write on, by keyboard or by the keyboard on the screen (`insert`, `backspace`).
FocusScope {
    id: field

    property alias text: input.text
    property alias maximumLength: input.maximumLength
    property alias echoMode: input.echoMode
    property alias validator: input.validator
    property alias input: input
    property string placeholder: ""
    property string label: placeholder
    property Paper paper: Theme.white
    property real textSize: Theme.control
    property int lines: 1
    // Whether what stands here is only a suggestion: it is selected then, so that typing replaces it.
    property bool selects: false
    readonly property bool active: input.activeFocus
    property bool written: false

    signal accepted
    signal edited

    // Puts `words` where the cursor is, over what is selected.
    function insert(words: string): void {
        if (input.selectedText !== "")
            input.remove(input.selectionStart, input.selectionEnd);
        const room = input.maximumLength - input.length;
        input.insert(input.cursorPosition, words.slice(0, Math.max(0, room)));
        field.edited();
    }

    // Takes away what is selected, or the letter before the cursor.
    function backspace(): void {
        if (input.selectedText !== "")
            input.remove(input.selectionStart, input.selectionEnd);
        else if (input.cursorPosition > 0)
            input.remove(input.cursorPosition - 1, input.cursorPosition);
        field.edited();
    }

    function clear(): void {
        input.clear();
        field.edited();
    }

    function accept(): void {
        field.accepted();
    }

    function offer(): void {
        if (selects && active && !written)
            input.selectAll();
    }

    // Where nobody writes, the beginning is seen of what is too long.
    function begin(): void {
        if (!active)
            input.cursorPosition = 0;
    }

    onSelectsChanged: offer()
    onActiveChanged: {
        written = false;
        offer();
        begin();
    }
    onTextChanged: begin()
    implicitWidth: Theme.share(50)
    implicitHeight: Math.max(Theme.target, Math.ceil(textSize * 1.35 * lines + 2 * Theme.tight))
    activeFocusOnTab: true
    Accessible.role: Accessible.EditableText
    Accessible.name: label

    PaperSheet {
        width: parent.width
        height: parent.height
        color: field.paper.sheet
        seed: 21
        lift: 0
    }

    Rectangle {
        x: Theme.tight
        y: parent.height - height - Theme.share(0.9)
        width: parent.width - 2 * Theme.tight
        height: Math.max(2, Theme.share(0.35))
        color: field.active ? field.paper.accent : field.paper.shade
    }

    FocusRing {
        visible: field.active
        ink: Theme.blue.sheet
    }

    PaperText {
        anchors.fill: input
        visible: input.length === 0
        text: field.placeholder
        color: field.paper.quiet
        font.pixelSize: field.textSize
        fontSizeMode: Text.Fit
        minimumPixelSize: Math.round(field.textSize * 0.6)
        wrapMode: field.lines > 1 ? Text.WordWrap : Text.NoWrap
        verticalAlignment: input.verticalAlignment
    }

    TextInput {
        id: input

        anchors.fill: parent
        anchors.leftMargin: Theme.gap * 0.8
        anchors.rightMargin: Theme.gap * 0.8
        anchors.topMargin: Theme.tight * 0.6
        anchors.bottomMargin: Theme.tight
        focus: true
        clip: true
        color: field.paper.ink
        selectionColor: Theme.blue.sheet
        selectedTextColor: Theme.blue.ink
        selectByMouse: true
        wrapMode: field.lines > 1 ? TextInput.Wrap : TextInput.NoWrap
        verticalAlignment: field.lines > 1 ? TextInput.AlignTop : TextInput.AlignVCenter
        font.family: Theme.sans
        font.weight: Font.Medium
        font.pixelSize: field.textSize
        // Our own cursor: Qt's blinks, and a screen at rest draws nothing.
        cursorDelegate: Rectangle {
            visible: input.activeFocus
            width: Math.max(3, Theme.share(0.3))
            color: field.paper.accent
        }
        onAccepted: field.accepted()
        onTextEdited: {
            field.written = true;
            field.edited();
        }
    }

    // The first touch selects a suggestion; the line itself would put its cursor there instead.
    MouseArea {
        anchors.fill: parent
        enabled: field.selects && !field.active
        onPressed: field.forceActiveFocus(Qt.MouseFocusReason)
    }
}
