pragma ComponentBehavior: Bound

import QtQuick
import Encore

// What can be won: cream and ink, the prizes side by side, the first one largest.
Slide {
    id: slide

    readonly property var prizes: content.prizes
    // So many fit; a last line speaks for the others.
    readonly property int most: Math.min(prizes.length, portrait ? 3 : 4)
    readonly property int rest: prizes.slice(most).reduce((sum, prize) => sum + prize.count, 0)

    paper: Theme.cream

    KindTag {
        id: tag

        x: slide.edge
        y: slide.edge
        glyph: "moustache"
        text: qsTr("The raffle")
        paper: Theme.ink
        shade: slide.paper.shade
    }

    FitText {
        id: title

        x: slide.edge
        y: tag.y + tag.height + Theme.share(2.4)
        width: slide.width - 2 * slide.edge
        height: contentHeight
        maximumHeight: Theme.share(11)
        text: qsTr("To be won")
        paper: slide.paper
        largest: Theme.share(9.6)
        middle: Theme.share(8)
        smallest: Theme.share(6.4)
        lineHeight: 1
        tracking: -0.02
    }

    Item {
        id: table

        readonly property real gap: Theme.share(4)
        readonly property real cellWidth: slide.portrait ? width : (width - gap * (slide.most - 1)) / Math.max(1, slide.most)
        readonly property real cellHeight: slide.portrait ? (height - gap * (slide.most - 1)) / Math.max(1, slide.most) : height

        x: slide.edge
        y: title.y + title.height + Theme.share(4)
        width: slide.width - 2 * slide.edge
        height: slide.height - y - slide.edge - (others.visible ? others.height + Theme.share(2) : 0)

        Repeater {
            model: slide.most

            Item {
                id: cell

                required property int index
                readonly property var prize: slide.prizes[index]
                readonly property string about: [prize.count > 1 ? qsTr("%n of these", "", prize.count) : "", prize.worth, prize.sponsor !== "" ? qsTr("from %1").arg(prize.sponsor) : ""].filter(part => part !== "").join(", ")
                // A picture beside its words on a standing screen, above them on a lying one.
                readonly property real side: slide.portrait ? Math.min(height, width * 0.44) : Math.min(width, height * (prize.name.length + cell.about.length > 140 ? 0.26 : prize.name.length + cell.about.length > 60 ? 0.42 : 0.56))
                readonly property real wordsX: slide.portrait ? side + Theme.gap * 1.4 : 0
                readonly property real wordsY: slide.portrait ? Math.round((height - name.height - about.height) / 2) : side + Theme.share(2.4)

                x: slide.portrait ? 0 : Math.round((table.cellWidth + table.gap) * index)
                y: slide.portrait ? Math.round((table.cellHeight + table.gap) * index) : 0
                width: table.cellWidth
                height: table.cellHeight

                PrizeArt {
                    id: art

                    x: slide.portrait || slide.most > 1 ? 0 : Math.round((parent.width - width) / 2)
                    y: slide.portrait ? Math.round((parent.height - height) / 2) : 0
                    width: cell.side
                    height: cell.side
                    picture: cell.prize.picture
                    paper: slide.paper
                    seed: cell.index
                    whole: false
                }

                FitText {
                    id: name

                    x: cell.wordsX
                    y: cell.wordsY
                    width: parent.width - x
                    height: contentHeight
                    maximumHeight: slide.portrait ? cell.height * 0.6 : (cell.height - cell.wordsY) * (cell.about === "" ? 1 : 0.5)
                    text: cell.prize.name
                    paper: slide.paper
                    largest: Theme.share(6.4)
                    middle: Theme.share(5.2)
                    smallest: Theme.share(3.8)
                    least: Theme.share(2.6)
                    lineHeight: 1.04
                    tracking: -0.012
                    horizontalAlignment: slide.portrait || slide.most > 1 ? Text.AlignLeft : Text.AlignHCenter
                }

                FitText {
                    id: about

                    x: cell.wordsX
                    y: name.y + name.height + Theme.share(1.4)
                    visible: cell.about !== ""
                    width: name.width
                    height: visible ? contentHeight : 0
                    maximumHeight: slide.portrait ? cell.height * 0.34 : (cell.height - cell.wordsY) * 0.44
                    text: cell.about
                    color: slide.paper.quiet
                    weight: Font.Bold
                    largest: Theme.share(4)
                    middle: Theme.share(3.4)
                    smallest: Theme.share(2.8)
                    least: Theme.share(2.6)
                    lineHeight: 1.08
                    horizontalAlignment: name.horizontalAlignment
                }
            }
        }
    }

    PaperText {
        id: others

        x: slide.edge
        y: slide.height - slide.edge - height
        visible: slide.rest > 0
        text: qsTr("and %n more prize(s)", "", slide.rest)
        color: slide.paper.accent
        font.pixelSize: Theme.share(4.6)
        font.weight: Font.ExtraBold
    }
}
