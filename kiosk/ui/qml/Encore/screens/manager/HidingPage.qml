pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The walk-round: a touch says where, and each scan is noted there at once.
TouchPage {
    id: page

    required property ManagerModel manager
    required property HidingModel model

    readonly property bool walking: model.page === "walk"
    readonly property bool noPlace: model.places.length === 0
    // Before the first scan the sheet says what to do.
    readonly property var begin: model.place === "" ? {
        "code": "",
        "paper": "teal",
        "glyph": "pin",
        "number": 0,
        "title": qsTr("Where are you?"),
        "advice": noPlace ? qsTr("Write the first place, then scan.") : qsTr("Touch the place, then scan. Or scan first, then touch the place.")
    } : {
        "code": "",
        "paper": "teal",
        "glyph": "scan",
        "number": 0,
        "title": model.place,
        "advice": qsTr("Scan the next moustache.")
    }
    readonly property var answer: model.answer.code === "" ? begin : noPlace && model.answer.code === "waits" ? Object.assign({}, model.answer, {
        "advice": qsTr("Write the first place.")
    }) : model.answer

    lowers: false
    paper: Theme.cream
    heading: model.page === "note" ? qsTr("A note on number %1").arg(model.answer.number) : model.page === "place" ? qsTr("Another place") : model.page === "code" ? qsTr("The code won't read?") : qsTr("Hide moustaches")
    onLeave: manager.back()

    Item {
        id: walk

        readonly property real side: page.narrow ? width : Math.round(width * 0.6)

        anchors.fill: parent
        visible: page.walking

        HidingAnswer {
            id: sheet

            objectName: "answer"
            width: walk.side
            height: page.narrow ? Math.round(walk.height * 0.42) : walk.height - count.height - Theme.gap
            paper: Theme.paper(page.answer.paper)
            answer: page.answer
        }

        HidingCount {
            id: count

            y: sheet.height + Theme.gap
            width: walk.side
            height: implicitHeight
            here: page.model.here
            hidden: page.model.hidden
            every: page.model.every
            placed: page.model.place !== ""
            paper: page.paper
        }

        PlacePick {
            x: page.narrow ? 0 : walk.side + Theme.gap * 1.4
            y: page.narrow ? count.y + count.height + Theme.gap : 0
            width: walk.width - x
            height: walk.height - y
            columns: page.narrow ? 2 : 1
            places: page.model.places
            chosen: page.model.place
            paper: page.paper
            onPicked: name => page.model.choose(name)
            onAnother: page.model.show("place")
        }
    }

    Loader {
        anchors.fill: parent
        active: page.model.page === "place"
        focus: active

        sourceComponent: WriteLine {
            name: "newPlace"
            about: page.model.waiting > 0 ? qsTr("%n moustache(s) wait(s) for this place.", "", page.model.waiting) : ""
            placeholder: qsTr("Kitchen, top shelf")
            maximumLength: page.model.placeMost
            paper: page.paper
            onAccepted: page.model.choose(text)
        }

        onLoaded: (item as Item).forceActiveFocus()
    }

    Loader {
        anchors.fill: parent
        active: page.model.page === "note"
        focus: active

        sourceComponent: WriteLine {
            name: "note"
            about: qsTr("Only managers read it.")
            placeholder: qsTr("Behind the fern, at knee height")
            maximumLength: page.model.noteMost
            lines: 2
            paper: page.paper
            text: page.model.note
            onEdited: page.model.write(text)
            onAccepted: page.model.saveNote()
        }

        onLoaded: (item as Item).forceActiveFocus()
    }

    Loader {
        anchors.fill: parent
        active: page.model.page === "code"
        focus: active

        sourceComponent: CodePad {
            model: page.model.typed
            paper: page.paper
        }

        onLoaded: (item as Item).forceActiveFocus()
    }

    actions: [
        PaperButton {
            objectName: "undo"
            visible: page.walking
            enabled: page.model.canUndo && !page.model.busy
            glyph: "swap"
            text: qsTr("Undo")
            seed: 9
            onClicked: page.model.undo()
        },
        PaperButton {
            objectName: "writeNote"
            visible: page.walking
            enabled: page.model.canNote
            glyph: "edit"
            text: qsTr("Note")
            seed: 12
            onClicked: page.model.show("note")
        },
        PaperButton {
            objectName: "typeCode"
            visible: page.walking
            glyph: "keyboard"
            text: page.narrow ? "" : qsTr("Type a code")
            label: qsTr("Type a code")
            seed: 14
            onClicked: page.model.show("code")
        },
        PaperButton {
            objectName: "saveNote"
            visible: page.model.page === "note"
            glyph: "tick"
            text: qsTr("Keep the note")
            paper: Theme.green
            seed: 17
            onClicked: page.model.saveNote()
        }
    ]
}
