pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Encore

// What a milestone is about, cut from paper, around a point that is its place: candles of a
// birthday, a ring for each year, stairs of a promotion, the star of a master. The rest is rings.
Item {
    id: art

    required property string occasion
    required property int years

    // How far the lowest paper reaches below the point.
    property real ground: Theme.share(50)
    // How far the stairs reach to the right of it.
    property real reach: Theme.share(50)
    readonly property bool counted: occasion === "anniversary" && years > 0
    // From ring to ring of a counted anniversary.
    readonly property real step: Theme.shortSide * 0.135 / Math.max(3, years)

    Accessible.ignored: true

    // `count` points of a star between two radii.
    function star(points: int, outer: real, inner: real): string {
        let path = "";
        for (let i = 0; i < points * 2; i++) {
            const radius = i % 2 ? inner : outer;
            const turn = Math.PI * (i / points - 0.5) + 0.03;
            path += (i ? "L" : "M") + (radius * Math.cos(turn)).toFixed(1) + " " + (radius * Math.sin(turn)).toFixed(1);
        }
        return path + "Z";
    }

    // The edges of the rings, one for each year.
    function grown(): string {
        let path = "";
        for (let year = 1; year <= art.years; year++) {
            const radius = (Theme.shortSide * 0.305 + art.step * year).toFixed(1);
            path += "M-" + radius + " 0a" + radius + " " + radius * 0.99 + " 0 1 0 " + 2 * radius + " 0a" + radius + " " + radius * 1.01 + " 0 1 0 -" + 2 * radius + " 0Z";
        }
        return path;
    }

    Repeater {
        model: art.counted ? [["#93d8b7", 92]] : [["#93d8b7", 116], ["#a6e3c6", 98], ["#6cc39b", 82], ["#a6e3c6", 70]]

        Rectangle {
            required property var modelData
            required property int index

            x: -width / 2 + Theme.share(index % 2 ? 0.8 : -0.6)
            y: -height / 2 + Theme.share(index % 2 ? -0.7 : 0.5)
            width: Theme.share(modelData[1])
            height: Theme.share(modelData[1] * (index % 2 ? 0.985 : 1.01))
            radius: width / 2
            color: modelData[0]
        }
    }

    Loader {
        active: art.counted
        sourceComponent: Shape {
            ShapePath {
                fillColor: "transparent"
                strokeColor: "#6cc39b"
                strokeWidth: Math.max(1.5, art.step * 0.4)

                PathSvg {
                    path: art.grown()
                }
            }
        }
    }

    Rectangle {
        x: -width / 2
        y: -height / 2
        width: Theme.share(61)
        height: Theme.share(61.5)
        radius: width / 2
        color: "#237a5a"
    }

    Loader {
        active: art.occasion === "birthday"
        sourceComponent: Repeater {
            model: [Theme.coral, Theme.white, Theme.blue, Theme.coral, Theme.white, Theme.blue, Theme.coral]

            Item {
                id: candle

                required property Paper modelData
                required property int index

                rotation: (index - 3) * 15

                PaperSheet {
                    x: -width / 2
                    y: -Theme.share(40)
                    width: Theme.share(3.4)
                    height: Theme.share(12)
                    color: candle.modelData.sheet
                    shade: Theme.mint.ink
                    seed: 20 + candle.index
                    lift: 0
                }

                Shape {
                    y: -Theme.share(41)
                    width: 10
                    height: 10
                    scale: Theme.share(1) / 10
                    transformOrigin: Item.TopLeft

                    ShapePath {
                        fillColor: Theme.sunflower.shade
                        strokeColor: "transparent"

                        PathSvg {
                            path: "M0 -52C14 -34 19 -24 18 -15C17 -6 9 0 0 0C-10 0 -18 -6 -18 -16C-18 -26 -12 -36 0 -52Z"
                        }
                    }

                    ShapePath {
                        fillColor: "#fff3c4"
                        strokeColor: "transparent"

                        PathSvg {
                            path: "M0 -28C7 -19 10 -14 9 -10C8 -5 4 -3 0 -3C-5 -3 -9 -6 -9 -11C-9 -16 -6 -20 0 -28Z"
                        }
                    }
                }
            }
        }
    }

    Loader {
        active: art.occasion === "promotion"
        sourceComponent: Item {
            Repeater {
                model: [Theme.white, Theme.sunflower, Theme.coral, Theme.aubergine]

                PaperSheet {
                    required property Paper modelData
                    required property int index

                    x: Theme.share(-35 + 20 * index)
                    y: Theme.share(35 - 8.5 * index)
                    width: art.reach - x
                    height: art.ground - y
                    paper: modelData
                    seed: 30 + index
                    slack: Theme.share(0.8)
                    lift: 0
                }
            }

            // A flag on the highest step.
            Rectangle {
                x: Theme.share(33)
                y: Theme.share(-18)
                width: Theme.share(1)
                height: Theme.share(28.5)
                color: Theme.aubergine.sheet
            }

            Shape {
                x: Theme.share(33.6)
                y: Theme.share(-18)
                width: 100
                height: 100
                scale: Theme.share(10) / 100
                transformOrigin: Item.TopLeft

                ShapePath {
                    fillColor: Theme.coral.sheet
                    strokeColor: "transparent"

                    PathSvg {
                        path: "M0 0L98 34L2 74Z"
                    }
                }
            }
        }
    }

    Loader {
        active: art.occasion === "mastery"
        sourceComponent: Shape {
            ShapePath {
                fillColor: "#0c4534"
                strokeColor: "transparent"

                PathSvg {
                    path: art.star(12, Theme.shortSide * 0.375, Theme.shortSide * 0.29)
                }
            }

            ShapePath {
                fillColor: Theme.sunflower.sheet
                strokeColor: "transparent"

                PathSvg {
                    path: art.star(12, Theme.shortSide * 0.36, Theme.shortSide * 0.275)
                }
            }
        }
    }

    // The great number of a counted anniversary.
    FitText {
        x: -width / 2 - Theme.share(2)
        y: -height / 2 - Theme.share(4)
        width: Theme.share(50)
        height: Theme.share(44)
        visible: art.counted
        text: art.counted ? art.years : ""
        color: Theme.cream.sheet
        largest: Theme.share(text.length < 2 ? 46 : 36)
        middle: Theme.share(30)
        smallest: Theme.share(22)
        lineHeight: 0.9
        tracking: -0.04
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
}
