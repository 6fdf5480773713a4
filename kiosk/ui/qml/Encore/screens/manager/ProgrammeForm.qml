pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// An event's fields as tiles, what it collides with, and what else can be done with it.
FocusScope {
    id: page

    required property ProgrammeModel model

    property Paper paper: Theme.cream
    readonly property ProgrammeFormModel form: model.form
    readonly property var texts: form.texts
    readonly property var when: form.when
    readonly property bool narrow: height > width
    readonly property int columns: narrow ? 2 : 4
    readonly property var conflicts: model.conflicts
    readonly property string span: form.allDay ? (when.days > 1 ? qsTr("%1, %n day(s)", "", when.days).arg(when.dayText) : qsTr("%1, all day").arg(when.dayText)) : "%1\n%2–%3".arg(when.dayText).arg(when.startText).arg(when.endText)
    readonly property var tiles: [
        {
            "field": "title",
            "sign": "edit",
            "called": qsTr("Title"),
            "value": texts.title,
            "none": qsTr("What is it called?")
        },
        {
            "field": "when",
            "sign": "clock",
            "called": qsTr("When"),
            "value": span,
            "none": ""
        },
        {
            "field": "place",
            "sign": "pin",
            "called": qsTr("Where"),
            "value": texts.place,
            "none": qsTr("Choose a place")
        },
        {
            "field": "text",
            "sign": "file",
            "called": qsTr("Text"),
            "value": texts.text,
            "none": qsTr("What happens there?")
        },
        {
            "field": "slots",
            "sign": "people",
            "called": qsTr("Sign-up"),
            "value": model.slots.count > 0 ? qsTr("%n slot(s)", "", model.slots.count) + (model.stored.people > 0 ? " · " + qsTr("%n signed up", "", model.stored.people) : "") : "",
            "none": qsTr("Nobody needs to sign up")
        },
        {
            "field": "cover",
            "sign": "speaker",
            "called": qsTr("Calls meanwhile"),
            "value": form.covered ? (texts.notice !== "" ? qsTr("Covered, with a notice") : qsTr("Others take them")) : texts.notice !== "" ? qsTr("A notice to customers") : "",
            "none": qsTr("No cover needed")
        },
        {
            "field": "speaker",
            "sign": "person",
            "called": qsTr("Speaker"),
            "value": texts.speaker,
            "none": qsTr("Nobody in particular")
        },
        {
            "field": "sponsor",
            "sign": "gift",
            "called": qsTr("Brought by"),
            "value": texts.sponsor,
            "none": qsTr("No department")
        },
        {
            "field": "kind",
            "sign": "flag",
            "called": qsTr("Sort of event"),
            "value": texts.kind,
            "none": qsTr("Nothing special")
        },
        {
            "field": "picture",
            "sign": "camera",
            "called": qsTr("Picture"),
            "value": form.picture !== "" ? qsTr("It is there") : "",
            "none": qsTr("None yet")
        }
    ]
    readonly property int lines: Math.ceil(tiles.length / columns)
    readonly property real foot: (collides.visible ? collides.height + Theme.tight : 0) + (more.visible ? more.height + Theme.tight : 0)
    readonly property real cell: Math.min(Theme.share(24), Math.floor((height - foot - (lines - 1) * Theme.tight) / lines))

    signal counted

    focus: true

    Grid {
        id: grid

        columns: page.columns
        columnSpacing: Theme.tight
        rowSpacing: Theme.tight

        Repeater {
            model: page.tiles.length

            FormTile {
                required property int index
                readonly property var one: page.tiles[index]

                width: Math.floor((page.width - (page.columns - 1) * Theme.tight) / page.columns)
                height: page.cell
                field: one.field
                sign: one.sign
                called: one.called
                value: one.value
                none: one.none
                seed: 40 + 3 * index
                onClicked: page.model.turnTo(field)
            }
        }
    }

    PaperCard {
        id: collides

        y: page.height - height - (more.visible ? more.height + Theme.tight : 0)
        width: page.width
        height: words.height + 2 * padding
        visible: page.conflicts.length > 0
        paper: Theme.yellow
        padding: Theme.tight
        seed: 22

        FitText {
            id: words

            objectName: "conflicts"
            width: collides.inner.width
            height: contentHeight
            maximumHeight: Theme.share(10)
            text: page.conflicts.slice(0, 3).map(one => {
                const what = one.kind === "place" ? qsTr("The place is taken then") : one.kind === "speaker" ? qsTr("The speaker is elsewhere then") : qsTr("%n of its people are elsewhere then", "", one.people);
                return "%1: %2, %3".arg(what).arg(one.title).arg(one.start);
            }).join("\n")
            paper: collides.paper
            weight: Font.Bold
            largest: Theme.control * 0.9
            middle: Theme.control * 0.8
            smallest: Theme.control * 0.66
            lineHeight: 1.1
        }
    }

    Flow {
        id: more

        y: page.height - height
        width: page.width
        visible: page.model.stored.id > 0
        spacing: Theme.tight

        PaperButton {
            objectName: "copyEvent"
            enabled: !page.model.dirty
            glyph: "list"
            text: qsTr("Copy to other days")
            textSize: Theme.control * 0.86
            seed: 31
            onClicked: page.model.turnTo("copy")
        }

        PaperButton {
            objectName: "whoIsHere"
            visible: page.model.stored.counts
            glyph: "people"
            text: qsTr("Who is here")
            textSize: Theme.control * 0.86
            seed: 41
            onClicked: page.counted()
        }

        PaperButton {
            objectName: "cancelEvent"
            visible: !page.model.stored.cancelled
            enabled: !page.model.busy
            glyph: "close"
            text: qsTr("Cancel the event")
            textSize: Theme.control * 0.86
            seed: 33
            onClicked: page.model.cancelEvent()
        }

        PaperButton {
            objectName: "bringBack"
            visible: page.model.stored.cancelled
            enabled: !page.model.busy
            glyph: "tick"
            text: qsTr("It takes place after all")
            textSize: Theme.control * 0.86
            seed: 35
            onClicked: page.model.bringBack()
        }

        PaperButton {
            objectName: "removeEvent"
            visible: page.model.stored.people + page.model.stored.attended === 0
            enabled: !page.model.busy
            glyph: "bin"
            text: qsTr("Remove")
            textSize: Theme.control * 0.86
            seed: 37
            onClicked: page.model.remove()
        }

        PaperButton {
            objectName: "papers"
            visible: page.model.papers.length > 0
            glyph: "printer"
            text: qsTr("Papers")
            textSize: Theme.control * 0.86
            seed: 39
            onClicked: page.model.turnTo("save")
        }
    }
}
