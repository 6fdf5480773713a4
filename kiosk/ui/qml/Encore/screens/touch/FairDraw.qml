pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// Why nobody can bend the draw: five pictures, and what was promised before the first ticket, as
// text and code, with the rules in words.
Item {
    id: fair

    required property RaffleModel model

    property Paper paper: Theme.cream
    // From where on the row of the way back is free; lying, what is promised stands in it too.
    property real barLeft: 0
    readonly property bool narrow: height > width
    readonly property bool committed: model.commitment !== ""
    readonly property real promised: Math.round(narrow ? Math.min(height * 0.34, Theme.share(46)) : Theme.share(31.5))
    readonly property real taken: committed ? promised + Theme.gap : 0

    FairSteps {
        width: parent.width
        height: parent.height - fair.taken
    }

    FairPromise {
        x: fair.narrow ? 0 : fair.barLeft
        y: parent.height - fair.taken + Theme.gap
        visible: fair.committed
        width: parent.width - x
        height: fair.promised
        narrow: fair.narrow
        model: fair.model
    }
}
