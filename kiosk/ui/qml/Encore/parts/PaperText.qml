import QtQuick
import Encore

// Words on paper: always plain text, wrapped, never cut short.
Text {
    property Paper paper: Theme.cream

    color: paper.ink
    font.family: Theme.sans
    font.pixelSize: Theme.body
    font.weight: Font.Medium
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
    // A fixed one: one that follows the number of lines would change that number again.
    lineHeight: 0.9
}
