pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Encore

// What happens in one step of a fair draw, cut from paper on a field of 120 by 80: "envelope",
// "list", "voices", "mixer" or "home".
Item {
    id: picture

    required property string name

    readonly property real unit: Math.min(width / 120, height / 80)
    readonly property color dark: Theme.ink.sheet

    // A flat piece with the shadow that its cut edge throws.
    component Cut: Shape {
        id: cut

        required property string path
        required property color color

        property color shade: "#2b120b1a"
        property real lift: 1.6

        ShapePath {
            fillColor: cut.shade
            strokeColor: "transparent"
            startX: 0
            startY: 0

            PathSvg {
                path: cut.lift > 0 ? picture.moved(cut.path, cut.lift) : ""
            }
        }

        ShapePath {
            fillColor: cut.color
            strokeColor: "transparent"
            startX: 0
            startY: 0

            PathSvg {
                path: cut.path
            }
        }
    }

    // The path, which says all its points in absolute numbers, further right and down.
    function moved(path: string, by: real): string {
        return path.replace(/-?[0-9.]+/g, number => String(Math.round((parseFloat(number) + by) * 100) / 100));
    }

    // A slightly uneven disc around a point.
    function disc(x: real, y: real, r: real): string {
        const k = r * 0.56;
        return "M" + x + " " + (y - r) + "C" + (x + k) + " " + (y - r) + " " + (x + r) + " " + (y - k * 0.9) + " " + (x + r) + " " + y + "C" + (x + r) + " " + (y + k) + " " + (x + k * 0.9) + " " + (y + r * 0.97) + " " + x + " " + (y + r * 0.97) + "C" + (x - k) + " " + (y + r * 0.97) + " " + (x - r * 0.98) + " " + (y + k) + " " + (x - r * 0.98) + " " + y + "C" + (x - r * 0.98) + " " + (y - k) + " " + (x - k) + " " + (y - r) + " " + x + " " + (y - r) + "Z";
    }

    // A die of five points, turned by `turn` degrees around its middle.
    function square(x: real, y: real, side: real, turn: real): string {
        let path = "";
        for (let i = 0; i < 4; i++) {
            const angle = Math.PI * (0.25 + i / 2) + turn * Math.PI / 180;
            path += (i ? "L" : "M") + (x + side * 0.707 * Math.cos(angle)).toFixed(2) + " " + (y + side * 0.707 * Math.sin(angle)).toFixed(2);
        }
        return path + "Z";
    }

    // The spots of that die, as discs; `spots` are places from -1 to 1.
    function spots(x: real, y: real, side: real, turn: real, spots: list<point>): string {
        const angle = turn * Math.PI / 180;
        let path = "";
        for (const spot of spots) {
            const left = spot.x * side * 0.27, top = spot.y * side * 0.27;
            path += disc(x + left * Math.cos(angle) - top * Math.sin(angle), y + left * Math.sin(angle) + top * Math.cos(angle), side * 0.095);
        }
        return path;
    }

    implicitWidth: Theme.share(24)
    implicitHeight: width * 2 / 3
    Accessible.ignored: true

    Item {
        x: Math.round((picture.width - 120 * picture.unit) / 2)
        y: Math.round((picture.height - 80 * picture.unit) / 2)
        width: 120
        height: 80
        scale: picture.unit
        transformOrigin: Item.TopLeft

        // A letter that is shut, with our seal on it.
        Item {
            anchors.fill: parent
            visible: picture.name === "envelope"

            Cut {
                color: Theme.coral.sheet
                path: "M17 15L61 12L104 14L106 41L104 68L58 70L16 68L14 43Z"
                lift: 0
            }

            Cut {
                color: Theme.white.sheet
                path: "M24 22L96 20L98 62L23 63Z"
            }

            Cut {
                color: "#efe2c8"
                path: "M23 63L52 40L61 45L69 40L98 62Z"
                lift: 0
            }

            Cut {
                color: Theme.cream.shade
                path: "M24 22L96 20L64 46C62 47.500 59 47.500 57 46Z"
                lift: 1
            }

            Cut {
                color: Theme.cream.accent
                path: picture.disc(60.5, 45, 12)
                lift: 1.2
            }

            Moustache {
                x: 51
                y: 41.2
                width: 19
                height: 7.6
                design: 1
                color: Theme.white.sheet
            }
        }

        // The list of tickets, pinned up, and a lock on it.
        Item {
            anchors.fill: parent
            visible: picture.name === "list"

            Cut {
                color: Theme.sunflower.sheet
                path: "M14 17L60 13L105 15L107 40L104 67L60 69L17 66L15 42Z"
                lift: 0
            }

            Cut {
                color: Theme.white.sheet
                path: "M36 8L83 10L81 74L34 72Z"
            }

            Repeater {
                model: 6

                Item {
                    id: line

                    required property int index

                    x: 42
                    y: 21.5 + 8 * index
                    width: 34

                    Rectangle {
                        width: 7
                        height: 3.6
                        color: Theme.cream.accent
                    }

                    Rectangle {
                        x: 10
                        width: [20, 24, 17, 22, 19, 11][line.index]
                        height: 3.6
                        color: Theme.cream.shade
                    }
                }
            }

            Cut {
                color: Theme.blue.sheet
                path: picture.disc(40, 13, 3.4)
                lift: 0.9
            }

            Cut {
                color: Theme.blue.sheet
                path: picture.disc(78, 14.5, 3.4)
                lift: 0.9
            }

            Cut {
                color: Theme.ink.sheet
                path: picture.disc(80, 58, 13)
                lift: 1.2
            }

            Icon {
                x: 72
                y: 49
                width: 16
                height: 16
                name: "lock"
                color: Theme.sunflower.sheet
            }
        }

        // What two people say, and then the dice.
        Item {
            anchors.fill: parent
            visible: picture.name === "voices"

            Cut {
                color: Theme.mint.sheet
                path: "M15 16L60 12L106 14L104 41L106 67L61 70L14 68L16 42Z"
                lift: 0
            }

            Cut {
                color: Theme.white.sheet
                path: "M19 11L65 9L66 32L40 33L31 41L31 33L20 34Z"
            }

            Cut {
                color: Theme.white.sheet
                path: "M60 24L104 22L105 45L96 45.500L97 53L86 46L61 47Z"
            }

            PaperText {
                x: 21
                y: 13.5
                width: 44
                //: A word that somebody calls out at the draw, in a small speech bubble; at most 6 letters.
                text: qsTr("SWANS")
                color: picture.dark
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: 12
                font.weight: Font.ExtraBold
            }

            PaperText {
                x: 62
                y: 26.5
                width: 42
                //: A word and a number that somebody calls out at the draw; at most 6 letters.
                text: qsTr("RYE 4")
                color: Theme.cream.accent
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: 12
                font.weight: Font.ExtraBold
            }

            Cut {
                color: Theme.coral.sheet
                path: picture.square(38, 59, 22, -10)
            }

            Cut {
                color: picture.dark
                path: picture.spots(38, 59, 22, -10, [Qt.point(-1, -1), Qt.point(1, -1), Qt.point(0, 0), Qt.point(-1, 1), Qt.point(1, 1)])
                lift: 0
            }

            Cut {
                color: Theme.sunflower.sheet
                path: picture.square(66, 63, 20, 14)
            }

            Cut {
                color: picture.dark
                path: picture.spots(66, 63, 20, 14, [Qt.point(-1, -1), Qt.point(0, 0), Qt.point(1, 1)])
                lift: 0
            }
        }

        // The letter and the dice fall in; a ticket comes out.
        Item {
            anchors.fill: parent
            visible: picture.name === "mixer"

            Cut {
                color: Theme.blue.sheet
                path: "M14 15L60 13L105 16L107 42L104 68L59 70L16 67L13 40Z"
                lift: 0
            }

            Cut {
                color: Theme.white.sheet
                path: "M30 9L52 5L55 19L33 23Z"
            }

            Cut {
                color: Theme.cream.accent
                path: picture.disc(43, 14, 3.6)
                lift: 0
            }

            Cut {
                color: Theme.coral.sheet
                path: picture.square(69, 13, 14, 18)
            }

            Cut {
                color: picture.dark
                path: picture.spots(69, 13, 14, 18, [Qt.point(-1, -1), Qt.point(0, 0), Qt.point(1, 1)])
                lift: 0
            }

            Cut {
                color: Theme.grey.sheet
                path: "M26 24L80 22L67 38L40 39Z"
            }

            Cut {
                color: Theme.aubergine.sheet
                path: "M28 38L79 37L81 68L27 69Z"
            }

            Moustache {
                x: 36
                y: 44
                width: 34
                height: 13.6
                design: 0
                color: Theme.gold.sheet
            }

            Cut {
                color: "#120b1a"
                path: "M62 58L81 57L81 64L62 65Z"
                lift: 0
            }

            Cut {
                color: Theme.sunflower.sheet
                path: "M66 53L99 50L99.500 55C97 55.300 97 59.300 100 59.500L100.500 65L68 68L67.500 63C70 62.500 70 58.500 67 58.300Z"
            }

            PaperText {
                x: 70
                y: 52.5
                width: 27
                rotation: -5
                text: "17"
                color: Theme.sunflower.ink
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: 12
                font.weight: Font.ExtraBold
                font.features: Theme.tabular
            }
        }

        // The record on a stick, worked out again on any computer.
        Item {
            anchors.fill: parent
            visible: picture.name === "home"

            Cut {
                color: Theme.teal.sheet
                path: "M14 36L60 7L106 36L98 38L97 70L60 71L23 69L23 38Z"
                lift: 0
            }

            Cut {
                color: picture.dark
                path: "M34 29L88 28L89 60L33 61Z"
            }

            Cut {
                color: Theme.white.sheet
                path: "M38 33L84 32L85 56L37 57Z"
                lift: 0
            }

            Cut {
                color: Theme.grey.sheet
                path: "M26 61L95 60L100 67L22 68Z"
            }

            Rectangle {
                x: 42
                y: 37
                width: 17
                height: 3.4
                color: Theme.cream.shade
            }

            Rectangle {
                x: 42
                y: 43
                width: 13
                height: 3.4
                color: Theme.cream.shade
            }

            Rectangle {
                x: 42
                y: 49
                width: 15
                height: 3.4
                color: Theme.cream.shade
            }

            Cut {
                color: Theme.green.sheet
                path: picture.disc(72, 44.5, 10)
                lift: 0.9
            }

            Icon {
                x: 65.5
                y: 38
                width: 13
                height: 13
                name: "tick"
                color: Theme.white.sheet
            }
        }
    }
}
