pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// One person: how the floor sees them, what may be shown, and what can be done for them.
Item {
    id: person

    required property PeopleModel model

    property Paper paper: Theme.mint
    readonly property var one: model.one
    readonly property bool wide: width > height * 1.1
    readonly property real side: wide ? Math.round(width * 0.3) : width
    readonly property int columns: wide ? 3 : 2
    readonly property var deeds: [
        {
            "name": "photo",
            "glyph": "camera",
            "text": one.hasPhoto ? qsTr("Another photo") : qsTr("A photo")
        },
        {
            "name": "edit",
            "glyph": "edit",
            "text": qsTr("Names and team")
        },
        {
            "name": "badge",
            "glyph": "badge",
            "text": one.hasBadge ? qsTr("A new badge") : qsTr("A badge")
        },
        {
            "name": "data",
            "glyph": "save",
            "text": qsTr("Save their data")
        },
        {
            "name": "active",
            "glyph": one.active ? "door" : "back",
            "text": one.active ? qsTr("Off the floor") : qsTr("Back on the floor")
        },
        {
            "name": "erase",
            "glyph": "bin",
            "text": qsTr("Erase")
        }
    ]

    signal wantsBadge

    function act(name: string): void {
        switch (name) {
        case "badge":
            person.wantsBadge();
            break;
        case "data":
            model.saveData();
            break;
        case "active":
            model.setActive(!one.active);
            break;
        default:
            model.show(name);
        }
    }

    // What the floor sees.
    Item {
        id: card

        width: person.side
        height: person.wide ? person.height : Theme.share(34)

        Portrait {
            id: face

            width: person.wide ? Math.min(parent.width, Theme.share(46), person.height - Theme.share(34)) : Theme.share(30)
            height: width
            picture: person.one.picture ?? ""
            letters: person.one.letters ?? ""
            paper: person.paper
            ground: person.paper
            glyph: "person"
        }

        Column {
            x: person.wide ? 0 : face.width + Theme.gap * 1.4
            y: person.wide ? face.height + Theme.gap * 1.2 : 0
            width: person.side - x
            spacing: Theme.tight

            FitText {
                objectName: "personName"
                width: parent.width
                height: contentHeight
                maximumHeight: Theme.share(16)
                text: person.one.label ?? ""
                paper: person.paper
                largest: Theme.headline
                middle: Theme.title
                smallest: Theme.body
                lineHeight: 1
                tracking: -0.02
            }

            PaperText {
                width: parent.width
                visible: text !== ""
                text: [person.one.team ?? "", person.one.key ?? ""].filter(part => part !== "").join(" · ")
                paper: person.paper
                font.pixelSize: Theme.control
                font.weight: Font.Bold
            }

            PaperText {
                objectName: "personNote"
                width: parent.width
                text: {
                    const notes = [];
                    if (!person.one.active)
                        notes.push(qsTr("Off the floor: not listed, no badge, not in a draw."));
                    else if (!person.one.hasBadge)
                        notes.push(qsTr("Has no badge yet."));
                    if (person.one.hasPhoto && person.one.picture === "")
                        notes.push(qsTr("The photo is kept and not shown."));
                    return notes.join(" ");
                }
                color: person.paper.quiet
                font.pixelSize: Theme.control * 0.9
                font.weight: Font.DemiBold
            }
        }
    }

    Column {
        id: choices

        x: person.wide ? person.side + Theme.gap * 2 : 0
        y: person.wide ? 0 : card.height + Theme.gap
        width: person.width - x
        spacing: Theme.gap * (person.wide ? 1.2 : 1)

        OptionRow {
            width: parent.width
            question: qsTr("On the screen")
            options: person.model.displays
            chosen: person.one.display ?? 0
            name: "display"
            paper: person.paper
            enabled: !person.model.busy
            onPicked: index => person.model.setDisplay(index)
        }

        Item {
            width: parent.width
            height: known.visible ? known.height : another.height

            OptionRow {
                id: known

                width: parent.width - another.width - Theme.gap
                visible: (person.one.birthday ?? "") !== ""
                question: qsTr("Birthday: %1").arg(person.one.birthday ?? "")
                options: [qsTr("Not shown", "birthday"), qsTr("Shown", "birthday")]
                chosen: person.one.birthdayShown ? 1 : 0
                name: "birthday"
                paper: person.paper
                enabled: !person.model.busy
                onPicked: index => person.model.setBirthdayShown(index === 1)
            }

            PaperButton {
                id: another

                objectName: "setBirthday"
                x: known.visible ? parent.width - width : 0
                y: parent.height - height
                enabled: !person.model.busy
                glyph: "week"
                text: known.visible ? qsTr("Another day") : qsTr("Add their birthday")
                textSize: Theme.control * 0.9
                seed: 21
                onClicked: person.model.show("birthday")
            }
        }
    }

    Grid {
        id: grid

        readonly property real cell: Math.floor((choices.width - (person.columns - 1) * Theme.tight) / person.columns)
        readonly property real room: person.height - choices.y - choices.height - Theme.gap * 1.4
        readonly property int lines: Math.ceil(person.deeds.length / person.columns)

        x: choices.x
        y: choices.y + choices.height + Theme.gap * 1.4
        columns: person.columns
        spacing: Theme.tight

        Repeater {
            model: person.deeds.length

            PaperButton {
                required property int index
                readonly property var deed: person.deeds[index]

                objectName: "deed_" + deed.name
                width: grid.cell
                height: Math.max(Theme.target, Math.min(Theme.share(16), (grid.room - (grid.lines - 1) * Theme.tight) / grid.lines))
                enabled: !person.model.busy
                glyph: deed.glyph
                text: deed.text
                destroys: deed.name === "erase"
                seed: 50 + 3 * index
                onClicked: person.act(deed.name)
            }
        }
    }
}
