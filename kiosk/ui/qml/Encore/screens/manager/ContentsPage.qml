pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// All recognitions: searched, one of them with why it shows or not, and what comes on the screen.
TouchPage {
    id: page

    required property ManagerModel manager
    required property ContentsModel model

    readonly property string at: model.page
    readonly property ContentsListModel listing: model.listing
    readonly property bool searching: listing.searching
    readonly property bool tabbed: (at === "list" && !searching) || at === "ahead"
    readonly property var parts: ({
            "list": list,
            "kinds": kindPick,
            "states": statePick,
            "one": one,
            "sure": sure,
            "ahead": ahead
        })

    lowers: false
    paper: Theme.cream
    heading: at === "kinds" ? qsTr("Which kind?") : at === "states" ? qsTr("Which ones?") : at === "one" ? ContentsNames.to(model.one) : at === "sure" ? qsTr("Remove it for ever?") : ""
    onLeave: {
        if (at === "list" && searching)
            listing.setSearching(false);
        else
            manager.back();
    }

    Tabs {
        id: tabs

        visible: page.tabbed
        tabs: [
            {
                "name": "list",
                "text": qsTr("Everything"),
                "glyph": "list"
            },
            {
                "name": "ahead",
                "text": qsTr("What comes next"),
                "glyph": "eye"
            }
        ]
        chosen: page.at
        paper: Theme.sunflower
        onPicked: name => page.model.show(name)
    }

    Component {
        id: list

        ContentsList {
            model: page.listing
            paper: page.paper
            searching: page.searching
            onChosen: recognition => page.model.choose(recognition)
        }
    }

    Component {
        id: kindPick

        ChoiceGrid {
            columns: page.narrow ? 2 : 3
            choices: [qsTr("All kinds"), ...page.listing.kinds.map(kind => WriteNames.kind(kind))]
            chosen: [page.listing.chosenKind]
            paper: page.paper
            serial: "pickKind"
            onPicked: index => page.model.pickKind(index)
        }
    }

    Component {
        id: statePick

        ChoiceGrid {
            columns: page.narrow ? 1 : 2
            choices: [qsTr("All of them"), ...page.listing.states.map(state => ContentsNames.state(state))]
            chosen: [page.listing.chosenState]
            paper: page.paper
            serial: "pickState"
            onPicked: index => page.model.pickState(index)
        }
    }

    Component {
        id: one

        ContentsOne {
            model: page.model
            paper: page.paper
            onWantsForm: {
                page.model.prepareEdit();
                page.manager.show("write");
            }
        }
    }

    Component {
        id: ahead

        ContentsAhead {
            model: page.model
            paper: page.paper
        }
    }

    Component {
        id: sure

        Item {
            FitText {
                objectName: "sureWords"
                width: parent.width
                height: parent.height - forEver.height - Theme.gap
                text: qsTr("Hiding it can be undone. Removing cannot: its words, its picture and its place are gone.")
                paper: page.paper
                weight: Font.Bold
                largest: Theme.title
                middle: Theme.lead
                smallest: Theme.body
                lineHeight: 1.2
                verticalAlignment: Text.AlignVCenter
            }

            // Not where the first question was answered: a touch too many removes nothing.
            PaperButton {
                id: forEver

                objectName: "removeForEver"
                y: parent.height - height
                enabled: !page.model.busy
                glyph: page.model.busy ? "clock" : "bin"
                text: qsTr("Remove for ever")
                paper: Theme.red
                seed: 25
                onClicked: page.model.remove()
            }
        }
    }

    Loader {
        y: page.tabbed ? tabs.height + Theme.gap : 0
        width: parent.width
        height: parent.height - y
        focus: true
        sourceComponent: page.parts[page.at]
        onLoaded: (item as Item).forceActiveFocus()
    }

    ProblemNote {
        // What can be done with one of them stays free.
        y: page.at === "one" ? 0 : parent.height - height
        width: parent.width
        text: page.model.problem
    }

    actions: [
        Pager {
            name: "contents"
            visible: page.at === "list" && pages > 1
            open: true
            page: page.listing.pageNumber
            pages: page.listing.pageNumber + (page.listing.more ? 2 : 1)
            paper: page.paper
            onTurned: step => page.listing.turn(step)
        },
        PaperButton {
            objectName: "kinds"
            visible: page.at === "list"
            glyph: page.listing.kind !== "" ? WriteNames.glyph(page.listing.kind) : "heart"
            text: page.narrow ? "" : page.listing.kind !== "" ? WriteNames.kind(page.listing.kind) : qsTr("All kinds")
            label: qsTr("Which kind?")
            paper: page.listing.kind !== "" ? Theme.teal : Theme.white
            seed: 11
            onClicked: page.model.show("kinds")
        },
        PaperButton {
            objectName: "states"
            visible: page.at === "list"
            glyph: "clock"
            text: page.narrow ? "" : page.listing.state !== "" ? ContentsNames.state(page.listing.state) : qsTr("Shown or not")
            label: qsTr("Which ones?")
            paper: page.listing.state !== "" ? Theme.teal : Theme.white
            seed: 13
            onClicked: page.model.show("states")
        },
        PaperButton {
            objectName: "searchFor"
            visible: page.at === "list"
            glyph: page.searching ? "close" : "search"
            text: page.searching ? qsTr("End the search") : qsTr("Search")
            paper: Theme.sunflower
            seed: 15
            onClicked: page.listing.setSearching(!page.searching)
        }
    ]
}
