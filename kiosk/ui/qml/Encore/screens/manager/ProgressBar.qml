import QtQuick
import Encore

// How far a long piece of work is: a strip of paper that is being covered.
Item {
    id: bar

    required property real share

    property Paper paper: Theme.cream

    implicitHeight: Theme.share(5)
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("How far it is")

    PaperSheet {
        width: parent.width
        height: parent.height
        color: bar.paper.shade
        seed: 4
        lift: 0
    }

    PaperSheet {
        width: Math.max(parent.height, parent.width * bar.share)
        height: parent.height
        color: Theme.teal.sheet
        seed: 6
        lift: 0
    }
}
