import QtQuick
import Encore

// A hint on a paper note, held by a strip of tape.
Item {
    id: note

    required property string text

    property Paper paper: Theme.white
    property int seed: 3
    property real tilt: 0
    property real largest: Theme.share(5.4)

    rotation: tilt

    PaperCard {
        y: tape.height * 0.4
        width: note.width - lift
        height: note.height - y - lift
        paper: note.paper
        seed: note.seed
        padding: 0

        FitText {
            x: Theme.gap
            y: Theme.gap * 0.8
            width: parent.width - 2 * x
            height: parent.height - 2 * y
            text: note.text
            paper: note.paper
            family: Theme.serif
            weight: Font.DemiBold
            largest: note.largest
            middle: Theme.share(4.4)
            smallest: Theme.share(3.2)
            lineHeight: 1.14
            verticalAlignment: Text.AlignVCenter
        }
    }

    PaperSheet {
        id: tape

        x: Math.round((note.width - width) / 2)
        width: Theme.share(12)
        height: Theme.share(3.4)
        rotation: note.seed % 2 ? -4 : 3
        color: Theme.coral.sheet
        opacity: 0.92
        seed: note.seed + 20
        slack: Theme.share(0.5)
        lift: 0
    }
}
