import QtQuick
import QtQuick.Shapes
import Encore

// Rays of paper from one point, a sun behind what stands there.
Shape {
    id: rays

    property color color: Theme.gold.sheet
    property int count: 14
    property real centreX: width / 2
    property real centreY: height / 2
    property real reach: Math.max(width, height)
    property real hole: 0

    function outline(): string {
        let path = "";
        for (let i = 0; i < count; i++) {
            const from = 2 * Math.PI * (i + 0.04 * Theme.chance(3, i)) / count;
            const to = from + Math.PI / count * (0.86 + 0.2 * Theme.chance(5, i));
            const at = (turn, radius) => (centreX + radius * Math.cos(turn)).toFixed(1) + " " + (centreY + radius * Math.sin(turn)).toFixed(1);
            path += "M" + at(from, hole) + "L" + at(from, reach) + "L" + at(to, reach) + "L" + at(to, hole) + "Z";
        }
        return path;
    }

    ShapePath {
        fillColor: rays.color
        strokeColor: "transparent"

        PathSvg {
            path: rays.outline()
        }
    }
}
