import QtQuick
import Encore

// Shows where the keyboard is. It stands around its parent.
Rectangle {
    property color ink: Theme.ink.sheet

    anchors.fill: parent
    anchors.margins: -2 * Theme.ring
    color: "transparent"
    radius: Theme.share(1.2)
    border.width: Theme.ring
    border.color: ink

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.ring
        color: "transparent"
        radius: Theme.share(0.8)
        border.width: Math.max(2, Theme.ring / 2)
        border.color: Theme.white.sheet
    }
}
