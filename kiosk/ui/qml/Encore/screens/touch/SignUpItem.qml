pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// What one brings, ready to touch, and for how many.
Item {
    id: bring

    required property SigningModel model

    property Paper paper: Theme.blue
    readonly property bool narrow: height > width
    // Words of one's own stand before those that are ready.
    readonly property var items: {
        const item = model.wish.item.trim();
        return item === "" || model.items.indexOf(item) >= 0 ? model.items : [item, ...model.items];
    }

    ChoiceGrid {
        width: parent.width
        height: parent.height - many.height - Theme.gap
        choices: bring.items
        chosen: [bring.items.indexOf(bring.model.wish.item.trim())]
        // Long words of one's own need wider buttons.
        columns: bring.narrow ? 2 : bring.model.wish.item.length > 32 ? 3 : 4
        most: Theme.share(16)
        paper: bring.paper
        serial: "item"
        onPicked: index => bring.model.setItem(bring.items[index])
    }

    Row {
        id: many

        y: parent.height - height
        spacing: Theme.gap

        PaperText {
            height: less.height
            text: bring.narrow ? qsTr("Portions") : qsTr("How many portions?")
            color: bring.paper.quiet
            verticalAlignment: Text.AlignVCenter
            font.pixelSize: Theme.control
            font.weight: Font.DemiBold
        }

        PaperButton {
            id: less

            objectName: "fewer"
            enabled: bring.model.wish.quantity > 1
            glyph: "minus"
            label: qsTr("Fewer")
            seed: 5
            onClicked: bring.model.addPortions(-1)
        }

        PaperText {
            width: Theme.share(9)
            height: less.height
            text: bring.model.wish.quantity
            paper: bring.paper
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            font.pixelSize: Theme.title
            font.weight: Font.ExtraBold
            font.features: Theme.tabular
        }

        PaperButton {
            objectName: "moreOf"
            glyph: "plus"
            label: qsTr("More")
            seed: 8
            onClicked: bring.model.addPortions(1)
        }
    }
}
