import QtQuick
import Encore

// A sheet with room for content: children stand inside its padding.
Item {
    id: card

    default property alias content: inside.data
    property Paper paper: Theme.white
    property int seed: 3
    property real padding: Theme.gap
    property real lift: Theme.lift
    readonly property alias inner: inside

    implicitWidth: inside.childrenRect.width + 2 * padding
    implicitHeight: inside.childrenRect.height + 2 * padding

    PaperSheet {
        x: card.lift
        y: card.lift
        width: card.width
        height: card.height
        color: card.paper.shade
        seed: card.seed + 7
        lift: 0
    }

    PaperSheet {
        width: card.width
        height: card.height
        paper: card.paper
        seed: card.seed
        lift: 0
    }

    Item {
        id: inside

        x: card.padding
        y: card.padding
        width: card.width - 2 * card.padding
        height: card.height - 2 * card.padding
    }
}
