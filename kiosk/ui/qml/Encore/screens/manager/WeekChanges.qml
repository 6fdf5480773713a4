pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// What a programme's file would change: how much of each, then everything, line by line.
Item {
    id: changes

    required property WeekPreviewModel model
    required property Paper paper

    readonly property bool slim: width < Theme.share(90)
    readonly property real cell: Math.round(Theme.share(slim ? 18 : 11)) + Theme.tight

    Binding {
        target: changes.model
        property: "pageSize"
        value: Math.max(1, Math.floor((changes.height - counts.height - Theme.gap - Theme.target) / changes.cell))
    }

    Flow {
        id: counts

        width: parent.width
        spacing: changes.slim ? Theme.gap * 0.7 : Theme.gap * 1.2

        Repeater {
            model: [
                {
                    "count": changes.model.added,
                    "text": qsTr("%n new", "", changes.model.added)
                },
                {
                    "count": changes.model.altered,
                    "text": qsTr("%n changed", "", changes.model.altered)
                },
                {
                    "count": changes.model.cancelled,
                    "text": qsTr("%n cancelled", "", changes.model.cancelled)
                },
                {
                    "count": changes.model.unchanged,
                    "text": qsTr("%n as before", "", changes.model.unchanged)
                },
                {
                    "count": changes.model.older,
                    "text": qsTr("%n older than here: left", "", changes.model.older)
                }
            ]

            PaperText {
                required property var modelData

                visible: modelData.count > 0
                text: modelData.text
                paper: changes.paper
                wrapMode: Text.NoWrap
                font.pixelSize: changes.slim ? Theme.control : Theme.body
                font.weight: Font.Bold
                font.features: Theme.tabular
            }
        }
    }

    Column {
        y: counts.height + Theme.gap
        spacing: Theme.tight

        Repeater {
            model: changes.model.rows

            WeekChangeRow {
                required property var modelData
                required property int index

                width: changes.width - Theme.lift
                height: changes.cell - Theme.tight
                item: modelData
                slim: changes.slim
                seed: 60 + index
            }
        }
    }

    Pager {
        id: pager

        x: parent.width - width
        y: parent.height - height
        name: "changes"
        paper: changes.paper
        page: changes.model.page
        pages: changes.model.pages
        onTurned: step => changes.model.turn(step)
    }
}
