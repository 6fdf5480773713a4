pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Encore

// A year in bars on dark paper: one for each week, cut by what was said; weeks without a word stand
// out as pale gaps with a ring. A touch picks the nearest week.
Item {
    id: plot

    // Maps with `parts`, `total`, `silent` and `month`, as InsightsModel.bars has them.
    required property var bars
    required property int chosen
    // The colours of the parts, from the floor up.
    required property var colors
    // Says a number as the language writes it.
    property string most: ""

    readonly property real pad: Theme.share(2.6)
    readonly property real start: pad
    readonly property real floor: height - pad - Theme.share(4.4)
    readonly property real roof: pad + Theme.share(4)
    readonly property real step: bars.length > 0 ? (width - start - pad) / bars.length : 1
    // Where the weeks are narrow, every second month has its name.
    readonly property int stride: step * 4.3 > Theme.share(7.5) ? 1 : 2
    readonly property int tallest: bars.reduce((most, bar) => Math.max(most, bar.total), 1)

    signal picked(week: int)

    function box(x: real, y: real, w: real, h: real): string {
        return "M" + x.toFixed(1) + " " + y.toFixed(1) + "h" + w.toFixed(1) + "v" + h.toFixed(1) + "h" + (-w).toFixed(1) + "Z";
    }

    // All pieces of one colour as one path.
    function pieces(part: int): string {
        const unit = (floor - roof) / tallest;
        let path = "";
        for (let i = 0; i < bars.length; i++) {
            const parts = bars[i].parts;
            let below = 0;
            for (let j = 0; j < part; j++)
                below += parts[j];
            if (parts[part] > 0)
                path += box(start + i * step + step * 0.12, floor - (below + parts[part]) * unit, step * 0.76, parts[part] * unit);
        }
        return path;
    }

    function gaps(): string {
        let path = "";
        for (let i = 0; i < bars.length; i++) {
            if (bars[i].silent)
                path += box(start + i * step + step * 0.12, roof, step * 0.76, floor - roof);
        }
        return path;
    }

    function rings(): string {
        const r = Math.max(2.5, step * 0.26);
        let path = "";
        for (let i = 0; i < bars.length; i++) {
            if (bars[i].silent)
                path += "M" + (start + (i + 0.5) * step - r).toFixed(1) + " " + (floor - 2 * r - 2).toFixed(1) + "a" + r + " " + r + " 0 1 0 " + 2 * r + " 0a" + r + " " + r + " 0 1 0 " + -2 * r + " 0Z";
        }
        return path;
    }

    Accessible.role: Accessible.Chart
    Accessible.name: qsTr("The year in weeks")

    PaperSheet {
        anchors.fill: parent
        paper: Theme.ink
        seed: 33
    }

    // The week that is told of.
    Rectangle {
        visible: plot.bars.length > 0
        x: plot.start + plot.chosen * plot.step
        y: plot.roof - Theme.share(1)
        width: plot.step
        height: plot.floor - y + Theme.share(0.9)
        color: "#6b5a78"
    }

    Shape {
        anchors.fill: parent

        ShapePath {
            fillColor: "#3b2d49"
            strokeColor: "transparent"

            PathSvg {
                path: plot.gaps()
            }
        }

        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.sunflower.sheet
            strokeWidth: Math.max(1.5, plot.step * 0.11)

            PathSvg {
                path: plot.rings()
            }
        }
    }

    Repeater {
        model: plot.colors

        Shape {
            id: piece

            required property color modelData
            required property int index

            anchors.fill: parent

            ShapePath {
                fillColor: piece.modelData
                strokeColor: "transparent"

                PathSvg {
                    path: plot.pieces(piece.index)
                }
            }
        }
    }

    Rectangle {
        x: plot.start
        y: plot.floor
        width: plot.width - plot.start - plot.pad
        height: Math.max(1, Theme.share(0.25))
        color: Theme.ink.quiet
    }

    PaperText {
        x: plot.start
        y: plot.pad * 0.6
        text: plot.most
        color: Theme.ink.quiet
        font.pixelSize: Theme.share(2.8)
        font.weight: Font.Bold
        font.features: Theme.tabular
    }

    Repeater {
        model: plot.bars

        PaperText {
            required property var modelData
            required property int index

            // A month at the right edge has no room for its name, nor one right before another.
            visible: modelData.month !== "" && plot.bars.slice(0, index).filter(bar => bar.month !== "").length % plot.stride === 0 && x + implicitWidth <= plot.width - plot.pad * 0.6 && !(index < 3 && plot.bars.slice(index + 1, 4).some(bar => bar.month !== ""))
            x: plot.start + index * plot.step
            y: plot.floor + Theme.share(1)
            text: modelData.month
            color: Theme.ink.quiet
            wrapMode: Text.NoWrap
            font.pixelSize: Theme.share(plot.step * 4.2 > Theme.share(7) ? 2.8 : 2.6)
            font.weight: Font.DemiBold
        }
    }

    TapHandler {
        onTapped: point => plot.picked(Math.max(0, Math.min(plot.bars.length - 1, Math.floor((point.position.x - plot.start) / plot.step))))
    }
}
