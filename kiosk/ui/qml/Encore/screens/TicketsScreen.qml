pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// My tickets: for a badge, never for a name.
TouchPage {
    id: screen

    required property TicketsModel model

    readonly property bool named: stage.identified && !model.known
    // What they have won has the screen first.
    readonly property bool celebrates: model.known && model.won.shown
    readonly property SentModel sent: model.sent
    readonly property bool showsSent: !celebrates && sent !== null && sent.shown
    readonly property MyLookModel look: model.look
    readonly property bool showsLook: !celebrates && look !== null && look.shown
    readonly property MySignUpsModel signs: model.signs
    readonly property bool showsSigns: !celebrates && signs !== null && signs.shown
    readonly property bool showsSign: showsSigns && signs.one
    // Whether the tickets themselves are shown.
    readonly property bool atTickets: !celebrates && !showsSent && !showsLook && !showsSigns
    // Whether there is no room for words on all that can be done.
    readonly property bool crowded: narrow || model.pages > 1 || model.won.count > 0

    paper: celebrates ? Theme.aubergine : showsSign ? signed(signs.answer.status) : Theme.sunflower
    heading: celebrates ? "" : showsSent ? qsTr("Thanks you sent") : showsLook ? qsTr("How are you shown?") : showsSign ? "" : showsSigns ? qsTr("What you have signed up for") : model.naming ? qsTr("Who are you?") : model.known ? model.count > 0 ? qsTr("You have %n ticket(s)", "", model.count) : model.loaded ? qsTr("No ticket yet") : qsTr("Your tickets") : ""
    under: showsSigns ? signs.problem : showsLook ? qsTr("It counts at once. Your chances in the draw stay the same.") : atTickets && model.known && model.loaded && model.count > 0 ? model.day !== "" ? qsTr("The draw is on %1 at %2.").arg(model.day).arg(model.time) : model.raffle : ""
    onLeave: model.back()

    // The paper of a sign-up, or of what became of it.
    function signed(status: string): Paper {
        switch (status) {
        case "good":
            return Theme.green;
        case "already":
            return Theme.yellow;
        case "refused":
            return Theme.red;
        case "wait":
            return Theme.blue;
        default:
            return Theme.cream;
        }
    }

    actions: [
        PaperButton {
            objectName: "noBadge"
            visible: !screen.model.known && !screen.model.naming && !screen.named
            glyph: "person"
            text: qsTr("No badge here?")
            paper: Theme.white
            seed: 45
            onClicked: screen.model.nameInstead()
        },
        PaperButton {
            objectName: "mySignUps"
            visible: screen.model.known && screen.atTickets && screen.signs !== null
            glyph: "week"
            text: screen.crowded ? "" : qsTr("My sign-ups")
            label: qsTr("My sign-ups")
            paper: Theme.blue
            seed: 47
            onClicked: screen.signs.open()
        },
        PaperButton {
            objectName: "giveMineBack"
            visible: screen.showsSign && screen.signs.answer.undo !== ""
            enabled: screen.signs !== null && !screen.signs.busy
            glyph: "swap"
            text: qsTr("Give it back")
            seed: 57
            onClicked: screen.signs.giveBack()
        },
        Pager {
            name: "mySignUps"
            visible: screen.showsSigns && !screen.showsSign && pages > 1
            page: screen.showsSigns ? screen.signs.page : 0
            pages: screen.showsSigns ? screen.signs.pages : 1
            paper: screen.paper
            onTurned: step => screen.signs.turn(step)
        },
        PaperButton {
            objectName: "thanksSent"
            visible: screen.model.known && screen.atTickets && screen.sent !== null
            glyph: "heart"
            text: screen.crowded ? "" : qsTr("Thanks I sent")
            label: qsTr("Thanks I sent")
            paper: Theme.coral
            seed: 49
            onClicked: screen.sent.open()
        },
        PaperButton {
            objectName: "myLook"
            visible: screen.model.known && screen.atTickets && screen.look !== null
            glyph: "eye"
            text: screen.crowded ? "" : qsTr("How I am shown")
            label: qsTr("How I am shown")
            paper: Theme.mint
            seed: 55
            onClicked: screen.look.open()
        },
        Pager {
            name: "sent"
            visible: screen.showsSent && pages > 1
            page: screen.showsSent ? screen.sent.page : 0
            pages: screen.showsSent ? screen.sent.pages : 1
            paper: screen.paper
            onTurned: step => screen.sent.turn(step)
        },
        PaperButton {
            objectName: "myPrize"
            visible: screen.model.known && screen.atTickets && screen.model.won.count > 0
            glyph: "gift"
            text: qsTr("My prize")
            paper: Theme.gold
            seed: 51
            onClicked: screen.model.won.show()
        },
        Pager {
            name: "wins"
            visible: screen.celebrates && pages > 1
            page: screen.model.won.at
            pages: screen.model.won.count
            paper: screen.paper
            onTurned: step => screen.model.won.turn(step)
        },
        PaperButton {
            objectName: "allTickets"
            visible: screen.celebrates
            glyph: "ticket"
            text: qsTr("My tickets")
            paper: Theme.sunflower
            seed: 53
            onClicked: screen.model.won.putAside()
        },
        Pager {
            name: "tickets"
            visible: screen.atTickets && pages > 1
            page: screen.model.page
            pages: screen.model.pages
            paper: screen.paper
            onTurned: step => screen.model.turn(step)
        }
    ]

    HoldBadge {
        anchors.fill: parent
        visible: !screen.model.known && !screen.model.naming
        paper: screen.paper
        title: screen.named ? screen.stage.label !== "" ? qsTr("Only your badge can see them, %1").arg(screen.stage.label) : qsTr("Only your badge can see them") : qsTr("Hold up your badge")
        text: screen.named ? qsTr("So that nobody else can look you up, tickets are shown to a badge and not to a name. They are safe, and they count. Is your badge lost? A manager makes you a new one.") : qsTr("Then you see your tickets, and whether one of them has won.")
    }

    Loader {
        anchors.fill: parent
        active: screen.model.naming
        focus: active

        sourceComponent: PickPerson {
            model: screen.model.picker
            paper: screen.paper
        }
    }

    Loader {
        anchors.fill: parent
        active: screen.showsSent

        sourceComponent: SentThanks {
            model: screen.sent
            paper: screen.paper
        }
    }

    Loader {
        anchors.fill: parent
        active: screen.showsLook

        sourceComponent: MyLook {
            model: screen.look
            paper: screen.paper
        }
    }

    Loader {
        anchors.fill: parent
        active: screen.showsSigns

        sourceComponent: MySignUps {
            model: screen.signs
            paper: screen.paper
        }
    }

    // Down to the footer, but its confetti above the buttons only.
    Loader {
        parent: screen
        z: -1
        x: -Theme.share(2)
        y: -Theme.share(2)
        width: screen.width + Theme.share(4)
        height: screen.height - y
        active: screen.celebrates

        sourceComponent: WonGround {
            won: screen.model.won
            narrow: screen.narrow
            free: screen.height - screen.contentBottom - Theme.tight
        }
    }

    Loader {
        anchors.fill: parent
        active: screen.celebrates

        sourceComponent: YouWon {
            won: screen.model.won
            page: screen
            paper: screen.paper
        }
    }

    Item {
        id: mine

        readonly property int columns: screen.narrow ? (screen.model.count > 2 || screen.lowered ? 2 : 1) : Math.max(2, Math.min(4, screen.model.count))
        readonly property real cellWidth: (width - (columns - 1) * Theme.gap) / columns
        readonly property real room: height - own.height - Theme.gap - (fetched.visible ? fetched.height + Theme.gap : 0)
        readonly property real cellHeight: Math.min(cellWidth * 0.42, room)
        readonly property int rows: Math.max(1, Math.floor((room + Theme.gap) / (cellHeight + Theme.gap)))

        anchors.fill: parent
        visible: screen.model.known && screen.model.loaded && screen.model.won.loaded && screen.atTickets

        Binding {
            target: screen.model
            property: "pageSize"
            value: mine.columns * mine.rows
        }

        Grid {
            columns: mine.columns
            columnSpacing: Theme.gap
            rowSpacing: Theme.gap

            Repeater {
                model: screen.model.tickets

                TicketStub {
                    required property var modelData

                    objectName: "ticket_" + modelData.number
                    width: Math.min(mine.cellWidth, mine.cellHeight / 0.42)
                    height: mine.cellHeight
                    number: modelData.number
                    prize: modelData.prize
                    shade: screen.paper.shade
                }
            }
        }

        FitText {
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(30)
            visible: screen.model.count === 0
            text: qsTr("Every moustache that you find and hold up here is a ticket in the draw. They are all around you.")
            paper: screen.paper
            weight: Font.Bold
            largest: Theme.title
            middle: Theme.lead
            smallest: Theme.body
        }

        WonStrip {
            id: fetched

            objectName: "enjoy"
            y: own.y - height - Theme.gap
            width: parent.width
            height: Theme.share(18)
            visible: (win.prize ?? "") !== ""
            enabled: false
            win: screen.model.won.enjoyed
            enjoyed: true
            seed: 33
        }

        PaperText {
            id: own

            y: parent.height - height
            width: parent.width
            visible: screen.model.holder !== ""
            text: qsTr("In the list of the draw you are %1.").arg(screen.model.holder)
            color: screen.paper.quiet
            font.pixelSize: Theme.control
            font.weight: Font.Bold
        }
    }
}
