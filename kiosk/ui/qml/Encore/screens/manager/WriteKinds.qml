pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// What can be written, each on the paper of its slide; customer praise comes first.
FocusScope {
    id: kinds

    required property WritingModel model

    readonly property int columns: height > width ? 2 : 4
    readonly property int rows: Math.ceil(model.kinds.length / columns)
    readonly property real cellWidth: Math.floor((width - (columns - 1) * Theme.gap) / columns)
    readonly property real cellHeight: Math.floor((height - (rows - 1) * Theme.gap) / rows)

    Grid {
        columns: kinds.columns
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Repeater {
            model: kinds.model.kinds

            DeskTile {
                required property string modelData
                required property int index

                objectName: "kind_" + modelData
                width: kinds.cellWidth
                height: kinds.cellHeight
                paper: WriteNames.paper(modelData)
                glyph: WriteNames.glyph(modelData)
                text: WriteNames.kind(modelData)
                news: WriteNames.about(modelData)
                seed: 12 + 5 * index
                onClicked: kinds.model.choose(modelData)
            }
        }
    }
}
