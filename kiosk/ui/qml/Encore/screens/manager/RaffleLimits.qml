import QtQuick
import Encore
import Encore.Models

// How many tickets a person may have, and when finds are taken.
Item {
    id: limits

    required property RaffleTermsModel model

    property Paper paper: Theme.sunflower
    readonly property bool narrow: height > width
    readonly property real side: narrow ? width : (width - Theme.gap * 2) / 2

    Column {
        id: tickets

        width: limits.side
        spacing: Theme.gap * 1.6

        OptionRow {
            width: parent.width
            question: qsTr("Tickets for one person, in all")
            options: [...limits.model.inAllChoices.map(count => String(count)), qsTr("As many as they find")]
            chosen: limits.model.inAll
            name: "inAll"
            paper: limits.paper
            onPicked: index => limits.model.setInAll(index)
        }

        OptionRow {
            width: parent.width
            question: qsTr("On one day")
            options: [...limits.model.aDayChoices.map(count => String(count)), qsTr("As many as they find")]
            chosen: limits.model.aDay
            name: "aDay"
            paper: limits.paper
            onPicked: index => limits.model.setADay(index)
        }
    }

    Column {
        x: limits.narrow ? 0 : limits.side + Theme.gap * 2
        y: limits.narrow ? tickets.height + Theme.gap * 1.6 : 0
        width: limits.side
        spacing: Theme.gap * 1.6

        OptionRow {
            width: parent.width
            question: qsTr("When are finds taken?")
            options: [qsTr("At any time"), qsTr("Monday to Friday"), qsTr("Every day")]
            chosen: limits.model.opening
            name: "opening"
            paper: limits.paper
            onPicked: index => limits.model.setOpening(index)
        }

        Flow {
            width: parent.width
            visible: limits.model.opening > 0
            spacing: Theme.gap * 1.4

            Stepper {
                name: "begin"
                label: qsTr("from")
                value: limits.model.begin
                paper: limits.paper
                onMoved: steps => limits.model.moveBegin(steps)
            }

            Stepper {
                name: "end"
                label: qsTr("until")
                value: limits.model.end
                paper: limits.paper
                onMoved: steps => limits.model.moveEnd(steps)
            }
        }
    }
}
