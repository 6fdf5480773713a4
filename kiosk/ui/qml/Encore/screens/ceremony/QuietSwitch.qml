import QtQuick
import Encore
import Encore.Models

// Whether the ceremony makes a sound.
PaperButton {
    id: quiet

    required property CeremonyModel model

    objectName: "quiet"
    glyph: model.quiet ? "mute" : "speaker"
    label: model.quiet ? qsTr("Let it be heard again") : qsTr("No sound")
    paper: model.quiet ? Theme.grey : Theme.white
    focusPolicy: Qt.TabFocus
    seed: 47
    onClicked: quiet.model.setQuiet(!quiet.model.quiet)
}
