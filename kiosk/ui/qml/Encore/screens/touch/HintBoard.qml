pragma ComponentBehavior: Bound

import QtQuick
import Encore

// Hints as notes on a board, the newest first; it fills its place, whatever their number.
Item {
    id: board

    // Their texts, the newest first.
    required property var hints

    property Paper paper: Theme.cream
    readonly property int count: hints.length
    // So many that a note is about twice as wide as high.
    readonly property int columns: {
        let best = 1;
        let least = Infinity;
        for (let each = 1; each <= Math.min(3, count); ++each) {
            const shape = (width / each) / (height / Math.ceil(count / each));
            const off = Math.abs(Math.log(shape / 2));
            if (off < least) {
                least = off;
                best = each;
            }
        }
        return best;
    }
    readonly property int rows: Math.max(1, Math.ceil(count / columns))
    readonly property real noteWidth: Math.min((width - (columns - 1) * Theme.gap * 1.4) / columns, Theme.share(110))
    readonly property real noteHeight: Math.min((height - (rows - 1) * Theme.gap * 1.2) / rows, Theme.share(columns === 1 ? 34 : 42))

    Grid {
        x: Math.round((board.width - width) / 2)
        y: Math.round((board.height - height) / 2)
        columns: board.columns
        columnSpacing: Theme.gap * 1.4
        rowSpacing: Theme.gap * 1.2

        Repeater {
            model: board.count

            HintNote {
                required property int index

                width: board.noteWidth
                height: board.noteHeight
                text: board.hints[index] ?? ""
                paper: index === 0 ? Theme.sunflower : Theme.white
                seed: 31 + index
                tilt: [-0.8, 0.7, -0.5, 0.9, -0.9, 0.6][index % 6]
            }
        }
    }
}
