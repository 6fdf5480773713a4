pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The list of tokens, a page at a time, and what it is narrowed to with how many there are.
Item {
    id: list

    required property TokenListModel model

    property Paper paper: Theme.cream
    readonly property bool wide: width > height * 1.1
    readonly property real side: wide ? Math.round(Math.max(width * 0.25, Theme.control * 11)) : width
    readonly property real rowsX: wide ? side + Theme.gap * 1.4 : 0
    readonly property real rowsY: wide ? 0 : filters.height + Theme.gap
    // What stands at the bottom on the right, and stays free of what is said there.
    readonly property real leafWidth: leaf.visible ? leaf.width + Theme.gap : 0
    readonly property int columns: wide && width - rowsX > Theme.target * 10 ? 2 : 1
    readonly property real rowHeight: Math.round(Theme.target * 1.15)
    readonly property int rows: Math.max(1, Math.floor((height - rowsY - Theme.target - Theme.gap + Theme.tight) / (rowHeight + Theme.tight)))

    Binding {
        target: list.model
        property: "pageSize"
        value: list.rows * list.columns
    }

    Grid {
        id: filters

        readonly property real cell: list.wide ? list.side : Math.floor((list.width - 2 * Theme.tight) / 3)

        columns: list.wide ? 1 : 3
        columnSpacing: Theme.tight
        rowSpacing: Theme.tight

        Repeater {
            model: list.model.filters

            PaperButton {
                id: filter

                required property var modelData
                required property int index

                objectName: "filter_" + modelData.code
                width: filters.cell
                height: list.wide ? Math.min(Theme.share(11), Math.max(Theme.target, (list.height - 5 * Theme.tight) / 6)) : Theme.target
                paper: modelData.chosen ? Theme.mint : Theme.white
                checked: modelData.chosen
                label: modelData.name
                seed: 30 + index
                onClicked: list.model.narrow(modelData.code)

                FitText {
                    x: Theme.gap * 0.7 + filter.sink
                    y: filter.sink
                    width: parent.width - x - many.width - Theme.gap
                    height: parent.height
                    text: filter.modelData.name
                    paper: filter.paper
                    weight: Font.Bold
                    largest: Theme.control
                    middle: Theme.control * 0.84
                    smallest: Theme.control * 0.66
                    lineHeight: 1.04
                    verticalAlignment: Text.AlignVCenter
                }

                PaperText {
                    id: many

                    x: parent.width - width - Theme.gap * 0.7 + filter.sink
                    y: filter.sink
                    height: parent.height
                    text: filter.modelData.count
                    color: filter.paper.quiet
                    wrapMode: Text.NoWrap
                    verticalAlignment: Text.AlignVCenter
                    font.pixelSize: Theme.control
                    font.weight: Font.ExtraBold
                    font.features: Theme.tabular
                }
            }
        }

        PaperButton {
            objectName: "nextBatch"
            width: filters.cell
            height: list.wide ? Math.min(Theme.share(11), Math.max(Theme.target, (list.height - 5 * Theme.tight) / 6)) : Theme.target
            visible: list.model.batches.length > 1
            glyph: list.wide ? "swap" : ""
            text: list.model.batch === 0 ? qsTr("All batches") : qsTr("Batch %1").arg(list.model.batch)
            paper: list.model.batch === 0 ? Theme.white : Theme.mint
            textSize: Theme.control * 0.9
            seed: 37
            onClicked: list.model.nextBatch()
        }
    }

    Grid {
        x: list.rowsX
        y: list.rowsY
        columns: list.columns
        columnSpacing: Theme.gap
        rowSpacing: Theme.tight
        flow: Grid.TopToBottom
        rows: list.rows

        Repeater {
            // While the height changes, more may have come than there is room for.
            model: list.model.rows.slice(0, list.rows * list.columns)

            TokenRow {
                required property var modelData
                required property int index

                objectName: "token_" + modelData.number
                width: Math.floor((list.width - list.rowsX - (list.columns - 1) * Theme.gap) / list.columns)
                height: list.rowHeight
                token: modelData
                seed: 80 + index
                onClicked: list.model.openToken(modelData.number)
            }
        }
    }

    PaperText {
        x: list.rowsX
        y: list.rowsY + Theme.tight
        width: list.width - x
        visible: list.model.count === 0
        text: qsTr("None of these.")
        color: list.paper.quiet
        font.pixelSize: Theme.lead
        font.weight: Font.Bold
    }

    Row {
        x: list.width - width
        y: list.height - height
        spacing: Theme.gap

        PaperText {
            visible: list.model.problem === ""
            height: leaf.height
            text: qsTr("Scan one to open it.")
            color: list.paper.quiet
            wrapMode: Text.NoWrap
            verticalAlignment: Text.AlignVCenter
            font.pixelSize: Theme.control
            font.weight: Font.DemiBold
        }

        Pager {
            id: leaf

            name: "tokens"
            paper: list.paper
            page: list.model.pageNumber
            pages: list.model.pages
            onTurned: step => list.model.turn(step)
        }
    }
}
