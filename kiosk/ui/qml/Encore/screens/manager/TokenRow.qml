import QtQuick
import Encore

// One token of the list: its number on the colour of its state, where it is, and a sign for a note.
PaperButton {
    id: row

    // A map with `number`, `batch`, `state`, `paper`, `place`, `note`.
    required property var token

    readonly property Paper tint: Theme.paper(token.paper)
    readonly property real side: Math.round(Math.max(height * 1.15, Theme.control * 3))

    paper: Theme.white
    label: "%1, %2, %3".arg(token.number).arg(token.state).arg(token.place) // untranslated: only an order

    PaperSheet {
        x: row.sink
        y: row.sink
        width: row.side
        height: row.height
        color: row.token.paper === "white" ? Theme.white.shade : row.tint.sheet
        seed: row.seed + 3
        lift: 0
    }

    PaperText {
        x: row.sink
        y: row.sink
        width: row.side
        height: row.height - Theme.share(0.4)
        text: row.token.number
        color: row.tint.ink
        wrapMode: Text.NoWrap
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.caption
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        font.pixelSize: Theme.control * 1.15
        font.weight: Font.ExtraBold
        font.features: Theme.tabular
    }

    FitText {
        id: where

        x: row.side + Theme.gap * 0.7 + row.sink
        y: Math.round((row.height - height - (about.visible ? about.height : 0)) / 2) + row.sink
        width: row.width - x - (sign.visible ? sign.width + Theme.gap : Theme.tight)
        height: contentHeight
        maximumHeight: row.height * 0.96
        text: row.token.place !== "" ? row.token.place : row.token.state
        paper: row.paper
        weight: Font.Bold
        largest: Theme.control
        middle: Theme.control * 0.8
        smallest: Theme.control * 0.58
        lineHeight: 1.04
    }

    Icon {
        id: sign

        x: row.width - width - Theme.gap * 0.6 + row.sink
        y: Math.round((row.height - height) / 2) + row.sink
        visible: row.token.note !== ""
        width: Theme.control * 0.9
        height: width
        name: "edit"
        color: row.paper.quiet
    }

    FitText {
        id: about

        readonly property string batch: qsTr("Batch %1").arg(row.token.batch)

        x: where.x
        y: where.y + where.height
        width: where.width
        height: contentHeight
        maximumHeight: row.height * 0.36
        // The state is its colour, too: a long place may need the room.
        visible: where.height < row.height * 0.6
        text: row.token.place !== "" ? "%1 · %2".arg(row.token.state).arg(batch) : batch // untranslated: only an order
        color: row.paper.quiet
        weight: Font.DemiBold
        largest: Theme.caption
        middle: Theme.caption * 0.92
        smallest: Theme.caption * 0.7
        lineHeight: 1.04
    }
}
