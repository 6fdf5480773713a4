pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The keys that find a ticket in the list: digits of its number, or letters of a pseudonym.
Item {
    id: pad

    required property TicketListModel model

    property Paper paper: Theme.cream
    readonly property int across: 9
    readonly property real spacing: Math.max(3, Math.round(Theme.key * 0.1))
    readonly property real cell: Math.floor((width - (across - 1) * spacing) / across)
    readonly property real cellHeight: Math.min(Math.round(Theme.key * 1.4), Math.floor((height - field.height - 3 * spacing) / 3))

    PaperSheet {
        id: field

        width: parent.width
        height: Theme.target
        paper: Theme.white
        shade: pad.paper.shade
        seed: 24
    }

    PaperText {
        objectName: "search"
        x: Theme.gap * 0.8
        width: field.width - 2 * x
        height: field.height
        text: pad.model.search !== "" ? pad.model.search : qsTr("Number or letters")
        color: pad.model.search !== "" ? Theme.white.ink : Theme.white.quiet
        wrapMode: Text.NoWrap
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.caption
        verticalAlignment: Text.AlignVCenter
        font.pixelSize: Theme.control
        font.weight: Font.Bold
        font.features: Theme.tabular
    }

    Grid {
        y: field.height + 2 * pad.spacing
        columns: pad.across
        spacing: pad.spacing

        Repeater {
            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"].concat(pad.model.letters)

            KeyCap {
                required property string modelData

                objectName: "key_" + modelData
                width: pad.cell
                height: pad.cellHeight
                text: modelData
                onPressed: pad.model.type(modelData)
            }
        }

        KeyCap {
            objectName: "key_backspace"
            width: pad.cell
            height: pad.cellHeight
            glyph: "backspace"
            label: qsTr("Delete")
            paper: Theme.grey
            onPressed: pad.model.backspace()
        }
    }
}
