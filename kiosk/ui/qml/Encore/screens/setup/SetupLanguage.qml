pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// Four languages, each in its own words.
Item {
    id: body

    required property SetupModel model

    readonly property bool narrow: height > width

    Grid {
        id: grid

        readonly property real cellWidth: (parent.width - (columns - 1) * spacing) / columns
        readonly property real cellHeight: Math.min(Theme.share(30), (parent.height - (rows - 1) * spacing) / rows)

        y: Math.round((parent.height - height) / 2)
        columns: body.narrow ? 1 : 2
        rows: 4 / columns
        spacing: Theme.gap

        Repeater {
            model: body.model.languages.languages

            PaperButton {
                id: language

                required property int index
                required property var modelData

                objectName: "language_" + modelData.code
                width: grid.cellWidth
                height: grid.cellHeight
                checked: modelData.code === body.model.languages.current
                paper: checked ? Theme.aubergine : Theme.white
                label: modelData.name
                seed: 20 + index
                onClicked: body.model.speak(modelData.code)

                FitText {
                    id: name

                    x: Theme.share(4) + language.sink
                    y: Math.round((parent.height - height - greeting.height) / 2) + language.sink
                    width: parent.width - 2 * Theme.share(4)
                    height: contentHeight
                    maximumHeight: parent.height * 0.5
                    text: language.modelData.name
                    paper: language.paper
                    largest: Theme.headline
                    middle: Theme.title
                    smallest: Theme.lead
                    lineHeight: 1.1
                }

                FitText {
                    id: greeting

                    x: name.x
                    y: name.y + name.height
                    width: name.width
                    height: contentHeight
                    maximumHeight: parent.height * 0.4
                    text: language.modelData.greeting
                    color: language.paper.quiet
                    weight: Font.Bold
                    largest: Theme.body
                    middle: Theme.small
                    smallest: Theme.caption
                }
            }
        }
    }
}
