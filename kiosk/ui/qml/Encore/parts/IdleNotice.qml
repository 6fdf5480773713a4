import QtQuick
import Encore
import Encore.Models

// Says that the screen is about to return to the slides; any touch stays.
Item {
    id: notice

    required property StageModel stage

    visible: stage.warning
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    PaperCard {
        x: Math.round((parent.width - width) / 2)
        y: parent.height - height - Theme.gap
        width: Math.min(parent.width - 2 * Theme.margin, Theme.share(92))
        height: words.height + 2 * padding
        paper: Theme.sunflower
        padding: Theme.gap

        PaperText {
            id: words

            width: parent.width
            text: qsTr("Still there? Touch the screen to stay. Back to the slides in %n second(s).", "", notice.stage.secondsLeft)
            paper: Theme.sunflower
            horizontalAlignment: Text.AlignHCenter
            font.pixelSize: Theme.control
            font.weight: Font.Bold
            font.features: Theme.tabular
        }
    }
}
