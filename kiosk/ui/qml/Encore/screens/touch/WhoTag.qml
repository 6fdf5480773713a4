import QtQuick
import Encore
import Encore.Models

// Who is standing here, as they chose to be shown, and the way to say that it is somebody else.
PaperButton {
    id: tag

    required property StageModel stage

    objectName: "notYou"
    visible: stage.identified
    glyph: "person"
    text: stage.label !== "" ? qsTr("%1. Not you?").arg(stage.label) : qsTr("Your badge. Not you?")
    paper: Theme.sunflower
    seed: 23
    onClicked: stage.forget()
}
