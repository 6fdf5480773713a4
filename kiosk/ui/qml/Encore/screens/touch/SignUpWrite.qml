import QtQuick
import Encore
import Encore.Models

// What one brings in one's own words, with the keyboard under them.
FocusScope {
    id: write

    required property SigningModel model

    property Paper paper: Theme.blue

    focus: true

    PaperField {
        id: words

        objectName: "itemWords"
        focus: true
        y: Math.max(0, Math.round((board.y - height) * 0.5))
        width: parent.width
        height: Math.min(Theme.share(18), board.y - Theme.gap)
        textSize: Theme.body
        placeholder: qsTr("Lentil soup, vegan")
        maximumLength: write.model.itemMost
        text: write.model.wish.item
        onEdited: write.model.setItem(text)
        onAccepted: write.model.written()
        Component.onCompleted: input.cursorPosition = input.length
    }

    Keyboard {
        id: board

        y: parent.height - height
        width: Math.min(parent.width, Theme.key * 22)
        x: Math.round((parent.width - width) / 2)
        capital: words.text === ""
        onCapitalChanged: keys.shift(capital)
    }
}
