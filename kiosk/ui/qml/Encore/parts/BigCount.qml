import QtQuick
import Encore

// One great number on a sheet of paper with what it counts under it.
PaperCard {
    id: count

    required property string number
    required property string unitName

    paper: Theme.white
    padding: Theme.share(4)
    lift: Theme.lift * 1.6
    implicitWidth: Theme.share(62)
    implicitHeight: Theme.share(62)

    FitText {
        width: parent.width
        height: parent.height - unitLabel.height
        text: count.number
        color: count.paper.accent
        largest: Math.min(count.height * 0.72, Theme.share(46))
        middle: Math.min(count.height * 0.56, Theme.share(34))
        smallest: Math.min(count.height * 0.4, Theme.share(22))
        lineHeight: 0.9
        tracking: -0.04
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }

    FitText {
        id: unitLabel

        y: parent.height - height
        width: parent.width
        height: Theme.share(9)
        text: count.unitName
        color: count.paper.ink
        largest: Theme.share(7)
        middle: Theme.share(5.6)
        smallest: Theme.share(4.4)
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
}
