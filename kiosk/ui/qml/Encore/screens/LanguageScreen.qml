pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The four languages, each in its own words: one touch and everything speaks it.
TouchPage {
    id: screen

    required property LanguageModel model

    readonly property int columns: narrow ? 1 : 2
    readonly property var papers: [Theme.teal, Theme.blue, Theme.sunflower, Theme.coral]

    paper: Theme.cream
    heading: qsTr("Which language?")
    onLeave: stage.home()

    Grid {
        id: cards

        readonly property real cardWidth: (parent.width - (screen.columns - 1) * columnSpacing) / screen.columns
        readonly property real cardHeight: Math.min(Theme.share(34), (parent.height - (4 / screen.columns - 1) * rowSpacing) / (4 / screen.columns))

        y: Math.round((parent.height - height) / 2)
        columns: screen.columns
        columnSpacing: Theme.gap * 1.2
        rowSpacing: Theme.gap

        Repeater {
            model: screen.model.languages

            HomeCard {
                required property var modelData
                required property int index

                objectName: "language_" + modelData.code
                width: cards.cardWidth
                height: cards.cardHeight
                paper: screen.papers[index]
                glyph: modelData.code === screen.model.current ? "tick" : "speech"
                seed: 3 + 5 * index
                text: modelData.name
                news: modelData.greeting
                onClicked: screen.model.speak(modelData.code)
            }
        }
    }
}
