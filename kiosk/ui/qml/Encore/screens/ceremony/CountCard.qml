import QtQuick
import Encore

// A number and what it counts.
PaperCard {
    id: count

    required property int number
    required property string words

    paper: Theme.white
    padding: Theme.share(1.8)

    FitText {
        width: parent.width
        height: parent.height * 0.58
        text: count.number
        color: count.paper.accent
        largest: Math.min(height * 0.96, Theme.share(22))
        middle: largest * 0.75
        smallest: largest * 0.42
        lineHeight: 1
        tracking: -0.03
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }

    FitText {
        y: parent.height * 0.58
        width: parent.width
        height: parent.height * 0.42
        text: count.words
        paper: count.paper
        weight: Font.Bold
        largest: Math.min(Theme.body, height * 0.6)
        middle: Theme.small * 0.9
        smallest: Theme.caption * 0.9
        lineHeight: 1.05
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
}
