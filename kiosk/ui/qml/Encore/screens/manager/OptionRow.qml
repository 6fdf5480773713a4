pragma ComponentBehavior: Bound

import QtQuick
import Encore

// A question with its answers as buttons side by side, one of them chosen.
Column {
    id: row

    required property string question
    required property var options

    property int chosen: 0
    property string name: ""
    property Paper paper: Theme.cream

    signal picked(index: int)

    spacing: Theme.tight

    PaperText {
        width: row.width
        text: row.question
        color: row.paper.quiet
        font.pixelSize: Theme.control
        font.weight: Font.DemiBold
    }

    Flow {
        width: row.width
        spacing: Theme.tight

        Repeater {
            model: row.options

            PaperButton {
                id: option

                required property string modelData
                required property int index

                objectName: row.name + "_" + index
                width: Math.min(implicitWidth, row.width)
                text: modelData
                label: row.question + ": " + modelData
                textSize: Theme.control * 0.9
                checked: index === row.chosen
                paper: checked ? Theme.teal : Theme.white
                seed: 60 + 3 * index
                onClicked: row.picked(option.index)
            }
        }
    }
}
