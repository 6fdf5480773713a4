pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// Beside the plan: the chosen place; else how it stands, and the places that are not on the plan.
Item {
    id: side

    required property PlacesModel model

    property Paper paper: Theme.cream
    readonly property var one: model.chosen
    readonly property bool hasOne: one.number > 0
    readonly property real cell: Math.round(Theme.target * 1.15) + Theme.tight
    readonly property int columns: width > Theme.target * 11 ? 2 : 1

    Binding {
        target: side.model
        property: "pageSize"
        value: side.columns * Math.max(1, Math.floor((aside.height - Theme.target) / side.cell))
    }

    PaperCard {
        width: side.width
        height: side.height
        visible: side.hasOne
        paper: side.model.putting ? Theme.teal : Theme.white
        padding: Theme.share(3.4)
        seed: 15
        lift: Theme.lift * 1.4

        FitText {
            id: name

            objectName: "placeName"
            width: parent.width
            height: contentHeight
            maximumHeight: parent.height * 0.4
            text: side.one.name ?? ""
            paper: side.model.putting ? Theme.teal : Theme.white
            largest: Theme.share(6)
            middle: Theme.share(5)
            smallest: Theme.share(3.8)
            lineHeight: 1.06
        }

        FitText {
            id: stands

            objectName: "placeStands"
            y: name.height + Theme.gap
            width: parent.width
            height: contentHeight
            maximumHeight: parent.height * 0.26
            text: side.model.putting ? qsTr("Touch the plan where it is, or move it with the arrow keys.") : side.one.empty ? qsTr("No moustache has been here yet.") : qsTr("%1 still out there, %2 found", "moustaches").arg(side.one.hidden ?? 0).arg(side.one.found ?? 0)
            color: side.model.putting ? Theme.teal.quiet : Theme.white.quiet
            weight: Font.Bold
            largest: Theme.share(4.2)
            middle: Theme.share(3.6)
            smallest: Theme.share(3)
            lineHeight: 1.14
        }

        FitText {
            objectName: "placeTokens"
            y: stands.y + stands.height + Theme.tight
            visible: !side.model.putting && text !== ""
            width: parent.width
            height: parent.height - y
            text: side.one.tokens ? qsTr("No. %1", "numbers of moustaches").arg(side.one.tokens) : ""
            paper: Theme.white
            weight: Font.DemiBold
            largest: Theme.share(3.8)
            middle: Theme.share(3.2)
            smallest: Theme.share(2.6)
            lineHeight: 1.16
        }
    }

    Item {
        id: whole

        width: side.width
        height: Theme.share(14)
        visible: !side.hasOne

        Repeater {
            model: [
                {
                    "count": side.model.out,
                    "paper": Theme.coral,
                    "name": qsTr("still out there", "moustaches, after their number")
                },
                {
                    "count": side.model.found,
                    "paper": Theme.sunflower,
                    "name": qsTr("found", "moustaches, after their number")
                }
            ]

            PaperSheet {
                id: sum

                required property var modelData
                required property int index

                x: index * (whole.width + Theme.gap) / 2
                width: (whole.width - Theme.gap) / 2
                height: whole.height
                paper: modelData.paper
                seed: 12 + index

                FitText {
                    id: number

                    x: Theme.gap * 0.8
                    width: parent.width - 2 * x
                    height: parent.height * 0.62
                    text: sum.modelData.count
                    paper: sum.modelData.paper
                    largest: Theme.share(8)
                    verticalAlignment: Text.AlignVCenter
                }

                FitText {
                    x: number.x
                    y: number.height
                    width: number.width
                    height: parent.height - y - Theme.share(1)
                    text: sum.modelData.name
                    color: sum.modelData.paper.quiet
                    weight: Font.Bold
                    largest: Theme.share(3)
                    middle: Theme.share(2.6)
                    smallest: Theme.share(2.2)
                }
            }
        }
    }

    Item {
        id: aside

        y: whole.height + Theme.gap
        width: side.width
        height: side.height - y
        visible: !side.hasOne

        PaperText {
            id: notYet

            width: parent.width
            visible: side.model.count > 0
            text: side.model.aside.length > 0 ? qsTr("Not on the plan yet") : qsTr("Touch a pin to see which numbers are there.")
            color: side.paper.quiet
            font.pixelSize: Theme.control
            font.weight: Font.Bold
        }

        Grid {
            y: notYet.height + Theme.tight
            columns: side.columns
            columnSpacing: Theme.tight
            rowSpacing: Theme.tight

            Repeater {
                model: side.model.aside

                PaperButton {
                    id: place

                    required property var modelData
                    required property int index

                    objectName: "aside_" + modelData.number
                    width: Math.floor((side.width - (side.columns - 1) * Theme.tight) / side.columns)
                    height: side.cell - Theme.tight
                    label: modelData.name
                    seed: 40 + index
                    onClicked: side.model.choose(modelData.number)

                    FitText {
                        x: Theme.gap * 0.8 + place.sink
                        y: place.sink
                        width: parent.width - x - many.width - Theme.gap
                        height: parent.height
                        text: place.modelData.name
                        paper: place.paper
                        weight: Font.Bold
                        largest: Theme.control
                        middle: Theme.control * 0.82
                        smallest: Theme.control * 0.58
                        lineHeight: 1.06
                        verticalAlignment: Text.AlignVCenter
                    }

                    PaperText {
                        id: many

                        x: parent.width - width - Theme.gap * 0.7 + place.sink
                        y: place.sink
                        height: parent.height
                        text: place.modelData.hidden
                        color: place.paper.accent
                        wrapMode: Text.NoWrap
                        verticalAlignment: Text.AlignVCenter
                        font.pixelSize: Theme.control
                        font.weight: Font.ExtraBold
                    }
                }
            }
        }

        Pager {
            x: parent.width - width
            y: parent.height - height
            name: "aside"
            paper: side.paper
            page: side.model.pageNumber
            pages: side.model.pages
            onTurned: step => side.model.turn(step)
        }
    }
}
