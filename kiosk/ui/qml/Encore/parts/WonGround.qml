import QtQuick
import Encore
import Encore.Models

// The ground under a win: rays over all of it, and confetti that falls once for each win and then
// lies above what is to be pressed.
Item {
    id: ground

    required property WonModel won
    required property bool narrow
    // How much at the bottom stays free of confetti.
    required property real free

    readonly property real fallen: height - free
    // How far the confetti has fallen, from 0 to 1.
    property real arrival: 1

    clip: true
    Accessible.ignored: true
    Component.onCompleted: {
        if (won.fresh && Theme.moveTime > 0)
            fall.start();
        won.celebrated();
    }

    NumberAnimation {
        id: fall

        target: ground
        property: "arrival"
        from: 0
        to: 1
        duration: 1500
        easing.type: Easing.OutCubic
    }

    Rays {
        anchors.fill: parent
        color: "#4d1a53"
        count: 18
        centreX: ground.narrow ? width / 2 : width * 0.24
        centreY: ground.fallen * (ground.narrow ? 0.26 : 0.54)
        reach: parent.width + parent.height
    }

    Confetti {
        y: -(1 - ground.arrival) * height
        width: parent.width
        height: ground.fallen
        lands: true
        seed: 4
        count: ground.narrow ? 150 : 170
        freeWidth: ground.narrow ? 0.9 : 0.93
        freeHeight: ground.narrow ? 0.92 : 0.86
    }

    Confetti {
        y: -(1 - ground.arrival) * height * 1.7
        width: parent.width
        height: ground.fallen
        lands: true
        seed: 9
        count: 60
        freeWidth: 0.94
        freeHeight: 0.9
    }
}
