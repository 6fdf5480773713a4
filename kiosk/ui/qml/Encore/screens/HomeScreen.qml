pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// What one can do here: four great cards, a row more where a camera reads codes, there are films or
// a line-up is on, and the languages in one row.
TouchPage {
    id: screen

    required property HomeModel model

    readonly property string programme: {
        if (model.eventTitle === "")
            return qsTr("The programme, day by day");
        if (model.eventNow)
            return qsTr("Now: %1").arg(model.eventTitle);
        if (model.eventDays === 0)
            return qsTr("%1: %2", "time: event").arg(model.eventTime).arg(model.eventTitle);
        const day = model.eventDays === 1 ? qsTr("Tomorrow") : model.eventDay;
        return (model.eventTime === "" ? qsTr("%1: %2", "day: event").arg(day) : qsTr("%1 %2: %3", "day time: event").arg(day).arg(model.eventTime)).arg(model.eventTitle);
    }
    readonly property real rowHeight: narrow ? Theme.target + Theme.gap : 0
    readonly property int columns: narrow && !lowered ? 1 : 2
    readonly property bool scans: Lens.offered && model.raffle === "open"
    readonly property bool screening: model.films > 0
    // A line-up that is on, or about to begin.
    readonly property bool meeting: model.lineup !== ""
    readonly property int extras: (meeting ? 1 : 0) + (scans ? 1 : 0) + (screening ? 1 : 0)
    readonly property int rows: 4 / columns + (extras > 0 ? 1 : 0)

    paper: Theme.cream
    heading: model.theme !== "" ? model.theme : qsTr("Good to see you")
    under: qsTr("What would you like to do?")
    backLabel: qsTr("Slides")
    onLeave: stage.home()

    HomeCard {
        id: lineup

        objectName: "card_lineup"
        y: cards.upper
        width: cards.extraWidth
        height: cards.cardHeight
        visible: screen.meeting
        paper: Theme.teal
        glyph: "people"
        seed: 35
        text: screen.model.lineup
        news: screen.extras > 2 ? "" : qsTr("Touch here to begin")
        onClicked: screen.stage.open("lineup")
    }

    HomeCard {
        objectName: "card_camera"
        x: screen.meeting ? lineup.width + cards.columnSpacing : 0
        y: cards.upper
        width: screen.meeting ? cards.extraWidth : parent.width - (screen.screening ? cinema.width + cards.columnSpacing : 0)
        height: cards.cardHeight
        visible: screen.scans
        paper: Theme.mint
        glyph: "camera"
        seed: 27
        text: qsTr("Found a moustache?")
        news: screen.extras > 1 && (screen.columns === 1 || screen.meeting) ? "" : qsTr("Show it to the camera")
        onClicked: Lens.camera.open()
    }

    HomeCard {
        id: cinema

        objectName: "card_cinema"
        x: parent.width - width
        y: cards.upper
        width: screen.meeting ? cards.extraWidth : !screen.scans ? parent.width : screen.columns === 1 ? Math.round(parent.width * 0.36) : cards.cardWidth
        height: cards.cardHeight
        visible: screen.screening
        paper: Theme.aubergine
        glyph: "play"
        seed: 31
        text: qsTr("Cinema")
        news: screen.extras > 2 ? "" : qsTr("%n film(s)", "", screen.model.films)
        onClicked: screen.stage.open("cinema")
    }

    Grid {
        id: cards

        readonly property real whole: screen.rows * cardHeight + (screen.rows - 1) * rowSpacing
        readonly property real upper: Math.round(Math.max(0, parent.height - screen.rowHeight - whole) / 2)
        readonly property real extraWidth: Math.floor((parent.width - (screen.extras - 1) * columnSpacing) / Math.max(1, screen.extras))
        readonly property real cardWidth: (parent.width - (screen.columns - 1) * columnSpacing) / screen.columns
        readonly property real cardHeight: Math.min(Theme.share(34), (parent.height - screen.rowHeight - (screen.rows - 1) * rowSpacing) / screen.rows)

        y: upper + (screen.extras > 0 ? cardHeight + rowSpacing : 0)
        columns: screen.columns
        columnSpacing: Theme.gap * 1.2
        rowSpacing: Theme.gap

        HomeCard {
            objectName: "card_thanks"
            width: cards.cardWidth
            height: cards.cardHeight
            paper: Theme.coral
            glyph: "heart"
            seed: 4
            text: qsTr("Say thanks")
            news: screen.model.thanks > 0 ? qsTr("%n time(s) this week", "thanks said", screen.model.thanks) : qsTr("Be the first this week")
            onClicked: screen.stage.open("thanks")
        }

        HomeCard {
            objectName: "card_week"
            width: cards.cardWidth
            height: cards.cardHeight
            paper: Theme.blue
            glyph: "week"
            seed: 8
            text: qsTr("What's on")
            news: screen.programme
            onClicked: screen.stage.open("week")
        }

        HomeCard {
            objectName: "card_raffle"
            width: cards.cardWidth
            height: cards.cardHeight
            paper: Theme.white
            design: 1
            seed: 15
            text: qsTr("The moustache hunt")
            news: screen.model.raffle === "open" && screen.model.out > 0 ? qsTr("%n still out there", "moustaches", screen.model.out) : screen.model.raffle === "open" && screen.model.made > 0 ? qsTr("All of them are found") : screen.model.raffle === "" ? qsTr("No raffle at the moment") : qsTr("Prizes, rules and the draw")
            onClicked: screen.stage.open("raffle")
        }

        HomeCard {
            objectName: "card_tickets"
            width: cards.cardWidth
            height: cards.cardHeight
            paper: Theme.sunflower
            glyph: "ticket"
            seed: 21
            text: qsTr("My tickets")
            news: qsTr("With your badge")
            onClicked: screen.stage.open("tickets")
        }
    }

    Row {
        id: languages

        parent: screen.narrow ? cards.parent : screen
        x: screen.narrow ? 0 : Math.round(screen.width - Theme.margin - 2 * Theme.target - Theme.tight - Theme.gap - width)
        y: screen.narrow ? parent.height - height : screen.barTop
        spacing: Theme.tight

        Repeater {
            model: screen.model.languages.languages

            PaperButton {
                required property var modelData
                required property int index

                objectName: "language_" + modelData.code
                text: modelData.name
                checked: modelData.code === screen.model.languages.current
                paper: checked ? Theme.teal : Theme.white
                leftPadding: Theme.share(2)
                seed: 60 + index
                onClicked: screen.model.languages.speak(modelData.code)
            }
        }
    }

    actions: [
        PaperButton {
            objectName: "readInPeace"
            glyph: "pause"
            label: qsTr("Hold the slide, to read it in peace")
            paper: Theme.white
            seed: 33
            onClicked: screen.model.readInPeace()
        },
        PaperButton {
            objectName: "manager"
            glyph: "lock"
            label: qsTr("For managers")
            paper: Theme.grey
            seed: 29
            onClicked: screen.stage.open("manager")
        }
    ]
}
