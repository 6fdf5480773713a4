import QtQuick
import Encore

// One hint: whether it is on the screen, its words, and a button to take it back.
Item {
    id: row

    // A map with `number`, `text`, `state`, `said`.
    required property var hint

    property bool busy: false
    property int seed: 1
    readonly property bool gone: hint.state === "withdrawn"
    readonly property bool shown: hint.state === "shown"
    readonly property Paper tint: shown ? Theme.green : gone ? Theme.grey : Theme.blue
    readonly property real side: Theme.share(11)

    signal withdraw

    PaperSheet {
        width: row.width
        height: row.height
        paper: row.gone ? Theme.grey : Theme.white
        seed: row.seed
    }

    PaperSheet {
        width: row.side
        height: row.height
        color: row.gone ? Theme.grey.shade : row.tint.sheet
        seed: row.seed + 3
        lift: 0

        Icon {
            anchors.centerIn: parent
            width: Theme.share(5.6)
            height: width
            name: row.shown ? "eye" : row.gone ? "close" : "clock"
            color: row.tint.ink
        }
    }

    FitText {
        id: words

        objectName: "hintText"
        x: row.side + Theme.gap
        y: Math.round((row.height - height - state.height) / 2)
        width: row.width - x - (row.gone ? Theme.gap : away.width + 2 * Theme.tight)
        height: contentHeight
        maximumHeight: row.height * 0.74
        text: row.hint.text
        color: row.gone ? Theme.grey.quiet : Theme.white.ink
        weight: Font.Bold
        largest: Theme.share(4.2)
        middle: Theme.share(3.5)
        smallest: Theme.share(2.6)
        lineHeight: 1.06
    }

    PaperText {
        id: state

        x: words.x
        y: words.y + words.height + Theme.share(0.3)
        text: row.hint.said
        color: row.gone ? Theme.grey.quiet : Theme.white.quiet
        wrapMode: Text.NoWrap
        font.pixelSize: Theme.caption
        font.weight: Font.Bold
    }

    PaperButton {
        id: away

        objectName: "withdraw_" + row.hint.number
        x: row.width - width - Theme.tight
        y: Math.round((row.height - height) / 2)
        visible: !row.gone
        enabled: !row.busy
        glyph: "bin"
        label: qsTr("Withdraw this hint")
        destroys: true
        paper: Theme.cream
        seed: row.seed + 9
        onClicked: row.withdraw()
    }
}
