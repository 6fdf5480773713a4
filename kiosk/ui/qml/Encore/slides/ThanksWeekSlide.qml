import QtQuick
import QtQuick.Shapes
import Encore

// How many thanks this week has seen: coral, one great number, and a paper heart for each.
Slide {
    id: slide

    readonly property int count: content.count ?? 0
    readonly property int lastWeek: content.lastWeek ?? 0
    readonly property bool begins: count === 0
    readonly property int number: begins ? lastWeek : count
    readonly property real cardX: portrait ? (width - card.width) / 2 : edge

    paper: Theme.coral

    KindTag {
        id: tag

        x: slide.edge
        y: slide.edge
        glyph: "heart"
        text: slide.begins ? qsTr("Last week's thanks") : qsTr("This week's thanks")
        shade: slide.paper.shade
    }

    BigCount {
        id: card

        x: slide.cardX
        y: slide.portrait ? tag.y + tag.height + Theme.share(6) : Math.round(tag.y + tag.height + (slide.height - tag.y - tag.height - height) / 2 - Theme.share(1.5))
        width: Theme.share(slide.portrait ? 72 : 64)
        height: Theme.share(58)
        number: slide.number
        unitName: slide.begins ? qsTr("thanks last week", "", slide.number) : qsTr("thanks this week", "", slide.number)
    }

    Item {
        id: said

        x: slide.portrait ? slide.edge : card.x + card.width + Theme.share(8)
        y: slide.portrait ? card.y + card.height + Theme.share(7) : card.y
        width: slide.width - x - slide.edge
        height: slide.height - y - slide.edge

        FitText {
            id: line

            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(slide.portrait ? 30 : 32)
            text: {
                if (slide.begins)
                    return qsTr("Who says the first one this week?");
                if (slide.lastWeek === 0)
                    return qsTr("Each one was said by one of us.");
                return slide.count > slide.lastWeek ? qsTr("More than in all of last week.") : qsTr("Last week there were %n.", "times that somebody said thanks", slide.lastWeek);
            }
            paper: slide.paper
            largest: Theme.share(9.4)
            middle: Theme.share(7.8)
            smallest: Theme.share(6.2)
            lineHeight: 1.02
            tracking: -0.012
        }

        FitText {
            id: invitation

            y: line.height + Theme.share(3)
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(14)
            text: qsTr("Say yours here: touch the screen.")
            color: slide.paper.quiet
            weight: Font.Bold
            largest: Theme.share(5.4)
            middle: Theme.share(4.8)
            smallest: Theme.share(4.2)
        }

        Item {
            id: hearts

            readonly property int marks: Math.min(60, slide.number)
            readonly property real free: parent.height - y
            // As many columns as make the cells square.
            readonly property int columns: Math.max(5, Math.ceil(Math.sqrt(marks * width / Math.max(1, free))))
            readonly property int rows: Math.max(1, Math.ceil(marks / columns))
            readonly property real cell: Math.min(width / columns, free / rows, Theme.share(13))

            // A point `right` and `down` of the middle of a heart at `x`, `y`, in its sizes, turned with it.
            function point(x: real, y: real, size: real, turn: real, right: real, down: real): string {
                const across = x + size * (right * Math.cos(turn) - down * Math.sin(turn));
                const along = y + size * (right * Math.sin(turn) + down * Math.cos(turn));
                return across.toFixed(1) + " " + along.toFixed(1) + " ";
            }

            // Hearts from `first` on, every second one, as one path; each lies a little askew.
            function path(first: int): string {
                let path = "";
                for (let i = first; i < marks; i += 2) {
                    const turn = (Theme.chance(3, i) - 0.5) * 0.7;
                    const size = cell * (0.74 + 0.16 * Theme.chance(5, i));
                    const x = (i % columns + 0.5) * cell;
                    const y = (Math.floor(i / columns) + 0.5) * cell;
                    const at = (right, down) => point(x, y, size, turn, right, down);
                    path += "M" + at(0, 0.46) + "C" + at(-0.5, 0.16) + at(-0.62, -0.42) + at(-0.25, -0.42) + at(-0.1, -0.42) + at(0, -0.3) + at(0, -0.2) + at(0, -0.3) + at(0.1, -0.42) + at(0.25, -0.42) + at(0.62, -0.42) + at(0.5, 0.16) + at(0, 0.46) + "Z";
                }
                return path;
            }

            y: invitation.y + invitation.height + Theme.share(5)
            width: parent.width
            height: rows * cell
            visible: free > Theme.share(6)
            Accessible.ignored: true

            Shape {
                x: Theme.lift * 0.6
                y: Theme.lift * 0.6

                ShapePath {
                    fillColor: slide.paper.shade
                    strokeColor: "transparent"

                    PathSvg {
                        path: hearts.path(0) + hearts.path(1)
                    }
                }
            }

            Shape {
                ShapePath {
                    fillColor: Theme.white.sheet
                    strokeColor: "transparent"

                    PathSvg {
                        path: hearts.path(0)
                    }
                }

                ShapePath {
                    fillColor: "#c92f3a"
                    strokeColor: "transparent"

                    PathSvg {
                        path: hearts.path(1)
                    }
                }
            }
        }
    }
}
