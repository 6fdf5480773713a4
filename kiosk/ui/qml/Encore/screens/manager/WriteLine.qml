import QtQuick
import Encore

// One line or a few to be written, with the keyboard under it. Enter says that it is done.
FocusScope {
    id: write

    property alias text: words.text
    property alias placeholder: words.placeholder
    property alias maximumLength: words.maximumLength
    property int lines: 1
    property bool capital: true
    property string name: "line"
    property string about: ""
    property Paper paper: Theme.cream
    property string enterLabel: ""
    readonly property real room: height - board.height - Theme.gap

    signal edited
    signal accepted

    focus: true

    PaperField {
        id: words

        objectName: write.name
        focus: true
        y: Math.max(0, Math.round(write.room - height - left.height))
        width: parent.width
        height: Math.min(write.lines > 1 ? Math.max(Theme.target, Theme.small * 1.5 * write.lines + Theme.gap) : Theme.target * 1.4, write.room - left.height - (write.about === "" ? 0 : Theme.share(7)))
        lines: write.lines
        textSize: write.lines > 1 ? Theme.small : Theme.body
        onEdited: write.edited()
        onAccepted: write.accepted()
        Component.onCompleted: input.cursorPosition = input.length
    }

    FitText {
        width: parent.width
        height: Math.max(1, words.y - Theme.tight)
        visible: write.about !== ""
        text: write.about
        paper: write.paper
        weight: Font.Bold
        largest: Theme.lead
        middle: Theme.body
        smallest: Theme.control
        lineHeight: 1.15
        verticalAlignment: Text.AlignBottom
    }

    PaperText {
        id: left

        y: words.y + words.height + Theme.tight * 0.4
        width: parent.width
        text: qsTr("Room for %n more character(s)", "", words.maximumLength - words.text.length)
        color: write.paper.quiet
        horizontalAlignment: Text.AlignRight
        font.pixelSize: Theme.caption
        font.weight: Font.Bold
        font.features: Theme.tabular
    }

    Keyboard {
        id: board

        x: Math.round((parent.width - width) / 2)
        y: parent.height - height
        width: Math.min(parent.width, Theme.key * 22)
        enterLabel: write.enterLabel
        capital: write.capital && words.text === ""
        onCapitalChanged: keys.shift(capital)
    }
}
