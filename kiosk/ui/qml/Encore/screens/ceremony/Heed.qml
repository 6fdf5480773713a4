pragma ComponentBehavior: Bound

import QtQuick
import Encore

// What people should know before it goes on, such as that there is one ticket only.
PaperCard {
    id: heed

    required property var sentences

    property real textSize: Theme.control

    visible: sentences.length > 0
    width: Theme.share(100)
    height: words.height + 2 * padding
    paper: Theme.yellow
    padding: Theme.share(1.8)
    seed: 83
    Accessible.role: Accessible.AlertMessage
    Accessible.name: heed.sentences.join(" ")

    Icon {
        id: sign

        y: Math.round((words.height - height) / 2)
        width: heed.textSize * 1.4
        height: width
        name: "warning"
        color: heed.paper.ink
        hole: heed.paper.sheet
    }

    PaperText {
        id: words

        objectName: "warnings"
        x: sign.width + Theme.gap * 0.7
        width: heed.inner.width - x
        text: heed.sentences.join("\n")
        paper: heed.paper
        font.pixelSize: heed.textSize
        font.weight: Font.Bold
    }
}
