pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The last 52 weeks as a plot, and one of them in figures, which are its legend too.
Item {
    id: part

    required property InsightsModel model
    required property bool narrow

    property Paper paper: Theme.cream
    readonly property var shades: ["#ff6f59", "#ffc53a", "#cf9be0", "#a6e3c6", "#86a6ff"]
    readonly property var names: [qsTr("Thanks"), qsTr("Customer praise"), qsTr("Awards and heroes"), qsTr("Milestones"), qsTr("Value stories")]
    readonly property var bar: model.bars.length > 0 ? model.bars[model.week] : null
    readonly property int columns: narrow ? 2 : 5
    // Of a year that is not whole yet nobody says that it was never silent.
    readonly property bool whole: model.bars.length > 0 && model.bars[0].total > 0
    readonly property string rest: model.silentWeeks > 0 ? ", " + qsTr("%n week(s) stayed silent", "", model.silentWeeks) : whole ? ", " + qsTr("and no week stayed silent") : ""

    FitText {
        id: line

        objectName: "yearLine"
        width: parent.width
        height: contentHeight
        maximumHeight: Theme.share(part.narrow ? 16 : 11)
        text: part.model.silence !== "" ? part.model.silence : qsTr("%n good word(s) in 52 weeks", "", part.model.total) + part.rest
        paper: part.paper
        largest: Theme.lead
        middle: Theme.body
        smallest: Theme.control
        lineHeight: 1.08
    }

    YearPlot {
        id: plot

        objectName: "yearPlot"
        y: line.height + Theme.gap
        width: parent.width
        height: told.y - y - Theme.gap
        bars: part.model.bars
        chosen: part.model.week
        colors: part.shades
        most: tallest > 1 ? tallest : ""
        onPicked: week => part.model.pickWeek(week)
    }

    Item {
        id: told

        readonly property real cell: Math.floor((width - (part.columns - 1) * Theme.tight) / part.columns)
        readonly property real row: Theme.share(part.narrow ? 8.6 : 9.4)

        y: parent.height - height
        width: parent.width
        height: legend.y + legend.height

        FitText {
            id: week

            objectName: "weekTold"
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(6)
            text: qsTr("The week from %1").arg(part.model.weekDay) + ": " + (part.bar === null || part.bar.total === 0 ? qsTr("not a word") : qsTr("%n good word(s)", "", part.bar.total))
            paper: part.paper
            weight: Font.Bold
            largest: Theme.body
            middle: Theme.control
            smallest: Theme.caption
            lineHeight: 1.04
        }

        Grid {
            id: legend

            y: week.height + Theme.gap * 0.8
            columns: part.columns
            spacing: Theme.tight

            Repeater {
                model: part.names

                Item {
                    id: entry

                    required property string modelData
                    required property int index

                    readonly property int count: part.bar === null ? 0 : part.bar.parts[index]

                    width: told.cell
                    height: told.row
                    Accessible.role: Accessible.StaticText
                    Accessible.name: "%1: %2".arg(modelData).arg(count) // untranslated: only an order

                    PaperSheet {
                        width: parent.height
                        height: parent.height
                        color: part.shades[entry.index]
                        shade: Theme.cream.shade
                        seed: 12 + entry.index
                        lift: 0
                    }

                    FitText {
                        width: parent.height
                        height: parent.height
                        text: entry.count
                        color: Theme.ink.sheet
                        largest: Theme.share(4.6)
                        middle: Theme.share(3.8)
                        smallest: Theme.share(2.8)
                        lineHeight: 1
                        horizontalAlignment: Text.AlignHCenter
                        verticalAlignment: Text.AlignVCenter
                    }

                    FitText {
                        x: parent.height + Theme.tight
                        width: parent.width - x
                        height: parent.height
                        text: entry.modelData
                        paper: part.paper
                        weight: Font.Bold
                        largest: Theme.share(3.4)
                        middle: Theme.share(3)
                        smallest: Theme.share(2.6)
                        lineHeight: 1.02
                        verticalAlignment: Text.AlignVCenter
                    }
                }
            }
        }
    }
}
