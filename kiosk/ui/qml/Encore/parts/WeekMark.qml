import QtQuick
import Encore

// The week's own stamp: its motif on a cut square of its paper. In ordinary times there is none.
Item {
    id: mark

    property int seed: 35

    visible: Theme.motif !== ""
    implicitWidth: Theme.share(9)
    implicitHeight: width
    rotation: 2
    Accessible.ignored: true

    PaperSheet {
        width: mark.width
        height: mark.height
        paper: Theme.week
        seed: mark.seed
        slack: mark.width * 0.06
        lift: 0
    }

    MotifArt {
        x: mark.width * 0.14
        y: mark.height * 0.14
        width: mark.width * 0.72
        height: mark.height * 0.72
        motif: Theme.motif
    }
}
