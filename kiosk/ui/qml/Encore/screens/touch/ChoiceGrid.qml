pragma ComponentBehavior: Bound

import QtQuick
import Encore

// Great buttons in columns, a page at a time. `choices` are texts; `chosen` marks some of them.
Item {
    id: grid

    required property var choices

    property var chosen: []
    property int columns: width > height * 1.3 ? 2 : 1
    property Paper paper: Theme.coral
    property string serial: "choice"
    property bool spoken: false
    property real most: Theme.share(20)
    readonly property real least: Theme.target * 1.05
    readonly property int rows: Math.max(1, Math.floor((height + Theme.tight) / (least + Theme.tight)))
    readonly property int size: rows * columns >= choices.length ? rows * columns : Math.max(columns, (rows - 1) * columns)
    readonly property int shownRows: Math.min(Math.ceil(Math.min(size, choices.length) / columns), rows)
    readonly property real cellHeight: Math.min(most, (height - (leaf.visible ? leaf.height + Theme.tight : 0) - (shownRows - 1) * Theme.tight) / Math.max(1, shownRows))
    property int page: 0

    signal picked(index: int)

    Grid {
        y: leaf.visible ? 0 : Math.round(Math.max(0, grid.height - height) * 0.4)
        columns: grid.columns
        columnSpacing: Theme.gap
        rowSpacing: Theme.tight

        Repeater {
            model: Math.min(grid.size, grid.choices.length - grid.page * grid.size)

            PaperButton {
                id: cell

                required property int index
                readonly property int place: grid.page * grid.size + index
                readonly property bool isChosen: grid.chosen.indexOf(place) >= 0

                objectName: grid.serial + "_" + place
                width: Math.floor((grid.width - (grid.columns - 1) * Theme.gap) / grid.columns)
                height: grid.cellHeight
                paper: isChosen ? Theme.mint : Theme.white
                checked: isChosen
                label: grid.choices[place] ?? ""
                seed: 150 + place
                onClicked: grid.picked(place)

                FitText {
                    x: Theme.gap + cell.sink
                    y: cell.sink
                    width: parent.width - 2 * Theme.gap
                    height: parent.height
                    text: cell.label
                    paper: cell.paper
                    family: grid.spoken ? Theme.serif : Theme.sans
                    weight: grid.spoken ? Font.DemiBold : Font.Bold
                    largest: Math.max(Theme.control, grid.spoken ? Theme.share(4) : Math.min(Theme.share(6), grid.cellHeight * 0.3))
                    middle: Theme.share(3.5)
                    smallest: Theme.share(3)
                    verticalAlignment: Text.AlignVCenter
                    horizontalAlignment: grid.spoken ? Text.AlignLeft : Text.AlignHCenter
                }
            }
        }
    }

    Pager {
        id: leaf

        y: grid.height - height
        name: grid.serial
        page: grid.page
        pages: Math.max(1, Math.ceil(grid.choices.length / grid.size))
        paper: grid.paper
        onTurned: step => grid.page = Math.max(0, Math.min(pages - 1, grid.page + step))
    }
}
