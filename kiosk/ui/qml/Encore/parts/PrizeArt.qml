pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Encore

// A prize: its picture in a paper frame, or, without one, a parcel with a bow cut from paper.
// The same seed always gives the same parcel.
Item {
    id: art

    required property string picture
    // The paper on which it lies: never the colour of the parcel itself.
    required property Paper paper

    property int seed: 1
    // The whole picture in a frame of its own shape; otherwise one cropped to fill all the room.
    property bool whole: true
    property real frame: 0.04
    readonly property bool shown: picture !== "" && image.status !== Image.Error
    // Once ready it stays so, also while another size of the picture is loaded.
    property bool ready: picture === ""

    readonly property var schemes: [[Theme.coral, Theme.cream], [Theme.blue, Theme.sunflower], [Theme.mint, Theme.coral], [Theme.teal, Theme.cream], [Theme.red, Theme.cream], [Theme.aubergine, Theme.coral]]
    readonly property var scheme: {
        const others = schemes.filter(s => s[0] !== paper && s[1] !== paper);
        return others[Math.abs(seed) % others.length];
    }

    implicitWidth: Theme.share(40)
    implicitHeight: implicitWidth
    Accessible.ignored: true

    Loader {
        readonly property real side: Math.min(parent.width, parent.height)

        x: Math.round((parent.width - side) / 2)
        y: Math.round((parent.height - side) / 2)
        width: side
        height: side
        active: !art.shown

        sourceComponent: Item {
            Shape {
                width: 100
                height: 100
                scale: parent.width / 100
                transformOrigin: Item.TopLeft

                // What it throws on the ground.
                ShapePath {
                    fillColor: art.paper.shade
                    strokeColor: "transparent"

                    PathSvg {
                        path: "M17 51L12 51L11 36L53 34L95 34L95 51L90 51L88 99L19 99Z"
                    }
                }

                ShapePath {
                    fillColor: art.scheme[0].sheet
                    strokeColor: "transparent"

                    PathSvg {
                        path: "M14 44L86 43L84.500 95.500L16 96.500Z"
                    }
                }

                // Its pattern: dots, stripes or waves.
                ShapePath {
                    fillColor: art.scheme[0].shade
                    strokeColor: "transparent"

                    PathSvg {
                        path: ["M22 60a3 3 0 1 0 6 0a3 3 0 1 0-6 0ZM33 73a3 3 0 1 0 6 0a3 3 0 1 0-6 0ZM22 86a3 3 0 1 0 6 0a3 3 0 1 0-6 0ZM72 60a3 3 0 1 0 6 0a3 3 0 1 0-6 0ZM61 73a3 3 0 1 0 6 0a3 3 0 1 0-6 0ZM72 86a3 3 0 1 0 6 0a3 3 0 1 0-6 0Z", "M20 44H25L26 96H21ZM32 44H37L37.500 96H32.500ZM63 44H68L67.500 96H62.500ZM75 44H80L79 96H74Z", "M14.700 60L85.500 58L85.400 62L14.900 64ZM15.200 73L85.100 71L85 75L15.400 77ZM15.700 86L84.800 84L84.600 88L15.900 90Z"][Math.abs(art.seed) % 3]
                    }
                }

                // The shadow of the lid.
                ShapePath {
                    fillColor: art.scheme[0].shade
                    strokeColor: "transparent"

                    PathSvg {
                        path: "M14 47L86 46L85.900 51L14.200 52.500Z"
                    }
                }

                ShapePath {
                    fillColor: art.scheme[1].sheet
                    strokeColor: "transparent"

                    PathSvg {
                        path: "M43.500 46L57 46L56.500 96L44 96.200Z"
                    }
                }

                ShapePath {
                    fillColor: art.scheme[1].shade
                    strokeColor: "transparent"

                    PathSvg {
                        path: "M43.500 47L57 46.800L56.900 51.500L43.600 52Z"
                    }
                }

                ShapePath {
                    fillColor: art.scheme[0].sheet
                    strokeColor: "transparent"

                    PathSvg {
                        path: "M8.500 33L91 31.500L91.500 47L9 48.500Z"
                    }
                }

                ShapePath {
                    fillColor: art.scheme[1].sheet
                    strokeColor: "transparent"

                    PathSvg {
                        path: "M42.500 32.400L58 32.100L58 47.600L42.800 47.900Z"
                    }
                }

                // The bow: the far side of its loops, then the near one, then the knot.
                ShapePath {
                    fillColor: art.scheme[1].shade
                    strokeColor: "transparent"

                    PathSvg {
                        path: "M50 31C42 20 27 10 21 14C15 18 22 30 50 31ZM50 31C58 20 73 9 79 13C85 17 78 30 50 31Z"
                    }
                }

                ShapePath {
                    fillColor: art.scheme[1].sheet
                    strokeColor: "transparent"

                    PathSvg {
                        path: "M50 33C38 33 12 32 13 17C14 3 38 8 50 29C62 7 86 2 87 16C88 31 62 33 50 33ZM47 29C40 19 28 13 23 17C19 21 27 29 47 29ZM53 29C60 19 72 12 77 16C81 20 73 29 53 29Z"
                    }
                }

                ShapePath {
                    fillColor: art.scheme[1].shade
                    strokeColor: "transparent"

                    PathSvg {
                        path: "M43.500 24L57 23.500L58 35L43 35.500Z"
                    }
                }

                ShapePath {
                    fillColor: art.scheme[1].sheet
                    strokeColor: "transparent"

                    PathSvg {
                        path: "M44 23L56 22.500L57 33.500L43.500 34Z"
                    }
                }
            }
        }
    }

    Item {
        id: sheet

        readonly property real ratio: art.whole && image.implicitHeight > 0 ? image.implicitWidth / image.implicitHeight : art.width / Math.max(1, art.height)

        x: Math.round((art.width - width) / 2)
        y: Math.round((art.height - height) / 2)
        width: Math.round(Math.min(art.width, art.height * ratio))
        height: Math.round(Math.min(art.height, art.width / Math.max(0.01, ratio)))
        visible: art.shown

        PaperSheet {
            x: Theme.lift * 1.4
            y: Theme.lift * 1.4
            width: parent.width
            height: parent.height
            color: art.paper.shade
            seed: art.seed + 4
            slack: sheet.width * 0.02
            lift: 0
        }

        PaperSheet {
            width: parent.width
            height: parent.height
            paper: Theme.white
            seed: art.seed
            slack: sheet.width * 0.02
            lift: 0
        }

        Image {
            id: image

            anchors.fill: parent
            anchors.margins: Math.round(Math.min(sheet.width, sheet.height) * art.frame)
            source: art.picture
            // By the room and not by the frame, whose shape follows from the picture.
            sourceSize.width: art.width > 0 ? Math.round(art.width) : 0
            asynchronous: true
            fillMode: Image.PreserveAspectCrop
            onStatusChanged: {
                if (status === Image.Ready || status === Image.Error)
                    art.ready = true;
            }
        }
    }
}
