pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Encore
import Encore.Models

// A month as a sheet of days to touch: what is chosen is dark, a day with events has dots.
Item {
    id: sheet

    required property MonthModel month

    property Paper paper: Theme.white
    property string name: "month"
    // Read once for all cells: each reading makes the whole sheet.
    readonly property var days: month.days
    readonly property real bar: Theme.target
    readonly property real head: Theme.control * 1.5
    readonly property real cellWidth: width / 7
    readonly property real cellHeight: (height - bar - head) / 6

    Accessible.role: Accessible.Grouping
    Accessible.name: month.title

    PaperSheet {
        width: sheet.width
        height: sheet.height
        paper: sheet.paper
        seed: 27
    }

    PaperButton {
        id: before

        objectName: sheet.name + "Before"
        height: sheet.bar
        glyph: "back"
        label: qsTr("The month before")
        lift: 0
        seed: 3
        onClicked: sheet.month.turn(-1)
    }

    FitText {
        x: before.width + Theme.tight
        width: sheet.width - 2 * x
        height: sheet.bar
        text: sheet.month.title
        paper: sheet.paper
        weight: Font.ExtraBold
        largest: Theme.body
        middle: Theme.control
        smallest: Theme.control * 0.8
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }

    PaperButton {
        objectName: sheet.name + "After"
        x: sheet.width - width
        height: sheet.bar
        glyph: "next"
        label: qsTr("The next month")
        lift: 0
        seed: 4
        onClicked: sheet.month.turn(1)
    }

    Repeater {
        model: 7

        PaperText {
            required property int index

            x: index * sheet.cellWidth
            y: sheet.bar
            width: sheet.cellWidth
            height: sheet.head
            text: sheet.month.weekdays[index] ?? ""
            color: sheet.paper.quiet
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            font.pixelSize: Theme.control * 0.8
            font.weight: Font.Bold
        }
    }

    Repeater {
        model: 42

        T.AbstractButton {
            id: cell

            required property int index
            readonly property var one: sheet.days[index] ?? ({
                    "day": "",
                    "number": 0,
                    "said": "",
                    "inside": false,
                    "today": false,
                    "chosen": false,
                    "count": 0
                })
            readonly property color writing: one.chosen ? Theme.teal.ink : one.inside ? sheet.paper.ink : sheet.paper.quiet

            objectName: sheet.name + "_" + one.day
            x: Math.round((index % 7) * sheet.cellWidth)
            y: Math.round(sheet.bar + sheet.head + Math.floor(index / 7) * sheet.cellHeight)
            width: Math.floor(sheet.cellWidth)
            height: Math.floor(sheet.cellHeight)
            hoverEnabled: false
            focusPolicy: Qt.TabFocus
            Accessible.role: Accessible.Button
            Accessible.name: one.said
            Accessible.checked: one.chosen
            Accessible.onPressAction: cell.click()
            onClicked: sheet.month.choose(one.day)

            background: Item {
                Rectangle {
                    anchors.fill: parent
                    anchors.margins: Theme.share(0.4)
                    radius: Theme.share(0.6)
                    color: cell.one.chosen ? Theme.teal.sheet : cell.down ? sheet.paper.shade : "transparent"
                    border.width: cell.one.today ? Math.max(2, Theme.share(0.35)) : 0
                    border.color: Theme.teal.sheet
                }

                FocusRing {
                    visible: cell.visualFocus
                    ink: Theme.blue.sheet
                }
            }

            contentItem: Item {
                PaperText {
                    width: parent.width
                    height: parent.height - (dots.visible ? dots.height : 0)
                    text: cell.one.number
                    color: cell.writing
                    opacity: cell.one.inside || cell.one.chosen ? 1 : 0.75
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    font.pixelSize: Math.min(Theme.control, cell.height * 0.5)
                    font.weight: cell.one.inside ? Font.Bold : Font.Medium
                    font.features: Theme.tabular
                }

                Row {
                    id: dots

                    x: Math.round((parent.width - width) / 2)
                    y: parent.height - height
                    height: Math.round(cell.height * 0.2)
                    visible: cell.one.count > 0
                    spacing: Theme.share(0.4)

                    Repeater {
                        model: Math.min(3, cell.one.count)

                        Rectangle {
                            width: Theme.share(0.8)
                            height: width
                            radius: width / 2
                            color: cell.one.chosen ? Theme.teal.accent : Theme.blue.sheet
                        }
                    }
                }
            }
        }
    }
}
