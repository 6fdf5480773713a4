pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// Time zones by the first letters of a city; each says what time it is there.
FocusScope {
    id: body

    required property SetupModel model

    readonly property ZonePicker picker: model.zones
    readonly property bool wide: width > height * 1.25
    readonly property real side: wide ? Math.round(Math.max(width * 0.48, Math.min(width * 0.56, Theme.key * 14.6))) : width
    readonly property int rows: Math.max(1, Math.floor((list.height + Theme.tight) / (Theme.target + Theme.tight)))

    Component.onCompleted: letters.forceActiveFocus()

    Binding {
        target: body.picker
        property: "rows"
        value: body.rows
    }

    Item {
        id: entry

        x: body.wide ? parent.width - width : 0
        y: body.wide ? 0 : parent.height - height
        width: body.side
        height: body.wide ? parent.height : letters.height + Theme.gap * 0.7 + board.height

        PaperField {
            id: letters

            objectName: "letters"
            y: body.wide ? Math.max(0, Math.round((parent.height - height - board.height - Theme.gap) / 2)) : 0
            width: parent.width
            focus: true
            placeholder: qsTr("First letters of the city")
            maximumLength: 40
            text: body.picker.letters
            onEdited: body.picker.letters = text
        }

        Keyboard {
            id: board

            y: letters.y + letters.height + Theme.gap * 0.7
            width: parent.width
        }
    }

    Item {
        id: list

        width: body.wide ? parent.width - body.side - Theme.gap * 1.4 : parent.width
        height: (body.wide ? parent.height : entry.y - Theme.gap) - leaf.height - Theme.tight

        Column {
            width: parent.width
            spacing: Theme.tight

            Repeater {
                model: body.picker.zones

                PaperButton {
                    id: zone

                    required property int index
                    required property var modelData

                    objectName: "zone_" + modelData.name
                    width: list.width
                    height: Theme.target
                    checked: modelData.name === body.picker.chosen
                    paper: checked ? Theme.teal : Theme.white
                    label: modelData.city
                    seed: 40 + index
                    onClicked: body.picker.take(modelData.name)

                    FitText {
                        id: city

                        x: Theme.gap * 0.8 + zone.sink
                        y: Math.round((parent.height - height - area.height) / 2) + zone.sink
                        width: parent.width - x - time.width - Theme.gap * 1.6
                        height: contentHeight
                        maximumHeight: largest * 1.2
                        text: zone.modelData.city
                        paper: zone.paper
                        weight: Font.Bold
                        largest: Theme.control
                        middle: Theme.control * 0.84
                        smallest: Theme.control * 0.68
                    }

                    FitText {
                        id: area

                        x: city.x
                        y: city.y + city.height
                        visible: text !== ""
                        width: city.width
                        height: visible ? contentHeight : 0
                        maximumHeight: largest * 1.2
                        text: zone.modelData.area
                        color: zone.paper.quiet
                        weight: Font.Medium
                        largest: Theme.caption
                        middle: Theme.caption * 0.9
                        smallest: Theme.caption * 0.8
                    }

                    PaperText {
                        id: time

                        x: parent.width - width - Theme.gap * 0.8 + zone.sink
                        y: zone.sink
                        height: parent.height
                        text: zone.modelData.time
                        paper: zone.paper
                        wrapMode: Text.NoWrap
                        verticalAlignment: Text.AlignVCenter
                        font.pixelSize: Theme.control
                        font.weight: Font.Bold
                        font.features: Theme.tabular
                    }
                }
            }
        }

        PaperText {
            width: parent.width
            visible: body.picker.count === 0 && body.picker.letters !== ""
            text: qsTr("No city begins so. Try a larger one nearby.")
            font.pixelSize: Theme.control
            font.weight: Font.DemiBold
        }
    }

    Pager {
        id: leaf

        y: list.height + Theme.tight
        name: "zones"
        visible: true
        opacity: pages > 1 ? 1 : 0
        enabled: pages > 1
        page: body.picker.page
        pages: body.picker.pages
        onTurned: step => body.picker.turn(step)
    }
}
