pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The ticket list as it was frozen: how many tickets, its check code, every row, and whose is whose.
TouchPage {
    id: page

    required property CeremonyModel model

    readonly property TicketListModel tickets: model.tickets
    readonly property bool empty: model.raffle.tickets === 0
    // Nobody can win: there is no draw to wait for.
    readonly property bool idle: model.prize === ""
    readonly property bool held: model.holdSeconds > 0 && !idle
    readonly property real sideWidth: narrow ? contentWidth : Math.round(contentWidth * 0.4)
    readonly property real sideHeight: narrow ? Theme.share(72) : counts.parent.height

    lowers: false
    paper: Theme.cream
    heading: qsTr("The list is closed")
    under: idle ? qsTr("Next: the raffle is finished, without winners.") : held ? qsTr("Take your time to look. Next: words from the room, then dice, then the draw.") : qsTr("Next: words from the room, then dice, then the draw.")
    onLeave: model.back()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace) {
            page.tickets.backspace();
            event.accepted = true;
        } else if (/^[a-z0-9]$/i.test(event.text)) {
            page.tickets.type(event.text);
            event.accepted = true;
        }
    }

    Row {
        id: counts

        readonly property real cell: (page.sideWidth - 2 * spacing) / 3

        visible: !page.tickets.searching
        height: Math.round(Math.min(Theme.share(20), page.sideHeight * 0.28))
        spacing: Theme.tight

        CountCard {
            objectName: "tickets"
            width: counts.cell
            height: parent.height
            number: page.model.raffle.tickets
            words: qsTr("ticket(s)", "", number)
            padding: Theme.share(1.2)
            seed: 31
        }

        CountCard {
            width: counts.cell
            height: parent.height
            number: page.model.raffle.holders
            words: qsTr("people in the draw", "", number)
            padding: Theme.share(1.2)
            seed: 36
        }

        CountCard {
            width: counts.cell
            height: parent.height
            number: page.model.raffle.joined
            words: qsTr("new on the roster since", "", number)
            padding: Theme.share(1.2)
            seed: 39
        }
    }

    Clock {
        id: clock

        y: counts.visible ? counts.height + Theme.gap : 0
        visible: page.held
        width: page.sideWidth
        height: Math.round(Math.min(Theme.share(18), page.sideHeight * 0.24))
        seconds: page.model.holdSeconds
        words: qsTr("until the first draw may begin")
    }

    SearchPad {
        visible: page.tickets.searching
        y: clock.visible ? clock.y + clock.height + Theme.gap : clock.y
        width: page.sideWidth
        height: page.sideHeight - y
        model: page.tickets
        paper: page.paper
    }

    PaperCard {
        id: proof

        y: clock.visible ? clock.y + clock.height + Theme.gap : clock.y
        visible: !page.tickets.searching
        width: page.sideWidth
        height: page.sideHeight - y
        paper: Theme.white
        padding: Theme.share(2)
        seed: 44

        QrCode {
            id: qr

            width: Math.min(parent.height, parent.width * 0.42)
            height: width
            text: String(page.model.raffle.listCode).replace(/ /g, "")
            paper: proof.paper
        }

        FitText {
            id: what

            x: qr.width + Theme.gap * 0.8
            width: parent.width - x
            height: contentHeight
            maximumHeight: parent.height * 0.48
            text: qsTr("The check code of the list. Take a photo: it proves later that no ticket was changed.")
            paper: proof.paper
            weight: Font.Bold
            largest: Theme.small * 1.1
            middle: Theme.small * 0.94
            smallest: Theme.caption * 0.9
            least: Theme.share(2)
            lineHeight: 1.1
        }

        FitText {
            objectName: "listCode"
            x: what.x
            y: what.y + what.height + Theme.share(1)
            width: what.width
            height: parent.height - y
            text: page.model.raffle.listCode
            color: proof.paper.quiet
            weight: Font.DemiBold
            largest: Theme.caption
            middle: Theme.caption * 0.86
            smallest: Theme.share(1.9)
            least: Theme.share(1.7)
            lineHeight: 1.12
        }
    }

    Item {
        id: listed

        readonly property int columns: Math.max(1, Math.floor((width + Theme.tight) / (Theme.control * 10.4)))
        readonly property real rowHeight: Math.round(Math.max(Theme.control * 1.5, Theme.share(5)))
        readonly property int rows: Math.max(1, Math.floor((leaf.y - bar.height - Theme.gap) / (rowHeight + Theme.tight * 0.7)))

        x: page.narrow ? 0 : page.sideWidth + Theme.gap * 1.2
        y: page.narrow ? page.sideHeight + Theme.gap : 0
        width: parent.width - x
        height: parent.height - y

        Binding {
            target: page.tickets
            property: "pageSize"
            value: listed.rows * listed.columns
        }

        PaperCard {
            id: bar

            width: parent.width - (search.visible ? search.width + Theme.tight : 0)
            height: Theme.target
            visible: !page.empty
            paper: Theme.mint
            padding: Theme.tight
            seed: 57

            Icon {
                id: badge

                y: (parent.height - height) / 2
                width: Theme.control * 1.4
                height: width
                name: "badge"
                color: bar.paper.ink
                hole: bar.paper.sheet
            }

            FitText {
                x: badge.width + Theme.gap * 0.7
                width: parent.width - x
                height: parent.height
                text: qsTr("Am I in? Hold up your badge.")
                paper: bar.paper
                largest: Theme.body
                middle: Theme.small
                smallest: Theme.caption
                lineHeight: 1.05
                verticalAlignment: Text.AlignVCenter
            }
        }

        PaperButton {
            id: search

            objectName: "searchList"
            x: parent.width - width
            visible: !page.empty
            glyph: page.tickets.searching ? "close" : "search"
            text: page.tickets.searching ? qsTr("All") : qsTr("Find")
            paper: Theme.white
            seed: 29
            onClicked: page.tickets.toggle()
        }

        Grid {
            y: bar.height + Theme.gap
            visible: page.tickets.answer === ""
            columns: listed.columns
            columnSpacing: Theme.tight
            rowSpacing: Theme.tight * 0.7

            Repeater {
                model: page.tickets.rows

                TicketRow {
                    required property var modelData
                    required property int index

                    objectName: "ticket_" + modelData.number
                    width: (listed.width - (listed.columns - 1) * Theme.tight) / listed.columns
                    height: listed.rowHeight
                    number: modelData.number
                    holder: modelData.holder
                    mine: modelData.mine
                    seed: 100 + index
                }
            }
        }

        Heed {
            y: page.empty ? 0 : leaf.y - height - Theme.tight
            width: parent.width
            textSize: page.empty ? Theme.lead : Theme.control
            sentences: page.model.warnings
            visible: sentences.length > 0 && page.tickets.answer === ""
        }

        FitText {
            y: bar.height + Theme.gap * 1.4
            visible: !page.empty && page.tickets.total === 0 && page.tickets.search !== ""
            width: parent.width
            height: Theme.share(14)
            text: qsTr("No ticket has “%1” in it.").arg(page.tickets.search)
            color: page.paper.quiet
            largest: Theme.lead
            middle: Theme.body
            smallest: Theme.small
        }

        Pager {
            id: leaf

            y: parent.height - height
            height: Theme.target
            name: "tickets"
            page: page.tickets.page
            pages: page.tickets.pages
            paper: page.paper
            opacity: page.tickets.answer === "" ? 1 : 0
            onTurned: step => page.tickets.turn(step)
        }

        PaperText {
            x: leaf.visible ? leaf.width + Theme.gap : 0
            y: leaf.y
            width: parent.width - x
            height: leaf.height
            visible: !page.empty && page.tickets.search !== ""
            text: qsTr("%n found", "tickets in the list", page.tickets.total)
            color: page.paper.quiet
            verticalAlignment: Text.AlignVCenter
            font.pixelSize: Theme.control
            font.weight: Font.Bold
        }

        AmIIn {
            width: parent.width
            height: Math.min(parent.height, Theme.share(found ? 64 : 40))
            model: page.tickets
        }
    }

    ProblemNote {
        y: parent.height - height
        width: parent.width
        text: page.model.problem
    }

    actions: [
        QuietSwitch {
            model: page.model
        },
        PaperButton {
            objectName: "pause"
            glyph: "pause"
            label: qsTr("Pause")
            seed: 5
            onClicked: page.model.pause()
        },
        PaperButton {
            objectName: "explain"
            glyph: "question"
            text: page.narrow ? "" : qsTr("How it works")
            label: qsTr("How it works")
            seed: 7
            onClicked: page.model.explain()
        },
        PaperButton {
            objectName: "goOn"
            enabled: !page.model.busy
            glyph: "next"
            text: qsTr("Go on")
            paper: Theme.aubergine
            seed: 12
            onClicked: page.model.goOn()
        }
    ]
}
