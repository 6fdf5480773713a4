pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The departments as great buttons; one of them, to call anew or to remove; the line for a name.
FocusScope {
    id: part

    required property DepartmentsModel model

    property Paper paper: Theme.mint
    property int first: 0
    readonly property int columns: width > height * 1.1 ? 3 : 2
    readonly property real cell: Math.max(Theme.target * 1.3, Theme.share(12)) + Theme.tight
    readonly property int perPage: columns * Math.max(1, Math.floor((height - Theme.target) / cell))
    // Where its page begins: the last one, when the page that was shown has none any more.
    readonly property int begin: Math.min(first, Math.floor(Math.max(0, model.names.length - 1) / perPage) * perPage)
    readonly property int count: Math.max(0, Math.min(perPage, model.names.length - begin))

    focus: true

    Item {
        anchors.fill: parent
        visible: part.model.page === "list"

        Grid {
            columns: part.columns
            spacing: Theme.tight

            Repeater {
                model: part.count

                PaperButton {
                    id: department

                    required property int index
                    readonly property string name: part.model.names[part.begin + index] ?? ""

                    objectName: "department_" + index
                    width: Math.floor((part.width - (part.columns - 1) * Theme.tight) / part.columns)
                    height: part.cell - Theme.tight
                    label: name
                    seed: 40 + index
                    onClicked: part.model.choose(name)

                    FitText {
                        x: Theme.gap + department.sink
                        y: Theme.tight + department.sink
                        width: parent.width - 2 * Theme.gap
                        height: parent.height - 2 * Theme.tight
                        text: department.name
                        paper: department.paper
                        weight: Font.Bold
                        largest: Theme.body
                        middle: Theme.small
                        smallest: Theme.caption * 0.9
                        lineHeight: 1.04
                        verticalAlignment: Text.AlignVCenter
                    }
                }
            }
        }

        FitText {
            anchors.centerIn: parent
            width: Math.min(parent.width, Theme.share(110))
            height: contentHeight
            maximumHeight: Theme.share(24)
            visible: part.model.names.length === 0
            text: qsTr("None yet. Who else keeps the floor going? The kitchen, the planners, IT.")
            paper: part.paper
            weight: Font.Bold
            largest: Theme.lead
            middle: Theme.body
            smallest: Theme.small
            lineHeight: 1.2
            horizontalAlignment: Text.AlignHCenter
        }

        Pager {
            x: parent.width - width
            y: parent.height - height
            name: "departments"
            paper: part.paper
            page: Math.floor(part.begin / part.perPage)
            pages: Math.max(1, Math.ceil(part.model.names.length / part.perPage))
            onTurned: step => part.first = Math.max(0, part.begin + step * part.perPage)
        }
    }

    Column {
        width: parent.width
        visible: part.model.page === "one"
        spacing: Theme.gap

        PaperText {
            width: parent.width
            text: qsTr("What was said of it so far keeps the name that it had.")
            color: part.paper.quiet
            font.pixelSize: Theme.control
            font.weight: Font.DemiBold
        }

        Row {
            spacing: Theme.gap

            PaperButton {
                objectName: "rename"
                glyph: "edit"
                text: qsTr("Another name")
                seed: 12
                onClicked: part.model.write()
            }

            PaperButton {
                objectName: "remove"
                glyph: "bin"
                text: part.model.sure ? qsTr("Really remove it") : qsTr("Remove")
                destroys: !part.model.sure
                paper: part.model.sure ? Theme.red : Theme.white
                seed: 17
                onClicked: part.model.remove()
            }
        }
    }

    Loader {
        anchors.fill: parent
        active: part.model.page === "write"
        focus: active
        onLoaded: (item as Item).forceActiveFocus()

        sourceComponent: WriteLine {
            name: "departmentName"
            placeholder: qsTr("Name of the department")
            maximumLength: part.model.most
            paper: part.paper
            text: part.model.chosen
            enterLabel: qsTr("Save")
            onAccepted: part.model.give(text)
        }
    }
}
