pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The words, the slide as it becomes, and what can be added, with the keyboard under the words.
FocusScope {
    id: words

    required property WritingModel model
    required property bool narrow

    property Paper paper: Theme.cream
    readonly property var extras: model.beside.extras
    readonly property real side: narrow ? width : Math.round(width * 0.42)
    readonly property real writingTop: narrow ? looks.height + Theme.gap : 0
    readonly property string main: model.words.body
    readonly property int spare: (model.words.mosts[main] ?? 0) - (model.words.texts[main] ?? "").length

    focus: true

    Item {
        id: looks

        width: words.side
        height: words.narrow ? Math.round(Math.min(words.height * 0.36, words.width * 0.62)) : words.height

        SlidePreview {
            id: preview

            objectName: "preview"
            width: words.narrow ? Math.round(height * slideWidth / slideHeight) : parent.width
            height: words.narrow ? parent.height : Math.min(Math.round(width * slideHeight / slideWidth), parent.height - adding.least - Theme.gap)
            design: words.model.look.design
            content: words.model.look.content

            TapHandler {
                onTapped: words.model.seeWhole()
            }
        }

        WriteWarning {
            x: preview.x + Theme.tight
            y: preview.y + preview.height - height - Theme.tight
            width: preview.width - 2 * Theme.tight
            preview: preview
            held: words.model.look.held
            filmHeld: words.model.look.filmHeld
        }

        Grid {
            id: adding

            readonly property int lines: Math.ceil(words.extras.length / columns)
            readonly property real least: lines * Theme.target + (lines - 1) * rowSpacing
            readonly property real tall: words.narrow ? looks.height : looks.height - preview.height - Theme.gap
            readonly property real cellHeight: Math.min(Math.floor((tall - (lines - 1) * rowSpacing) / lines), Math.round(Theme.target * 1.6))
            readonly property real room: words.narrow ? looks.width - preview.width - Theme.gap : looks.width

            x: words.narrow ? preview.width + Theme.gap : 0
            y: words.narrow ? 0 : looks.height - height
            height: lines * cellHeight + (lines - 1) * rowSpacing
            columns: words.narrow ? 2 : 3
            columnSpacing: Theme.tight
            rowSpacing: Theme.tight

            Repeater {
                model: words.extras.length

                WriteExtra {
                    required property int index
                    readonly property var one: words.extras[index] ?? ({
                            "code": "when",
                            "said": ""
                        })

                    objectName: "add_" + code
                    width: Math.floor((adding.room - (adding.columns - 1) * Theme.tight) / adding.columns)
                    height: adding.cellHeight
                    code: one.code
                    isSet: one.said !== ""
                    seed: 40 + index
                    onClicked: words.model.addMore(code)
                }
            }
        }
    }

    FocusScope {
        id: writing

        x: words.narrow ? 0 : words.side + Theme.gap * 1.4
        y: words.writingTop
        width: words.width - x
        height: words.height - y
        focus: true

        PaperField {
            id: title

            objectName: "title"
            visible: words.model.words.titled
            focus: visible
            width: parent.width
            height: Theme.target
            placeholder: WriteNames.example(words.model.kind, "title")
            maximumLength: words.model.words.mosts.title ?? 60
            text: words.model.words.texts.title ?? ""
            onEdited: words.model.words.write("title", text)
            onAccepted: body.forceActiveFocus()
        }

        PaperField {
            id: body

            readonly property real tall: Math.max(Theme.target, counter.y - y - Theme.tight * 0.4)
            readonly property real room: Math.max(1, (writing.width - 2 * Theme.gap) * (tall - 2 * Theme.tight))

            objectName: "body"
            focus: !title.visible
            y: title.visible ? title.height + Theme.tight : 0
            width: parent.width
            height: tall
            lines: 4
            // As large as all of it can be read at once; in steps, so that it does not creep.
            textSize: Math.max(Theme.caption * 0.8, Math.min(Theme.body, Math.sqrt(room / (Math.max(80, Math.ceil(text.length / 60) * 60) * 0.95))))
            placeholder: WriteNames.example(words.model.kind, words.main)
            maximumLength: words.model.words.mosts[words.main] ?? 280
            text: words.model.words.texts[words.main] ?? ""
            onEdited: words.model.words.write(words.main, text)
            Component.onCompleted: input.cursorPosition = input.length
        }

        PaperText {
            id: counter

            objectName: "left"
            y: board.y - Math.round(Theme.caption * 1.4) - Theme.tight
            width: parent.width
            text: qsTr("Room for %n more character(s)", "", words.spare)
            color: words.paper.quiet
            horizontalAlignment: Text.AlignRight
            font.pixelSize: Theme.caption
            font.weight: Font.Bold
            font.features: Theme.tabular
        }

        Keyboard {
            id: board

            y: parent.height - height
            width: parent.width
            capital: title.active ? title.text === "" : body.text === "" || /[.!?]\s$/.test(body.text)
            onCapitalChanged: keys.shift(capital)
        }
    }
}
