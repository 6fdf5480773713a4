pragma ComponentBehavior: Bound

import QtQuick
import Encore

// Words that fit their place: as large as asked, else one step smaller, else two. Never an ellipsis.
// Give it a width and a height (or `maximumHeight`, and let it be as high as its words).
Item {
    id: fit

    required property string text

    property Paper paper: Theme.cream
    property color color: paper.ink
    property string family: Theme.sans
    property int weight: Font.ExtraBold
    property bool italic: false
    property real letterSpacing: 0
    property real lineHeight: 1.08
    // The three sizes, largest first, in pixels.
    property real largest: Theme.display
    property real middle: Math.round(largest * 0.8)
    property real smallest: Math.round(largest * 0.63)
    property real maximumHeight: height
    property int horizontalAlignment: Text.AlignLeft
    property int verticalAlignment: Text.AlignTop
    readonly property real size: big.fits ? largest : mid.fits ? middle : smallest
    readonly property bool overflows: shown.contentHeight > maximumHeight + 1 || shown.contentWidth > width + 1
    readonly property real contentHeight: shown.contentHeight
    readonly property real contentWidth: shown.contentWidth

    component Measure: Text {
        readonly property bool fits: contentHeight <= fit.maximumHeight && contentWidth <= width

        width: fit.width
        visible: false
        text: fit.text
        textFormat: Text.PlainText
        wrapMode: Text.WordWrap
        lineHeight: fit.lineHeight
        font.family: fit.family
        font.weight: fit.weight
        font.italic: fit.italic
        font.letterSpacing: fit.letterSpacing
    }

    implicitHeight: shown.contentHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Measure {
        id: big

        font.pixelSize: Math.max(1, fit.largest)
    }

    Measure {
        id: mid

        font.pixelSize: Math.max(1, fit.middle)
    }

    Text {
        id: shown

        anchors.fill: parent
        text: fit.text
        textFormat: Text.PlainText
        wrapMode: fit.size === fit.smallest ? Text.Wrap : Text.WordWrap
        color: fit.color
        lineHeight: fit.lineHeight
        horizontalAlignment: fit.horizontalAlignment
        verticalAlignment: fit.verticalAlignment
        font.family: fit.family
        font.weight: fit.weight
        font.italic: fit.italic
        font.letterSpacing: fit.letterSpacing
        font.pixelSize: Math.max(1, fit.size)
    }
}
