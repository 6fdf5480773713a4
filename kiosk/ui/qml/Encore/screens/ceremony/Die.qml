pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Encore

// One die, cut from paper: to be touched, or to lie where it fell.
T.AbstractButton {
    id: die

    // 1 to 6; 0 is a place that still waits for its die.
    required property int face

    property Paper paper: Theme.white
    property int seed: 5
    readonly property real lift: face === 0 ? 0 : Theme.lift
    readonly property real sink: down ? lift : 0
    // Where the spots are, on a field of 3 by 3.
    readonly property list<int> spots: [[], [4], [0, 8], [0, 4, 8], [0, 2, 6, 8], [0, 2, 4, 6, 8], [0, 2, 3, 5, 6, 8]][face]

    implicitWidth: Theme.target
    implicitHeight: implicitWidth
    focusPolicy: enabled ? Qt.StrongFocus : Qt.NoFocus
    hoverEnabled: false
    Accessible.role: Accessible.Button
    Accessible.name: String(face)
    Accessible.onPressAction: die.click()
    Keys.onReturnPressed: die.click()
    Keys.onEnterPressed: die.click()

    background: Item {
        PaperSheet {
            x: die.lift
            y: die.lift
            width: die.width
            height: die.height
            visible: die.face > 0
            color: die.paper.shade
            seed: die.seed + 7
            lift: 0
        }

        PaperSheet {
            x: die.sink
            y: die.sink
            width: die.width
            height: die.height
            color: die.face > 0 ? die.paper.sheet : Theme.cream.shade
            opacity: die.face > 0 ? 1 : 0.5
            seed: die.seed
            lift: 0
        }

        FocusRing {
            visible: die.visualFocus
            ink: Theme.blue.sheet
        }
    }

    contentItem: Item {
        Repeater {
            model: die.spots

            Rectangle {
                required property int modelData

                x: die.width * (0.26 + 0.24 * (modelData % 3)) - width / 2 + die.sink
                y: die.height * (0.26 + 0.24 * Math.floor(modelData / 3)) - height / 2 + die.sink
                width: die.width * 0.17
                height: width * 0.96
                radius: width / 2
                color: die.paper.ink
            }
        }
    }
}
