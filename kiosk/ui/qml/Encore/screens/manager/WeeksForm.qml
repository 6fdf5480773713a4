pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// A week's fields as tiles, beside a sheet in its colours.
FocusScope {
    id: page

    required property WeeksModel model

    property Paper paper: Theme.cream
    readonly property var week: model.week
    readonly property bool narrow: height > width
    readonly property real side: narrow ? width : Math.round(width * 0.34)
    readonly property int columns: 2
    readonly property var tiles: [
        {
            "field": "theme",
            "sign": "edit",
            "called": qsTr("Theme"),
            "value": week.theme,
            "none": qsTr("What is it called?")
        },
        {
            "field": "dates",
            "sign": "week",
            "called": qsTr("Days"),
            "value": week.dates,
            "none": ""
        },
        {
            "field": "colour",
            "sign": "eye",
            "called": qsTr("Colour"),
            "value": WeekWords.colour(week.colour),
            "none": ""
        },
        {
            "field": "motif",
            "sign": "star",
            "called": qsTr("Motif"),
            "value": WeekWords.motif(week.motif),
            "none": ""
        },
        {
            "field": "text",
            "sign": "file",
            "called": qsTr("Text"),
            "value": week.text,
            "none": qsTr("What is it about?")
        },
        {
            "field": "picture",
            "sign": "camera",
            "called": qsTr("Picture"),
            "value": week.picture !== "" ? qsTr("It is there") : "",
            "none": qsTr("None yet")
        },
        {
            "field": "days",
            "sign": "list",
            "called": qsTr("What each day is about"),
            "value": model.days.filter(day => day.title + day.sponsor + day.value !== "").map(day => day.title !== "" ? day.title : day.sponsor).join(", "),
            "none": qsTr("Titles, sponsors, values")
        }
    ]
    readonly property int lines: Math.ceil(tiles.length / columns)
    readonly property real tall: narrow ? height - sheet.height - Theme.gap : height
    readonly property real cell: Math.min(Theme.share(20), Math.floor((tall - (lines - 1) * Theme.tight) / lines))

    focus: true

    WeekSheet {
        id: sheet

        width: page.side
        height: page.narrow ? Math.round(page.height * 0.3) : page.height
        week: page.week
        seed: 12
    }

    Grid {
        x: page.narrow ? 0 : page.side + Theme.gap * 1.2
        y: page.narrow ? sheet.height + Theme.gap : 0
        columns: page.columns
        columnSpacing: Theme.tight
        rowSpacing: Theme.tight

        Repeater {
            model: page.tiles.length

            FormTile {
                required property int index
                readonly property var one: page.tiles[index]

                width: Math.floor(((page.narrow ? page.width : page.width - page.side - Theme.gap * 1.2) - Theme.tight) / 2)
                height: page.cell
                field: one.field
                sign: one.sign
                called: one.called
                value: one.value
                none: one.none
                seed: 40 + 3 * index
                onClicked: page.model.turnTo(field)
            }
        }
    }
}
