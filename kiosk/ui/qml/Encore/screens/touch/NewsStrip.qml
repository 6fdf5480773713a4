import QtQuick
import Encore
import Encore.Models

// What is new of one's sign-ups: one moved up, or an event was moved or cancelled. A touch puts it away.
PaperButton {
    id: strip

    required property SignUpNewsModel model

    readonly property var one: model.one
    readonly property string mark: one.mark ?? ""
    readonly property bool up: one.movedUp ?? false
    readonly property string what: {
        if (one.title === undefined)
            return "";
        if (mark === "cancelled")
            return qsTr("%1 is cancelled.", "event").arg(one.title);
        if (up)
            return qsTr("You moved up, you are in: %1", "event").arg(one.title);
        if (mark === "moved")
            return qsTr("Moved to another time: %1", "event").arg(one.title);
        if (mark === "elsewhere")
            return qsTr("Now in %1: %2", "place, event").arg(one.place).arg(one.title);
        return qsTr("This was changed: %1", "event").arg(one.title);
    }
    readonly property string more: {
        const parts = [mark === "cancelled" ? "" : one.when ?? ""].filter(part => part !== "");
        if (model.count > 1)
            parts.push(qsTr("%n more in My sign-ups", "news", model.count - 1));
        return parts.join(". ");
    }

    objectName: "news"
    paper: mark === "cancelled" ? Theme.coral : Theme.mint
    label: "%1 %2".arg(what).arg(more) // untranslated: only an order
    seed: 231
    Accessible.role: Accessible.AlertMessage
    onClicked: model.putAway()
    Component.onCompleted: model.appeared()
    Component.onDestruction: model.vanished()

    Icon {
        id: sign

        x: Theme.gap + strip.sink
        y: Math.round((parent.height - height) / 2) + strip.sink
        width: Theme.share(6)
        height: width
        name: strip.mark === "cancelled" ? "close" : strip.up ? "tick" : "swap"
        color: strip.paper.ink
    }

    FitText {
        id: title

        x: sign.x + sign.width + Theme.gap
        y: Theme.tight * 0.6 + strip.sink
        width: away.x - x - Theme.gap
        height: Math.round((parent.height - Theme.tight * 1.2) * (rest.visible ? 0.6 : 1))
        text: strip.what
        paper: strip.paper
        largest: Theme.share(5)
        middle: Theme.share(4.2)
        smallest: Theme.share(3)
        lineHeight: 1.04
        tracking: -0.01
        verticalAlignment: Text.AlignVCenter
    }

    FitText {
        id: rest

        x: title.x
        y: title.y + title.height
        width: title.width
        height: Math.round((parent.height - Theme.tight * 1.2) * 0.4)
        visible: text !== ""
        text: strip.more
        color: strip.paper.quiet
        weight: Font.Bold
        largest: Theme.share(3.6)
        middle: Theme.share(3.2)
        smallest: Theme.share(2.6)
        verticalAlignment: Text.AlignVCenter
    }

    Icon {
        id: away

        x: parent.width - width - Theme.gap + strip.sink
        y: sign.y + Math.round((sign.height - height) / 2)
        width: Theme.share(3.6)
        height: width
        name: "close"
        color: strip.paper.quiet
    }
}
