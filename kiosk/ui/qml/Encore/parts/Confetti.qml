pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Encore

// Paper confetti that lies still. The middle stays free for words.
Item {
    id: confetti

    property int seed: 1
    property int count: 70
    property list<color> colors: [Theme.gold.sheet, Theme.coral.sheet, Theme.mint.sheet, Theme.sunflower.sheet, Theme.blue.sheet, Theme.cream.sheet]
    // The share of the width and height in the middle where nothing falls.
    property real freeWidth: 0.62
    property real freeHeight: 0.6
    // Whether no scrap is cut by the lower edge, under which the ground goes on.
    property bool lands: false

    clip: true
    Accessible.ignored: true

    Repeater {
        model: confetti.colors.length

        Shape {
            id: scraps

            required property int index

            anchors.fill: parent

            ShapePath {
                fillColor: confetti.colors[scraps.index]
                strokeColor: "transparent"

                PathSvg {
                    path: confetti.scraps(scraps.index, confetti.width, confetti.height)
                }
            }
        }
    }

    // Where a scrap lies that would lie at `at`, if `lowest` is the lowest place of a whole one;
    // both are shares of the height.
    function landed(at: real, lowest: real): real {
        return lands && at > lowest ? lowest : at;
    }

    // The scraps of one colour on a ground of `w` by `h`, as one outline.
    function scraps(colour: int, w: real, h: real): string {
        let path = "";
        const each = Math.ceil(count / colors.length);
        for (let i = 0; i < each; i++) {
            const place = (colour * 97 + i) * 6;
            const x = Theme.chance(seed, place);
            const y = Theme.chance(seed, place + 1);
            if (Math.abs(x - 0.5) < freeWidth / 2 && Math.abs(y - 0.5) < freeHeight / 2)
                continue;
            const long = Theme.share(2.2 + 3.4 * Theme.chance(seed, place + 2));
            const wide = Theme.share(1.2 + 1.7 * Theme.chance(seed, place + 3));
            const turn = Math.PI * Theme.chance(seed, place + 4);
            const cos = Math.cos(turn);
            const sin = Math.sin(turn);
            const down = landed(y, 1 - (long * Math.abs(sin) + wide * Math.abs(cos)) / 2 / Math.max(1, h));
            const corner = (u, v) => (x * w + u * long * cos - v * wide * sin).toFixed(1) + " " + (down * h + u * long * sin + v * wide * cos).toFixed(1);
            path += "M" + corner(-0.5, -0.5) + "L" + corner(0.5, -0.4) + "L" + corner(0.46, 0.5) + "L" + corner(-0.5, 0.44) + "Z";
        }
        return path;
    }
}
