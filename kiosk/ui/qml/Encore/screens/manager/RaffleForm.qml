pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// Makes a raffle, page by page: prizes, limits, the draw, who takes no part, and a last look.
TouchPage {
    id: page

    required property ManagerModel manager
    required property RaffleFormModel model

    readonly property string step: model.step
    readonly property bool isSure: step === "sure"
    // Pages beside the way, from which one goes back to it.
    readonly property bool aside: step === "prize" || step === "pictures" || step === "teams" || step === "people"
    readonly property bool writes: step === "prizes" || step === "prize"

    function said(): string {
        switch (step) {
        case "prize":
            return qsTr("Prize %1").arg(model.prizes.open + 1);
        case "pictures":
            return qsTr("A picture of the prize");
        case "limits":
            return qsTr("How much can one find?");
        case "draw":
            return qsTr("How does the draw go?");
        case "excluded":
            return qsTr("Who takes no part?");
        case "teams":
            return qsTr("Whole teams");
        case "people":
            return qsTr("Single people");
        case "sure":
            return model.sure.name === "" ? qsTr("Open a raffle") : model.fixed ? qsTr("Open “%1”?").arg(model.sure.name) : qsTr("Is “%1” right?").arg(model.sure.name);
        default:
            return qsTr("Open a raffle");
        }
    }

    function explained(): string {
        switch (step) {
        case "prize":
            return qsTr("Worth, giver and picture are for people to see. You may leave them empty.");
        case "pictures":
            return qsTr("From a USB stick, or from the inbox folder of this site.");
        case "limits":
        case "draw":
            return qsTr("Once it is announced, none of this changes any more.");
        case "excluded":
            return qsTr("They hear it when they hold up a moustache, and can give it to a colleague.");
        case "teams":
            return qsTr("Those who are in the team now. A touch leaves them out, another takes them in.");
        case "people":
            return qsTr("A touch leaves somebody out, another takes them in.");
        case "sure":
            return model.fixed ? qsTr("It is announced, and none of this changes any more.") : qsTr("Once it is announced, nobody can change any of this.");
        default:
            return qsTr("One kind of prize on each line. The first line is drawn first.");
        }
    }

    paper: Theme.sunflower
    heading: said()
    under: explained()
    onLeave: manager.back()

    Loader {
        id: part

        anchors.fill: parent
        focus: true
        // Not before it is known whether there is anything to fill in.
        active: page.model.ready
        sourceComponent: ({
                "prizes": prizes,
                "prize": prize,
                "pictures": pictures,
                "limits": limits,
                "draw": course,
                "excluded": excluded,
                "teams": teams,
                "people": people,
                "sure": sure
            })[page.step]
        onLoaded: (item as Item).forceActiveFocus()
    }

    Component {
        id: prizes

        RafflePrizes {
            model: page.model
            paper: page.paper
            narrow: page.narrow
        }
    }

    Component {
        id: prize

        RafflePrize {
            model: page.model
            paper: page.paper
            narrow: page.narrow
        }
    }

    Component {
        id: pictures

        RafflePictures {
            model: page.model
            paper: page.paper
        }
    }

    Component {
        id: limits

        RaffleLimits {
            model: page.model.terms
            paper: page.paper
        }
    }

    Component {
        id: course

        RaffleCourse {
            model: page.model.terms
            paper: page.paper
        }
    }

    Component {
        id: excluded

        RaffleExcluded {
            model: page.model
            paper: page.paper
        }
    }

    Component {
        id: teams

        RaffleTeams {
            model: page.model.excluded
            paper: page.paper
        }
    }

    Component {
        id: people

        PickPerson {
            model: page.model.excluded.picker
            chosen: page.model.excluded.chosen
            paper: page.paper
        }
    }

    Component {
        id: sure

        RaffleSure {
            model: page.model
            paper: page.paper
        }
    }

    ProblemNote {
        y: parent.height - height - (page.isSure ? Theme.target * 1.6 : page.narrow && page.writes ? parent.height * 0.45 : 0)
        width: page.narrow ? parent.width : parent.width * 0.46
        text: page.model.problem
    }

    actions: [
        PaperButton {
            objectName: "lookAgain"
            visible: page.step === "pictures"
            enabled: !page.model.prizes.looking && !page.model.busy
            glyph: "search"
            text: qsTr("Look again")
            seed: 7
            onClicked: page.model.prizes.look()
        },
        PaperButton {
            objectName: "next"
            visible: !page.isSure && page.step !== "pictures"
            enabled: page.model.ready
            glyph: page.aside ? "tick" : "next"
            text: page.aside ? qsTr("That's it") : qsTr("Go on")
            paper: Theme.teal
            seed: 9
            onClicked: {
                if (page.aside)
                    page.manager.back();
                else
                    page.model.next();
            }
        }
    ]
}
