import QtQuick
import QtQuick.Templates as T
import Encore

// One key of the keyboard on the screen. It never takes the focus from where one writes.
T.AbstractButton {
    id: cap

    property Paper paper: Theme.white
    property string glyph: ""
    property string label: text
    readonly property real depth: Math.max(2, Math.round(Theme.lift * 0.6))
    readonly property real sink: down || checked ? depth : 0

    focusPolicy: Qt.NoFocus
    hoverEnabled: false
    padding: 0
    Accessible.role: Accessible.Button
    Accessible.name: label
    Accessible.onPressAction: cap.pressed()

    background: Item {
        Rectangle {
            x: cap.depth
            y: cap.depth
            width: cap.width - cap.depth
            height: cap.height - cap.depth
            color: cap.paper.shade
        }

        Rectangle {
            x: cap.sink
            y: cap.sink
            width: cap.width - cap.depth
            height: cap.height - cap.depth
            color: cap.down ? Qt.darker(cap.paper.sheet, 1.1) : cap.paper.sheet
        }
    }

    contentItem: Item {
        PaperText {
            x: cap.sink
            y: cap.sink - Theme.share(0.2)
            width: cap.width - cap.depth
            height: cap.height - cap.depth
            visible: cap.glyph === ""
            text: cap.text
            paper: cap.paper
            wrapMode: Text.NoWrap
            fontSizeMode: Text.Fit
            minimumPixelSize: Math.round(Theme.control * 0.5)
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            font.pixelSize: Theme.control
            font.weight: Font.Bold
        }

        Icon {
            x: Math.round((cap.width - cap.depth - width) / 2) + cap.sink
            y: Math.round((cap.height - cap.depth - height) / 2) + cap.sink
            visible: cap.glyph !== ""
            width: Theme.control
            height: Theme.control
            name: cap.glyph
            color: cap.paper.ink
        }
    }
}
