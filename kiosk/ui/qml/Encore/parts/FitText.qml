pragma ComponentBehavior: Bound

import QtQuick
import Encore

// Words that fit their place: as large as asked, else one step smaller, else two. Never an ellipsis.
// Where the second step would leave half of the place empty, a size between the two is taken.
// Before anything is cut, text goes on to shrink by steps to the size of a caption: nothing but the
// widest letters needs that.
// Give it a width and a height (or `maximumHeight`, and let it be as high as its words).
Item {
    id: fit

    required property string text

    property Paper paper: Theme.cream
    property color color: paper.ink
    property string family: Theme.sans
    property int weight: Font.ExtraBold
    property bool italic: false
    // Space between letters, in sizes of the type.
    property real tracking: 0
    // From line to line, in sizes of the type.
    property real lineHeight: 1.12
    // The three sizes, largest first, in pixels.
    property real largest: Theme.display
    property real middle: Math.round(largest * 0.8)
    property real smallest: Math.round(largest * 0.63)
    property real least: Math.min(smallest, Theme.share(2.6))
    property real maximumHeight: height
    // No larger than this, where several are to have one size: that of the least `fitting`.
    property real ceiling: largest
    readonly property real between: Math.round((middle + smallest) / 2)
    property int horizontalAlignment: Text.AlignLeft
    property int verticalAlignment: Text.AlignTop
    // What the typeface itself would take from line to line.
    readonly property real natural: family === Theme.serif ? Theme.serifLine : Theme.sansLine
    // The largest size that fits by itself.
    readonly property real fitting: big.fits ? largest : mid.fits ? middle : half.fits ? between : small.fits ? smallest : last.item ? (last.item as Steps).size : least
    readonly property real size: Math.min(fitting, ceiling)
    readonly property real trim: (natural - lineHeight) * size
    readonly property bool overflows: contentHeight > maximumHeight + 1 || shown.contentWidth > width + 1
    // Whether it only fits as small as it may ever be.
    readonly property bool cramped: size < smallest
    // Without the air that the typeface adds above the first and below the last line.
    readonly property real contentHeight: shown.contentHeight - trim
    readonly property real contentWidth: shown.contentWidth

    component Measure: Text {
        required property real size
        readonly property bool fits: contentHeight - (fit.natural - fit.lineHeight) * size <= fit.maximumHeight && contentWidth <= width

        width: fit.width
        visible: false
        text: fit.text
        textFormat: Text.PlainText
        wrapMode: Text.WordWrap
        lineHeight: fit.lineHeight / fit.natural
        font.family: fit.family
        font.weight: fit.weight
        font.italic: fit.italic
        font.pixelSize: Math.max(1, size)
        font.letterSpacing: size * fit.tracking
    }

    component Steps: Item {
        readonly property real size: upper.fits ? upper.size : middle.fits ? middle.size : lower.fits ? lower.size : fit.least

        function part(share: real): real {
            return Math.round(fit.least + (fit.smallest - fit.least) * share);
        }

        visible: false

        Measure {
            id: upper

            size: (parent as Steps).part(0.75)
            wrapMode: Text.Wrap
        }

        Measure {
            id: middle

            size: (parent as Steps).part(0.5)
            wrapMode: Text.Wrap
        }

        Measure {
            id: lower

            size: (parent as Steps).part(0.25)
            wrapMode: Text.Wrap
        }
    }

    implicitHeight: contentHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Measure {
        id: big

        size: fit.largest
    }

    Measure {
        id: mid

        size: fit.middle
    }

    Measure {
        id: half

        size: fit.between
    }

    Measure {
        id: small

        size: fit.smallest
        wrapMode: Text.Wrap
    }

    Loader {
        id: last

        active: !big.fits && !small.fits && fit.least < fit.smallest
        sourceComponent: Component {
            Steps {}
        }
    }

    Text {
        id: shown

        y: -Math.round(fit.trim / 2)
        width: parent.width
        height: parent.height + Math.round(fit.trim)
        text: fit.text
        textFormat: Text.PlainText
        wrapMode: fit.size <= fit.smallest ? Text.Wrap : Text.WordWrap
        color: fit.color
        lineHeight: fit.lineHeight / fit.natural
        horizontalAlignment: fit.horizontalAlignment
        verticalAlignment: fit.verticalAlignment
        font.family: fit.family
        font.weight: fit.weight
        font.italic: fit.italic
        font.letterSpacing: fit.size * fit.tracking
        font.pixelSize: Math.max(1, fit.size)
    }
}
