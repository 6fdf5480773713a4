import QtQuick
import Encore
import Encore.Models

// The manager's desk: the raffle, thanks that wait, files, and the audit's head.
TouchPage {
    id: page

    required property ManagerModel model

    readonly property var raffle: model.raffle
    readonly property real cardWidth: narrow ? desk.width : (desk.width - 2 * Theme.gap) / 3
    readonly property real buttonWidth: cardWidth - Theme.share(5.4)
    readonly property real cardHeight: narrow ? (desk.height - 2 * Theme.gap) / 3 : desk.height

    paper: Theme.cream
    heading: stage.managerLabel
    under: qsTr("What would you like to do?")
    onLeave: model.back()

    Item {
        id: desk

        width: parent.width
        height: parent.height - head.height - Theme.tight

        DeskCard {
            objectName: "raffle"
            width: page.cardWidth
            height: page.cardHeight
            paper: Theme.sunflower
            glyph: "moustache"
            title: page.raffle.name !== "" ? page.raffle.name : qsTr("Raffle")
            standing: page.raffle.state !== "" ? page.raffle.state : qsTr("None at the moment")
            details: page.raffle.state !== "" ? qsTr("%1 of %2 found", "moustaches").arg(page.raffle.found).arg(page.raffle.made) + "\n" + qsTr("%n ticket(s)", "", page.raffle.tickets) : qsTr("Open one: a name, the prizes, and the hunt begins.")
            seed: 4

            actions: [
                PaperButton {
                    objectName: "openRaffle"
                    width: Math.min(implicitWidth, page.buttonWidth)
                    visible: page.raffle.canOpen
                    enabled: !page.model.busy
                    glyph: "plus"
                    text: qsTr("Open a raffle")
                    seed: 9
                    onClicked: page.model.show("open")
                },
                PaperButton {
                    objectName: "closeRaffle"
                    width: Math.min(implicitWidth, page.buttonWidth)
                    visible: page.raffle.canClose
                    enabled: !page.model.busy
                    glyph: "lock"
                    text: qsTr("Close the raffle")
                    seed: 11
                    onClicked: page.model.show("close")
                },
                PaperButton {
                    objectName: "goToDraw"
                    width: Math.min(implicitWidth, page.buttonWidth)
                    visible: page.raffle.canDraw
                    glyph: "ticket"
                    text: qsTr("Go to the draw")
                    paper: Theme.aubergine
                    seed: 13
                    onClicked: page.model.goToDraw()
                }
            ]
        }

        DeskCard {
            objectName: "thanks"
            x: page.narrow ? 0 : page.cardWidth + Theme.gap
            y: page.narrow ? page.cardHeight + Theme.gap : 0
            width: page.cardWidth
            height: page.cardHeight
            paper: Theme.coral
            glyph: "heart"
            title: qsTr("Thanks")
            standing: page.model.waiting > 0 ? qsTr("%n wait(s) for you", "thanks to be approved", page.model.waiting) : qsTr("Nothing waits for you")
            details: page.model.waiting > 0 ? qsTr("Read them, then let them be shown.") : ""
            seed: 8

            actions: PaperButton {
                objectName: "readThanks"
                width: Math.min(implicitWidth, page.buttonWidth)
                visible: page.model.waiting > 0
                glyph: "next"
                text: qsTr("Read")
                seed: 17
                onClicked: page.model.show("thanks")
            }
        }

        DeskCard {
            x: page.narrow ? 0 : 2 * (page.cardWidth + Theme.gap)
            y: page.narrow ? 2 * (page.cardHeight + Theme.gap) : 0
            width: page.cardWidth
            height: page.cardHeight
            paper: Theme.mint
            glyph: "folder"
            title: qsTr("Files")
            standing: qsTr("People, recognitions, the week")
            details: qsTr("From the inbox or a USB stick: CSV, Excel or calendar.")
            seed: 15

            actions: PaperButton {
                objectName: "files"
                width: Math.min(implicitWidth, page.buttonWidth)
                glyph: "save"
                text: qsTr("Import files")
                seed: 19
                onClicked: page.model.show("files")
            }
        }
    }

    FitText {
        id: head

        objectName: "head"
        y: parent.height - height
        width: parent.width
        height: Theme.caption * 1.4
        text: page.model.head !== "" ? qsTr("Audit: %1").arg(page.model.head) : ""
        color: page.paper.quiet
        weight: Font.DemiBold
        largest: Theme.caption
        middle: Theme.caption * 0.8
        smallest: Theme.caption * 0.62
        verticalAlignment: Text.AlignVCenter
    }

    ProblemNote {
        y: desk.height - height
        width: parent.width
        text: page.model.problem
    }

    actions: PaperButton {
        objectName: "signOut"
        glyph: "door"
        text: qsTr("Sign out")
        paper: Theme.ink
        seed: 23
        onClicked: page.model.signOut()
    }
}
