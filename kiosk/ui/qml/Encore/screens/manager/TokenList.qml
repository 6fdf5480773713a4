pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// All tokens: the list, one token and what can be done with it, and the batches.
TouchPage {
    id: page

    required property ManagerModel manager
    required property TokenListModel model

    readonly property string at: model.page
    readonly property var token: model.token
    readonly property var batch: model.openedBatch
    readonly property var parts: ({
            "list": rows,
            "token": one,
            "note": note,
            "place": place,
            "new_place": newPlace,
            "retire": retire,
            "reason": reason,
            "give": give,
            "give_sure": giveSure,
            "batches": batches,
            "batch": batchOut
        })
    readonly property string number: token.number ?? ""
    readonly property WriteLine written: shown.item as WriteLine
    readonly property ReasonPick ready: shown.item as ReasonPick
    readonly property TokenRows listed: shown.item as TokenRows
    // A reason that was chosen, or in own words.
    readonly property string why: ready ? ready.reason : written ? written.text : ""

    lowers: false
    paper: Theme.cream
    heading: {
        switch (at) {
        case "list":
            return qsTr("All moustaches");
        case "token":
            return "";
        case "note":
            return qsTr("A note on number %1").arg(number);
        case "place":
        case "new_place":
            return qsTr("Where is number %1?").arg(number);
        case "retire":
        case "reason":
            return qsTr("Retire number %1?").arg(number);
        case "give":
            return qsTr("Who found number %1?").arg(number);
        case "give_sure":
            return qsTr("Give the ticket to its right finder");
        case "batches":
            return qsTr("Batches");
        default:
            return qsTr("Sheet lost?");
        }
    }
    onLeave: manager.back()

    Component {
        id: rows

        TokenRows {
            model: page.model
            paper: page.paper
        }
    }

    Component {
        id: one

        TokenPage {
            model: page.model
            paper: page.paper
        }
    }

    Component {
        id: note

        WriteLine {
            name: "note"
            about: qsTr("Only managers read it.")
            placeholder: qsTr("Behind the fern, at knee height")
            maximumLength: page.model.noteMost
            lines: 2
            paper: page.paper
            text: page.token.note ?? ""
            onAccepted: page.model.saveNote(text)
        }
    }

    Component {
        id: place

        PlacePick {
            columns: page.narrow ? 1 : 2
            places: page.model.places
            chosen: page.token.place ?? ""
            paper: page.paper
            onPicked: name => page.model.choosePlace(name)
            onAnother: page.model.show("new_place")
        }
    }

    Component {
        id: newPlace

        WriteLine {
            name: "newPlace"
            placeholder: qsTr("Kitchen, top shelf")
            maximumLength: page.model.placeMost
            paper: page.paper
            onAccepted: page.model.choosePlace(text)
        }
    }

    Component {
        id: retire

        ReasonPick {
            warning: qsTr("It will not count any more, whoever finds it. This cannot be undone. Why is it retired?")
            reasons: page.model.reasons
            paper: page.paper
        }
    }

    Component {
        id: reason

        WriteLine {
            name: "reason"
            about: qsTr("Why is it retired? The audit shows the reason.")
            placeholder: qsTr("In your own words")
            maximumLength: page.model.reasonMost
            lines: 2
            paper: page.paper
        }
    }

    Component {
        id: give

        PickPerson {
            model: page.model.picker
            paper: page.paper
        }
    }

    Component {
        id: giveSure

        Item {
            Icon {
                x: page.narrow ? (parent.width - width) / 2 : parent.width - width
                y: page.narrow ? parent.height - height - Theme.gap : (parent.height - height) / 2
                width: Theme.share(44)
                height: width
                name: "ticket"
                color: page.paper.accent
            }

            FitText {
                objectName: "giveSure"
                width: parent.width - (page.narrow ? 0 : Theme.share(52))
                height: parent.height - (page.narrow ? Theme.share(52) : 0)
                text: qsTr("%1 gets ticket %2. Whoever has it now does not have it any more.").arg(page.model.person).arg(page.token.ticket ?? 0)
                paper: page.paper
                weight: Font.Bold
                largest: Theme.title
                middle: Theme.lead
                smallest: Theme.body
                lineHeight: 1.2
                verticalAlignment: Text.AlignVCenter
            }
        }
    }

    Component {
        id: batches

        BatchList {
            model: page.model
            paper: page.paper
        }
    }

    Component {
        id: batchOut

        ReasonPick {
            warning: {
                const number = page.batch.number ?? "";
                if (!(page.batch.left > 0))
                    return qsTr("Nothing of batch %1 is left to retire: all are found or retired.").arg(number);
                const many = qsTr("%n moustache(s) of batch %1 will not count any more. Found ones stay found. This cannot be undone.", "", page.batch.left).arg(number);
                return page.batch.hidden > 0 ? many + " " + qsTr("%n of them is/are hidden.", "moustaches of a batch", page.batch.hidden) : many;
            }
            reasons: page.batch.left > 0 ? page.model.batchReasons : []
            paper: page.paper
        }
    }

    Loader {
        id: shown

        anchors.fill: parent
        focus: true
        sourceComponent: page.parts[page.at]
        onLoaded: (item as Item).forceActiveFocus()
    }

    ProblemNote {
        y: parent.height - height
        width: parent.width - (page.listed?.leafWidth ?? 0)
        text: page.model.problem
    }

    PaperCard {
        x: parent.width - width
        y: parent.height - height
        width: page.narrow ? parent.width : parent.width * 0.5
        height: doneWords.height + 2 * padding
        visible: page.model.done !== "" && page.model.problem === ""
        paper: Theme.green
        padding: Theme.share(2)
        Accessible.role: Accessible.AlertMessage
        Accessible.name: page.model.done

        PaperText {
            id: doneWords

            objectName: "done"
            width: parent.width
            text: page.model.done
            paper: Theme.green
            font.pixelSize: Theme.control
            font.weight: Font.DemiBold
        }
    }

    actions: [
        PaperButton {
            objectName: "batches"
            visible: page.at === "list" && page.model.batches.length > 0
            glyph: "folder"
            text: qsTr("Batches")
            seed: 9
            onClicked: page.model.show("batches")
        },
        PaperButton {
            objectName: "editNote"
            visible: page.at === "token" && (page.token.canNote ?? false)
            glyph: "edit"
            text: qsTr("Note")
            seed: 11
            onClicked: page.model.show("note")
        },
        PaperButton {
            objectName: "changePlace"
            visible: page.at === "token" && (page.token.canPlace ?? false)
            glyph: "pin"
            text: page.narrow ? qsTr("Place") : qsTr("Change the place")
            seed: 13
            onClicked: page.model.show("place")
        },
        PaperButton {
            objectName: "retire"
            visible: page.at === "token" && (page.token.canRetire ?? false)
            glyph: "bin"
            text: qsTr("Retire")
            destroys: true
            seed: 15
            onClicked: page.model.show("retire")
        },
        PaperButton {
            objectName: "give"
            visible: page.at === "token" && (page.token.canGive ?? false)
            width: Math.min(implicitWidth, page.contentWidth * 0.6)
            glyph: "swap"
            text: qsTr("Give the ticket to its right finder")
            seed: 17
            onClicked: page.model.show("give")
        },
        PaperButton {
            objectName: "saveNote"
            visible: page.at === "note"
            enabled: !page.model.busy
            glyph: "tick"
            text: qsTr("Keep the note")
            paper: Theme.green
            seed: 19
            onClicked: page.model.saveNote(page.written.text)
        },
        PaperButton {
            objectName: "ownWords"
            visible: page.at === "retire"
            glyph: "keyboard"
            text: qsTr("Own words")
            seed: 21
            onClicked: page.model.show("reason")
        },
        PaperButton {
            objectName: "confirmRetire"
            visible: page.at === "retire" || page.at === "reason"
            enabled: !page.model.busy && page.why !== ""
            glyph: "bin"
            text: qsTr("Retire it")
            paper: Theme.red
            seed: 23
            onClicked: page.model.retire(page.why)
        },
        PaperButton {
            objectName: "confirmGive"
            visible: page.at === "give_sure"
            enabled: !page.model.busy
            glyph: "tick"
            text: qsTr("Give the ticket")
            paper: Theme.green
            seed: 25
            onClicked: page.model.give()
        },
        PaperButton {
            objectName: "confirmRetireBatch"
            visible: page.at === "batch" && page.batch.left > 0
            enabled: !page.model.busy && page.why !== ""
            glyph: "bin"
            text: page.narrow ? qsTr("Retire it all") : qsTr("Retire the whole batch")
            paper: Theme.red
            seed: 27
            onClicked: page.model.retireBatch(page.why)
        }
    ]
}
