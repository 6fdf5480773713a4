pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The first and the last day of what waits: a day less, a day more, a week more.
Item {
    id: days

    required property QueueModel model

    property Paper paper: Theme.cream
    readonly property real cell: Math.min(Theme.share(30), (height - Theme.gap) / 2)

    component Line: PaperCard {
        id: line

        required property string name
        required property string label
        required property string value

        signal moved(steps: int)

        width: days.width
        height: days.cell
        padding: Theme.gap
        paper: Theme.white

        FitText {
            id: what

            width: parent.width
            height: Theme.share(5)
            text: line.label
            color: Theme.white.quiet
            weight: Font.Bold
            largest: Theme.control
            middle: Theme.small
            smallest: Theme.caption
            verticalAlignment: Text.AlignVCenter
        }

        FitText {
            objectName: line.name + "Day"
            y: what.height
            width: line.inner.width - buttons.width - Theme.gap
            height: line.inner.height - y
            text: line.value
            paper: Theme.white
            largest: Theme.title
            middle: Theme.lead
            smallest: Theme.body
            lineHeight: 1.04
            verticalAlignment: Text.AlignVCenter
        }

        Row {
            id: buttons

            x: line.inner.width - width
            y: Math.round((line.inner.height - height) / 2)
            spacing: Theme.tight

            PaperButton {
                objectName: line.name + "Less"
                glyph: "minus"
                label: line.label + ": " + qsTr("A day earlier")
                paper: Theme.cream
                seed: 61
                onClicked: line.moved(-1)
            }

            PaperButton {
                objectName: line.name + "More"
                glyph: "plus"
                label: line.label + ": " + qsTr("A day later")
                paper: Theme.cream
                seed: 63
                onClicked: line.moved(1)
            }

            PaperButton {
                objectName: line.name + "Week"
                text: qsTr("+ 1 week")
                label: line.label + ": " + text
                paper: Theme.cream
                seed: 65
                onClicked: line.moved(7)
            }
        }
    }

    Line {
        name: "start"
        label: qsTr("First day")
        value: days.model.start !== "" ? days.model.start : qsTr("Today, at once")
        seed: 71
        onMoved: steps => days.model.moveStart(steps)
    }

    Line {
        y: days.cell + Theme.gap
        name: "until"
        label: qsTr("Last day")
        value: days.model.until !== "" ? days.model.until : qsTr("No end")
        seed: 73
        onMoved: steps => days.model.moveEnd(steps)
    }
}
