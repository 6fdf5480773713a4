import QtQuick
import QtQuick.Shapes
import Encore

// A paper rosette with two ribbons; what is put into it is seen through its round middle.
Item {
    id: rosette

    default property alias content: middle.data
    property Paper paper: Theme.gold
    property Paper ribbon: Theme.coral
    property color ground: Theme.white.sheet
    readonly property real unit: Math.min(width / 100, height / 126)
    readonly property alias inner: middle

    // A wheel of `teeth` folds between two radii, around 50, 50.
    function wheel(teeth: int, outer: real, inner: real): string {
        let path = "";
        for (let i = 0; i < teeth * 2; i++) {
            const radius = i % 2 ? inner : outer;
            const turn = Math.PI * i / teeth;
            path += (i ? "L" : "M") + (50 + radius * Math.cos(turn)).toFixed(2) + " " + (50 + radius * Math.sin(turn)).toFixed(2);
        }
        return path + "Z";
    }

    // A round hole around 50, 50.
    function ring(radius: real): string {
        return "M" + (50 - radius) + " 50A" + radius + " " + radius + " 0 1 0 " + (50 + radius) + " 50A" + radius + " " + radius + " 0 1 0 " + (50 - radius) + " 50Z";
    }

    implicitWidth: Theme.share(50)
    implicitHeight: implicitWidth * 1.26
    Accessible.ignored: true

    Shape {
        width: 100
        height: 126
        scale: rosette.unit
        transformOrigin: Item.TopLeft

        ShapePath {
            fillColor: rosette.ribbon.shade
            strokeColor: "transparent"

            PathSvg {
                path: "M24 70L12 124L30 114L42 125L50 76ZM50 76L60 125L72 113L90 122L77 68Z"
            }
        }

        ShapePath {
            fillColor: rosette.ribbon.sheet
            strokeColor: "transparent"

            PathSvg {
                path: "M30 74L22 122L36 113L48 122L52 78ZM48 78L54 122L66 112L80 120L70 72Z"
            }
        }
    }

    Rectangle {
        x: 17 * rosette.unit
        y: 17 * rosette.unit
        width: 66 * rosette.unit
        height: width
        radius: width / 2
        color: rosette.ground
    }

    Item {
        id: middle

        x: 16.5 * rosette.unit
        y: 16.5 * rosette.unit
        width: 67 * rosette.unit
        height: width
    }

    // The folds lie over the edge of what is in the middle.
    Shape {
        width: 100
        height: 126
        scale: rosette.unit
        transformOrigin: Item.TopLeft

        ShapePath {
            fillColor: rosette.paper.shade
            strokeColor: "transparent"
            fillRule: ShapePath.OddEvenFill

            PathSvg {
                path: rosette.wheel(26, 51, 46.5) + rosette.ring(31.4)
            }
        }

        ShapePath {
            fillColor: rosette.paper.sheet
            strokeColor: "transparent"
            fillRule: ShapePath.OddEvenFill

            PathSvg {
                path: rosette.wheel(26, 47.5, 42.5) + rosette.ring(32.8)
            }
        }
    }
}
