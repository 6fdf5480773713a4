import QtQuick
import Encore

// What will happen, and the ready reasons to choose from.
Item {
    id: pick

    required property string warning
    required property var reasons

    property int chosen: -1
    property Paper paper: Theme.cream
    readonly property string reason: chosen < 0 ? "" : reasons[chosen] ?? ""

    FitText {
        id: words

        objectName: "warning"
        width: parent.width
        height: contentHeight
        maximumHeight: Theme.share(24)
        text: pick.warning
        paper: pick.paper
        weight: Font.Bold
        largest: Theme.share(5.6)
        middle: Theme.share(4.6)
        smallest: Theme.share(3.8)
        lineHeight: 1.16
    }

    ChoiceGrid {
        y: words.height + Theme.gap
        width: parent.width
        height: parent.height - y
        columns: width > height * 1.1 ? 2 : 1
        choices: pick.reasons
        chosen: pick.chosen < 0 ? [] : [pick.chosen]
        paper: pick.paper
        serial: "reason"
        onPicked: index => pick.chosen = index
    }
}
