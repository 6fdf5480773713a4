pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// All batches, the newest first: what is in each, and a touch to take one out of the game.
Item {
    id: list

    required property TokenListModel model

    property Paper paper: Theme.cream
    property int page: 0
    readonly property int columns: width > height * 1.1 ? 2 : 1
    readonly property real cellHeight: Math.min(Theme.share(24), Math.max(Theme.target * 2.2, Theme.share(20)))
    readonly property int rows: Math.max(1, Math.floor((height - Theme.target) / (cellHeight + Theme.gap)))
    readonly property int size: rows * columns
    readonly property int pages: Math.max(1, Math.ceil(model.batches.length / size))
    readonly property int shownPage: Math.min(page, pages - 1)

    Grid {
        columns: list.columns
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Repeater {
            model: list.model.batches.slice(list.shownPage * list.size, (list.shownPage + 1) * list.size)

            PaperButton {
                id: cell

                required property var modelData
                required property int index
                readonly property real unit: (width - 2 * Theme.gap) / Math.max(1, modelData.tokens)

                objectName: "batch_" + modelData.number
                width: Math.floor((list.width - (list.columns - 1) * Theme.gap) / list.columns)
                height: list.cellHeight
                label: qsTr("Batch %1").arg(modelData.number)
                seed: 50 + index
                onClicked: list.model.openBatch(modelData.number)

                FitText {
                    id: name

                    x: Theme.gap + cell.sink
                    y: Theme.tight * 0.8 + cell.sink
                    width: cell.width * 0.46
                    height: cell.height * 0.36
                    text: qsTr("Batch %1").arg(cell.modelData.number)
                    paper: cell.paper
                    largest: Theme.share(5.4)
                    middle: Theme.share(4.6)
                    smallest: Theme.share(3.6)
                    verticalAlignment: Text.AlignVCenter
                }

                FitText {
                    x: cell.width - width - Theme.gap + cell.sink
                    y: name.y
                    width: cell.width * 0.42
                    height: name.height
                    text: qsTr("No. %1 to %2").arg(cell.modelData.first).arg(cell.modelData.last)
                    color: cell.paper.quiet
                    weight: Font.Bold
                    largest: Theme.control
                    middle: Theme.control * 0.86
                    smallest: Theme.control * 0.7
                    horizontalAlignment: Text.AlignRight
                    verticalAlignment: Text.AlignVCenter
                }

                FitText {
                    id: dates

                    x: name.x
                    y: name.y + name.height
                    width: cell.width - 2 * Theme.gap
                    height: cell.height * 0.2
                    text: cell.modelData.printed !== "" ? qsTr("Printed %1").arg(cell.modelData.printed) : qsTr("Made %1, not printed", "a date").arg(cell.modelData.made)
                    color: cell.paper.quiet
                    weight: Font.DemiBold
                    largest: Theme.control * 0.84
                    middle: Theme.control * 0.74
                    smallest: Theme.control * 0.6
                    verticalAlignment: Text.AlignVCenter
                }

                // Found, hidden, retired and the rest, as parts of a strip.
                Row {
                    x: name.x
                    y: dates.y + dates.height + Theme.tight * 0.5
                    height: cell.height * 0.1

                    Rectangle {
                        width: cell.unit * cell.modelData.found
                        height: parent.height
                        color: Theme.sunflower.sheet
                    }

                    Rectangle {
                        width: cell.unit * cell.modelData.hidden
                        height: parent.height
                        color: Theme.teal.sheet
                    }

                    Rectangle {
                        width: cell.unit * (cell.modelData.left - cell.modelData.hidden)
                        height: parent.height
                        color: Theme.white.shade
                    }

                    Rectangle {
                        width: cell.unit * cell.modelData.retired
                        height: parent.height
                        color: Theme.grey.quiet
                    }
                }

                FitText {
                    x: name.x
                    y: dates.y + dates.height + Theme.tight * 0.8 + cell.height * 0.1
                    width: dates.width
                    height: cell.height - (y - cell.sink) - Theme.tight * 0.5
                    text: qsTr("%1 found, %2 hidden, %3 retired").arg(cell.modelData.found).arg(cell.modelData.hidden).arg(cell.modelData.retired)
                    paper: cell.paper
                    weight: Font.Bold
                    largest: Theme.control * 0.84
                    middle: Theme.control * 0.74
                    smallest: Theme.control * 0.6
                    verticalAlignment: Text.AlignVCenter
                }
            }
        }
    }

    Pager {
        x: list.width - width
        y: list.height - height
        name: "batches"
        paper: list.paper
        page: list.shownPage
        pages: list.pages
        onTurned: step => list.page = list.shownPage + step
    }
}
