import QtQuick
import QtQuick.Shapes
import Encore

// A whole team, cut from paper: three people close together on one sheet.
Item {
    id: crowd

    property Paper paper: Theme.coral
    readonly property real side: Math.min(width, height)

    component Cut: ShapePath {
        id: cut

        required property string outline

        strokeColor: "transparent"

        PathSvg {
            path: cut.outline
        }
    }

    implicitWidth: Theme.share(40)
    implicitHeight: implicitWidth
    Accessible.ignored: true

    Item {
        x: (crowd.width - width) / 2
        y: (crowd.height - height) / 2
        width: crowd.side
        height: crowd.side

        PaperSheet {
            x: Theme.lift * 1.4
            y: Theme.lift * 1.4
            width: parent.width
            height: parent.height
            color: crowd.paper.shade
            seed: 45
            slack: crowd.side * 0.02
            lift: 0
        }

        PaperSheet {
            width: parent.width
            height: parent.height
            paper: Theme.cream
            seed: 41
            slack: crowd.side * 0.02
            lift: 0
        }

        Item {
            x: crowd.side * 0.025
            y: crowd.side * 0.025
            width: crowd.side * 0.95
            height: crowd.side * 0.95
            clip: true

            Shape {
                width: 100
                height: 100
                scale: parent.width / 100
                transformOrigin: Item.TopLeft

                Cut {
                    fillColor: Theme.teal.sheet
                    outline: "M-2 101C-2 68 8 54 27 53C46 54 55 68 57 101Z"
                }

                Cut {
                    fillColor: Theme.sunflower.sheet
                    outline: "M27 14C38 14 44 22 43 33C42 44 36 50 27 50C17 49 11 43 12 32C12 21 18 14 27 14Z"
                }

                Cut {
                    fillColor: Theme.aubergine.sheet
                    outline: "M43 101C45 66 55 51 75 50C94 51 103 66 103 101Z"
                }

                Cut {
                    fillColor: Theme.mint.sheet
                    outline: "M74 11C85 11 91 19 90 30C89 41 83 47 74 47C64 46 58 40 59 29C59 18 65 11 74 11Z"
                }

                Cut {
                    fillColor: Theme.coral.shade
                    outline: "M17 101C19 78 31 66 51 66C71 67 82 79 85 101Z"
                }

                Cut {
                    fillColor: Theme.coral.sheet
                    outline: "M20 101C21 80 32 69 51 69C69 69 79 80 81 101Z"
                }

                Cut {
                    fillColor: Theme.blue.sheet
                    outline: "M51 28C63 28 69 36 68 47C67 58 61 64 51 64C40 63 34 57 35 46C35 35 41 28 51 28Z"
                }
            }
        }
    }
}
