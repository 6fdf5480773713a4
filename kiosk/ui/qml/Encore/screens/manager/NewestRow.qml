import QtQuick
import Encore

// Thanks that may be on the screen: whom they are for, their words, and one button to hide them.
Item {
    id: row

    // A map with `id`, `to`, `text`, `sender`.
    required property var thanks

    property bool busy: false
    property int seed: 1

    signal hide

    PaperSheet {
        width: row.width
        height: row.height
        paper: Theme.white
        seed: row.seed
    }

    PaperSheet {
        width: Theme.share(2.4)
        height: row.height
        color: Theme.coral.sheet
        seed: row.seed + 3
        lift: 0
    }

    FitText {
        id: to

        x: Theme.share(2.4) + Theme.gap
        y: Theme.tight
        width: row.width - x - away.width - 2 * Theme.gap
        height: Theme.share(4.8)
        text: row.thanks.sender !== "" ? qsTr("%1, from %2", "whom thanks are for, sender").arg(row.thanks.to).arg(row.thanks.sender) : row.thanks.to
        paper: Theme.white
        weight: Font.Bold
        largest: Theme.share(3.8)
        middle: Theme.share(3.2)
        smallest: Theme.share(2.6)
        lineHeight: 1.02
        verticalAlignment: Text.AlignVCenter
    }

    FitText {
        x: to.x
        y: to.y + to.height
        width: to.width
        height: row.height - y - Theme.tight
        text: row.thanks.text
        color: Theme.white.quiet
        family: Theme.serif
        weight: Font.DemiBold
        largest: Theme.share(3.6)
        middle: Theme.share(3.1)
        smallest: Theme.share(2.6)
        lineHeight: 1.08
        verticalAlignment: Text.AlignVCenter
    }

    PaperButton {
        id: away

        objectName: "hide_" + row.thanks.id
        x: row.width - width - Theme.tight
        y: Math.round((row.height - height) / 2)
        enabled: !row.busy
        glyph: "bin"
        text: qsTr("Hide")
        label: qsTr("Hide the thanks to %1").arg(row.thanks.to)
        paper: Theme.cream
        seed: row.seed + 9
        onClicked: row.hide()
    }
}
