import QtQuick
import Encore

// One field of a form: its sign, its name, and what it is set to; a touch opens it.
PaperButton {
    id: tile

    required property string field

    property string sign: "edit"
    property string called: ""
    property string value: ""
    // What stands there while nothing is chosen.
    property string none: ""
    readonly property bool isSet: value !== ""
    readonly property real edge: Theme.tight
    // Of a long text its beginning: all of it is read where it is written.
    readonly property string told: value.length > 64 ? value.slice(0, 60).trim() + "…" : value

    objectName: "field_" + field
    paper: isSet ? Theme.white : Theme.cream
    label: called + ": " + (isSet ? value : none)

    Icon {
        id: icon

        x: tile.edge + tile.sink
        y: Math.round((tile.height - height) / 2) + tile.sink
        width: Math.min(Theme.share(5), tile.height * 0.5)
        height: width
        name: tile.sign
        color: tile.isSet ? tile.shown.accent : tile.shown.quiet
    }

    PaperText {
        id: head

        x: icon.x + icon.width + tile.edge
        y: Math.round(tile.height * 0.12) + tile.sink
        width: tile.width - x - tile.edge + tile.sink
        text: tile.called
        color: tile.shown.quiet
        maximumLineCount: 1
        font.pixelSize: Theme.caption
        font.weight: Font.Bold
    }

    FitText {
        x: head.x
        y: head.y + head.height
        width: head.width
        height: tile.height - y - tile.height * 0.08 + tile.sink
        text: tile.isSet ? tile.told : tile.none
        color: tile.isSet ? tile.writing : tile.shown.quiet
        weight: tile.isSet ? Font.Bold : Font.DemiBold
        largest: Math.min(Theme.control, tile.height * 0.36)
        middle: Theme.control * 0.84
        smallest: Theme.control * 0.66
        lineHeight: 1.04
        verticalAlignment: Text.AlignVCenter
    }
}
