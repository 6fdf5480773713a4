pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// What is fixed before the first ticket: the commitment as text and code, the length of its chain,
// and the rules in words.
PaperCard {
    id: promise

    required property RaffleModel model

    // The rules stand under the code instead of beside it, and the way to the check elsewhere.
    property bool narrow: false
    readonly property real side: narrow ? Math.min(inner.width * 0.4, inner.height * 0.52) : inner.height
    readonly property real column: (inner.width - (narrow ? side + Theme.gap : side + Theme.gap * 2)) * (narrow ? 1 : 0.45)
    readonly property var rules: {
        if (model.state === "")
            return [];
        return [
            {
                "glyph": "trophy",
                "text": model.oneWin ? qsTr("Everybody wins once at most.") : qsTr("You may win more than once.")
            },
            {
                "glyph": "ticket",
                "text": qsTr("Up to %n ticket(s) each.", "", model.mostTickets)
            },
            {
                "glyph": "clock",
                "text": qsTr("No claim in %n minute(s): drawn again.", "", model.claimMinutes)
            },
            {
                "glyph": "person",
                "text": model.excluded > 0 ? qsTr("%n person(s) cannot win, by the rules.", "", model.excluded) : qsTr("Nobody is left out.")
            }
        ];
    }

    paper: Theme.sunflower
    padding: Theme.gap * 0.75
    seed: 83

    QrCode {
        id: code

        width: promise.side
        height: width
        text: promise.model.commitmentCode
        paper: promise.paper
    }

    Item {
        id: words

        x: code.width + Theme.gap
        width: promise.column
        height: promise.side

        FitText {
            id: heading

            width: parent.width
            height: contentHeight
            maximumHeight: parent.height * 0.42
            text: qsTr("Our promise. Take a photo of it.")
            paper: promise.paper
            largest: Theme.share(3.8)
            middle: Theme.share(3.4)
            smallest: Theme.share(2.9)
        }

        FitText {
            id: hex

            y: heading.height + Theme.tight * 0.7
            width: parent.width
            height: contentHeight
            maximumHeight: parent.height - y - length.height - Theme.tight * 0.7
            text: promise.model.commitment
            paper: promise.paper
            weight: Font.Bold
            largest: Theme.share(3)
            middle: Theme.share(2.6)
            smallest: Theme.share(2.2)
        }

        PaperText {
            id: length

            y: hex.y + hex.height + Theme.tight * 0.7
            width: parent.width
            text: qsTr("A chain of %n code(s)", "", promise.model.chainLength)
            color: promise.paper.quiet
            font.pixelSize: Theme.caption
            font.weight: Font.Bold
        }
    }

    Item {
        id: terms

        readonly property real between: Theme.tight * (promise.narrow ? 0.4 : 0.8)
        readonly property real line: (height - between * (promise.rules.length - 1)) / Math.max(1, promise.rules.length)

        x: promise.narrow ? 0 : words.x + words.width + Theme.gap
        y: promise.narrow ? code.height + Theme.gap * 0.8 : 0
        width: parent.width - x
        height: parent.height - y - (check.visible ? check.height + Theme.tight : 0)

        Repeater {
            model: promise.rules.length

            Item {
                id: rule

                required property int index

                y: index * (terms.line + terms.between)
                width: terms.width
                height: terms.line

                Icon {
                    id: sign

                    y: Math.round((parent.height - height) / 2)
                    width: Theme.share(3.8)
                    height: width
                    name: promise.rules[rule.index].glyph
                    color: promise.paper.ink
                }

                FitText {
                    x: sign.width + Theme.tight
                    width: parent.width - x
                    height: parent.height
                    text: promise.rules[rule.index].text
                    paper: promise.paper
                    weight: Font.Bold
                    largest: Theme.share(3.4)
                    middle: Theme.share(3)
                    smallest: Theme.share(2.7)
                    lineHeight: 1.05
                    verticalAlignment: Text.AlignVCenter
                }
            }
        }
    }

    PaperButton {
        id: check

        objectName: "checkDraw"
        visible: !promise.narrow
        x: parent.width - width
        y: parent.height - height
        glyph: "home"
        text: qsTr("Check it at home")
        width: Math.min(implicitWidth, terms.width)
        paper: Theme.white
        seed: 87
        onClicked: promise.model.show("check")
    }
}
