import QtQuick
import Encore

// What did not work and what to do, on a yellow slip; nothing while there is no problem.
PaperCard {
    id: note

    required property string text

    visible: text !== ""
    height: words.height + 2 * padding
    paper: Theme.yellow
    padding: Theme.share(2)
    z: 20
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Icon {
        id: sign

        y: Math.round((words.height - height) / 2)
        width: Theme.control * 1.3
        height: width
        name: "hand"
        color: note.paper.ink
    }

    PaperText {
        id: words

        objectName: "problem"
        x: sign.width + Theme.tight
        width: note.inner.width - x
        text: note.text
        paper: note.paper
        font.pixelSize: Theme.control
        font.weight: Font.DemiBold
    }
}
