import QtQuick
import QtQuick.Shapes
import Encore

// A paper ticket with its number, notched at both ends. One that has won is gold.
Item {
    id: stub

    required property string number

    property string prize: ""
    property Paper paper: prize === "" ? Theme.white : Theme.gold
    property color shade: paper.shade
    readonly property real notch: height * 0.14
    readonly property string outline: {
        const w = width, h = height, n = notch, m = h / 2;
        return "M0 " + h * 0.02 + "L" + w * 0.99 + " 0V" + (m - n) + "A" + n + " " + n + " 0 0 0 " + w * 0.99 + " " + (m + n) + "V" + h * 0.99 + "L" + w * 0.004 + " " + h + "V" + (m + n) + "A" + n + " " + n + " 0 0 0 " + w * 0.002 + " " + (m - n) + "Z";
    }

    Accessible.role: Accessible.StaticText
    Accessible.name: number

    Shape {
        anchors.fill: parent

        ShapePath {
            fillColor: stub.shade
            strokeColor: "transparent"

            PathSvg {
                path: stub.outline
            }
        }

        transform: Translate {
            x: Theme.lift
            y: Theme.lift
        }
    }

    Shape {
        anchors.fill: parent

        ShapePath {
            fillColor: stub.paper.sheet
            strokeColor: "transparent"

            PathSvg {
                path: stub.outline
            }
        }

        // The line along which it is torn.
        ShapePath {
            fillColor: "transparent"
            strokeColor: stub.paper.shade
            strokeWidth: Math.max(2, stub.height * 0.018)
            strokeStyle: ShapePath.DashLine
            startX: stub.width * 0.78
            startY: stub.height * 0.08

            PathLine {
                x: stub.width * 0.78
                y: stub.height * 0.94
            }
        }
    }

    Moustache {
        x: stub.width * 0.885 - width / 2
        y: (stub.height - height) / 2
        width: stub.height * 0.5
        height: width * 0.4
        rotation: -90
        design: 1
        color: stub.paper.ink
    }

    FitText {
        x: stub.width * 0.05
        y: stub.prize === "" ? 0 : stub.height * 0.02
        width: stub.width * 0.7
        height: stub.height * (stub.prize === "" ? 1 : 0.66)
        text: stub.number
        paper: stub.paper
        largest: stub.height * 0.7
        middle: stub.height * 0.54
        smallest: stub.height * 0.38
        lineHeight: 1
        tracking: -0.03
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }

    FitText {
        x: stub.width * 0.06
        y: stub.height * 0.66
        visible: stub.prize !== ""
        width: stub.width * 0.7
        height: stub.height * 0.28
        text: stub.prize
        color: stub.paper.accent
        weight: Font.Bold
        largest: stub.height * 0.17
        middle: stub.height * 0.14
        smallest: stub.height * 0.11
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
}
