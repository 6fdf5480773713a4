pragma ComponentBehavior: Bound

import QtQuick
import Encore

// The hall of fame of a week that is over: aubergine and gold, its people and what all together did.
Slide {
    id: slide

    readonly property var people: content.people
    readonly property bool peopled: people.length > 0
    readonly property int columns: portrait || people.length < 3 ? 1 : 2
    readonly property int rows: Math.max(1, Math.ceil(people.length / columns))
    readonly property var numbers: [
        {
            "count": content.found,
            "text": qsTr("moustache(s) found", "", content.found)
        },
        {
            "count": content.thanks,
            "text": qsTr("thanks said", "", content.thanks)
        },
        {
            "count": content.came,
            "text": qsTr("of us came along", "people at events", content.came)
        }
    ].filter(one => one.count > 0)

    // The sign of what somebody is here for.
    function glyph(kind: string): string {
        return kind === "winner" ? "gift" : kind === "hero" ? "star" : "trophy";
    }

    // Whom a strip is about.
    function told(one: var): string {
        if (one.names === "")
            return one.others > 1 ? qsTr("%n colleague(s)", "", one.others) : qsTr("A colleague");
        return one.others > 0 ? qsTr("%1 and %n more", "names", one.others).arg(one.names) : one.names;
    }

    paper: Theme.aubergine

    KindTag {
        id: tag

        x: slide.edge
        y: slide.edge
        glyph: "trophy"
        text: slide.content.pages > 1 ? qsTr("Hall of fame, %1 of %2").arg(slide.content.page).arg(slide.content.pages) : qsTr("Hall of fame")
        paper: Theme.gold
        shade: slide.paper.shade
    }

    MotifArt {
        id: art

        readonly property bool aside: !slide.portrait && slide.columns === 1

        x: slide.width - width - Theme.share(aside ? 8 : 4)
        y: slide.portrait ? Theme.share(3) : (counts.y - height) / 2
        visible: slide.portrait || aside
        width: Theme.share(slide.portrait ? 28 : 50)
        motif: slide.content.motif
        paper: slide.paper
    }

    FitText {
        id: title

        x: slide.edge
        y: tag.y + tag.height + Theme.share(3.6)
        width: slide.portrait ? slide.width - 2 * slide.edge - Theme.share(24) : art.aside ? art.x - slide.edge - Theme.share(4) : slide.width - 2 * slide.edge
        height: contentHeight
        maximumHeight: Theme.share(slide.peopled && !slide.portrait ? art.aside ? 20 : 10 : 30)
        text: slide.content.title !== "" ? slide.content.title : qsTr("That was our week")
        paper: slide.paper
        largest: Theme.share(10)
        middle: Theme.share(8)
        smallest: Theme.share(6.2)
        least: Theme.share(4)
        lineHeight: 0.98
        tracking: -0.018
    }

    // People, each on a strip of gold.
    Item {
        id: grid

        readonly property real space: Theme.share(2.4)
        readonly property real cell: (width - (slide.columns - 1) * space * 1.6) / slide.columns
        readonly property real row: Math.min(Theme.share(slide.columns === 1 && slide.people.length < 3 ? 28 : 20), (height - (slide.rows - 1) * space) / slide.rows)

        x: slide.edge
        y: title.y + title.height + Theme.share(3.6)
        width: art.aside ? art.x - slide.edge - Theme.share(6) : slide.width - 2 * slide.edge
        height: counts.y - y - Theme.share(3.4)
        visible: slide.peopled

        Repeater {
            model: slide.people

            PaperCard {
                id: card

                required property var modelData
                required property int index

                x: (index % slide.columns) * (grid.cell + grid.space * 1.6)
                y: Math.floor(index / slide.columns) * (grid.row + grid.space)
                width: grid.cell
                height: grid.row
                paper: modelData.kind === "winner" ? Theme.cream : Theme.gold
                padding: Theme.share(2)
                seed: 5 + index

                Icon {
                    id: sign

                    y: (parent.height - height) / 2
                    width: Math.min(parent.height, Theme.share(6.4))
                    height: width
                    name: slide.glyph(card.modelData.kind)
                    color: card.paper.accent
                }

                FitText {
                    id: who

                    x: sign.width + Theme.share(2.4)
                    y: (parent.height - height - (what.visible ? what.height + Theme.share(0.8) : 0)) / 2
                    width: parent.width - x
                    height: Math.min(contentHeight, maximumHeight)
                    maximumHeight: Math.max(Theme.share(3), parent.height * (what.visible ? 0.5 : 1))
                    text: slide.told(card.modelData)
                    color: card.paper.ink
                    largest: Theme.share(6.6)
                    middle: Theme.share(5.4)
                    smallest: Theme.share(4)
                    lineHeight: 1.06
                    tracking: -0.01
                }

                SmallPrint {
                    id: what

                    x: who.x
                    y: who.y + who.height + Theme.share(0.8)
                    width: who.width
                    room: Math.max(Theme.share(3), parent.height * 0.5 - Theme.share(0.8))
                    // The widest letters leave no room for it: the name is what counts.
                    visible: text !== "" && !overflows
                    text: card.modelData.what
                    color: card.paper.quiet
                    largest: Theme.share(3.6)
                    middle: Theme.share(3.2)
                    smallest: Theme.caption
                }
            }
        }
    }

    // What all together did.
    Row {
        id: counts

        readonly property bool lonely: !slide.peopled
        readonly property real part: slide.numbers.length === 0 ? 0 : ((lonely && art.aside ? art.x - slide.edge : slide.width - slide.edge) - slide.edge) / slide.numbers.length

        x: slide.edge
        y: lonely ? title.y + title.height + Theme.share(8) : slide.height - height - Theme.share(4)
        height: Theme.share(15)

        Repeater {
            model: slide.numbers

            Item {
                id: count

                required property var modelData

                width: counts.part
                height: counts.height

                PaperText {
                    id: number

                    height: Math.round(font.pixelSize * 1.1)
                    text: count.modelData.count
                    color: slide.paper.accent
                    verticalAlignment: Text.AlignVCenter
                    font.pixelSize: Theme.share(slide.portrait ? 8 : 9)
                    font.weight: Font.ExtraBold
                    font.features: Theme.tabular
                }

                FitText {
                    y: number.height
                    width: parent.width - Theme.share(2)
                    height: parent.height - y
                    text: count.modelData.text
                    paper: slide.paper
                    weight: Font.Bold
                    largest: Theme.share(slide.portrait ? 3.6 : 4.4)
                    middle: Theme.share(3.4)
                    smallest: Theme.caption
                    lineHeight: 1
                }
            }
        }
    }
}
