pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Encore

// A badge cut from paper, held up; beside or under it what to do.
Item {
    id: hold

    property Paper paper: Theme.sunflower
    property string title: ""
    property string text: ""
    // Moustaches that wait for the badge.
    property int waiting: 0
    readonly property bool narrow: height > width
    readonly property real whole: side + Theme.gap + words.height + Theme.gap + more.height + (waiting > 0 ? Theme.gap + count.height : 0)
    readonly property real side: narrow ? Math.min(width * 0.56, height * 0.5) : Math.min(height * 0.92, width * 0.36)

    Item {
        id: art

        x: hold.narrow ? (hold.width - width) / 2 : Theme.gap
        y: hold.narrow ? Math.max(0, Math.round((hold.height - hold.whole) * 0.4)) : (hold.height - height) / 2
        width: hold.side
        height: hold.side
        Accessible.ignored: true

        // The lanyard.
        Shape {
            width: 100
            height: 100
            scale: hold.side / 100
            transformOrigin: Item.TopLeft

            ShapePath {
                fillColor: Theme.coral.sheet
                strokeColor: "transparent"

                PathSvg {
                    path: "M30-6L38-8 52 17 47 21ZM70-6L62-8 49 17 54 21Z"
                }
            }
        }

        PaperCard {
            x: parent.width * 0.21
            y: parent.height * 0.16
            width: parent.width * 0.6
            height: parent.height * 0.82
            rotation: -3
            padding: 0
            lift: Theme.lift * 1.5
            paper: Theme.white

            Rectangle {
                x: parent.width * 0.39
                y: parent.height * 0.05
                width: parent.width * 0.22
                height: parent.height * 0.035
                radius: height / 2
                color: hold.paper.shade
            }

            Rectangle {
                x: parent.width * 0.31
                y: parent.height * 0.16
                width: parent.width * 0.38
                height: width
                radius: width / 2
                color: Theme.teal.sheet
            }

            Moustache {
                x: parent.width * 0.33
                y: parent.height * 0.29
                width: parent.width * 0.34
                height: width * 0.4
                design: 1
                color: Theme.cream.sheet
            }

            Grid {
                x: parent.width * 0.33
                y: parent.height * 0.6
                columns: 5
                spacing: 0

                Repeater {
                    model: 25

                    Rectangle {
                        required property int index

                        width: art.width * 0.6 * 0.068
                        height: width
                        color: Theme.chance(7, index) > 0.45 || index % 24 === 0 || index === 4 || index === 20 ? Theme.ink.sheet : "transparent"
                    }
                }
            }
        }
    }

    FitText {
        id: words

        x: hold.narrow ? 0 : art.x + art.width + Theme.share(5)
        y: hold.narrow ? art.y + art.height + Theme.gap : Math.max(0, Math.round((hold.height - height - more.height - Theme.gap - (count.visible ? count.height : 0)) / 2))
        width: hold.width - x
        height: contentHeight
        maximumHeight: Theme.share(32)
        text: hold.title
        paper: hold.paper
        largest: Theme.share(9.6)
        middle: Theme.share(8)
        smallest: Theme.share(6.4)
        lineHeight: 1.04
        tracking: -0.02
        horizontalAlignment: hold.narrow ? Text.AlignHCenter : Text.AlignLeft
    }

    PaperText {
        id: more

        x: words.x
        y: words.y + words.height + Theme.gap
        width: words.width
        text: hold.text
        color: hold.paper.quiet
        horizontalAlignment: words.horizontalAlignment
        font.pixelSize: Theme.body
        font.weight: Font.DemiBold
    }

    Row {
        id: count

        x: hold.narrow ? Math.round((hold.width - width) / 2) : words.x
        y: more.y + more.height + Theme.gap
        visible: hold.waiting > 0
        spacing: Theme.tight

        Repeater {
            model: Math.min(hold.waiting, 6)

            Moustache {
                required property int index

                width: Theme.share(14)
                height: width * 0.4
                design: index
                color: hold.paper.ink
            }
        }
    }
}
