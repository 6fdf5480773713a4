import QtQuick
import Encore
import Encore.Models

// The first manager's passphrase, twice.
FocusScope {
    id: body

    required property SetupModel model

    property bool seen: false
    readonly property bool wide: width > height

    Component.onCompleted: one.forceActiveFocus()

    Grid {
        id: fields

        readonly property real cell: (parent.width - eye.width - Theme.gap - (columns - 1) * columnSpacing) / columns

        columns: body.wide ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        PaperField {
            id: one

            objectName: "passphrase"
            width: fields.cell
            focus: true
            placeholder: qsTr("Passphrase")
            echoMode: body.seen ? TextInput.Normal : TextInput.Password
            maximumLength: 256
            text: body.model.passphrase
            onEdited: body.model.passphrase = text
            onAccepted: two.forceActiveFocus()
        }

        PaperField {
            id: two

            objectName: "again"
            width: fields.cell
            placeholder: qsTr("Once more")
            echoMode: one.echoMode
            maximumLength: 256
            text: body.model.again
            onEdited: body.model.again = text
            onAccepted: body.model.next()
        }
    }

    PaperButton {
        id: eye

        objectName: "eye"
        x: parent.width - width
        checked: body.seen
        glyph: "eye"
        label: body.seen ? qsTr("Hide the passphrase") : qsTr("Show the passphrase")
        paper: body.seen ? Theme.sunflower : Theme.white
        focusPolicy: Qt.NoFocus
        onClicked: body.seen = !body.seen
    }

    PaperText {
        objectName: "hint"
        y: fields.height + Theme.gap
        width: parent.width
        text: body.model.differs ? qsTr("The second one is different from the first.") : body.model.complete ? qsTr("Both are the same. Good.") : qsTr("Nobody can look it up later: note it down and keep it safe.")
        color: body.model.differs ? Theme.cream.accent : Theme.cream.quiet
        font.pixelSize: Theme.control
        font.weight: Font.DemiBold
    }

    Keyboard {
        y: parent.height - height
        width: parent.width
    }
}
