import QtQuick
import Encore

// A week as a small poster: its theme in its colours, with its days.
Item {
    id: sheet

    // A map as `WeeksModel.week` is.
    required property var week

    property int seed: 1
    property real sink: 0
    readonly property Paper tint: Paper {
        sheet: sheet.week.paper?.sheet ?? Theme.blue.sheet
        shade: sheet.week.paper?.shade ?? Theme.blue.shade
        ink: sheet.week.paper?.ink ?? Theme.blue.ink
        quiet: sheet.week.paper?.quiet ?? Theme.blue.quiet
        accent: sheet.week.paper?.accent ?? Theme.blue.accent
    }
    readonly property bool flat: height < width * 0.5

    PaperSheet {
        x: sheet.sink
        y: sheet.sink
        width: sheet.width
        height: sheet.height
        paper: sheet.tint
        seed: sheet.seed
    }

    Image {
        id: picture

        x: sheet.flat ? sheet.width - width - Theme.gap : Theme.gap
        y: Theme.gap
        width: sheet.flat ? Math.round(sheet.width * 0.3) : sheet.width - 2 * Theme.gap
        height: sheet.flat ? sheet.height - 2 * Theme.gap : Math.round(sheet.height * 0.4)
        visible: source.toString() !== ""
        source: sheet.week.picture ?? ""
        asynchronous: true
        fillMode: Image.PreserveAspectCrop
        sourceSize.width: 800
    }

    MotifArt {
        x: picture.x + (picture.width - width) / 2
        y: picture.y + (picture.height - height) / 2
        visible: !picture.visible
        width: Math.min(picture.width, picture.height)
        height: width
        motif: sheet.week.motif ?? "star"
        paper: sheet.tint
    }

    FitText {
        id: theme

        objectName: "sheetTheme"
        x: Theme.gap + sheet.sink
        y: (sheet.flat ? Theme.gap : picture.y + picture.height + Theme.tight) + sheet.sink
        width: (sheet.flat ? picture.x - Theme.gap : sheet.width - Theme.gap) - x
        height: Math.round((sheet.height - y - Theme.gap) * 0.6)
        text: sheet.week.theme !== "" ? sheet.week.theme : qsTr("A week without a theme yet")
        paper: sheet.tint
        weight: Font.ExtraBold
        largest: Theme.title
        middle: Theme.lead
        smallest: Theme.control
        lineHeight: 1.04
        verticalAlignment: Text.AlignVCenter
    }

    FitText {
        x: theme.x
        y: theme.y + theme.height
        width: theme.width
        height: sheet.height - y - Theme.gap * 0.6 + sheet.sink
        text: sheet.week.dates ?? ""
        color: sheet.tint.quiet
        weight: Font.Bold
        largest: Theme.body
        middle: Theme.control
        smallest: Theme.control * 0.7
        verticalAlignment: Text.AlignVCenter
    }
}
