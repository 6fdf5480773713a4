pragma ComponentBehavior: Bound

import QtQuick
import Encore

// A draw that has begun and is not finished: cream and ink, how many prizes are drawn, and each of
// them as a parcel, ticked when it is drawn.
Slide {
    id: slide

    readonly property int rest: content.toDraw - content.drawn

    paper: Theme.cream

    KindTag {
        id: tag

        x: slide.edge
        y: slide.edge
        glyph: "gift"
        text: qsTr("The raffle")
        paper: Theme.ink
        shade: slide.paper.shade
    }

    Column {
        id: said

        x: slide.edge
        y: slide.portrait ? tag.y + tag.height + Theme.share(8) : Math.max(tag.y + tag.height + Theme.share(3), Math.round((slide.height - height) / 2))
        width: slide.portrait ? slide.width - 2 * slide.edge : Theme.share(72)
        spacing: Theme.share(3.8)

        FitText {
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(26)
            text: slide.content.drawn > 0 ? qsTr("The draw goes on") : qsTr("The draw has begun")
            paper: slide.paper
            largest: Theme.share(slide.portrait ? 10.2 : 13)
            middle: Theme.share(slide.portrait ? 9 : 10.6)
            smallest: Theme.share(7.6)
            lineHeight: 0.98
            tracking: -0.025
        }

        FitText {
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(19)
            text: qsTr("%1 of %n prize(s) drawn", "", slide.content.toDraw).arg(slide.content.drawn)
            color: slide.paper.accent
            largest: Theme.share(8.4)
            middle: Theme.share(7.2)
            smallest: Theme.share(5.8)
            lineHeight: 1
            tracking: -0.015
        }

        FitText {
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(14)
            text: slide.rest > 0 ? qsTr("%n still to be won", "prizes", slide.rest) : qsTr("Now the winners step forward.")
            paper: slide.paper
            weight: Font.Bold
            largest: Theme.share(6)
            middle: Theme.share(5.2)
            smallest: Theme.share(4.2)
            lineHeight: 1.08
        }
    }

    Item {
        id: table

        readonly property int count: slide.content.parcels.length
        readonly property int columns: {
            // As many as make the parcels largest.
            let best = 1;
            for (let n = 2; n <= count; n++) {
                if (room(n) > room(best))
                    best = n;
            }
            return best;
        }
        readonly property int rows: Math.ceil(count / Math.max(1, columns))
        readonly property real cell: Math.min(room(columns), Theme.share(slide.portrait ? 60 : 56))

        function room(columns: int): real {
            return Math.min(width / columns, height / Math.max(1, Math.ceil(count / columns)));
        }

        x: slide.portrait ? slide.edge : said.x + said.width + Theme.share(5)
        y: slide.portrait ? said.y + said.height + Theme.share(6) : slide.edge
        width: slide.width - x - slide.edge
        height: slide.height - y - slide.edge

        Repeater {
            model: table.count

            Item {
                id: parcel

                required property int index
                readonly property var prize: slide.content.parcels[index]
                readonly property int row: Math.floor(index / table.columns)
                // The last row may have fewer, and stands in the middle too.
                readonly property int inRow: Math.min(table.columns, table.count - row * table.columns)

                x: Math.round((table.width - inRow * table.cell) / 2 + (index % table.columns) * table.cell)
                y: Math.round((table.height - table.rows * table.cell) / 2 + row * table.cell)
                width: table.cell
                height: table.cell
                Accessible.role: Accessible.StaticText
                Accessible.name: prize.name

                PrizeArt {
                    anchors.fill: parent
                    anchors.margins: Math.round(table.cell * 0.07)
                    picture: parcel.prize.picture
                    paper: slide.paper
                    seed: parcel.prize.seed
                    whole: false
                }

                Item {
                    x: parent.width - width
                    y: parent.height - height
                    width: Math.round(table.cell * 0.27)
                    height: width
                    visible: parcel.prize.drawn

                    PaperSheet {
                        anchors.fill: parent
                        paper: Theme.ink
                        seed: parcel.prize.seed + 3
                    }

                    Icon {
                        anchors.centerIn: parent
                        width: Math.round(parent.width * 0.62)
                        height: width
                        name: "tick"
                        color: Theme.cream.sheet
                    }
                }
            }
        }
    }
}
