import QtQuick
import Encore
import Encore.Models

// At an event that is on: the invitation to hold up one's badge, then the welcome.
Item {
    id: strip

    required property CheckInModel model

    readonly property var answer: model.answer
    readonly property bool asks: answer.code === ""
    readonly property Paper tint: asks ? Theme.sunflower : answer.status === "good" ? Theme.green : answer.status === "already" ? Theme.yellow : answer.status === "refused" ? Theme.red : Theme.cream

    objectName: "checkIn"
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    PaperSheet {
        width: strip.width
        height: strip.height
        paper: strip.tint
        seed: 261
    }

    Icon {
        id: sign

        x: Theme.gap
        y: Math.round((strip.height - height) / 2)
        width: Math.min(Theme.share(7), strip.height * 0.7)
        height: width
        name: strip.answer.glyph
        color: strip.tint.ink
    }

    FitText {
        id: words

        x: sign.x + sign.width + Theme.gap
        width: strip.width - x - Theme.gap
        height: strip.height
        text: strip.asks ? qsTr("Are you here for this? Hold up your badge, and you are counted.") : strip.answer.count > 0 ? qsTr("%1 %2", "welcome, how many are here").arg(strip.answer.title).arg(qsTr("%n are here by now.", "people", strip.answer.count)) : strip.answer.title
        paper: strip.tint
        largest: Theme.share(4.6)
        middle: Theme.share(4)
        smallest: Theme.share(3)
        lineHeight: 1.04
        verticalAlignment: Text.AlignVCenter
    }
}
