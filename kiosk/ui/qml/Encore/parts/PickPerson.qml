pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// Finds people by the first letters of their names: the names as great buttons, and the keyboard
// beside them (lying screen) or under them (standing screen). Fill it into a place.
FocusScope {
    id: pick

    required property PickerModel model

    property Paper paper: Theme.cream
    // Numbers of the people who are chosen already.
    property var chosen: []
    property string hint: qsTr("First letters of the name")
    // Room that stays free for who is chosen: above the letters, or above everything.
    property real headRoom: 0
    readonly property real headX: wide ? width - side : 0
    readonly property real headWidth: side
    readonly property real headMost: (wide ? height - letters.height - board.height - Theme.gap * 0.7 : height) - Theme.gap * 0.8
    readonly property real headSpace: headRoom > 0 ? headRoom + Theme.gap * 0.8 : 0
    readonly property bool wide: width > height * 1.25 && width * 0.56 > Theme.key * 13.4
    readonly property real side: wide ? Math.round(Math.max(width * 0.48, Math.min(width * 0.56, Theme.key * 14.6))) : width
    readonly property int columns: Math.max(1, Math.floor((list.width + Theme.tight) / (Theme.millimetre * 84)))
    readonly property real leastRow: Math.round(Theme.target * 1.25) + Theme.tight
    readonly property int rows: Math.max(1, Math.floor((list.height + Theme.tight) / leastRow))
    // What would be left below the last row makes all of them higher.
    readonly property real rowHeight: Math.max(leastRow, Math.min(Math.floor((list.height + Theme.tight) / rows), Math.round(leastRow * 1.4)))

    focus: true

    Binding {
        target: pick.model
        property: "pageSize"
        value: pick.columns * pick.rows
    }

    Item {
        id: entry

        x: pick.wide ? pick.width - width : 0
        y: pick.wide ? 0 : pick.height - height
        width: pick.side
        height: pick.wide ? pick.height : letters.height + Theme.gap * 0.7 + board.height

        PaperField {
            id: letters

            objectName: "letters"
            focus: true
            width: parent.width
            y: pick.wide ? pick.headSpace + Math.max(0, Math.round((parent.height - pick.headSpace - height - board.height - Theme.gap) / 2)) : 0
            placeholder: pick.hint
            maximumLength: 40
            onEdited: pick.model.letters = text
            // Those who come back, after a scan in between, find their letters with the list.
            Component.onCompleted: text = pick.model.letters
            onAccepted: {
                if (pick.model.count === 1)
                    pick.model.pick(pick.model.people[0].person);
            }

            // The model forgets the letters when somebody was picked.
            Connections {
                function onChanged(): void {
                    if (letters.text !== pick.model.letters)
                        letters.text = pick.model.letters;
                }

                target: pick.model
            }
        }

        Keyboard {
            id: board

            y: letters.y + letters.height + Theme.gap * 0.7
            width: parent.width
        }
    }

    Item {
        id: list

        y: pick.wide ? 0 : pick.headSpace
        width: pick.wide ? pick.width - pick.side - Theme.gap * 1.4 : pick.width
        height: (pick.wide ? pick.height : pick.height - y - entry.height - Theme.gap) - leaf.height - Theme.tight

        Grid {
            columns: pick.columns
            columnSpacing: Theme.tight
            rowSpacing: Theme.tight

            Repeater {
                model: pick.model.people

                PaperButton {
                    id: name

                    required property var modelData
                    required property int index
                    readonly property bool isChosen: pick.chosen.indexOf(modelData.person) >= 0

                    objectName: "person_" + modelData.person
                    width: Math.floor((list.width - (pick.columns - 1) * Theme.tight) / pick.columns)
                    height: pick.rowHeight - Theme.tight
                    enabled: !modelData.twin
                    // One goes on writing letters after a touch.
                    focusPolicy: Qt.TabFocus
                    checked: isChosen
                    paper: isChosen ? Theme.mint : Theme.white
                    seed: 70 + index
                    label: modelData.team === "" ? modelData.label : "%1, %2".arg(modelData.label).arg(modelData.team)
                    onClicked: pick.model.pick(modelData.person)

                    FitText {
                        id: given

                        x: Theme.gap * 0.8 + name.sink
                        y: Math.round((parent.height - height - (team.visible ? team.height : 0)) / 2) + name.sink
                        width: parent.width - x - (tick.visible ? tick.width + Theme.gap : Theme.tight)
                        height: contentHeight
                        maximumHeight: parent.height * (team.visible ? 0.5 : 0.9)
                        text: name.modelData.label
                        paper: name.shown
                        weight: Font.Bold
                        largest: Theme.control
                        middle: Theme.control * 0.8
                        smallest: Theme.control * 0.54
                        lineHeight: 1.06
                    }

                    FitText {
                        id: team

                        x: given.x
                        y: given.y + given.height
                        visible: name.modelData.team !== ""
                        width: given.width
                        height: contentHeight
                        maximumHeight: parent.height * 0.47
                        text: name.modelData.team
                        color: name.shown.quiet
                        weight: Font.Medium
                        largest: Theme.caption
                        middle: Theme.caption * 0.86
                        smallest: Theme.caption * 0.66
                        lineHeight: 1.06
                    }

                    Icon {
                        id: tick

                        x: parent.width - width - Theme.tight
                        y: (parent.height - height) / 2
                        visible: name.isChosen
                        width: Theme.control
                        height: Theme.control
                        name: "tick"
                        color: name.shown.ink
                    }
                }
            }
        }

        PaperText {
            y: Theme.tight
            width: parent.width
            visible: pick.model.empty
            text: qsTr("Nobody is found by these letters. Some people are not listed: their badge works.")
            color: pick.paper.quiet
            font.pixelSize: Theme.control
            font.weight: Font.DemiBold
        }
    }

    Pager {
        id: leaf

        y: list.y + list.height + Theme.tight
        height: Math.round(Theme.target * 1.2)
        name: "people"
        page: pick.model.page
        pages: pick.model.pages
        paper: pick.paper
        // Its place stays, so that names do not jump.
        visible: true
        opacity: pages > 1 ? 1 : 0
        enabled: pages > 1
        onTurned: step => pick.model.turn(step)
    }

    FitText {
        readonly property real aside: leaf.pages > 1 ? leaf.width + Theme.gap : 0

        x: aside
        y: leaf.y
        width: list.width - aside
        height: leaf.height
        visible: pick.model.hasTwins
        text: qsTr("Two people look the same here. More letters or the badge tell them apart.")
        color: pick.paper.quiet
        weight: Font.DemiBold
        largest: Theme.control * 0.84
        middle: Theme.control * 0.7
        smallest: Theme.caption * 0.92
        lineHeight: 1.06
        verticalAlignment: Text.AlignVCenter
    }
}
