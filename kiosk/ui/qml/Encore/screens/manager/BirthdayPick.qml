import QtQuick
import Encore
import Encore.Models

// A day and a month, by steps.
Column {
    id: pick

    required property PersonFormModel model

    property Paper paper: Theme.mint
    readonly property var months: [qsTr("January"), qsTr("February"), qsTr("March"), qsTr("April"), qsTr("May"), qsTr("June"), qsTr("July"), qsTr("August"), qsTr("September"), qsTr("October"), qsTr("November"), qsTr("December")]

    spacing: Theme.gap * 1.6

    PaperText {
        width: parent.width
        text: qsTr("The year is never asked and never kept.")
        color: pick.paper.quiet
        font.pixelSize: Theme.control
        font.weight: Font.DemiBold
    }

    Stepper {
        name: "month"
        paper: pick.paper
        value: pick.months[pick.model.month - 1]
        valueWidth: Theme.share(44)
        onMoved: steps => pick.model.moveMonth(steps)
    }

    Stepper {
        name: "day"
        paper: pick.paper
        value: String(pick.model.day)
        valueWidth: Theme.share(44)
        onMoved: steps => pick.model.moveDay(steps)
    }
}
