pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// A week's colour or motif: each is shown as it will look.
Item {
    id: page

    required property WeeksModel model

    property bool colours: false
    readonly property var names: colours ? model.colours.map(one => one.name) : model.motifs
    readonly property string chosen: colours ? model.week.colour : model.week.motif
    readonly property bool narrow: height > width
    readonly property int columns: narrow ? 3 : names.length > 12 ? 5 : 4
    readonly property int lines: Math.ceil(names.length / columns)
    readonly property real cellWidth: Math.floor((width - (columns - 1) * Theme.tight) / columns)
    readonly property real cellHeight: Math.floor((height - (lines - 1) * Theme.tight) / lines)
    // Where the tiles are tall, the name stands below its picture and has all the width.
    readonly property bool stacked: cellHeight > cellWidth * 0.6
    readonly property real artSide: stacked ? Math.min(cellHeight * 0.5, cellWidth * 0.6) : Math.min(cellHeight * 0.74, cellWidth * 0.3)

    Grid {
        columns: page.columns
        columnSpacing: Theme.tight
        rowSpacing: Theme.tight

        Repeater {
            model: page.names

            PaperButton {
                id: cell

                required property string modelData
                required property int index
                readonly property bool isChosen: modelData === page.chosen
                readonly property var colours: page.colours ? page.model.colours[index].paper : page.model.week.paper
                readonly property Paper tint: Paper {
                    sheet: cell.colours.sheet
                    shade: cell.colours.shade
                    ink: cell.colours.ink
                    quiet: cell.colours.quiet
                    accent: cell.colours.accent
                }

                objectName: (page.colours ? "colour_" : "motif_") + modelData
                width: page.cellWidth
                height: page.cellHeight
                paper: tint
                checked: isChosen
                label: page.colours ? WeekWords.colour(modelData) : WeekWords.motif(modelData)
                seed: 30 + index
                onClicked: page.model.choose(modelData)

                MotifArt {
                    x: (page.stacked ? Math.round((parent.width - width) / 2) : Theme.gap) + cell.sink
                    y: (page.stacked ? Theme.tight * 1.4 : Math.round((parent.height - height) / 2)) + cell.sink
                    width: page.artSide
                    height: width
                    motif: page.colours ? page.model.week.motif : cell.modelData
                    paper: cell.tint
                }

                FitText {
                    x: (page.stacked ? Theme.tight : Theme.gap + parent.width * 0.3 + Theme.tight * 0.6) + cell.sink
                    y: (page.stacked ? Theme.tight * 1.4 + page.artSide : 0) + cell.sink
                    width: parent.width - x - Theme.tight - (tick.visible && !page.stacked ? tick.width : 0)
                    height: parent.height - y + cell.sink
                    text: cell.label
                    paper: cell.tint
                    weight: Font.Bold
                    largest: Theme.control
                    middle: Theme.control * 0.86
                    smallest: Theme.control * 0.66
                    horizontalAlignment: page.stacked ? Text.AlignHCenter : Text.AlignLeft
                    verticalAlignment: Text.AlignVCenter
                }

                Icon {
                    id: tick

                    x: parent.width - width - Theme.tight + cell.sink
                    y: Theme.tight + cell.sink
                    visible: cell.isChosen
                    width: Theme.control
                    height: width
                    name: "tick"
                    color: cell.tint.ink
                }
            }
        }
    }
}
