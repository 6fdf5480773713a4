import QtQuick
import Encore
import Encore.Models

// One's own words, with the keyboard under them.
FocusScope {
    id: write

    required property ThanksModel model

    property Paper paper: Theme.coral

    focus: true

    PaperField {
        id: words

        objectName: "words"
        focus: true
        y: parent.height - board.height - left.height - Theme.gap - height
        width: parent.width
        height: Math.min(Theme.share(50), parent.height - board.height - left.height - Theme.gap)
        lines: 4
        // Small enough for the longest text that is let in.
        textSize: Math.min(Theme.body, Math.sqrt((width - 2 * Theme.gap) * Math.max(1, write.height - board.height - left.height - Theme.gap * 2) / (write.model.longest * 0.95)))
        placeholder: qsTr("What did they do, and what did it mean to you?")
        maximumLength: write.model.longest
        text: write.model.text
        onEdited: write.model.write(text)
        onAccepted: write.model.go("check")
        Component.onCompleted: input.cursorPosition = input.length
    }

    PaperText {
        id: left

        y: words.y + words.height + Theme.tight * 0.4
        width: parent.width
        text: qsTr("Room for %n more character(s)", "", write.model.longest - words.text.length)
        color: write.paper.quiet
        horizontalAlignment: Text.AlignRight
        font.pixelSize: Theme.caption
        font.weight: Font.Bold
        font.features: Theme.tabular
    }

    Keyboard {
        id: board

        y: parent.height - height
        width: Math.min(parent.width, Theme.key * 22)
        x: Math.round((parent.width - width) / 2)
        capital: words.text === "" || /[.!?]\s$/.test(words.text)
        onCapitalChanged: keys.shift(capital)
    }
}
