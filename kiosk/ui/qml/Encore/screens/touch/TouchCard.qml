import QtQuick
import QtQuick.Templates as T
import Encore

// A great sheet of paper to touch; what is on it is its content.
T.AbstractButton {
    id: card

    property Paper paper: Theme.white
    property string news: ""
    property int seed: 5
    readonly property real lift: Theme.lift * 1.4
    readonly property real sink: down ? lift : 0

    focusPolicy: Qt.StrongFocus
    hoverEnabled: false
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: news
    Accessible.onPressAction: card.click()
    Keys.onReturnPressed: card.click()
    Keys.onEnterPressed: card.click()

    background: Item {
        PaperSheet {
            x: card.lift
            y: card.lift
            width: card.width
            height: card.height
            color: card.paper.shade
            seed: card.seed + 7
            slack: Theme.share(1)
            lift: 0
        }

        PaperSheet {
            x: card.sink
            y: card.sink
            width: card.width
            height: card.height
            color: card.down ? Qt.darker(card.paper.sheet, 1.05) : card.paper.sheet
            seed: card.seed
            slack: Theme.share(1)
            lift: 0
        }

        FocusRing {
            visible: card.visualFocus
            ink: Theme.blue.sheet
        }
    }
}
