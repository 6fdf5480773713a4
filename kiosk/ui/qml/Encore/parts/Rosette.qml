import QtQuick
import QtQuick.Shapes
import Encore

// A paper rosette with two ribbons; what is put on it stands in its round middle.
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

        ShapePath {
            fillColor: rosette.paper.shade
            strokeColor: "transparent"

            PathSvg {
                path: rosette.wheel(26, 50, 45)
            }
        }

        ShapePath {
            fillColor: rosette.paper.sheet
            strokeColor: "transparent"

            PathSvg {
                path: rosette.wheel(26, 46.5, 41)
            }
        }

        ShapePath {
            fillColor: rosette.paper.shade
            strokeColor: "transparent"

            PathSvg {
                path: "M50.700 15.700C70 15 85.300 31 85 50.500C85 70 69.500 85.500 50 85C31 85 15.500 70 15.500 50.500C15 31 31 16 50.700 15.700Z"
            }
        }

        ShapePath {
            fillColor: rosette.ground
            strokeColor: "transparent"

            PathSvg {
                path: "M50 14C69 13.500 84 29 84 49C84 68.500 69 84 50 84C31 84 15 68.500 15 49C15 30 31 14 50 14Z"
            }
        }
    }

    Item {
        id: middle

        x: 22 * rosette.unit
        y: 21 * rosette.unit
        width: 56 * rosette.unit
        height: 56 * rosette.unit
    }
}
