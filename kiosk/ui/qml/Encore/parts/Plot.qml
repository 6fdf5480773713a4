import QtQuick
import QtQuick.Shapes
import Encore

// A field of small moustaches, one for each token: the found ones dark, those still out pale.
Item {
    id: plot

    required property int count
    required property int marked

    property color found: Theme.ink.sheet
    property color out: Theme.cream.shade
    // As many columns as make the cells about two and a quarter times as wide as high.
    readonly property int columns: Math.max(1, Math.ceil(Math.sqrt(count * width / Math.max(1, height) / 2.25)))
    readonly property int rows: Math.max(1, Math.ceil(count / columns))
    readonly property real cellWidth: width / columns
    readonly property real cellHeight: Math.min(height / rows, cellWidth / 2)
    readonly property real unit: Math.min(cellWidth * 0.84 / 200, cellHeight * 0.84 / 80)

    // The outlines of the marks from `first` to before `last`, as one path.
    function marks(first: int, last: int): string {
        let path = "";
        for (let i = first; i < last; i++) {
            const place = (i * 37) % 6;
            const left = (i % columns + 0.5) * cellWidth - 100 * unit;
            const top = (Math.floor(i / columns) + 0.5) * cellHeight - 40 * unit;
            path += Glyphs.placed(place, left, top, unit);
        }
        return path;
    }

    implicitHeight: rows * cellHeight
    Accessible.ignored: true

    Shape {
        anchors.fill: parent

        ShapePath {
            fillColor: plot.out
            strokeColor: "transparent"

            PathSvg {
                path: plot.marks(plot.marked, plot.count)
            }
        }

        ShapePath {
            fillColor: plot.found
            strokeColor: "transparent"

            PathSvg {
                path: plot.marks(0, plot.marked)
            }
        }
    }
}
