import QtQuick
import Encore
import Encore.Models

// Who is standing here, as they chose to be shown, and the way to say that it is somebody else.
PaperButton {
    id: tag

    required property StageModel stage

    // The full stop of initials is the sentence's.
    readonly property string ending: stage.label.replace(/\.$/, "")

    objectName: "notYou"
    visible: stage.identified
    glyph: "person"
    text: ending !== "" ? qsTr("%1. Not you?").arg(ending) : qsTr("Your badge. Not you?")
    paper: Theme.sunflower
    seed: 23
    onClicked: stage.forget()
}
