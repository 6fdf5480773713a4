pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// Ten dice, rolled where everybody sees it, and touched here one by one.
TouchPage {
    id: page

    required property CeremonyModel model

    readonly property int shown: Math.max(model.diceLeast, model.dice.length)

    paper: Theme.cream
    heading: qsTr("Roll ten dice, for all to see")
    under: qsTr("Touch each face as it falls. The dice come last: nobody can add anything after them.")
    onLeave: model.back()

    Grid {
        id: thrown

        readonly property real side: Math.min((parent.width - (columns - 1) * spacing) / columns, (parent.height * 0.5 - spacing) / 2, Theme.share(18))

        x: Math.round((parent.width - width) / 2)
        columns: Math.ceil(page.shown / 2)
        spacing: Theme.tight

        Repeater {
            model: page.shown

            Die {
                required property int index

                width: thrown.side
                height: width
                enabled: false
                face: index < page.model.dice.length ? page.model.dice[index] : 0
                paper: Theme.coral
                seed: index + 2
            }
        }
    }

    Grid {
        id: faces

        readonly property real room: parent.height - y
        readonly property real side: Math.min((parent.width - (columns - 1) * spacing) / columns, (room - (rows - 1) * spacing) / rows, Theme.share(26))

        x: Math.round((parent.width - width) / 2)
        y: thrown.height + Theme.gap * 1.2
        rows: page.narrow ? 2 : 1
        columns: page.narrow ? 3 : 6
        spacing: Theme.gap

        Repeater {
            model: 6

            Die {
                required property int index

                objectName: "die" + face
                width: faces.side
                height: width
                face: index + 1
                seed: index + 20
                onClicked: page.model.roll(face)
            }
        }
    }

    ProblemNote {
        y: parent.height - height
        width: parent.width
        text: page.model.problem
    }

    actions: [
        PaperButton {
            objectName: "unroll"
            enabled: page.model.dice.length > 0 && !page.model.busy
            glyph: "backspace"
            label: qsTr("Take the last one back")
            seed: 8
            onClicked: page.model.unroll()
        },
        PaperButton {
            objectName: "takeDice"
            enabled: page.model.dice.length >= page.model.diceLeast && !page.model.busy
            glyph: "tick"
            text: qsTr("These are the dice")
            paper: Theme.aubergine
            seed: 12
            onClicked: page.model.takeDice()
        }
    ]
}
