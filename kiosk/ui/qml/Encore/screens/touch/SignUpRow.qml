import QtQuick
import Encore

// A slot to touch: what and when it is, who is there, how much is left of it.
PaperButton {
    id: row

    // A map of `SigningModel.rows`.
    required property var slot

    property bool narrow: false
    readonly property string kind: slot.kind
    readonly property string mine: slot.mine ?? ""
    // A time for which nobody has signed up, which is no slot of its own.
    readonly property bool gap: slot.taken === undefined
    readonly property bool counted: !gap && slot.capacity > 0
    readonly property bool full: counted && slot.free === 0
    readonly property bool missing: slot.open && (gap || slot.missing)
    readonly property Paper tint: mine === "placed" ? Theme.green : mine === "waiting" ? Theme.teal : !slot.open ? Theme.grey : missing ? Theme.sunflower : full ? Theme.coral : Theme.mint
    readonly property string what: kind === "bring" ? qsTr("Bring something") : kind === "cover" ? qsTr("Take the calls meanwhile") : qsTr("Come along")
    readonly property string stands: {
        if (mine === "placed")
            return kind === "bring" ? qsTr("On the list", "what you bring") : qsTr("You are in", "short");
        if (mine === "waiting")
            return qsTr("You wait, number %1").arg(slot.line);
        if (!slot.open)
            return counted ? qsTr("Closed, %1 of %2", "places taken").arg(slot.taken).arg(slot.capacity) : qsTr("Closed", "signing up");
        if (gap)
            return qsTr("%n wanted", "people or portions", slot.missing);
        if (full)
            return slot.waiting > 0 ? qsTr("Full, %n wait(s)", "people", slot.waiting) : qsTr("Full, with a waiting list");
        if (counted)
            return qsTr("%1 of %2 left", "places").arg(slot.free).arg(slot.capacity);
        return slot.taken === 0 ? "" : qsTr("%n so far", "places or portions taken", slot.taken);
    }
    readonly property string people: {
        if (gap)
            return qsTr("Nothing yet");
        if (slot.names === "")
            return slot.more > 0 ? qsTr("%n come(s)", "people", slot.more) : slot.open ? kind === "bring" ? qsTr("Nothing yet") : qsTr("Nobody yet") : "";
        return slot.more > 0 ? qsTr("%1 and %2", "names, others").arg(slot.names).arg(qsTr("%n more", "people", slot.more)) : slot.names;
    }

    paper: slot.open || mine !== "" ? Theme.white : Theme.grey
    label: [title.text, people, stands].filter(part => part !== "").join(", ")

    PaperSheet {
        x: row.sink
        y: row.sink
        width: Theme.share(9)
        height: row.height
        color: row.tint.sheet
        seed: row.seed + 3
        lift: 0

        Icon {
            anchors.centerIn: parent
            width: Theme.share(5)
            height: width
            name: row.mine === "placed" ? "tick" : row.mine === "waiting" ? "clock" : !row.slot.open ? "lock" : row.kind === "bring" ? "cup" : row.kind === "cover" ? "speech" : "person"
            color: row.tint.ink
        }
    }

    FitText {
        id: title

        x: Theme.share(9) + Theme.gap + row.sink
        y: Theme.tight + row.sink
        width: (row.narrow ? row.width : meter.x) - x - Theme.gap
        height: Math.round((row.height - 2 * Theme.tight) * (row.people === "" && !row.narrow ? 1 : row.narrow ? 0.34 : 0.52))
        text: {
            const parts = [row.slot.when, row.slot.label].filter(part => part !== "");
            return parts.length === 0 ? row.what : parts.join("  ");
        }
        paper: row.shown
        largest: Theme.share(row.narrow ? 5 : 4.6)
        middle: Theme.share(4)
        smallest: Theme.share(3.2)
        lineHeight: 1.02
        tracking: -0.01
        verticalAlignment: Text.AlignVCenter
    }

    FitText {
        x: title.x
        y: title.y + title.height
        width: title.width
        height: Math.round((row.height - 2 * Theme.tight) * (row.narrow ? 0.38 : 0.48))
        visible: row.people !== ""
        text: row.people
        color: row.missing ? row.shown.accent : row.shown.quiet
        weight: Font.DemiBold
        largest: Theme.share(3.4)
        middle: Theme.share(3)
        smallest: Theme.share(2.6)
        lineHeight: 1.04
        verticalAlignment: Text.AlignVCenter
    }

    // How full it is, in words and as a bar.
    Item {
        id: meter

        x: row.narrow ? title.x : row.width - width - Theme.gap + row.sink
        y: row.narrow ? row.height - height - Theme.tight + row.sink : Theme.tight + row.sink
        width: row.narrow ? row.width - x - Theme.gap : Math.min(Theme.share(46), row.width * 0.3)
        height: row.narrow ? Math.round((row.height - 2 * Theme.tight) * 0.28) : row.height - 2 * Theme.tight

        FitText {
            width: row.narrow && bar.visible ? Math.round(parent.width * 0.56) : parent.width
            height: row.narrow || !bar.visible ? parent.height : parent.height - bar.height - Theme.tight
            text: row.stands
            color: row.mine !== "" ? Theme.green.shade : row.shown.ink
            weight: Font.ExtraBold
            largest: Theme.share(4)
            middle: Theme.share(3.4)
            smallest: Theme.share(2.8)
            lineHeight: 1.02
            horizontalAlignment: row.narrow ? Text.AlignLeft : Text.AlignRight
            verticalAlignment: bar.visible && !row.narrow ? Text.AlignBottom : Text.AlignVCenter
        }

        Rectangle {
            id: bar

            x: parent.width - width
            y: row.narrow ? Math.round((parent.height - height) / 2) : parent.height - height - Theme.tight * 0.6
            width: row.narrow ? Math.round(parent.width * 0.4) : parent.width
            height: Theme.share(1.3)
            radius: height / 2
            visible: row.counted
            color: row.shown.shade

            Rectangle {
                width: row.counted ? Math.round(parent.width * Math.min(1, row.slot.taken / row.slot.capacity)) : 0
                height: parent.height
                radius: height / 2
                visible: width > 0
                color: row.full ? Theme.coral.shade : Theme.green.sheet
            }
        }
    }
}
