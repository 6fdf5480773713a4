pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// How I am shown: the four choices as the slides that they make, and the birthday.
Item {
    id: look

    required property MyLookModel model

    property Paper paper: Theme.sunflower
    readonly property bool narrow: height > width
    readonly property int columns: narrow ? 2 : 4
    readonly property real cell: Math.floor((width - (columns - 1) * Theme.gap) / columns)
    readonly property real room: height - foot.height - Theme.gap * 1.4
    readonly property real cellHeight: Math.min(narrow ? Math.floor((room - Theme.gap) / 2) : room, cell * (narrow ? 1.7 : 0.95))

    Grid {
        y: Math.max(0, Math.round((look.room - height) / 2 * (look.narrow ? 0 : 1)))
        visible: look.model.loaded
        columns: look.columns
        spacing: Theme.gap

        Repeater {
            model: look.model.looks.length

            PaperButton {
                id: choice

                required property int index
                readonly property bool isChosen: index === look.model.chosen
                readonly property var one: look.model.looks[index] ?? {
                    "name": "",
                    "design": "",
                    "content": {}
                }

                objectName: "look_" + index
                width: look.cell
                height: look.cellHeight
                enabled: look.model.loaded
                checked: isChosen
                paper: isChosen ? Theme.teal : Theme.white
                label: one.name
                seed: 60 + 3 * index
                onClicked: look.model.choose(index)

                SlidePreview {
                    x: Theme.tight + choice.sink
                    y: Theme.tight + choice.sink
                    width: parent.width - 2 * Theme.tight
                    height: parent.height - words.height - 3 * Theme.tight
                    design: choice.one.design
                    content: choice.one.content
                }

                Icon {
                    id: tick

                    x: Theme.gap * 0.7 + choice.sink
                    y: words.y + Math.round((words.height - height) / 2)
                    visible: choice.isChosen
                    width: Theme.control * 1.2
                    height: width
                    name: "tick"
                    color: choice.paper.ink
                }

                FitText {
                    id: words

                    x: Theme.gap * 0.7 + (tick.visible ? tick.width + Theme.tight : 0) + choice.sink
                    y: parent.height - height - Theme.tight + choice.sink
                    width: parent.width - x - Theme.tight
                    height: Math.round(Theme.control * 2.4)
                    text: choice.one.name
                    paper: choice.paper
                    weight: Font.Bold
                    largest: Theme.control
                    middle: Theme.control * 0.84
                    smallest: Theme.control * 0.66
                    lineHeight: 1.06
                    verticalAlignment: Text.AlignVCenter
                }
            }
        }
    }

    Column {
        id: foot

        y: parent.height - height
        width: parent.width
        visible: look.model.loaded
        spacing: Theme.tight

        PaperText {
            objectName: "lookProblem"
            width: parent.width
            visible: text !== ""
            text: look.model.problem
            color: look.paper.accent
            font.pixelSize: Theme.control
            font.weight: Font.Bold
        }

        PaperText {
            objectName: "noPhoto"
            width: parent.width
            visible: !look.model.hasPhoto
            text: qsTr("There is no photo of you here yet. A manager can add one.")
            color: look.paper.quiet
            font.pixelSize: Theme.control * 0.9
            font.weight: Font.DemiBold
        }

        PaperText {
            objectName: "noBirthday"
            width: parent.width
            visible: look.model.birthday === ""
            text: qsTr("Your birthday is not known here. A manager can add it, if you like.")
            color: look.paper.quiet
            font.pixelSize: Theme.control * 0.9
            font.weight: Font.DemiBold
        }

        Flow {
            width: parent.width
            visible: look.model.birthday !== ""
            spacing: Theme.tight

            PaperText {
                height: notShown.height
                width: Math.min(implicitWidth + Theme.gap, parent.width)
                text: qsTr("My birthday, %1:").arg(look.model.birthday)
                paper: look.paper
                verticalAlignment: Text.AlignVCenter
                font.pixelSize: Theme.control
                font.weight: Font.Bold
            }

            PaperButton {
                id: notShown

                objectName: "birthdayHidden"
                text: qsTr("Not shown", "birthday")
                label: qsTr("My birthday, %1:").arg(look.model.birthday) + " " + text
                checked: !look.model.birthdayShown
                paper: checked ? Theme.teal : Theme.white
                seed: 21
                onClicked: look.model.showBirthday(false)
            }

            PaperButton {
                objectName: "birthdayShown"
                text: qsTr("Congratulate me", "birthday")
                checked: look.model.birthdayShown
                paper: checked ? Theme.teal : Theme.white
                seed: 25
                onClicked: look.model.showBirthday(true)
            }
        }
    }
}
