import QtQuick
import Encore

// One ticket of the frozen list: its number and its holder's pseudonym.
Item {
    id: row

    required property string number
    required property string holder

    property bool mine: false
    property int seed: 3
    readonly property Paper paper: mine ? Theme.gold : Theme.white

    Accessible.role: Accessible.StaticText
    Accessible.name: "%1 %2".arg(number).arg(holder) // untranslated: only an order

    PaperSheet {
        width: parent.width
        height: parent.height
        paper: row.paper
        shade: Theme.cream.shade
        seed: row.seed
        lift: 0
    }

    PaperText {
        id: figures

        x: Theme.tight
        width: row.width * 0.34
        height: parent.height
        text: row.number
        color: row.paper.accent
        wrapMode: Text.NoWrap
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.share(1.8)
        verticalAlignment: Text.AlignVCenter
        font.pixelSize: Theme.control
        font.weight: Font.ExtraBold
        font.features: Theme.tabular
    }

    PaperText {
        x: figures.x + figures.width + Theme.tight
        width: row.width - x - Theme.tight
        height: parent.height
        text: row.holder
        color: row.paper.quiet
        wrapMode: Text.NoWrap
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.share(1.8)
        verticalAlignment: Text.AlignVCenter
        font.pixelSize: Theme.caption
        font.weight: Font.DemiBold
    }
}
