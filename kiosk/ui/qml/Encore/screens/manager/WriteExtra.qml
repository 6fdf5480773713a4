import QtQuick
import Encore

// One thing that can be added: its sign, its name, and what stands there already.
PaperButton {
    id: extra

    required property string code

    property string said: ""
    readonly property bool isSet: said !== ""
    readonly property real edge: Theme.tight * 0.8

    paper: isSet ? Theme.mint : Theme.white
    label: WriteNames.extra(code)
    focusPolicy: Qt.TabFocus

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
        id: name

        x: sign.x + sign.width + extra.edge
        y: extra.sink + (extra.isSet ? extra.edge * 0.5 : 0)
        width: parent.width - x - extra.edge * 0.6 + extra.sink
        height: extra.isSet ? parent.height * 0.46 : parent.height
        text: extra.label
        color: extra.writing
        weight: Font.Bold
        largest: Theme.control * 0.84
        middle: Theme.control * 0.72
        smallest: Theme.control * 0.6
        lineHeight: 1.02
        verticalAlignment: extra.isSet ? Text.AlignBottom : Text.AlignVCenter
    }

    // As much of it as there is room for: it is read whole on its own page.
    PaperText {
        x: name.x
        y: name.y + name.height
        visible: extra.isSet
        width: name.width
        text: extra.said
        color: extra.shown.quiet
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        font.pixelSize: Theme.caption * 0.9
        font.weight: Font.DemiBold
    }
}
