import QtQuick
import QtQuick.Shapes
import Encore

// A portrait cut from paper, for whom there is no picture: the letters between a few bold shapes.
// The same letters always give the same portrait.
Item {
    id: monogram

    required property string letters

    property Paper paper: Theme.coral
    // The field on which it lies: never the colour of the portrait itself.
    property Paper ground: paper
    readonly property int seed: {
        let sum = 7;
        for (let i = 0; i < letters.length; i++)
            sum = (sum * 31 + letters.charCodeAt(i)) % 9973;
        return sum;
    }
    readonly property var schemes: [[Theme.coral, Theme.sunflower, Theme.aubergine], [Theme.blue, Theme.coral, Theme.cream], [Theme.teal, Theme.sunflower, Theme.cream], [Theme.sunflower, Theme.coral, Theme.ink], [Theme.mint, Theme.teal, Theme.ink], [Theme.aubergine, Theme.coral, Theme.gold]]
    readonly property var scheme: {
        const others = schemes.filter(s => s[0] !== ground && s[0] !== paper);
        return others[seed % others.length];
    }
    readonly property real side: Math.min(width, height)

    implicitWidth: Theme.share(40)
    implicitHeight: implicitWidth
    Accessible.role: Accessible.Graphic
    Accessible.name: letters

    Item {
        x: (monogram.width - width) / 2
        y: (monogram.height - height) / 2
        width: monogram.side
        height: monogram.side

        PaperSheet {
            x: Theme.lift * 1.4
            y: Theme.lift * 1.4
            width: parent.width
            height: parent.height
            color: monogram.paper.shade
            seed: monogram.seed + 3
            slack: monogram.side * 0.02
            lift: 0
        }

        PaperSheet {
            width: parent.width
            height: parent.height
            paper: monogram.scheme[0]
            seed: monogram.seed
            slack: monogram.side * 0.02
            lift: 0
        }

        Item {
            x: monogram.side * 0.025
            y: monogram.side * 0.025
            width: monogram.side * 0.95
            height: monogram.side * 0.95
            clip: true

            // Head and shoulders, cut in two sweeps.
            Shape {
                width: 100
                height: 100
                scale: parent.width / 100
                transformOrigin: Item.TopLeft

                ShapePath {
                    fillColor: monogram.scheme[1].shade
                    strokeColor: "transparent"

                    PathSvg {
                        path: ["M1 101C4 66 26 55 53 54C82 53 98 70 101 101Z", "M-1 74C22 50 66 48 101 78V101H-1Z", "M8 101C12 72 20 58 52 56C88 54 94 76 96 101Z"][monogram.seed % 3]
                    }
                }

                ShapePath {
                    fillColor: monogram.scheme[1].sheet
                    strokeColor: "transparent"

                    PathSvg {
                        path: ["M-1 101C4 68 24 58 50 57C78 56 96 72 99 101Z", "M-1 78C22 54 66 52 101 82V101H-1Z", "M6 101C10 74 20 61 50 60C84 58 92 78 94 101Z"][monogram.seed % 3]
                    }
                }

                ShapePath {
                    fillColor: monogram.scheme[2].sheet
                    strokeColor: "transparent"

                    PathSvg {
                        path: ["M51 8C69 7 79 20 78 36C77 53 66 63 50 63C34 63 23 52 24 35C25 19 35 9 51 8Z", "M49 7C66 5 80 17 79 35C78 52 67 62 51 63C35 64 22 53 23 36C24 19 33 9 49 7Z", "M52 6C70 8 78 22 77 37C76 54 64 63 49 62C33 61 22 50 24 33C26 17 36 5 52 6Z"][(monogram.seed >> 2) % 3]
                    }
                }
            }
        }

        Text {
            x: (monogram.side - width) / 2
            y: monogram.side * 0.355 - height / 2
            text: monogram.letters
            textFormat: Text.PlainText
            color: monogram.scheme[2].ink
            font.family: Theme.sans
            font.weight: Font.ExtraBold
            font.pixelSize: Math.max(1, monogram.side * (monogram.letters.length > 2 ? 0.19 : monogram.letters.length > 1 ? 0.25 : 0.32))
            font.letterSpacing: -monogram.side * 0.006
        }
    }
}
