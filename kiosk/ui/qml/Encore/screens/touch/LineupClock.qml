import QtQuick
import QtQuick.Shapes
import Encore

// What is left of the quarter of an hour: a ring that empties and a great figure. It moves once a
// minute, and each second in the last one.
Item {
    id: clock

    // From 1.0 to 0.0.
    required property real share
    // Minutes, in the last one seconds.
    required property int figure
    required property bool last

    property Paper paper: Theme.ink
    readonly property real side: Math.min(width, height)
    readonly property real thick: Math.max(4, Math.round(side * 0.085))

    Accessible.role: Accessible.StaticText
    Accessible.name: last ? qsTr("%n second(s) left", "", figure) : qsTr("%n minute(s) left", "", figure)

    Shape {
        x: (clock.width - clock.side) / 2
        width: clock.side
        height: clock.side

        ShapePath {
            fillColor: "transparent"
            strokeColor: clock.paper.shade
            strokeWidth: clock.thick

            PathAngleArc {
                centerX: clock.side / 2
                centerY: clock.side / 2
                radiusX: (clock.side - clock.thick) / 2
                radiusY: radiusX
                startAngle: 0
                sweepAngle: 360
            }
        }

        ShapePath {
            fillColor: "transparent"
            strokeColor: clock.last ? Theme.coral.sheet : clock.paper.accent
            strokeWidth: clock.thick
            capStyle: ShapePath.RoundCap

            PathAngleArc {
                centerX: clock.side / 2
                centerY: clock.side / 2
                radiusX: (clock.side - clock.thick) / 2
                radiusY: radiusX
                startAngle: -90
                sweepAngle: -360 * Math.max(0, Math.min(1, clock.share))
            }
        }
    }

    PaperText {
        objectName: "left"
        x: (clock.width - width) / 2
        y: Math.round(clock.side * 0.2)
        text: clock.figure
        color: clock.last ? Theme.coral.sheet : clock.paper.ink
        font.pixelSize: Math.round(clock.side * 0.36)
        font.weight: Font.ExtraBold
        font.features: Theme.tabular
        lineHeight: 0.9
    }

    FitText {
        x: (clock.width - width) / 2
        y: Math.round(clock.side * 0.6)
        width: clock.side * 0.62
        height: clock.side * 0.2
        text: clock.last ? qsTr("second(s)", "under a number", clock.figure) : qsTr("minute(s)", "under a number", clock.figure)
        paper: clock.paper
        color: clock.paper.quiet
        weight: Font.Bold
        largest: clock.side * 0.13
        middle: clock.side * 0.11
        smallest: clock.side * 0.085
        horizontalAlignment: Text.AlignHCenter
    }
}
