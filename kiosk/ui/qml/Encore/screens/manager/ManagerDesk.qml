pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The manager's desk: the raffle, a card for each thing that can be done, and the audit's head.
TouchPage {
    id: page

    required property ManagerModel model

    readonly property var raffle: model.raffle
    // The raffle's card stands beside the others, or above them.
    readonly property real rest: narrow ? desk.width : (desk.width - Theme.gap) * 0.68
    readonly property real restHeight: narrow ? (desk.height - Theme.gap) * 0.64 : desk.height
    readonly property real cardWidth: narrow ? desk.width : desk.width - rest - Theme.gap
    readonly property real cardHeight: narrow ? desk.height - restHeight - Theme.gap : desk.height
    readonly property real buttonWidth: cardWidth - Theme.share(5.4)
    // What managers are reminded of.
    readonly property string nudge: model.desks["insights"]?.nudge ?? ""
    readonly property string section: model.section
    readonly property var sections: [
        {
            "name": "recognition",
            "text": qsTr("Recognition"),
            "glyph": "heart"
        },
        {
            "name": "raffle",
            "text": qsTr("Raffle"),
            "glyph": "moustache"
        },
        {
            "name": "week",
            "text": qsTr("The week"),
            "glyph": "week"
        },
        {
            "name": "kiosk",
            "text": qsTr("This kiosk"),
            "glyph": "settings"
        }
    ]
    // In the order of the work; each tile has the paper of what it is about.
    readonly property var tiles: section === "raffle" ? raffleTiles : section === "week" ? weekTiles : section === "kiosk" ? kioskTiles : recognitionTiles
    readonly property var recognitionTiles: [
        {
            "page": "write",
            "paper": Theme.coral,
            "glyph": "edit",
            "name": qsTr("Write something"),
            "news": qsTr("Praise, an award, a notice")
        },
        {
            "page": "queue",
            "paper": Theme.coral,
            "glyph": "heart",
            "name": qsTr("Thanks"),
            "news": model.waiting > 0 ? qsTr("%n wait(s) for you", "thanks to be approved", model.waiting) : qsTr("Nothing waits for you")
        },
        {
            "page": "praise",
            "paper": Theme.sunflower,
            "glyph": "quote",
            "name": qsTr("Praise to answer"),
            "news": model.unanswered > 0 ? qsTr("%n without a note", "customers' praise", model.unanswered) : qsTr("All answered")
        },
        {
            "page": "contents",
            "paper": Theme.white,
            "glyph": "list",
            "name": qsTr("Everything"),
            "news": qsTr("What shows, when and why")
        },
        {
            "page": "insights",
            "paper": Theme.white,
            "glyph": "eye",
            "name": qsTr("Who is seen"),
            "news": qsTr("The year in weeks")
        },
        {
            "page": "people",
            "paper": Theme.mint,
            "glyph": "people",
            "name": qsTr("People"),
            "news": qsTr("How each is shown")
        }
    ].filter(tile => tile.page in model.desks)
    readonly property var weekTiles: [
        {
            "page": "programme",
            "paper": Theme.blue,
            "glyph": "week",
            "name": qsTr("Programme"),
            "news": qsTr("Make, move, cancel")
        },
        {
            "page": "weeks",
            "paper": Theme.white,
            "glyph": "flag",
            "name": qsTr("Weeks and themes"),
            "news": qsTr("Dates, colours, sponsors")
        },
        {
            "page": "attendance",
            "paper": Theme.mint,
            "glyph": "people",
            "name": qsTr("Who is here"),
            "news": qsTr("Badges count")
        },
        {
            "page": "venues",
            "paper": Theme.white,
            "glyph": "pin",
            "name": qsTr("Places and plans"),
            "news": qsTr("Where things are")
        },
        {
            "page": "lineup",
            "paper": Theme.teal,
            "glyph": "play",
            "name": qsTr("Line-up"),
            "news": qsTr("Fifteen minutes, letters")
        }
    ].filter(tile => tile.page in model.desks)
    readonly property var raffleTiles: [
        {
            "page": "sheets",
            "paper": Theme.white,
            "glyph": "printer",
            "name": qsTr("Make moustaches"),
            "news": qsTr("%n made", "moustaches", raffle.made)
        },
        {
            "page": "hide",
            "paper": Theme.white,
            "glyph": "pin",
            "name": qsTr("Hide them"),
            "news": qsTr("Scan, place, next")
        },
        {
            "page": "tokens",
            "paper": Theme.white,
            "glyph": "list",
            "name": qsTr("All moustaches"),
            "news": qsTr("%1 of %2 found", "moustaches").arg(raffle.found).arg(raffle.made)
        },
        {
            "page": "places",
            "paper": Theme.white,
            "glyph": "map",
            "name": qsTr("The map"),
            "news": qsTr("%n still out there", "moustaches", raffle.out)
        },
        {
            "page": "hints",
            "paper": Theme.white,
            "glyph": "bulb",
            "name": qsTr("Hints"),
            "news": qsTr("Help for the floor")
        },
        {
            "page": "scanner",
            "paper": Theme.white,
            "glyph": "scan",
            "name": qsTr("Scanner check"),
            "news": qsTr("Does it read well?")
        },
        {
            "page": "prizes",
            "paper": Theme.gold,
            "glyph": "gift",
            "name": qsTr("Prizes"),
            "news": model.toHand > 0 ? qsTr("%n to hand over", "prizes", model.toHand) : qsTr("None waits", "prizes")
        },
        {
            "page": "past",
            "paper": Theme.gold,
            "glyph": "trophy",
            "name": qsTr("Raffles"),
            "news": qsTr("Results and papers")
        }
    ]
    readonly property var kioskTiles: [
        {
            "page": "files",
            "paper": Theme.mint,
            "glyph": "folder",
            "name": qsTr("Files"),
            "news": qsTr("Excel, CSV, calendar")
        },
        {
            "page": "badges",
            "paper": Theme.coral,
            "glyph": "badge",
            "name": qsTr("Badges"),
            "news": qsTr("New and lost ones")
        },
        {
            "page": "choices",
            "paper": Theme.white,
            "glyph": "settings",
            "name": qsTr("How it behaves"),
            "news": qsTr("Thanks, sound, time")
        },
        {
            "page": "time",
            "paper": (model.desks["time"]?.serious ?? false) ? Theme.yellow : Theme.white,
            "glyph": "clock",
            "name": qsTr("Device time"),
            "news": (model.desks["time"]?.serious ?? false) ? qsTr("This cannot be right") : model.desks["time"]?.time ?? ""
        },
        {
            "page": "log",
            "paper": Theme.mint,
            "glyph": "lock",
            "name": qsTr("Audit"),
            "news": qsTr("Keep its head")
        }
    ].filter(tile => tile.page in model.desks || tile.page === "files")

    paper: Theme.cream
    heading: stage.managerLabel
    under: model.desks["time"]?.notice ?? ""
    onLeave: model.back()
    // What was done meanwhile may have answered the reminder.
    Component.onCompleted: {
        model.desks["insights"]?.remind();
        model.desks["time"]?.remind();
    }

    // On a standing screen the way back has no room beside them.
    Tabs {
        id: upper

        visible: page.narrow
        brief: true
        tabs: page.sections
        chosen: page.section
        onPicked: name => page.model.setSection(name)
    }

    Item {
        id: desk

        y: upper.visible ? upper.height + Theme.gap : 0
        width: parent.width
        height: parent.height - y - (head.visible ? head.height + Theme.tight : 0)

        DeskCard {
            objectName: "recognition"
            visible: page.section === "recognition"
            width: page.cardWidth
            height: page.cardHeight
            paper: Theme.coral
            glyph: "heart"
            title: qsTr("Recognition")
            standing: page.model.waiting > 0 ? qsTr("%n wait(s) for you", "thanks to be approved", page.model.waiting) : page.model.unanswered > 0 ? qsTr("%n without a note", "customers' praise", page.model.unanswered) : qsTr("All is answered")
            details: page.nudge
            seed: 6

            actions: [
                PaperButton {
                    objectName: "readThanks"
                    width: Math.min(implicitWidth, page.buttonWidth)
                    visible: page.model.waiting > 0
                    glyph: "heart"
                    text: qsTr("Read them")
                    seed: 9
                    onClicked: page.model.show("queue")
                },
                PaperButton {
                    objectName: "writePraise"
                    width: Math.min(implicitWidth, page.buttonWidth)
                    visible: "write" in page.model.desks
                    glyph: "edit"
                    text: qsTr("Write something")
                    paper: Theme.sunflower
                    seed: 11
                    onClicked: page.model.show("write")
                }
            ]
        }

        DeskCard {
            objectName: "weekCard"
            visible: page.section === "week"
            width: page.cardWidth
            height: page.cardHeight
            paper: Theme.week
            glyph: "week"
            title: (Theme.look?.theme ?? "") !== "" ? Theme.look.theme : qsTr("The week")
            standing: (Theme.look?.theme ?? "") !== "" ? qsTr("The week is planned") : qsTr("No week is planned yet")
            details: qsTr("Its dates and theme, what is on, who brings what.")
            seed: 7
        }

        DeskCard {
            objectName: "kioskCard"
            visible: page.section === "kiosk"
            width: page.cardWidth
            height: page.cardHeight
            paper: Theme.mint
            glyph: "settings"
            title: qsTr("This kiosk")
            standing: page.model.siteName
            details: qsTr("Files in and out, badges, and how it behaves.")
            seed: 5
        }

        DeskCard {
            objectName: "raffle"
            visible: page.section === "raffle"
            width: page.cardWidth
            height: page.cardHeight
            paper: Theme.sunflower
            glyph: "moustache"
            title: page.raffle.name !== "" ? page.raffle.name : qsTr("Raffle")
            standing: page.raffle.state !== "" ? page.raffle.state : qsTr("None at the moment")
            details: page.raffle.state !== "" ? qsTr("%1 of %2 found", "moustaches").arg(page.raffle.found).arg(page.raffle.made) + (page.narrow ? " · " : "\n") + qsTr("%n ticket(s)", "", page.raffle.tickets) : qsTr("Open one: a name, the prizes, and the hunt begins.")
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
                },
                PaperButton {
                    objectName: "rehearse"
                    width: Math.min(implicitWidth, page.buttonWidth)
                    enabled: !page.model.busy
                    glyph: page.model.preparing ? "clock" : "play"
                    text: page.model.preparing ? qsTr("One moment") : qsTr("Rehearse")
                    seed: 15
                    onClicked: page.model.rehearse()
                }
            ]
        }

        Grid {
            id: tiles

            readonly property real tileWidth: (page.rest - (columns - 1) * columnSpacing) / columns
            readonly property real tileHeight: (page.restHeight - (rows - 1) * rowSpacing) / rows
            readonly property real nameSize: least("fittingName")
            readonly property real newsSize: least("fittingNews")

            // The size that fits all of them.
            function least(size: string): real {
                let found = Infinity;
                for (const one of children)
                    found = Math.min(found, one[size] ?? Infinity);
                return found;
            }

            x: desk.width - page.rest
            y: desk.height - page.restHeight
            columns: page.narrow ? (page.tiles.length > 6 ? 3 : 2) : Math.ceil(page.tiles.length / 2)
            rows: Math.ceil(page.tiles.length / columns)
            columnSpacing: page.narrow ? Theme.gap : Theme.share(2.2)
            rowSpacing: columnSpacing

            Repeater {
                model: page.tiles

                DeskTile {
                    required property var modelData
                    required property int index

                    objectName: "tile_" + modelData.page
                    width: tiles.tileWidth
                    height: tiles.tileHeight
                    // One style on all pages, also where there are few.
                    square: width < height * 2.4
                    mostName: tiles.nameSize
                    mostNews: tiles.newsSize
                    paper: modelData.paper
                    glyph: modelData.glyph
                    text: modelData.name
                    news: modelData.news
                    seed: 8 + 5 * index
                    onClicked: page.model.show(modelData.page)
                }
            }
        }
    }

    FitText {
        id: head

        objectName: "head"
        y: parent.height - height
        width: parent.width
        height: Theme.caption * 1.4
        visible: page.section === "kiosk"
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

    actions: [
        Tabs {
            visible: !page.narrow
            glyphs: false
            tabs: page.sections
            chosen: page.section
            onPicked: name => page.model.setSection(name)
        },
        PaperButton {
            objectName: "signOut"
            glyph: "door"
            text: qsTr("Sign out")
            paper: Theme.ink
            seed: 23
            onClicked: page.model.signOut()
        }
    ]
}
