pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// When an event is: its day on a sheet, its start and its end by touch, or all day.
Item {
    id: page

    required property ProgrammeModel model

    property Paper paper: Theme.cream
    property bool ends: false
    readonly property ProgrammeFormModel form: model.form
    readonly property var when: form.when
    readonly property bool narrow: height > width
    readonly property real side: narrow ? width : Math.round(Math.max(width * 0.36, Theme.target * 5.4))

    readonly property string lasts: {
        const hours = when.hours > 0 ? qsTr("%n hour(s)", "", when.hours) : "";
        const minutes = when.minutes > 0 ? qsTr("%n minute(s)", "", when.minutes) : "";
        const long = qsTr("It lasts %1.").arg([hours, minutes].filter(text => text !== "").join(" "));
        return when.overnight ? long + " " + qsTr("Past midnight, into the next day.") : long;
    }

    MonthGrid {
        id: sheet

        width: page.side
        height: page.narrow ? Math.round(page.height * 0.38) : page.height
        month: page.model.whenMonth
        name: "when"
    }

    Item {
        id: times

        x: page.narrow ? 0 : page.side + Theme.gap * 1.2
        y: page.narrow ? sheet.height + Theme.gap : 0
        width: page.width - x
        height: page.height - y

        Flow {
            id: tabs

            width: parent.width
            spacing: Theme.tight

            PaperButton {
                objectName: "startTab"
                visible: !page.form.allDay
                text: qsTr("Starts %1").arg(page.when.startText)
                checked: !page.ends
                paper: checked ? Theme.teal : Theme.white
                seed: 71
                onClicked: page.ends = false
            }

            PaperButton {
                objectName: "endTab"
                visible: !page.form.allDay
                text: qsTr("Ends %1").arg(page.when.endText)
                checked: page.ends
                paper: checked ? Theme.teal : Theme.white
                seed: 73
                onClicked: page.ends = true
            }

            PaperButton {
                objectName: "allDay"
                glyph: page.form.allDay ? "tick" : ""
                text: qsTr("All day")
                checked: page.form.allDay
                paper: checked ? Theme.teal : Theme.white
                seed: 75
                onClicked: page.form.setAllDay(!page.form.allDay)
            }
        }

        TimePad {
            y: tabs.height + Theme.gap
            width: parent.width
            height: parent.height - y
            visible: !page.form.allDay
            question: page.lasts
            name: page.ends ? "end" : "start"
            value: page.ends ? page.when.endText : page.when.startText
            hour: page.ends ? page.when.endHour : page.when.startHour
            minute: page.ends ? page.when.endMinute : page.when.startMinute
            paper: page.paper
            onMoved: steps => page.ends ? page.form.moveEnd(steps) : page.form.moveStart(steps)
            onPicked: (hour, minute) => page.ends ? page.form.setEnd(hour, minute) : page.form.setStart(hour, minute)
        }

        Stepper {
            y: tabs.height + Theme.gap
            visible: page.form.allDay
            name: "last"
            label: qsTr("until")
            value: page.when.lastText
            paper: page.paper
            onMoved: steps => page.form.moveLast(steps)
        }
    }
}
