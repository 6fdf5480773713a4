pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// A code typed by hand: five groups of four, and the sixteen letters that codes are made of.
FocusScope {
    id: pad

    required property TypedCodeModel model

    property Paper paper: Theme.cream
    readonly property bool narrow: height > width
    readonly property real step: Math.min(Math.round(Theme.target * 1.5), Math.floor((narrow ? width : width * 0.5) / 4.2), Math.floor((height - board.height - Theme.gap * 2 - words.height) / (narrow ? 4.8 : 1)))

    focus: true
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace) {
            pad.model.backspace();
            event.accepted = true;
        } else if (/^[a-z]$/i.test(event.text)) {
            pad.model.type(event.text);
            event.accepted = true;
        }
    }

    Row {
        id: board

        readonly property real box: Math.min(Theme.share(30), (pad.width - 4 * spacing) / 5)

        x: Math.round((pad.width - width) / 2)
        spacing: Theme.tight

        Repeater {
            model: pad.model.groups

            Item {
                id: group

                required property var modelData
                required property int index

                width: board.box
                height: Theme.share(pad.narrow ? 11 : 13)

                PaperSheet {
                    width: parent.width
                    height: parent.height
                    paper: Theme.white
                    shade: pad.paper.shade
                    seed: 33 + group.index
                }

                PaperText {
                    anchors.fill: parent
                    text: (group.modelData + "····").slice(0, 4)
                    paper: Theme.white
                    color: group.modelData === "" ? Theme.white.shade : pad.model.wrong ? Theme.white.accent : Theme.white.ink
                    wrapMode: Text.NoWrap
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    fontSizeMode: Text.Fit
                    minimumPixelSize: Theme.caption
                    font.pixelSize: Theme.share(pad.narrow ? 5 : 7)
                    font.weight: Font.ExtraBold
                    font.letterSpacing: Theme.share(pad.narrow ? 0.2 : 0.5)
                    font.features: Theme.tabular
                }
            }
        }
    }

    PaperText {
        id: words

        y: board.height + Theme.gap
        width: pad.width
        text: pad.model.pause !== "" ? pad.model.pause : pad.model.wrong ? qsTr("One of the letters isn't right yet. Compare them with the paper, and mend it.") : qsTr("Type the letters under the code. There are 20, in groups of four.")
        color: pad.model.wrong || pad.model.pause !== "" ? pad.paper.accent : pad.paper.quiet
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.control
        font.weight: Font.Bold
    }

    Grid {
        id: keys

        readonly property int across: pad.narrow ? 4 : 8
        readonly property real cellWidth: Math.min(Theme.share(pad.narrow ? 20 : 19), (pad.width - (across - 1) * columnSpacing) / (across + (pad.narrow ? 0 : 1.2)))
        readonly property real cellHeight: Math.min(Theme.share(19), (pad.height - y - (16 / across) * rowSpacing) / (16 / across + (pad.narrow ? 1 : 0)))

        x: Math.round((pad.width - width - (pad.narrow ? 0 : gone.width + columnSpacing)) / 2)
        y: words.y + words.height + Theme.gap
        columns: across
        columnSpacing: Theme.tight
        rowSpacing: Theme.tight

        Repeater {
            model: pad.model.keys

            PaperButton {
                required property var modelData
                required property int index

                objectName: "pad_" + modelData
                width: keys.cellWidth
                height: Math.max(Theme.target, keys.cellHeight)
                enabled: pad.model.pause === ""
                text: modelData
                textSize: Theme.share(6)
                leftPadding: 2
                focusPolicy: Qt.TabFocus
                seed: 100 + index
                onClicked: pad.model.type(modelData)
            }
        }
    }

    PaperButton {
        id: gone

        objectName: "pad_backspace"
        x: pad.narrow ? keys.x : keys.x + keys.width + keys.columnSpacing
        y: pad.narrow ? keys.y + keys.height + keys.rowSpacing : keys.y
        width: pad.narrow ? keys.width : keys.cellWidth * 1.2
        height: pad.narrow ? Math.max(Theme.target, keys.cellHeight) : keys.height
        enabled: pad.model.left < 20
        focusPolicy: Qt.TabFocus
        glyph: "backspace"
        glyphSize: Theme.share(6)
        label: qsTr("Delete")
        paper: Theme.grey
        seed: 121
        onClicked: pad.model.backspace()
    }
}
