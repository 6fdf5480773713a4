import QtQuick
import QtQuick.Shapes
import Encore

// Paper hills under a paper sun, on a field of 100 by 60 that fills its place.
Item {
    id: landscape

    property color sun: Theme.sunflower.sheet
    property color far: Theme.coral.sheet
    property color near: Theme.aubergine.sheet
    property color front: Theme.teal.sheet
    property real sunX: 0.74
    property real sunY: 0.36
    // How high the hills rise, as a share of their own height.
    property real rise: 0.74
    property real sunSize: Theme.share(46)

    clip: true
    Accessible.ignored: true

    Rays {
        anchors.fill: parent
        color: landscape.sun
        count: 18
        centreX: landscape.sunX * width
        centreY: landscape.sunY * height
        hole: landscape.sunSize * 0.58
        reach: landscape.sunSize * 0.76
    }

    Rectangle {
        x: landscape.sunX * parent.width - width / 2
        y: landscape.sunY * parent.height - height / 2
        width: landscape.sunSize
        height: width * 0.99
        radius: width / 2
        color: landscape.sun
    }

    Shape {
        anchors.fill: parent

        ShapePath {
            fillColor: landscape.far
            strokeColor: "transparent"

            PathSvg {
                path: landscape.hill([0.62, 0.5, 0.42, 0.5, 0.66, 0.7, 0.52])
            }
        }

        ShapePath {
            fillColor: landscape.near
            strokeColor: "transparent"

            PathSvg {
                path: landscape.hill([0.78, 0.82, 0.7, 0.6, 0.58, 0.72, 0.82])
            }
        }

        ShapePath {
            fillColor: landscape.front
            strokeColor: "transparent"

            PathSvg {
                path: landscape.hill([0.86, 0.76, 0.84, 0.92, 0.9, 0.8, 0.74])
            }
        }
    }

    // A hill cut through seven heights, from the left edge to the right.
    function hill(heights: list<real>): string {
        const x = i => (width * i / 6).toFixed(1);
        const y = i => (height * (1 - (1 - heights[i]) * rise)).toFixed(1);
        return "M0 " + height + "L" + x(0) + " " + y(0) + "C" + x(1) + " " + y(1) + " " + x(1) + " " + y(2) + " " + x(2) + " " + y(2) + "C" + x(3) + " " + y(2) + " " + x(3) + " " + y(3) + " " + x(4) + " " + y(4) + "C" + x(5) + " " + y(5) + " " + x(5) + " " + y(6) + " " + x(6) + " " + y(6) + "L" + width + " " + height + "Z";
    }
}
