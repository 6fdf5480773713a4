import QtQuick
import Encore

// How long something still takes, in great figures that are read from across the room.
PaperCard {
    id: clock

    required property int seconds
    required property string words

    // Minutes and seconds, hours too where it is long.
    function clock(seconds: int): string {
        const two = number => String(number).padStart(2, "0");
        const minutes = Math.floor(seconds / 60);
        return minutes < 60 ? minutes + ":" + two(seconds % 60) : Math.floor(minutes / 60) + ":" + two(minutes % 60) + ":" + two(seconds % 60);
    }

    paper: Theme.gold
    padding: Theme.share(1.8)
    seed: 71
    Accessible.role: Accessible.StaticText
    Accessible.name: words + " " + figures.text

    FitText {
        id: figures

        objectName: "hold"
        width: parent.width * 0.48
        height: parent.height
        text: clock.clock(clock.seconds)
        color: clock.paper.ink
        largest: Math.min(parent.height * 0.98, Theme.share(17))
        middle: largest * 0.72
        smallest: largest * 0.5
        lineHeight: 1
        tracking: -0.03
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }

    FitText {
        x: parent.width * 0.52
        width: parent.width * 0.48
        height: parent.height
        text: clock.words
        paper: clock.paper
        weight: Font.Bold
        largest: Theme.body
        middle: Theme.small
        smallest: Theme.caption
        lineHeight: 1.08
        verticalAlignment: Text.AlignVCenter
    }
}
