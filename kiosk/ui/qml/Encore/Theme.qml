pragma Singleton

import QtQuick
import Encore.Models

// How Encore looks: colours, sizes, times and typefaces. It draws nothing and decides nothing.
// Main tells it the size of the window and of the screen; everything else follows from that.
QtObject {
    id: theme

    property real width: 1920
    property real height: 1080
    // The screen's diagonal in inches: what a fingertip needs is measured in millimetres.
    property real screenInches: 21.5
    property bool reducedMotion: false
    // How the week looks; null where there are no weeks (in set-up).
    property LookModel look: null

    readonly property bool portrait: height > width
    readonly property real shortSide: Math.max(240, Math.min(width, height))
    readonly property real millimetre: Math.max(400, Math.sqrt(width * width + height * height)) / Math.max(25.4, screenInches * 25.4)

    // Sizes of type, in pixels.
    readonly property real display: share(12)
    readonly property real headline: share(8.6)
    readonly property real title: share(6.4)
    readonly property real lead: share(5.2)
    readonly property real body: share(4.2)
    readonly property real small: share(3.4)
    readonly property real caption: share(2.8)
    // What a hand is on is read at 0.6 m: capitals of 7.3 mm, and Manrope's are 0.72 of its size.
    readonly property real control: Math.max(small, Math.min(body, Math.round(millimetre * 10.2)))

    // Distances, in pixels.
    readonly property real margin: share(6)
    readonly property real gap: share(3)
    readonly property real tight: share(1.5)
    readonly property real lift: Math.max(3, share(0.7))
    readonly property real ring: Math.max(3, share(0.5))
    readonly property real footer: share(8.4)
    // What a finger hits: 20 mm; a key of the keyboard: 15 mm.
    readonly property real target: Math.round(millimetre * 20)
    readonly property real key: Math.round(millimetre * 15)

    // Times of a movement, in milliseconds.
    readonly property int slideTime: reducedMotion ? 0 : 620
    readonly property int moveTime: reducedMotion ? 0 : 420

    readonly property string sans: "Manrope"
    readonly property string serif: "Source Serif Pro"
    // From line to line as the typefaces have it, in sizes of the type.
    readonly property real sansLine: 1.366
    readonly property real serifLine: 1.257
    // Figures that stand under each other.
    readonly property var tabular: ({
            "tnum": 1,
            "lnum": 1
        })

    // Sheets of paper, each with the inks that can be read on it.
    readonly property Paper cream: Paper {
        sheet: "#fbf1de"
        shade: "#e2d2b4"
        ink: "#241a30"
        quiet: "#5d5165"
        accent: "#c8321f"
    }
    readonly property Paper white: Paper {
        sheet: "#fffaf0"
        shade: "#dccbaa"
        ink: "#241a30"
        quiet: "#5d5165"
        accent: "#c8321f"
    }
    readonly property Paper ink: Paper {
        sheet: "#241a30"
        shade: "#120b1a"
        ink: "#fbf1de"
        quiet: "#c9bccb"
        accent: "#ffc53a"
    }
    readonly property Paper coral: Paper {
        sheet: "#ff6f59"
        shade: "#d64a38"
        ink: "#2b0f1c"
        quiet: "#451522"
        accent: "#fff3e0"
    }
    readonly property Paper sunflower: Paper {
        sheet: "#ffc53a"
        shade: "#e09f10"
        ink: "#2c1b05"
        quiet: "#59390a"
        accent: "#a5211a"
    }
    readonly property Paper aubergine: Paper {
        sheet: "#3d1242"
        shade: "#250829"
        ink: "#fdf1dc"
        quiet: "#d9bfd6"
        accent: "#f6c453"
    }
    readonly property Paper gold: Paper {
        sheet: "#f6c453"
        shade: "#c78f1e"
        ink: "#33102f"
        quiet: "#57303f"
        accent: "#8c1d2b"
    }
    readonly property Paper mint: Paper {
        sheet: "#a6e3c6"
        shade: "#74bd9b"
        ink: "#0c3329"
        quiet: "#1d5345"
        accent: "#9c2a1b"
    }
    readonly property Paper blue: Paper {
        sheet: "#2346cf"
        shade: "#142c93"
        ink: "#fdf6e8"
        quiet: "#d3dcff"
        accent: "#ffd15c"
    }
    readonly property Paper teal: Paper {
        sheet: "#0d6466"
        shade: "#054345"
        ink: "#fdf6e8"
        quiet: "#c6e8e1"
        accent: "#ffcb4d"
    }
    readonly property Paper green: Paper {
        sheet: "#137547"
        shade: "#0a4f2e"
        ink: "#fffaf0"
        quiet: "#d6f2e2"
        accent: "#ffd15c"
    }
    readonly property Paper yellow: Paper {
        sheet: "#ffcb3d"
        shade: "#d99d0c"
        ink: "#2c1b05"
        quiet: "#59390a"
        accent: "#8c1d2b"
    }
    readonly property Paper red: Paper {
        sheet: "#bf2636"
        shade: "#861522"
        ink: "#fffaf0"
        quiet: "#ffdcd8"
        accent: "#ffd15c"
    }
    readonly property Paper grey: Paper {
        sheet: "#ded5c6"
        shade: "#b8ac98"
        ink: "#241a30"
        quiet: "#524759"
        accent: "#9c2a1e"
    }

    // The week's own paper and its motif, "" in ordinary times.
    readonly property string motif: look === null ? "" : look.motif
    readonly property Paper week: Paper {
        sheet: theme.look === null ? theme.blue.sheet : theme.look.sheet
        shade: theme.look === null ? theme.blue.shade : theme.look.shade
        ink: theme.look === null ? theme.blue.ink : theme.look.ink
        quiet: theme.look === null ? theme.blue.quiet : theme.look.quiet
        accent: theme.look === null ? theme.blue.accent : theme.look.accent
    }

    // `percent` of the screen's short side, in whole pixels.
    function share(percent: real): real {
        return Math.round(shortSide * percent / 100);
    }

    // The paper called `name`; cream for a name that there is not.
    function paper(name: string): Paper {
        switch (name) {
        case "white":
            return theme.white;
        case "ink":
            return theme.ink;
        case "coral":
            return theme.coral;
        case "sunflower":
            return theme.sunflower;
        case "aubergine":
            return theme.aubergine;
        case "gold":
            return theme.gold;
        case "mint":
            return theme.mint;
        case "blue":
            return theme.blue;
        case "teal":
            return theme.teal;
        case "green":
            return theme.green;
        case "yellow":
            return theme.yellow;
        case "red":
            return theme.red;
        case "grey":
            return theme.grey;
        default:
            return theme.cream;
        }
    }

    // A number from 0 to 1 that is the same for the same seed and place.
    function chance(seed: int, place: int): real {
        const wave = Math.sin(seed * 127.1 + place * 311.7 + 17.3) * 43758.5453;
        return wave - Math.floor(wave);
    }

    // The outline of a sheet of `w` by `h` as scissors cut it: straight edges that are never quite
    // true. `slack` is how far a corner may be off, in pixels; the cut stays inside the rectangle.
    function cut(w: real, h: real, seed: int, slack: real): string {
        const off = place => (theme.chance(seed, place) * slack).toFixed(1);
        const far = (place, size) => (size - theme.chance(seed, place) * slack).toFixed(1);
        return "M" + off(1) + " " + off(2) + "L" + (w * (0.35 + 0.3 * chance(seed, 9))).toFixed(1) + " " + off(3) + "L" + far(4, w) + " " + off(5) + "L" + far(6, w) + " " + (h * (0.3 + 0.4 * chance(seed, 10))).toFixed(1) + "L" + far(7, w) + " " + far(8, h) + "L" + (w * (0.3 + 0.4 * chance(seed, 11))).toFixed(1) + " " + far(12, h) + "L" + off(13) + " " + far(14, h) + "L" + off(15) + " " + (h * (0.3 + 0.4 * chance(seed, 16))).toFixed(1) + "Z";
    }
}
