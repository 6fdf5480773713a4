import QtQuick
import Encore
import Encore.Models

// The first manager's name.
FocusScope {
    id: body

    required property SetupModel model

    readonly property bool wide: width > height

    Component.onCompleted: given.forceActiveFocus()

    Grid {
        id: names

        readonly property real cell: (parent.width - (columns - 1) * columnSpacing) / columns

        columns: body.wide ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        PaperField {
            id: given

            objectName: "given"
            width: names.cell
            focus: true
            placeholder: qsTr("First name")
            text: body.model.given
            onEdited: body.model.given = text
            onAccepted: family.forceActiveFocus()
        }

        PaperField {
            id: family

            objectName: "family"
            width: names.cell
            placeholder: qsTr("Family name")
            text: body.model.family
            onEdited: body.model.family = text
            onAccepted: body.model.next()
        }
    }

    PaperText {
        y: names.height + Theme.gap
        width: parent.width
        text: qsTr("On the screen only your first name is shown.")
        color: Theme.cream.quiet
        font.pixelSize: Theme.control
        font.weight: Font.DemiBold
    }

    Keyboard {
        y: parent.height - height
        width: parent.width
        capital: true
    }
}
