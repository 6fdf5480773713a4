pragma ComponentBehavior: Bound

import QtQuick
import Encore

// Places as great buttons, each with how many are hidden there, a page at a time.
Item {
    id: pick

    // Maps with `name` and `hidden`.
    required property var places

    property string chosen: ""
    property Paper paper: Theme.cream
    property int columns: 1
    property int page: 0
    readonly property real least: Math.round(Theme.target * (columns > 1 ? 1.4 : 1.1)) + Theme.tight
    readonly property real room: height - Theme.target - Theme.tight
    readonly property int rows: Math.max(1, Math.floor((room + Theme.tight) / least))
    readonly property int size: rows * columns
    readonly property int pages: Math.max(1, Math.ceil(places.length / size))
    readonly property int shownPage: Math.min(page, pages - 1)
    readonly property int count: Math.min(size, places.length - shownPage * size)
    readonly property real cell: Math.min(Theme.share(13), (room + Theme.tight) / Math.max(1, Math.min(rows, Math.ceil(places.length / columns)))) - Theme.tight

    signal picked(name: string)
    signal another

    Grid {
        columns: pick.columns
        columnSpacing: Theme.tight
        rowSpacing: Theme.tight

        Repeater {
            model: pick.count

            PaperButton {
                id: place

                required property int index
                readonly property int number: pick.shownPage * pick.size + index
                readonly property var one: pick.places[number] ?? {
                    "name": "",
                    "hidden": 0
                }
                readonly property bool isChosen: one.name === pick.chosen

                objectName: "place_" + number
                width: Math.floor((pick.width - (pick.columns - 1) * Theme.tight) / pick.columns)
                height: pick.cell
                paper: isChosen ? Theme.mint : Theme.white
                checked: isChosen
                label: one.name
                seed: 60 + number
                onClicked: pick.picked(one.name)

                Icon {
                    id: sign

                    x: Theme.gap * 0.7 + place.sink
                    y: Math.round((parent.height - height) / 2) + place.sink
                    width: Theme.control * 1.2
                    height: width
                    name: "pin"
                    color: place.isChosen ? place.paper.ink : place.paper.shade
                }

                FitText {
                    x: sign.x + sign.width + Theme.tight
                    y: place.sink
                    width: parent.width - x - many.width - Theme.gap
                    height: parent.height - Theme.share(0.6)
                    text: place.one.name
                    paper: place.paper
                    weight: Font.Bold
                    largest: Math.max(Theme.control, Math.min(Theme.body, pick.cell * 0.4))
                    middle: Theme.control * 0.84
                    smallest: Theme.control * 0.6
                    lineHeight: 1.06
                    verticalAlignment: Text.AlignVCenter
                }

                PaperText {
                    id: many

                    x: parent.width - width - Theme.gap * 0.7 + place.sink
                    y: place.sink
                    height: parent.height - Theme.share(0.6)
                    text: place.one.hidden > 0 ? place.one.hidden : ""
                    color: place.paper.quiet
                    wrapMode: Text.NoWrap
                    verticalAlignment: Text.AlignVCenter
                    font.pixelSize: Theme.control
                    font.weight: Font.ExtraBold
                    font.features: Theme.tabular
                }
            }
        }
    }

    PaperButton {
        objectName: "anotherPlace"
        y: pick.height - height
        width: leaf.visible ? Math.min(implicitWidth, pick.width - leaf.width - Theme.tight) : Math.min(pick.width, Math.max(implicitWidth, pick.width * 0.6))
        height: Theme.target
        glyph: "plus"
        text: pick.places.length > 0 ? qsTr("Another place") : qsTr("Write the first place")
        paper: Theme.sunflower
        focusPolicy: Qt.TabFocus
        seed: 31
        onClicked: pick.another()
    }

    Pager {
        id: leaf

        x: pick.width - width
        y: pick.height - height
        name: "places"
        paper: pick.paper
        page: pick.shownPage
        pages: pick.pages
        onTurned: step => pick.page = pick.shownPage + step
    }
}
