import QtQuick
import Encore

// A line beside the message: a team, a sender, where something came from. No higher than `room`.
FitText {
    property real room: Theme.share(6.4)

    height: text === "" ? 0 : Math.min(contentHeight, maximumHeight)
    visible: text !== ""
    maximumHeight: room
    weight: Font.Bold
    largest: Theme.share(4.2)
    middle: Theme.share(3.6)
    smallest: Theme.share(3)
    lineHeight: 1.1
}
