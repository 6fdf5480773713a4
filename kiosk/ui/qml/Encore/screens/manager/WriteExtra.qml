import QtQuick
import Encore

// One thing that can be added: its sign and its name, or a tick once it is there.
PaperButton {
    id: extra

    required property string code

    property bool isSet: false
    readonly property real edge: Theme.tight * 0.8

    paper: isSet ? Theme.mint : Theme.white
    label: WriteNames.extra(code)
    focusPolicy: Qt.TabFocus
    Accessible.checked: isSet

    Icon {
        id: sign

        x: extra.edge + extra.sink
        y: Math.round((parent.height - height) / 2) + extra.sink
        width: Math.min(Theme.control, extra.width * 0.2)
        height: width
        name: extra.isSet ? "tick" : WriteNames.glyph(extra.code)
        color: extra.writing
    }

    FitText {
        x: sign.x + sign.width + extra.edge
        y: extra.sink
        width: parent.width - x - extra.edge * 0.6 + extra.sink
        height: parent.height
        text: extra.label
        color: extra.writing
        weight: Font.Bold
        largest: Theme.control * 0.84
        middle: Theme.control * 0.72
        smallest: Theme.control * 0.6
        lineHeight: 1.02
        verticalAlignment: Text.AlignVCenter
    }
}
