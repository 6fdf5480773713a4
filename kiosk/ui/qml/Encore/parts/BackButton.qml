import QtQuick
import Encore

// The way back: always at the bottom left, above the footer, where a seated person reaches it.
PaperButton {
    x: Theme.margin
    y: parent ? parent.height - height - Theme.gap : 0
    z: 10
    glyph: "back"
    text: qsTr("Back")
    paper: Theme.ink
    seed: 11
}
