pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The days of a week and what each is about, a page at a time.
Item {
    id: page

    required property WeeksModel model

    property Paper paper: Theme.cream
    property int at: 0
    readonly property var days: model.days
    readonly property real cell: Math.round(Math.max(Theme.target, Theme.share(11))) + Theme.tight
    readonly property int all: Math.floor((height + Theme.tight) / cell)
    readonly property int size: Math.max(1, all >= days.length ? all : Math.floor((height - Theme.target) / cell))
    readonly property int pages: Math.max(1, Math.ceil(days.length / size))
    readonly property var shown: days.slice(at * size, (at + 1) * size)

    Column {
        width: page.width
        spacing: Theme.tight

        Repeater {
            model: page.shown

            FormTile {
                required property var modelData
                required property int index

                objectName: "weekDay_" + modelData.day
                width: page.width
                height: page.cell - Theme.tight
                field: "day"
                sign: "week"
                called: modelData.said
                value: [modelData.title, modelData.sponsor !== "" ? qsTr("brought to you by %1").arg(modelData.sponsor) : "", modelData.value].filter(text => text !== "").join(" · ")
                none: qsTr("Touch it to say what it is about")
                seed: 30 + index
                onClicked: page.model.openDay(modelData.day)
            }
        }
    }

    Pager {
        x: page.width - width
        y: page.height - height
        name: "weekDays"
        paper: page.paper
        page: page.at
        pages: page.pages
        onTurned: step => page.at = Math.max(0, Math.min(page.pages - 1, page.at + step))
    }
}
