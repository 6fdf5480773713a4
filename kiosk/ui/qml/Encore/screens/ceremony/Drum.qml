pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Encore

// A drum of paper whose sticks change with every beat: the roll without names.
Item {
    id: drum

    required property int beat

    readonly property real unit: Math.min(width / 100, height / 90)

    implicitWidth: Theme.share(60)
    implicitHeight: implicitWidth * 0.9
    Accessible.ignored: true

    component Stick: Shape {
        id: stick

        property bool down: false

        width: 100
        height: 90
        scale: drum.unit
        transformOrigin: Item.TopLeft

        transform: Translate {
            y: stick.down ? 0 : -9
        }

        ShapePath {
            fillColor: Theme.cream.sheet
            strokeColor: "transparent"

            PathSvg {
                path: "M6 2L10 0L42 27L40 30Z"
            }
        }

        ShapePath {
            fillColor: Theme.coral.sheet
            strokeColor: "transparent"

            PathSvg {
                path: "M37 27a5 4.600 0 1 0 10 0a5 4.600 0 1 0-10 0Z"
            }
        }
    }

    Shape {
        width: 100
        height: 90
        scale: drum.unit
        transformOrigin: Item.TopLeft

        ShapePath {
            fillColor: Theme.coral.shade
            strokeColor: "transparent"

            PathSvg {
                path: "M14 37L90 36L86 88L20 89Z"
            }
        }

        ShapePath {
            fillColor: Theme.coral.sheet
            strokeColor: "transparent"

            PathSvg {
                path: "M12 36L88 35L85 85L16 86Z"
            }
        }

        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.cream.sheet
            strokeWidth: 2
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: "M15 46L26 79L38 46L50 79L62 46L74 79L85 46"
            }
        }

        ShapePath {
            fillColor: Theme.gold.sheet
            strokeColor: "transparent"

            PathSvg {
                path: "M10 33L90 32L90 43L10 44ZM14 78L87 77L86 88L15 89Z"
            }
        }

        ShapePath {
            fillColor: Theme.cream.sheet
            strokeColor: "transparent"

            PathSvg {
                path: "M10 34a40 8 0 1 0 80 0a40 8 0 1 0-80 0Z"
            }
        }
    }

    Stick {
        down: drum.beat % 2 === 0
    }

    Item {
        width: 100 * drum.unit
        height: 90 * drum.unit

        transform: Scale {
            origin.x: 50 * drum.unit
            xScale: -1
        }

        Stick {
            down: drum.beat % 2 === 1
        }
    }
}
