pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The list, and while somebody searches the keyboard beside it (lying screen) or under it.
FocusScope {
    id: all

    required property ContentsListModel model

    property Paper paper: Theme.cream
    property bool searching: false
    readonly property bool wide: width > height * 1.15
    readonly property real side: searching && wide ? Math.max(Math.round(width * 0.46), Math.min(Math.round(width * 0.54), Theme.key * 13)) : width
    readonly property real cell: Math.round(Math.max(Theme.target, Theme.share(wide ? 12.4 : 13))) + Theme.tight

    signal chosen(recognition: int)

    focus: true

    Binding {
        target: all.model
        property: "pageSize"
        value: Math.max(1, Math.floor((list.height + Theme.tight) / all.cell))
    }

    Loader {
        id: entry

        x: all.wide ? all.width - width : 0
        y: all.wide ? 0 : all.height - height
        width: all.side
        height: all.wide ? all.height : item ? (item as Item).implicitHeight : 0
        active: all.searching
        focus: active

        sourceComponent: FocusScope {
            id: form

            implicitHeight: letters.height + Theme.gap * 0.7 + board.height
            focus: true

            PaperField {
                id: letters

                objectName: "search"
                focus: true
                width: parent.width
                y: all.wide ? Math.max(0, Math.round((form.height - form.implicitHeight) / 2)) : 0
                placeholder: qsTr("A name, a team, a word")
                maximumLength: all.model.searchMost
                onEdited: all.model.search = text
                Component.onCompleted: text = all.model.search
            }

            Keyboard {
                id: board

                y: letters.y + letters.height + Theme.gap * 0.7
                width: parent.width
            }
        }

        onLoaded: (item as Item).forceActiveFocus()
    }

    Item {
        id: list

        width: all.searching && all.wide ? all.width - all.side - Theme.gap * 1.4 : all.width
        height: all.searching && !all.wide ? all.height - entry.height - Theme.gap : all.height

        Column {
            spacing: Theme.tight

            Repeater {
                model: all.model.rows

                ContentsRow {
                    required property var modelData
                    required property int index

                    objectName: "row_" + modelData.id
                    width: list.width
                    height: all.cell - Theme.tight
                    item: modelData
                    seed: 80 + index
                    onClicked: all.chosen(modelData.id)
                }
            }
        }

        PaperText {
            objectName: "nothing"
            width: parent.width
            height: Math.min(parent.height, Theme.share(40))
            visible: all.model.empty
            text: all.model.search !== "" ? qsTr("Nothing is found by these words.") : all.model.kind !== "" || all.model.state !== "" ? qsTr("There is nothing of this sort.") : qsTr("Nothing has been written yet.")
            paper: all.paper
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            font.pixelSize: Theme.lead
            font.weight: Font.Bold
        }
    }
}
