pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The raffle's name, and its prizes in the order of the draw.
FocusScope {
    id: form

    required property RaffleFormModel model
    required property bool narrow

    property Paper paper: Theme.sunflower
    property int first: 0
    readonly property RafflePrizesModel prizes: model.prizes
    // The keyboard stands beside the form on a lying screen, below it on a standing one.
    readonly property real side: narrow ? width : width - keyboard.width - Theme.gap * 1.4
    readonly property real rowHeight: Theme.target + Theme.tight
    readonly property int rows: Math.max(1, Math.floor((place.height + Theme.tight) / rowHeight))
    readonly property int pages: Math.max(1, Math.ceil(prizes.kinds.length / rows))

    PaperField {
        id: name

        objectName: "name"
        width: form.side
        focus: true
        placeholder: qsTr("Name of the raffle")
        maximumLength: form.model.nameMost
        text: form.model.name
        selects: text !== "" && form.model.suggested === text
        onEdited: form.model.setName(text)
    }

    Item {
        id: place

        y: name.height + Theme.gap
        width: form.side
        height: form.height - y - Theme.target - Theme.tight - (form.narrow ? keyboard.height + Theme.gap : 0)

        Column {
            width: parent.width
            spacing: Theme.tight

            Repeater {
                id: lines

                model: Math.max(0, Math.min(form.rows, form.prizes.kinds.length - form.first))

                FocusScope {
                    id: line

                    required property int index
                    readonly property int number: form.first + index
                    readonly property var kind: form.prizes.kinds[number] ?? ({})

                    width: place.width
                    height: Theme.target

                    PaperButton {
                        id: more

                        objectName: "prizeMore" + line.number
                        width: Math.round(Theme.target * 1.5)
                        height: Theme.target
                        label: qsTr("More about prize %1").arg(line.number + 1)
                        seed: line.number + 17
                        focusPolicy: Qt.TabFocus
                        onClicked: form.model.openPrize(line.number)

                        PrizeArt {
                            x: Theme.tight * 0.7 + more.sink
                            y: Theme.tight * 0.5 + more.sink
                            width: height
                            height: parent.height - Theme.tight
                            picture: line.kind.picture ?? ""
                            paper: Theme.white
                            seed: line.number
                            whole: false
                        }

                        Icon {
                            x: parent.width - width - Theme.tight * 0.6 + more.sink
                            y: parent.height - height - Theme.tight * 0.6 + more.sink
                            visible: !many.visible
                            width: Theme.control * 0.8
                            height: width
                            name: "edit"
                            color: Theme.white.quiet
                        }

                        PaperText {
                            id: many

                            x: parent.width - width - Theme.tight * 0.5 + more.sink
                            y: parent.height - height - Theme.tight * 0.4 + more.sink
                            visible: (line.kind.count ?? 1) > 1
                            text: "%1\u00d7".arg(line.kind.count ?? 1) // untranslated: only a count
                            paper: Theme.white
                            wrapMode: Text.NoWrap
                            font.pixelSize: Theme.control * 0.8
                            font.weight: Font.ExtraBold
                            font.features: Theme.tabular
                        }
                    }

                    PaperField {
                        objectName: "prize" + line.number
                        x: more.width + Theme.tight
                        width: earlier.x - x - Theme.tight
                        focus: true
                        placeholder: qsTr("Prize %1").arg(line.number + 1)
                        maximumLength: form.prizes.nameMost
                        text: line.kind.name ?? ""
                        selects: text !== "" && form.prizes.suggested.includes(text)
                        onEdited: form.prizes.setName(line.number, text)
                    }

                    PaperButton {
                        id: earlier

                        objectName: "prizeEarlier" + line.number
                        x: later.x - width - Theme.tight
                        enabled: line.number > 0
                        glyph: "up"
                        label: qsTr("Draw it earlier")
                        focusPolicy: Qt.TabFocus
                        seed: line.number + 3
                        onClicked: form.prizes.move(line.number, -1)
                    }

                    PaperButton {
                        id: later

                        objectName: "prizeLater" + line.number
                        x: parent.width - width
                        enabled: line.number < form.prizes.kinds.length - 1
                        glyph: "down"
                        label: qsTr("Draw it later")
                        focusPolicy: Qt.TabFocus
                        seed: line.number + 5
                        onClicked: form.prizes.move(line.number, 1)
                    }
                }
            }
        }
    }

    Row {
        y: place.y + place.height + Theme.tight
        spacing: Theme.gap

        PaperButton {
            objectName: "addPrize"
            enabled: form.prizes.kinds.length < form.prizes.kindsMost
            glyph: "plus"
            text: qsTr("One more prize")
            seed: 9
            onClicked: {
                form.prizes.add();
                form.first = Math.floor((form.prizes.kinds.length - 1) / form.rows) * form.rows;
                const last = lines.itemAt(lines.count - 1);
                if (last)
                    last.forceActiveFocus();
            }
        }

        Pager {
            name: "prizes"
            paper: form.paper
            page: Math.floor(form.first / form.rows)
            pages: form.pages
            onTurned: step => form.first += step * form.rows
        }
    }

    Keyboard {
        id: keyboard

        x: form.narrow ? 0 : parent.width - width
        y: form.narrow ? parent.height - height : Math.max(0, Math.round((parent.height - height) / 2))
        width: form.narrow ? parent.width : Math.round(Math.max(form.width * 0.48, Math.min(form.width * 0.56, Theme.key * 14.6)))
    }
}
