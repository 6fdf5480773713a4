import QtQuick
import Encore

// How far hiding is: here, and of all of them, with a strip of paper that grows.
Item {
    id: tally

    required property int here
    required property int hidden
    required property int every
    // Whether a place is chosen.
    required property bool placed

    property Paper paper: Theme.cream

    implicitHeight: Theme.share(11)

    FitText {
        id: hereWords

        objectName: "here"
        width: tally.width * 0.4
        visible: tally.placed
        height: Theme.share(6.4)
        text: qsTr("%n here", "moustaches hidden at this place", tally.here)
        paper: tally.paper
        largest: Theme.share(5.4)
        middle: Theme.share(4.6)
        smallest: Theme.share(3.6)
        verticalAlignment: Text.AlignVCenter
    }

    FitText {
        objectName: "hiddenOf"
        x: tally.width - width
        width: tally.width * 0.58
        height: hereWords.height
        text: qsTr("%1 of %2 hidden", "moustaches").arg(tally.hidden).arg(tally.every)
        color: tally.paper.quiet
        largest: Theme.share(5.4)
        middle: Theme.share(4.6)
        smallest: Theme.share(3.6)
        horizontalAlignment: Text.AlignRight
        verticalAlignment: Text.AlignVCenter
    }

    PaperSheet {
        y: tally.height - height
        width: tally.width
        height: Theme.share(3.4)
        color: tally.paper.shade
        seed: 4
        lift: 0
        slack: Theme.share(0.3)
    }

    PaperSheet {
        y: tally.height - height
        visible: tally.hidden > 0
        width: Math.max(height, tally.width * tally.hidden / Math.max(1, tally.every))
        height: Theme.share(3.4)
        color: Theme.green.sheet
        seed: 6
        lift: 0
        slack: Theme.share(0.3)
    }
}
