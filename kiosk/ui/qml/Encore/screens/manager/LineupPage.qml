import QtQuick
import Encore
import Encore.Models

// Two ways to stand together for a quarter of an hour, each with what there is to tell.
TouchPage {
    id: page

    required property ManagerModel manager
    required property LineupDeskModel model

    readonly property real cardWidth: narrow ? contentWidth : Math.round((contentWidth - Theme.gap) / 2)

    lowers: false
    paper: Theme.cream
    heading: qsTr("Fifteen minutes together")
    under: qsTr("It fills the screen, ends by itself, and signs you out. Scans still count.")
    onLeave: manager.back()

    Item {
        id: cards

        readonly property real cardHeight: page.narrow ? Math.round((height - Theme.gap) / 2) : height

        width: parent.width
        height: parent.height

        DeskCard {
            objectName: "lineupCard"
            width: page.cardWidth
            height: cards.cardHeight
            paper: Theme.teal
            glyph: "people"
            title: qsTr("Line-up")
            standing: page.model.value !== "" ? page.model.value : qsTr("The day's value, a story, the day")
            details: [page.model.story !== "" ? qsTr("The story: %1").arg(page.model.story) : page.model.ready ? qsTr("No story carries this value yet.") : "", qsTr("%n event(s) today", "", page.model.events)].filter(part => part !== "").join("\n")
            seed: 7

            actions: PaperButton {
                objectName: "beginLineup"
                enabled: page.model.ready
                glyph: "play"
                text: qsTr("Begin the line-up")
                paper: Theme.sunflower
                seed: 9
                onClicked: page.model.begin(false)
            }
        }

        DeskCard {
            objectName: "lettersCard"
            x: page.narrow ? 0 : page.cardWidth + Theme.gap
            y: page.narrow ? cards.cardHeight + Theme.gap : 0
            width: page.cardWidth
            height: cards.cardHeight
            paper: Theme.sunflower
            glyph: "quote"
            title: qsTr("Letters")
            standing: page.model.letters > 0 ? qsTr("%n letter(s) to read aloud", "", page.model.letters) : qsTr("None yet", "letters")
            details: qsTr("Customers' praise that says where it came from, one on each page, the newest first.")
            seed: 8

            actions: PaperButton {
                objectName: "beginLetters"
                enabled: page.model.letters > 0
                glyph: "play"
                text: qsTr("Read them aloud")
                seed: 13
                onClicked: page.model.begin(true)
            }
        }
    }

    ProblemNote {
        y: parent.height - height
        width: parent.width
        text: page.model.problem
    }
}
