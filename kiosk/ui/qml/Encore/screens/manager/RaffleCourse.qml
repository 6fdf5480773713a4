import QtQuick
import Encore
import Encore.Models

// How often one can win, how long a prize waits, how long the list is shown, and the earliest draw.
Item {
    id: course

    required property RaffleTermsModel model

    property Paper paper: Theme.sunflower
    readonly property bool narrow: height > width
    readonly property real side: narrow ? width : (width - Theme.gap * 2) / 2

    Spans {
        id: spans
    }

    Column {
        id: wins

        width: course.side
        spacing: Theme.gap

        OptionRow {
            width: parent.width
            question: qsTr("How often can one person win?")
            options: [qsTr("Once"), qsTr("As often as they are drawn")]
            chosen: course.model.oneWin ? 0 : 1
            name: "wins"
            paper: course.paper
            onPicked: index => course.model.setOneWin(index === 0)
        }

        OptionRow {
            width: parent.width
            question: qsTr("How long does a prize wait for its winner?")
            options: course.model.claimChoices.map(count => spans.minutes(count))
            chosen: course.model.claim
            name: "claim"
            paper: course.paper
            onPicked: index => course.model.setClaim(index)
        }
    }

    Column {
        x: course.narrow ? 0 : course.side + Theme.gap * 2
        y: course.narrow ? wins.height + Theme.gap : 0
        width: course.side
        spacing: Theme.gap

        OptionRow {
            width: parent.width
            question: qsTr("How long is the list of tickets shown?")
            options: course.model.holdChoices.map(count => spans.seconds(count))
            chosen: course.model.hold
            name: "hold"
            paper: course.paper
            onPicked: index => course.model.setHold(index)
        }

        OptionRow {
            width: parent.width
            question: qsTr("When can the draw begin?")
            options: [qsTr("At any time"), qsTr("Not before…")]
            chosen: course.model.drawsLate ? 1 : 0
            name: "late"
            paper: course.paper
            onPicked: index => course.model.setDrawsLate(index === 1)
        }

        Flow {
            width: parent.width
            visible: course.model.drawsLate
            spacing: Theme.gap

            Stepper {
                name: "drawDay"
                value: course.model.drawDay
                paper: course.paper
                onMoved: steps => course.model.moveDrawDay(steps)
            }

            Stepper {
                name: "drawTime"
                value: course.model.drawTime
                paper: course.paper
                onMoved: steps => course.model.moveDrawTime(steps)
            }
        }
    }
}
