pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The programme: a day by its hours, the week at a glance, what is left of it, and one event's page.
TouchPage {
    id: screen

    required property WeekModel model

    readonly property WeekEventModel about: model.about
    readonly property bool atEvent: about.shown
    readonly property bool asks: !atEvent && model.wantsBadge
    readonly property bool atDays: !atEvent && !asks
    readonly property WeekHours hours: day.item as WeekHours
    readonly property WeekList list: left.item as WeekList

    paper: Theme.blue
    heading: {
        if (atEvent)
            return about.one.title;
        if (asks)
            return "";
        if (model.view === "day")
            return model.isToday ? qsTr("Today, %1").arg(model.day) : model.day;
        if (model.onlyMine)
            return qsTr("What you have signed up for");
        if (model.view === "list" && model.isCurrent)
            return qsTr("What is left this week");
        return model.theme !== "" ? qsTr("%1: %2", "theme, days").arg(model.theme).arg(model.span) : model.span;
    }
    lowers: !atEvent && !asks
    lowest: 0.3
    onLeave: model.back()

    actions: [
        PaperButton {
            objectName: "signUp"
            visible: screen.atEvent && screen.about.signing.offered
            glyph: "edit"
            text: screen.about.signing.mine + screen.about.signing.waiting > 0 || !screen.about.signing.open ? qsTr("Sign-ups") : qsTr("Sign up")
            paper: Theme.sunflower
            seed: 57
            onClicked: screen.about.signUp()
        },
        Tabs {
            visible: screen.atDays
            brief: screen.narrow
            paper: Theme.sunflower
            chosen: screen.model.view
            tabs: [
                {
                    "name": "day",
                    "text": qsTr("Day"),
                    "glyph": "clock"
                },
                {
                    "name": "week",
                    "text": qsTr("Week"),
                    "glyph": "week"
                },
                {
                    "name": "list",
                    "text": qsTr("List"),
                    "glyph": "list"
                }
            ]
            onPicked: name => screen.model.show(name)
        },
        PaperButton {
            objectName: "mine"
            visible: screen.atDays && screen.model.hasMine
            glyph: "badge"
            text: screen.narrow ? "" : qsTr("Mine")
            label: qsTr("Mine")
            checked: screen.model.onlyMine
            paper: checked ? Theme.sunflower : Theme.white
            seed: 59
            onClicked: screen.model.toggleMine()
        },
        Pager {
            readonly property bool byHours: screen.model.view === "day"

            name: "events"
            visible: screen.atDays && pages > 1
            page: byHours ? screen.hours?.page ?? 0 : screen.list?.page ?? 0
            pages: byHours ? screen.hours?.pages ?? 1 : screen.list?.pages ?? 1
            paper: screen.paper
            onTurned: step => {
                if (byHours)
                    screen.hours.turn(step);
                else
                    screen.list.turn(step);
            }
        }
    ]

    WeekTabs {
        id: tabs

        width: parent.width
        visible: screen.atDays
        model: screen.model
        paper: screen.paper
        tall: screen.narrow
        onChosen: place => screen.model.choose(place)
    }

    Item {
        id: body

        y: tabs.height + Theme.tight * 1.4
        width: parent.width
        height: parent.height - y
        visible: screen.atDays

        Loader {
            id: day

            anchors.fill: parent
            active: screen.model.view === "day"

            sourceComponent: WeekHours {
                model: screen.model
                paper: screen.paper
            }
        }

        Loader {
            anchors.fill: parent
            active: screen.model.view === "week"

            sourceComponent: WeekGlance {
                model: screen.model
                paper: screen.paper
                narrow: screen.narrow
                first: tabs.first
                step: tabs.step
            }
        }

        Loader {
            id: left

            anchors.fill: parent
            active: screen.model.view === "list"

            sourceComponent: WeekList {
                model: screen.model
                paper: screen.paper
                narrow: screen.narrow
            }
        }
    }

    Loader {
        anchors.fill: parent
        active: screen.asks

        sourceComponent: HoldBadge {
            paper: screen.paper
            title: qsTr("Hold up your badge")
            text: qsTr("Then you see only what you have signed up for.")
        }
    }

    Loader {
        anchors.fill: parent
        active: screen.atEvent

        sourceComponent: WeekEvent {
            model: screen.about
            paper: screen.paper
            narrow: screen.narrow
        }
    }
}
