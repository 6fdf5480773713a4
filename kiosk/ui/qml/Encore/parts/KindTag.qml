import QtQuick
import Encore

// A cut tag that says what sort of news a slide is.
Item {
    id: tag

    required property string glyph
    required property string text

    property Paper paper: Theme.white
    property color shade: paper.shade
    // No wider than this.
    property real room: Theme.share(84)

    // Whether it needs a second line even at a caption's size.
    readonly property bool long: least.advanceWidth > room - label.x - Theme.share(2.6) - stamp.room

    implicitWidth: Math.min(room, Math.ceil(label.x + label.implicitWidth + Theme.share(3) + stamp.room))
    implicitHeight: Theme.share(7.4)
    width: implicitWidth
    height: implicitHeight

    PaperSheet {
        x: Theme.lift * 0.7
        y: Theme.lift * 0.7
        width: parent.width
        height: parent.height
        color: tag.shade
        seed: 17
        lift: 0
    }

    PaperSheet {
        width: parent.width
        height: parent.height
        paper: tag.paper
        seed: 12
        lift: 0
    }

    Icon {
        id: sign

        x: Theme.share(2.4)
        y: (parent.height - height) / 2
        width: Theme.share(4.2)
        height: width
        name: tag.glyph
        color: tag.paper.ink
    }

    // In the days of a week every tag has its stamp.
    WeekMark {
        id: stamp

        // Not by whether it is seen: that follows from the tag's width where one hides what is too wide.
        readonly property real room: Theme.motif !== "" ? width + Theme.share(0.6) : 0

        x: parent.width - width - Theme.share(1.2)
        y: (parent.height - height) / 2
        width: Theme.share(5.6)
        height: width
    }

    TextMetrics {
        id: least

        text: tag.text
        font.family: Theme.sans
        font.weight: Font.ExtraBold
        font.pixelSize: Theme.share(2.6)
    }

    PaperText {
        id: label

        x: sign.x + sign.width + Theme.share(1.6)
        width: parent.width - x - Theme.share(2.6) - stamp.room
        height: parent.height
        text: tag.text
        paper: tag.paper
        // In two lines only what is too long for one of a caption's size.
        wrapMode: tag.long ? Text.Wrap : Text.NoWrap
        fontSizeMode: tag.long ? Text.Fit : Text.HorizontalFit
        minimumPixelSize: Theme.share(2.6)
        verticalAlignment: Text.AlignVCenter
        font.pixelSize: Theme.share(3.8)
        font.weight: Font.ExtraBold
    }
}
