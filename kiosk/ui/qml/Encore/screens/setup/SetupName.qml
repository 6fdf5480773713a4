import QtQuick
import Encore
import Encore.Models

// The name of the site.
FocusScope {
    id: body

    required property SetupModel model

    Component.onCompleted: field.forceActiveFocus()

    PaperField {
        id: field

        objectName: "name"
        width: parent.width
        focus: true
        placeholder: qsTr("For example: Break room, second floor")
        maximumLength: body.model.nameMost
        text: body.model.name
        onEdited: body.model.name = text
        onAccepted: body.model.next()
    }

    Moustache {
        readonly property real room: keyboard.y - field.height - 2 * Theme.gap

        x: (parent.width - width) / 2
        y: field.height + Theme.gap + (room - height) / 2
        visible: room > Theme.share(12)
        width: Math.min(Theme.share(60), room * 2.2, parent.width * 0.7)
        height: width * 0.4
        design: 3
        color: Theme.sunflower.sheet
        shade: Theme.sunflower.shade
        lift: Theme.lift
        tilt: -4
    }

    Keyboard {
        id: keyboard

        y: parent.height - height
        width: parent.width
        capital: true
    }
}
