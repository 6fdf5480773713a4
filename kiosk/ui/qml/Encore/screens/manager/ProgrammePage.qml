pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The programme's desk: days with their events; one event in a form; a page for each of its fields.
TouchPage {
    id: page

    required property ManagerModel manager
    required property ProgrammeModel model

    readonly property string step: model.step
    readonly property string field: model.form.field
    readonly property bool aside: ["when", "field", "slots", "cover"].indexOf(step) >= 0
    readonly property bool chooses: ["place", "kind", "sponsor"].indexOf(step) >= 0

    function asked(): string {
        switch (field) {
        case "title":
            return qsTr("What is it called?");
        case "text":
            return qsTr("What happens there?");
        case "place":
            return qsTr("Where is it?");
        case "speaker":
            return qsTr("Who speaks?");
        case "sponsor":
            return qsTr("Who brings it?");
        case "kind":
            return qsTr("What sort of event is it?");
        default:
            return qsTr("What are customers told?");
        }
    }

    function said(): string {
        switch (step) {
        case "days":
            return qsTr("The programme");
        case "form":
            return model.stored.cancelled ? qsTr("Cancelled: %1").arg(model.form.texts.title) : model.stored.id > 0 && model.form.texts.title !== "" ? model.form.texts.title : qsTr("A new event");
        case "when":
            return model.form.when.dayText;
        case "slots":
            return qsTr("What do people sign up for?");
        case "picture":
            return model.pictures.framing ? qsTr("Which part of it?") : qsTr("Which picture?");
        case "copy":
            return qsTr("On which days too?");
        case "sure":
            return qsTr("Cancel it?");
        case "cover":
            return qsTr("Calls meanwhile");
        case "save":
            return qsTr("Papers");
        default:
            return asked();
        }
    }

    lowers: false
    paper: Theme.cream
    heading: said()
    under: step === "form" && model.stored.id > 0 && model.dirty ? qsTr("Nothing changes until you keep it.") : ""
    onLeave: manager.back()

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: page.chooses ? choices : ({
                "days": days,
                "form": form,
                "when": when,
                "field": line,
                "slots": slots,
                "picture": picture,
                "copy": copy,
                "sure": sure,
                "cover": cover,
                "save": save
            })[page.step] ?? null
        onLoaded: (item as Item).forceActiveFocus()
    }

    Component {
        id: days

        ProgrammeDays {
            model: page.model
            paper: page.paper
        }
    }

    Component {
        id: form

        ProgrammeForm {
            model: page.model
            paper: page.paper
            onCounted: {
                page.model.countGuests();
                page.manager.show("attendance");
            }
        }
    }

    Component {
        id: when

        ProgrammeWhen {
            model: page.model
            paper: page.paper
        }
    }

    Component {
        id: line

        WriteLine {
            readonly property int most: page.model.form.mosts[page.field] ?? 60

            name: "fieldText"
            lines: most > 60 ? 4 : 1
            maximumLength: most
            placeholder: page.asked()
            paper: page.paper
            text: page.model.form.texts[page.field] ?? ""
            onEdited: page.model.form.write(text)
            onAccepted: page.model.next()
        }
    }

    Component {
        id: choices

        ChoiceGrid {
            choices: page.model.choices
            chosen: [page.model.choices.indexOf(page.model.form.texts[page.field] ?? "")]
            columns: page.narrow ? 2 : 3
            paper: page.paper
            onPicked: index => page.model.pick(page.model.choices[index])
        }
    }

    Component {
        id: slots

        ProgrammeSlots {
            model: page.model
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
        id: copy

        ProgrammeCopy {
            model: page.model
            paper: page.paper
        }
    }

    Component {
        id: sure

        Column {
            spacing: Theme.gap * 1.4

            FitText {
                objectName: "sureText"
                width: parent.width
                height: contentHeight
                maximumHeight: Theme.share(36)
                text: qsTr("%n have signed up for “%1”. They are told at their next badge scan, and the programme says that it is cancelled.", "people", page.model.stored.people).arg(page.model.form.texts.title)
                paper: page.paper
                weight: Font.Bold
                largest: Theme.title
                middle: Theme.lead
                smallest: Theme.body
                lineHeight: 1.15
            }

            PaperButton {
                objectName: "confirmCancel"
                enabled: !page.model.busy
                glyph: "close"
                text: qsTr("Yes, cancel it")
                paper: Theme.coral
                seed: 45
                onClicked: page.model.cancelEvent()
            }
        }
    }

    Component {
        id: cover

        ProgrammeCover {
            model: page.model
            paper: page.paper
        }
    }

    Component {
        id: save

        SavePanel {
            readonly property var names: ({
                    "notice_text": qsTr("Notice, as text"),
                    "notice": qsTr("Notice, on paper"),
                    "poster": qsTr("The week, as a poster (A3)"),
                    "poster_small": qsTr("The week, as a poster (A4)"),
                    "card": qsTr("Card with its code"),
                    "sign_ups": qsTr("Sign-up list"),
                    "attendance": qsTr("List to tick"),
                    "cover": qsTr("Cover roster"),
                    "bring": qsTr("What is brought")
                })

            model: page.model
            paper: page.paper
            mostColumns: page.model.papers.length > 3 ? 3 : 2
            choices: (page.model.stored.id > 0 && page.model.form.texts.notice !== "" ? ["notice_text"] : []).concat(page.model.papers).map(what => ({
                        "what": what,
                        "glyph": what === "notice_text" ? "file" : "printer",
                        "name": names[what] ?? what,
                        "news": what === "notice_text" ? qsTr("To be copied anywhere") : qsTr("PDF")
                    }))
            onWanted: what => page.model.write(what)
        }
    }

    ProblemNote {
        y: parent.height - height
        width: parent.width
        text: page.model.problem
    }

    actions: [
        PaperButton {
            objectName: "poster"
            visible: page.step === "days" && page.model.papers.length > 0
            glyph: "printer"
            label: qsTr("Poster of the week")
            seed: 2
            onClicked: page.model.turnTo("save")
        },
        PaperButton {
            objectName: "weeks"
            visible: page.step === "days" && "weeks" in page.manager.desks
            glyph: "week"
            text: page.narrow ? "" : qsTr("The week")
            label: qsTr("The week")
            seed: 3
            onClicked: page.manager.show("weeks")
        },
        PaperButton {
            objectName: "venues"
            visible: page.step === "days" && "venues" in page.manager.desks
            glyph: "map"
            text: page.narrow ? "" : qsTr("Places")
            label: qsTr("Places")
            seed: 5
            onClicked: page.manager.show("venues")
        },
        PaperButton {
            objectName: "newEvent"
            visible: page.step === "days"
            glyph: "plus"
            text: qsTr("New event")
            paper: Theme.sunflower
            seed: 7
            onClicked: page.model.begin()
        },
        PaperButton {
            objectName: "keepEvent"
            visible: page.step === "form"
            enabled: !page.model.busy && (page.model.dirty || page.model.stored.id === 0)
            glyph: "tick"
            text: page.model.stored.id > 0 ? qsTr("Keep it so") : qsTr("Put it in")
            paper: Theme.green
            seed: 9
            onClicked: page.model.keep()
        },
        PaperButton {
            objectName: "writeOther"
            visible: page.chooses
            glyph: "edit"
            text: qsTr("Write another")
            paper: Theme.sunflower
            seed: 11
            onClicked: page.model.writeOther()
        },
        PaperButton {
            objectName: "none"
            visible: page.chooses && page.model.form.texts[page.field] !== ""
            glyph: "close"
            text: qsTr("None")
            seed: 13
            onClicked: page.model.pick("")
        },
        PaperButton {
            objectName: "lookAgain"
            visible: page.step === "picture" && !page.model.pictures.framing
            enabled: !page.model.pictures.looking && !page.model.busy
            glyph: "search"
            text: qsTr("Look again")
            seed: 15
            onClicked: page.model.pictures.look()
        },
        PaperButton {
            objectName: "dropPicture"
            visible: page.step === "picture" && !page.model.pictures.framing && page.model.form.picture !== ""
            glyph: "bin"
            text: qsTr("No picture")
            seed: 27
            onClicked: page.model.form.dropPicture()
        },
        PaperButton {
            objectName: "wholePicture"
            visible: page.step === "picture" && page.model.pictures.framing
            checked: page.model.pictures.whole
            paper: checked ? Theme.mint : Theme.white
            glyph: "camera"
            text: qsTr("All of it")
            seed: 29
            onClicked: page.model.pictures.setWhole(!page.model.pictures.whole)
        },
        PaperButton {
            objectName: "takePicture"
            visible: page.step === "picture" && page.model.pictures.framing
            enabled: !page.model.busy
            glyph: "tick"
            text: qsTr("Take it")
            paper: Theme.teal
            seed: 17
            onClicked: page.model.pictures.take()
        },
        PaperButton {
            objectName: "done"
            visible: page.aside && !(page.step === "slots" && page.model.slots.one.kind !== undefined)
            glyph: "tick"
            text: qsTr("Done")
            paper: Theme.teal
            seed: 19
            onClicked: page.model.next()
        },
        PaperButton {
            objectName: "slotDone"
            visible: page.step === "slots" && page.model.slots.one.kind !== undefined
            glyph: "tick"
            text: qsTr("Done")
            paper: Theme.teal
            seed: 21
            onClicked: page.model.slots.done()
        },
        PaperButton {
            objectName: "copyThere"
            visible: page.step === "copy"
            enabled: page.model.copies > 0 && !page.model.busy
            glyph: "tick"
            text: qsTr("Copy it")
            paper: Theme.green
            seed: 23
            onClicked: page.model.copy()
        },
        PaperButton {
            objectName: "takeOut"
            visible: page.step === "save" && page.model.canTakeOut
            enabled: !page.model.busy
            glyph: "lock"
            text: qsTr("Take the stick out")
            paper: Theme.sunflower
            seed: 25
            onClicked: page.model.takeOut()
        }
    ]
}
