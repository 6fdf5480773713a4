pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// Writes a file for people: what, where to, that it is there, and that the stick can be taken out.
Item {
    id: panel

    required property SavingDesk model
    // Maps with `what`, `glyph`, `name` and `news`: what can be written.
    required property var choices

    property Paper paper: Theme.cream
    // How many stand side by side on a lying screen.
    property int mostColumns: 2
    readonly property bool wide: width > height * 1.1
    readonly property bool asks: model.saving === "form"
    readonly property int columns: wide ? Math.min(mostColumns, choices.length) : 1
    readonly property int rows: Math.max(1, Math.ceil(choices.length / columns))
    readonly property real side: wide ? Math.round((width - (Math.max(2, columns) - 1) * Theme.gap) / Math.max(2, columns)) : width
    readonly property real cell: Math.min(Theme.share(26), Math.floor((height - where.height - Theme.gap * 1.4 - (rows - 1) * Theme.gap) / rows))

    signal wanted(what: string)

    OptionRow {
        id: where

        width: parent.width
        visible: panel.asks
        question: qsTr("Where should the file go?")
        options: panel.model.places
        chosen: panel.model.place
        name: "place"
        paper: panel.paper
        onPicked: index => panel.model.setPlace(index)
    }

    Grid {
        y: where.height + Theme.gap * 1.4
        visible: panel.asks
        columns: panel.columns
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Repeater {
            model: panel.choices

            HomeCard {
                id: choice

                required property var modelData
                required property int index

                objectName: "save_" + modelData.what
                width: panel.side
                height: panel.cell
                enabled: !panel.model.busy && panel.model.places.length > 0
                paper: [Theme.sunflower, Theme.mint, Theme.coral, Theme.white][index % 4]
                glyph: modelData.glyph
                text: modelData.name
                news: modelData.news
                seed: 5 + 4 * index
                onClicked: panel.wanted(choice.modelData.what)
            }
        }
    }

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.share(120))
        visible: panel.model.saving === "working" || panel.model.saving === "removing"
        spacing: Theme.gap

        StatusShape {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.share(34)
            height: width
            status: "wait"
        }

        FitText {
            objectName: "savingNow"
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(20)
            text: panel.model.saving === "working" ? qsTr("Writing it. Leave the stick in, please.") : qsTr("Letting go of the stick. Leave it in for a moment more.")
            paper: panel.paper
            largest: Theme.title
            middle: Theme.lead
            smallest: Theme.body
            horizontalAlignment: Text.AlignHCenter
        }
    }

    DonePanel {
        anchors.fill: parent
        visible: panel.model.saving === "done" || panel.model.saving === "removed"
        text: {
            if (panel.model.stick === "")
                return qsTr("Saved in the kiosk's outbox: %1").arg(panel.model.file);
            const there = qsTr("Saved on %1: %2", "stick, files").arg(panel.model.stick).arg(panel.model.file);
            if (panel.model.saving === "removed")
                return there + "\n\n" + qsTr("You can take the stick out now.");
            return panel.model.canTakeOut ? there + "\n\n" + qsTr("Before you pull it, touch “Take the stick out”.") : there;
        }
        paper: panel.paper
    }
}
