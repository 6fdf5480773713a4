import QtQuick
import Encore
import Encore.Models

// Files on sticks that the new site begins with.
Item {
    id: body

    required property SetupModel model

    FileList {
        width: parent.width
        height: parent.height - again.height - Theme.tight
        model: body.model.imports
        paper: Theme.cream
    }

    PaperButton {
        id: again

        objectName: "look"
        y: parent.height - height
        enabled: !body.model.imports.looking
        glyph: "search"
        text: qsTr("Look again")
        seed: 9
        onClicked: body.model.imports.look()
    }
}
