pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// A QR code on its own white sheet, with the quiet zone that a reader needs.
Item {
    id: code

    required property string text

    property Paper paper: Theme.cream

    implicitWidth: Theme.share(24)
    implicitHeight: implicitWidth
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("QR code")

    PaperSheet {
        width: parent.width
        height: parent.height
        color: "#ffffff"
        shade: code.paper.shade
        seed: 31
        lift: 0
    }

    QrModules {
        readonly property real side: Math.min(code.width, code.height) * 0.96

        x: Math.round((code.width - side) / 2)
        y: Math.round((code.height - side) / 2)
        width: side
        height: side
        text: code.text
    }
}
