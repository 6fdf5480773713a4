import QtQuick
import Encore
import Encore.Models

// The days to which an event is copied; a touch takes a day, another lets it go.
Item {
    id: page

    required property ProgrammeModel model

    property Paper paper: Theme.cream
    readonly property bool narrow: height > width
    readonly property real side: narrow ? width : Math.round(width * 0.56)

    MonthGrid {
        id: sheet

        width: page.side
        height: page.narrow ? Math.round(page.height * 0.6) : page.height
        month: page.model.copyMonth
        name: "copy"
    }

    FitText {
        x: page.narrow ? 0 : page.side + Theme.gap * 1.4
        y: page.narrow ? sheet.height + Theme.gap : 0
        width: page.width - x
        height: page.height - y
        text: page.model.copies > 0 ? qsTr("On %n day(s) more, at the same time, with its slots. Sign-ups stay with the first one.", "", page.model.copies) : qsTr("Touch the days on which it takes place too.")
        color: page.paper.quiet
        weight: Font.Bold
        largest: Theme.lead
        middle: Theme.body
        smallest: Theme.control
        lineHeight: 1.15
        verticalAlignment: page.narrow ? Text.AlignTop : Text.AlignVCenter
    }
}
