pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// A person's names, team and id, with the keyboard under them; teams that there are, to touch.
FocusScope {
    id: form

    required property PersonFormModel model

    property Paper paper: Theme.mint
    readonly property bool wide: width > height * 1.1
    readonly property int columns: wide ? 4 : 2
    readonly property real cell: Math.floor((width - (columns - 1) * Theme.tight) / columns)
    readonly property var lines: [
        {
            "name": "given",
            "label": qsTr("First name"),
            "most": model.givenMost
        },
        {
            "name": "family",
            "label": qsTr("Last name"),
            "most": model.familyMost
        },
        {
            "name": "team",
            "label": qsTr("Team"),
            "most": model.teamMost
        },
        {
            "name": "key",
            "label": qsTr("Staff number, if any"),
            "most": model.keyMost
        }
    ]

    signal accepted

    function writtenIn(name: string): string {
        return name === "given" ? model.given : name === "family" ? model.family : name === "team" ? model.team : model.key;
    }

    focus: true

    Grid {
        id: fields

        columns: form.columns
        spacing: Theme.tight

        Repeater {
            model: form.lines.length

            Column {
                id: entry

                required property int index
                readonly property var line: form.lines[index]

                spacing: Theme.share(0.6)

                PaperText {
                    width: form.cell
                    text: entry.line.label
                    color: form.paper.quiet
                    font.pixelSize: Theme.control * 0.9
                    font.weight: Font.DemiBold
                }

                PaperField {
                    id: field

                    objectName: "person_" + entry.line.name
                    width: form.cell
                    focus: entry.index === 0
                    label: entry.line.label
                    maximumLength: entry.line.most
                    text: form.writtenIn(entry.line.name)
                    onEdited: form.model.write(entry.line.name, text)
                    onAccepted: form.accepted()

                    Connections {
                        function onChanged(): void {
                            const written = form.writtenIn(entry.line.name);
                            if (field.text !== written)
                                field.text = written;
                        }

                        target: form.model
                    }
                }
            }
        }
    }

    Flow {
        y: fields.height + Theme.gap
        width: parent.width
        height: Math.max(0, board.y - y - Theme.gap)
        clip: true
        spacing: Theme.tight

        Repeater {
            model: form.model.teams

            PaperButton {
                required property string modelData
                required property int index

                objectName: "pickTeam_" + index
                text: modelData
                textSize: Theme.control * 0.9
                glyph: "people"
                focusPolicy: Qt.NoFocus
                seed: 90 + index
                onClicked: form.model.pickTeam(modelData)
            }
        }
    }

    Keyboard {
        id: board

        x: Math.round((parent.width - width) / 2)
        y: parent.height - height
        width: Math.min(parent.width, Theme.key * 22)
        capital: form.model.given === ""
        enterLabel: qsTr("Save")
    }
}
