import QtQuick
import Encore

// The good end of something: a great tick, and what there is now. Fill it into a place.
Item {
    id: panel

    required property string text

    property Paper paper: Theme.cream
    readonly property bool narrow: height > width

    StatusShape {
        id: sign

        x: panel.narrow ? (parent.width - width) / 2 : 0
        y: panel.narrow ? 0 : (parent.height - height) / 2
        width: Theme.share(panel.narrow ? 40 : 52)
        height: width
        status: "good"
    }

    FitText {
        objectName: "made"
        x: panel.narrow ? 0 : sign.width + Theme.gap * 2
        y: panel.narrow ? sign.height + Theme.gap : 0
        width: parent.width - x
        height: parent.height - y
        text: panel.text
        paper: panel.paper
        weight: Font.Bold
        largest: Theme.lead
        middle: Theme.body
        smallest: Theme.control
        lineHeight: 1.2
        verticalAlignment: panel.narrow ? Text.AlignTop : Text.AlignVCenter
    }
}
