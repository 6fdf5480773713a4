pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// What people in the room add, so that nobody could have known the draw before: a name and any words.
TouchPage {
    id: page

    required property CeremonyModel model

    property int known: model.contributions.length
    // The keyboard stands beside the fields on a lying screen, below them on a standing one.
    readonly property real side: narrow ? contentWidth : contentWidth - keyboard.width - Theme.gap * 1.4

    function add(): void {
        if (label.text.trim() !== "" && words.text.trim() !== "")
            model.contribute(label.text, words.text);
    }

    paper: Theme.cream
    heading: qsTr("Now you: any word, any number")
    under: model.missing > 0 ? qsTr("%n more, then the dice", "contributions from the room", model.missing) : qsTr("Enough. Take more, or roll the dice.")
    onLeave: model.back()
    onKnownChanged: {
        label.clear();
        words.clear();
        label.forceActiveFocus();
    }

    Item {
        id: inside

        width: page.side
        height: parent.height - (page.narrow ? keyboard.height + Theme.gap : 0)

        PaperField {
            id: label

            objectName: "label"
            width: page.side
            focus: true
            placeholder: qsTr("Who says it (A to Z)")
            maximumLength: 40
            onAccepted: words.forceActiveFocus()
        }

        PaperField {
            id: words

            objectName: "words"
            y: label.height + Theme.tight
            width: page.side - plus.width - Theme.tight
            placeholder: qsTr("What they say")
            maximumLength: 120
            onAccepted: page.add()
        }

        PaperButton {
            id: plus

            objectName: "add"
            x: page.side - width
            y: words.y
            enabled: !page.model.busy && label.text.trim() !== "" && words.text.trim() !== ""
            glyph: "plus"
            label: qsTr("Add")
            paper: Theme.coral
            onClicked: page.add()
        }

        ProblemNote {
            y: words.y + words.height + Theme.tight
            width: page.side
            text: page.model.problem
        }

        ListView {
            id: list

            objectName: "given"
            y: words.y + words.height + Theme.gap
            width: page.side
            height: parent.height - y
            clip: true
            interactive: contentHeight > height
            spacing: Theme.share(1)
            model: page.model.contributions
            onCountChanged: positionViewAtEnd()

            delegate: PaperCard {
                id: given

                required property int index
                required property var modelData

                width: ListView.view.width - Theme.lift
                height: Math.max(said.height + 2 * padding, Theme.share(7))
                paper: [Theme.sunflower, Theme.mint, Theme.coral, Theme.white][index % 4]
                seed: index + 3
                padding: Theme.share(1.6)

                PaperText {
                    id: said

                    width: given.inner.width
                    text: qsTr("%1: %2", "who says what").arg(given.modelData.label).arg(given.modelData.text)
                    paper: given.paper
                    font.pixelSize: Theme.control * 0.9
                    font.weight: Font.Bold
                    wrapMode: Text.Wrap
                    maximumLineCount: 3
                }
            }
        }
    }

    Keyboard {
        id: keyboard

        x: page.narrow ? 0 : parent.width - width
        y: page.narrow ? parent.height - height : Math.max(0, Math.round((parent.height - height) / 2))
        width: page.narrow ? parent.width : Math.round(Math.max(page.contentWidth * 0.48, Math.min(page.contentWidth * 0.56, Theme.key * 14.6)))
    }

    actions: PaperButton {
        objectName: "goOn"
        enabled: page.model.missing === 0 && !page.model.busy
        glyph: "dice"
        text: qsTr("Roll the dice")
        paper: Theme.aubergine
        seed: 12
        onClicked: page.model.goOn()
    }
}
