pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// Writes a recognition: its kind, whom it is about, its words; all else stands beside the way.
TouchPage {
    id: page

    required property ManagerModel manager
    required property WritingModel model

    readonly property string step: model.step
    readonly property string kind: model.kind
    // Pages beside the way, from which one goes back to the words.
    readonly property bool aside: ["text", "ink", "when", "turn", "teams"].indexOf(step) >= 0

    function said(): string {
        switch (step) {
        case "kind":
            return qsTr("What would you like to write?");
        case "whom":
            return kind === "thanks" ? qsTr("Whom are the thanks for?") : qsTr("Whom is it about?");
        case "teams":
            return qsTr("Teams and departments");
        case "words":
            return WriteNames.question(kind);
        case "text":
            return WriteNames.extraQuestion(model.words.field);
        case "ink":
            return WriteNames.extraQuestion("note");
        case "value":
            return qsTr("Which of our values does it show?");
        case "occasion":
            return qsTr("What is the occasion?");
        case "sender":
            return qsTr("From whom is it?");
        case "picture":
            return model.pictures.framing ? qsTr("Which part of it?") : qsTr("Which picture?");
        case "film":
            return qsTr("Which film?");
        case "when":
            return qsTr("When may it be shown?");
        case "turn":
            return qsTr("How often?");
        default:
            return "";
        }
    }

    function explained(): string {
        switch (step) {
        case "words":
            return model.editing ? qsTr("It is stored already. Nothing changes until you keep it.") : model.kept ? qsTr("You began this before. It is still here.") : "";
        case "picture":
            return qsTr("From a USB stick, or from the inbox folder of this site.");
        case "film":
            return qsTr("From a USB stick, or from the inbox folder. Captions of the same name come along.");
        case "teams":
            return qsTr("A touch takes one, another lets it go.");
        default:
            return "";
        }
    }

    function away(): void {
        if (model.leaves && model.cameFrom !== "")
            manager.show(model.cameFrom);
        else
            manager.back();
    }

    lowers: false
    paper: Theme.cream
    heading: said()
    under: explained()
    backLabel: step === "done" ? qsTr("Done") : qsTr("Back")
    onLeave: away()

    Loader {
        anchors.fill: parent
        focus: page.step !== "look"
        // Not before it is known what there is to choose from.
        active: page.model.ready && page.step !== "look"
        sourceComponent: ({
                "kind": kinds,
                "whom": whom,
                "teams": teams,
                "words": words,
                "text": field,
                "ink": drawing,
                "value": values,
                "occasion": occasions,
                "sender": sender,
                "picture": picture,
                "film": film,
                "when": when,
                "turn": turn,
                "done": done
            })[page.step] ?? null
        onLoaded: (item as Item).forceActiveFocus()
    }

    Loader {
        parent: page
        z: 30
        anchors.fill: parent
        focus: active
        active: page.model.ready && page.step === "look"

        sourceComponent: WriteLook {
            model: page.model
            onLeave: page.away()
        }

        onLoaded: (item as Item).forceActiveFocus()
    }

    Component {
        id: kinds

        WriteKinds {
            model: page.model
        }
    }

    Component {
        id: whom

        WriteWhom {
            model: page.model.whom
            paper: page.paper
        }
    }

    Component {
        id: teams

        ChoiceGrid {
            choices: page.model.whom.groups
            chosen: choices.map((name, place) => page.model.whom.teams.indexOf(name) >= 0 ? place : -1)
            columns: page.narrow ? 2 : 3
            paper: page.paper
            serial: "team"
            onPicked: index => page.model.whom.toggleTeam(choices[index])
        }
    }

    Component {
        id: words

        WriteWords {
            model: page.model
            narrow: page.narrow
            paper: page.paper
        }
    }

    Component {
        id: field

        WriteField {
            model: page.model
            paper: page.paper
        }
    }

    Component {
        id: drawing

        InkPad {
            hint: qsTr("Write with your finger, and sign it.")
            Component.onCompleted: ink = page.model.words.ink
            onEdited: page.model.words.draw(ink)
        }
    }

    Component {
        id: values

        ChoiceGrid {
            choices: page.model.beside.values.map(one => one.name)
            chosen: page.model.beside.values.map((one, place) => one.chosen ? place : -1)
            columns: page.narrow ? 1 : 2
            most: Theme.share(26)
            paper: page.paper
            serial: "value"
            onPicked: index => page.model.beside.setValue(page.model.beside.values[index].key)
        }
    }

    Component {
        id: occasions

        ChoiceGrid {
            choices: page.model.beside.occasions.map(code => WriteNames.occasion(code))
            chosen: [page.model.beside.occasions.indexOf(page.model.beside.occasion)]
            columns: page.narrow ? 1 : 2
            most: Theme.share(26)
            paper: page.paper
            serial: "occasion"
            onPicked: index => page.model.beside.setOccasion(page.model.beside.occasions[index])
        }
    }

    Component {
        id: sender

        PickPerson {
            model: page.model.beside.senders
            paper: page.paper
        }
    }

    Component {
        id: picture

        PictureIn {
            model: page.model.pictures
            paper: page.paper
            busy: page.model.busy
        }
    }

    Component {
        id: film

        FilmPick {
            model: page.model.films
            paper: page.paper
            busy: page.model.busy
        }
    }

    Component {
        id: when

        WriteWhen {
            model: page.model.when
            paper: page.paper
        }
    }

    Component {
        id: turn

        WriteTurn {
            model: page.model.when
            paper: page.paper
        }
    }

    Component {
        id: done

        WriteDone {
            model: page.model
            paper: page.paper
        }
    }

    ProblemNote {
        y: page.narrow || page.step !== "words" ? parent.height - height : 0
        x: page.narrow ? 0 : parent.width - width
        width: page.narrow ? parent.width : parent.width * 0.6
        text: page.model.problem
    }

    actions: [
        PaperButton {
            objectName: "chooseTeams"
            visible: page.step === "whom" && page.model.whom.groups.length > 0
            glyph: "people"
            text: qsTr("A team")
            seed: 5
            onClicked: page.model.openTeams()
        },
        PaperButton {
            objectName: "byHand"
            visible: page.step === "ink" || page.step === "text" && page.model.words.field === "note"
            glyph: page.step === "ink" ? "keyboard" : "edit"
            text: page.step === "ink" ? qsTr("Type it") : qsTr("By hand")
            seed: 21
            onClicked: page.model.byHand(page.step !== "ink")
        },
        PaperButton {
            objectName: "lookAgain"
            visible: page.step === "picture" && !page.model.pictures.framing || page.step === "film" && page.model.films.file === ""
            enabled: !page.model.pictures.looking && !page.model.films.looking && !page.model.busy
            glyph: "search"
            text: qsTr("Look again")
            seed: 7
            onClicked: {
                if (page.step === "film")
                    page.model.films.look();
                else
                    page.model.pictures.look();
            }
        },
        PaperButton {
            objectName: "stopFilm"
            visible: page.step === "film" && page.model.films.file !== ""
            enabled: !page.model.films.stopping
            glyph: "close"
            text: page.model.films.stopping ? qsTr("Stopping…") : qsTr("Stop")
            seed: 25
            onClicked: page.model.films.stop()
        },
        PaperButton {
            objectName: "none"
            visible: page.step === "sender" || page.step === "value" || page.step === "occasion" || page.step === "picture" && !page.model.pictures.framing || page.step === "film" && page.model.films.file === ""
            glyph: "close"
            text: page.step === "sender" ? qsTr("Nobody's name") : qsTr("None")
            seed: 9
            onClicked: {
                if (page.step === "sender")
                    page.model.beside.dropSender();
                else if (page.step === "value")
                    page.model.beside.setValue("");
                else if (page.step === "occasion")
                    page.model.beside.setOccasion("");
                else if (page.step === "film")
                    page.model.beside.dropFilm();
                else
                    page.model.beside.dropPicture();
            }
        },
        PaperButton {
            objectName: "wholePicture"
            visible: page.step === "picture" && page.model.pictures.framing
            checked: page.model.pictures.whole
            paper: checked ? Theme.mint : Theme.white
            glyph: "camera"
            text: qsTr("All of it")
            seed: 23
            onClicked: page.model.pictures.setWhole(!page.model.pictures.whole)
        },
        PaperButton {
            objectName: "takePicture"
            visible: page.step === "picture" && page.model.pictures.framing
            enabled: !page.model.busy
            glyph: "tick"
            text: qsTr("Take it")
            paper: Theme.teal
            seed: 11
            onClicked: page.model.pictures.take()
        },
        PaperButton {
            objectName: "anew"
            visible: page.step === "done" || page.step === "words" && page.model.kept
            glyph: page.step === "done" ? "plus" : "bin"
            destroys: page.step !== "done"
            text: page.step === "done" ? qsTr("Write another") : qsTr("Begin anew")
            seed: 13
            onClicked: page.model.again()
        },
        PaperButton {
            objectName: "look"
            visible: page.step === "words"
            glyph: "eye"
            text: qsTr("See it large")
            seed: 15
            onClicked: page.model.seeWhole()
        },
        PaperButton {
            objectName: "next"
            visible: page.step === "whom" || page.aside
            glyph: page.aside ? "tick" : "next"
            text: page.aside ? qsTr("That's it") : qsTr("Go on")
            paper: Theme.teal
            seed: 17
            onClicked: page.model.next()
        },
        PaperButton {
            objectName: "save"
            visible: page.step === "words"
            enabled: !page.model.busy
            glyph: "tick"
            text: page.model.editing ? qsTr("Keep it so") : qsTr("Put it up")
            paper: Theme.green
            seed: 19
            onClicked: page.model.save()
        }
    ]
}
