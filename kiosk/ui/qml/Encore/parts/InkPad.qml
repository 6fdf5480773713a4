import QtQuick
import Encore
import Encore.Models

// A sheet to write on with a finger, and two buttons under it: the last line away, all away.
// Give it a width and a height; the sheet is as large as fits, 10 to 3.
FocusScope {
    id: pad

    // The path, see kiosk/recognition/ink.py.
    property alias ink: surface.path
    property string hint: qsTr("Write with your finger.")
    property Paper paper: Theme.white
    readonly property alias full: surface.full
    readonly property real sheetWidth: Math.round(Math.min(width, (height - tools.height - Theme.gap) / 0.3))
    readonly property real sheetHeight: Math.round(sheetWidth * 0.3)

    signal edited

    Accessible.role: Accessible.Grouping
    Accessible.name: hint

    PaperSheet {
        x: surface.x
        y: surface.y
        width: surface.width
        height: surface.height
        color: pad.paper.sheet
        seed: 27
    }

    // The line on which one writes.
    Rectangle {
        x: surface.x + Theme.gap
        y: surface.y + Math.round(surface.height * 0.72)
        width: surface.width - 2 * Theme.gap
        height: Math.max(2, Theme.share(0.3))
        color: pad.paper.shade
    }

    PaperText {
        x: surface.x + Theme.gap
        y: surface.y + Math.round(surface.height * 0.72) - height - Theme.tight
        visible: surface.path === ""
        text: pad.hint
        color: pad.paper.quiet
        font.pixelSize: Theme.control
        font.weight: Font.DemiBold
    }

    InkSurface {
        id: surface

        objectName: "inkSurface"
        x: Math.round((pad.width - width) / 2)
        width: pad.sheetWidth
        height: pad.sheetHeight
        ink: pad.paper.ink
        onEdited: pad.edited()
    }

    Row {
        id: tools

        x: surface.x
        y: surface.height + Theme.gap
        spacing: Theme.gap

        PaperButton {
            objectName: "inkUndo"
            enabled: surface.path !== ""
            glyph: "swap"
            text: qsTr("Last line away")
            focusPolicy: Qt.TabFocus
            seed: 31
            onClicked: surface.undo()
        }

        PaperButton {
            objectName: "inkClear"
            enabled: surface.path !== ""
            glyph: "bin"
            text: qsTr("Begin again")
            focusPolicy: Qt.TabFocus
            seed: 33
            onClicked: surface.clear()
        }
    }

    PaperText {
        x: tools.x + tools.width + Theme.gap
        y: tools.y + Math.round((tools.height - height) / 2)
        visible: surface.full
        width: surface.x + surface.width - x
        text: qsTr("The sheet is full.")
        paper: Theme.cream
        font.pixelSize: Theme.control
        font.weight: Font.Bold
    }
}
