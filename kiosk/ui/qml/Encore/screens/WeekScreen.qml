pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The programme: a day by its hours, the week at a glance, what is left of it, and one event's page.
TouchPage {
    id: screen

    required property WeekModel model

    readonly property WeekEventModel about: model.about
    readonly property SigningModel signing: model.signing
    readonly property bool signs: signing !== null && signing.shown
    // What the way to sign up asks or says now.
    readonly property string signStep: signs ? signing.step : ""
    readonly property bool atEvent: about.shown && !signs
    readonly property bool asks: !atEvent && !signs && model.wantsBadge
    readonly property bool atDays: !atEvent && !signs && !asks
    readonly property WeekHours hours: day.item as WeekHours
    readonly property WeekList list: left.item as WeekList

    paper: signStep === "done" ? answered(signing.answer.status) : Theme.blue
    heading: {
        if (signs)
            return signHeading();
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
    under: {
        if (!signs)
            return "";
        if (signing.problem !== "")
            return signing.problem;
        switch (signStep) {
        case "slots":
            return signing.loaded ? signRules() : "";
        case "who":
            return qsTr("Hold up your badge, or pick your name.");
        case "bring":
            return qsTr("Here everybody brings as much as they take.");
        case "item":
            return [signing.title, signing.wish.also ? "" : signing.wish.label].filter(part => part !== "").join(", ");
        default:
            return "";
        }
    }
    backLabel: signStep === "done" ? qsTr("Done") : qsTr("Back")
    tells: !signs || signStep === "slots" || signStep === "done"
    lowers: atDays
    lowest: 0.3
    onLeave: model.back()

    // The paper of an answer.
    function answered(status: string): Paper {
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

    function signHeading(): string {
        switch (signStep) {
        case "who":
            return qsTr("Who are you?");
        case "team":
            return qsTr("Which team takes part?");
        case "bring":
        case "item":
            return qsTr("What do you bring?");
        case "write":
            return qsTr("In your own words");
        case "slots":
            return signing.onlyGaps ? qsTr("What is missing: %1", "event").arg(signing.title) : signing.title;
        default:
            return "";
        }
    }

    function signRules(): string {
        const rules = signing.rules;
        const parts = [signing.when, rules.open ? qsTr("Sign up until %1.").arg(rules.until) : qsTr("Signing up is over.")];
        if (rules.open && rules.bring)
            parts.push(qsTr("Bring as much as you take."));
        if (rules.open && rules.teams)
            parts.push(qsTr("Here teams sign up."));
        return parts.join("  ");
    }

    actions: [
        Loader {
            active: screen.signs
            visible: active

            sourceComponent: Row {
                spacing: screen.narrow ? Theme.tight : Theme.gap

                PaperButton {
                    objectName: "gaps"
                    visible: screen.signStep === "slots" && (screen.signing.onlyGaps || screen.signing.rules.gaps > 0)
                    glyph: "search"
                    text: screen.narrow ? qsTr("Missing") : qsTr("What is missing")
                    label: qsTr("What is missing")
                    checked: screen.signs && screen.signing.onlyGaps
                    paper: checked ? Theme.sunflower : Theme.white
                    seed: 61
                    onClicked: screen.signing.toggleGaps()
                }

                Pager {
                    name: "slots"
                    visible: screen.signStep === "slots" && pages > 1
                    page: screen.signs ? screen.signing.page : 0
                    pages: screen.signs ? screen.signing.pages : 1
                    paper: screen.paper
                    onTurned: step => screen.signing.turn(step)
                }

                PaperButton {
                    objectName: "ownItemWords"
                    visible: screen.signStep === "item"
                    glyph: "edit"
                    text: screen.narrow ? qsTr("Own words") : qsTr("My own words")
                    seed: 63
                    onClicked: screen.signing.write()
                }

                PaperButton {
                    objectName: "itemNext"
                    visible: screen.signStep === "write"
                    enabled: screen.signs && screen.signing.wish.item.trim() !== ""
                    glyph: "next"
                    text: qsTr("Next")
                    paper: Theme.sunflower
                    seed: 65
                    onClicked: screen.signing.written()
                }

                PaperButton {
                    objectName: "bringIt"
                    visible: screen.signStep === "item"
                    enabled: screen.signs && screen.signing.wish.item.trim() !== "" && !screen.signing.busy
                    glyph: "tick"
                    text: qsTr("Put it on the list")
                    paper: Theme.sunflower
                    seed: 67
                    onClicked: screen.signing.send()
                }

                PaperButton {
                    objectName: "giveBack"
                    visible: screen.signStep === "done" && screen.signing.answer.undo !== ""
                    enabled: screen.signs && !screen.signing.busy
                    glyph: "swap"
                    text: screen.signs && screen.signing.answer.undo === "undo" ? qsTr("Undo") : qsTr("Give it back")
                    seed: 69
                    onClicked: screen.signing.giveBack()
                }
            }
        },
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
            visible: screen.model.view === "day"

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
        id: welcome

        y: parent.height - height
        width: parent.width
        height: Math.round(Math.max(Theme.target, Theme.share(screen.narrow ? 15 : 10)))
        active: screen.atEvent && screen.model.checkIn !== null && screen.model.checkIn.shown

        sourceComponent: CheckInStrip {
            model: screen.model.checkIn
        }
    }

    Loader {
        width: parent.width
        height: parent.height - (welcome.active ? welcome.height + Theme.gap : 0)
        active: screen.atEvent

        sourceComponent: WeekEvent {
            model: screen.about
            paper: screen.paper
            narrow: screen.narrow
        }
    }

    Loader {
        anchors.fill: parent
        active: screen.signs
        focus: active

        sourceComponent: SignUp {
            model: screen.signing
            paper: screen.paper
        }
    }
}
