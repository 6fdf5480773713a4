import QtQuick
import Encore
import Encore.Models

// It is done: what happens with the thanks now.
Item {
    id: sent

    required property ThanksModel model

    property Paper paper: Theme.coral
    readonly property bool narrow: height > width
    readonly property real art: narrow ? width * 0.5 : Math.min(height * 0.8, width * 0.32)

    Icon {
        id: heart

        x: sent.narrow ? (sent.width - width) / 2 : Theme.gap
        y: sent.narrow ? Math.round(Math.max(0, sent.height - height - words.height - more.height - Theme.gap * 3) * 0.42) : (sent.height - height) / 2
        width: sent.art
        height: sent.art
        name: "heart"
        color: sent.paper.accent
    }

    FitText {
        id: words

        x: sent.narrow ? 0 : heart.x + heart.width + Theme.share(6)
        y: sent.narrow ? heart.y + heart.height + Theme.gap * 2 : Math.round((sent.height - height - more.height - Theme.gap) / 2)
        width: sent.width - x
        height: contentHeight
        maximumHeight: Theme.share(30)
        text: qsTr("Sent. That will make somebody's day.")
        paper: sent.paper
        largest: Theme.share(10.5)
        middle: Theme.share(8.6)
        smallest: Theme.share(6.8)
        lineHeight: 1.04
        tracking: -0.02
        horizontalAlignment: sent.narrow ? Text.AlignHCenter : Text.AlignLeft
    }

    PaperText {
        id: more

        x: words.x
        y: words.y + words.height + Theme.gap
        width: words.width
        text: sent.model.waits ? qsTr("A manager reads it first; then it is on the screen.") : qsTr("It is among the next slides on this screen.")
        color: sent.paper.quiet
        horizontalAlignment: words.horizontalAlignment
        font.pixelSize: Theme.lead
        font.weight: Font.DemiBold
    }
}
