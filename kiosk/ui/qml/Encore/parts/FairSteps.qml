pragma ComponentBehavior: Bound

import QtQuick
import Encore

// Why nobody can bend a draw, in five pictures: side by side, or one under the other where the
// place is higher than wide.
Item {
    id: steps

    readonly property bool narrow: height > width * 0.8
    readonly property var said: [
        {
            "picture": "envelope",
            //: A heading of a narrow card: at most 16 characters.
            "title": qsTr("Sealed first"),
            //: Two short sentences on a narrow card: at most 70 characters.
            "text": qsTr("Before the first ticket the kiosk locks a secret away. Nobody can swap it.")
        },
        {
            "picture": "list",
            //: A heading of a narrow card: at most 16 characters.
            "title": qsTr("The list stands"),
            //: Two short sentences on a narrow card: at most 70 characters.
            "text": qsTr("When the hunt ends, all tickets are listed. Nobody can add one any more.")
        },
        {
            "picture": "voices",
            //: A heading of a narrow card: at most 16 characters.
            "title": qsTr("You join in"),
            //: Two short sentences on a narrow card: at most 70 characters.
            "text": qsTr("Two of you or more add words. Then ten dice are rolled, for all to see.")
        },
        {
            "picture": "mixer",
            //: A heading of a narrow card: at most 16 characters.
            "title": qsTr("All goes in"),
            //: Two short sentences on a narrow card: at most 70 characters.
            "text": qsTr("Secret, list, words and dice together pick the winning ticket.")
        },
        {
            "picture": "home",
            //: A heading of a narrow card: at most 16 characters.
            "title": qsTr("Check it"),
            //: Two short sentences on a narrow card: at most 70 characters.
            "text": qsTr("With your photo and the record, any computer finds the same winner.")
        }
    ]
    readonly property real space: narrow ? Theme.tight * 1.1 : Theme.gap * 0.8
    readonly property real cellWidth: narrow ? width : (width - 4 * space) / 5
    readonly property real cellHeight: narrow ? (height - 4 * space) / 5 : Math.min(height, cellWidth * 1.6)
    readonly property real edge: Math.min(Theme.gap * 0.6, cellHeight * (narrow ? 0.07 : 0.09))
    readonly property real inner: cellWidth - 2 * edge
    // The picture takes the upper part of a card that stands, the left part of one that lies.
    readonly property real artWidth: narrow ? Math.min((cellHeight - 2 * edge) * 1.5, width * 0.38) : inner
    readonly property real artHeight: narrow ? cellHeight - 2 * edge : Math.min(inner / 1.5, (cellHeight - 2 * edge) * (cellHeight > cellWidth * 1.4 ? 0.46 : 0.36))
    readonly property real wordsWidth: narrow ? inner - artWidth - Theme.gap : inner
    readonly property real titleHeight: Math.round(titleSize * 1.2)
    readonly property real textHeight: cellHeight - 2 * edge - (narrow ? 0 : artHeight + Theme.tight * 0.7) - titleHeight - Theme.tight * 0.3
    // One size for all of them: that of the card with the least room.
    readonly property real titleSize: smallest(titles)
    readonly property real textSize: Math.min(smallest(texts), titleSize)

    // The smallest size at which a repeater of FitText shows its words.
    function smallest(all: Repeater): real {
        let least = 1000;
        for (let i = 0; i < all.count; i++) {
            const one = all.itemAt(i) as FitText;
            if (one !== null)
                least = Math.min(least, one.size);
        }
        return all.count > 0 ? least : Theme.share(2.6);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("How the draw works")

    Repeater {
        id: titles

        model: steps.said.length

        FitText {
            required property int index

            visible: false
            width: steps.wordsWidth - Theme.share(3.6)
            height: Theme.share(6)
            text: steps.said[index].title
            largest: Theme.share(steps.narrow ? 3.7 : 4.2)
            middle: Theme.share(3.4)
            smallest: Theme.share(2.6)
            maximumHeight: Theme.share(4.8)
        }
    }

    Repeater {
        id: texts

        model: steps.said.length

        FitText {
            required property int index

            visible: false
            width: steps.wordsWidth
            height: steps.textHeight
            text: steps.said[index].text
            weight: Font.DemiBold
            largest: Theme.share(4)
            middle: Theme.share(3.4)
            smallest: Theme.share(2.7)
        }
    }

    Repeater {
        model: steps.said.length

        PaperCard {
            id: card

            required property int index
            readonly property var step: steps.said[index]

            x: steps.narrow ? 0 : index * (steps.cellWidth + steps.space)
            y: steps.narrow ? index * (steps.cellHeight + steps.space) : Math.round((steps.height - height) * 0.4)
            width: steps.cellWidth
            height: steps.cellHeight
            padding: steps.edge
            paper: Theme.white
            seed: 61 + 3 * index

            FairPicture {
                id: art

                width: steps.artWidth
                height: steps.artHeight
                name: card.step.picture
            }

            Item {
                x: steps.narrow ? art.width + Theme.gap : 0
                y: steps.narrow ? Math.max(0, Math.round((parent.height - height) / 2)) : art.height + Theme.tight * 0.7
                width: steps.wordsWidth
                height: text.y + (steps.narrow ? text.contentHeight : text.height)

                PaperText {
                    id: number

                    height: steps.titleHeight
                    text: String(card.index + 1)
                    color: Theme.white.accent
                    font.pixelSize: title.size
                    font.weight: Font.ExtraBold
                    font.features: Theme.tabular
                    lineHeight: 1
                    verticalAlignment: Text.AlignVCenter
                }

                FitText {
                    id: title

                    x: Theme.share(3.6)
                    width: parent.width - x
                    height: steps.titleHeight
                    text: card.step.title
                    paper: Theme.white
                    largest: steps.titleSize
                    middle: steps.titleSize
                    smallest: steps.titleSize
                    verticalAlignment: Text.AlignVCenter
                }

                FitText {
                    id: text

                    y: steps.titleHeight + Theme.tight * 0.3
                    width: parent.width
                    height: steps.textHeight
                    text: card.step.text
                    color: Theme.white.quiet
                    weight: Font.DemiBold
                    largest: steps.textSize
                    middle: steps.textSize
                    smallest: steps.textSize
                }
            }
        }
    }
}
