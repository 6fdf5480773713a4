import QtQuick
import Encore

// The newest thing that arrived: what it is, what it says, from which device, and how fast.
PaperCard {
    id: card

    // A map with `text kind status device glyph keys median longest end`.
    required property var arrival

    readonly property string speed: qsTr("%n keys, one every %1 ms, %2 ms at most", "", arrival.keys).arg(arrival.median).arg(arrival.longest)
    readonly property string end: arrival.end === "enter" ? qsTr("then Enter") : arrival.end === "tab" ? qsTr("then Tab") : qsTr("no Enter")

    paper: Theme.white
    padding: Theme.share(2)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: "%1 %2".arg(arrival.kind).arg(arrival.text) // untranslated: only an order

    StatusShape {
        id: mark

        width: Math.min(Theme.share(11), card.inner.height * 0.44)
        height: width
        status: card.arrival.status
        disc: Theme.cream
    }

    FitText {
        id: kind

        objectName: "newestKind"
        x: mark.width + Theme.gap
        width: card.inner.width - x
        height: mark.height
        text: card.arrival.kind
        paper: card.paper
        largest: Theme.share(6)
        middle: Theme.share(5)
        smallest: Theme.share(4)
        lineHeight: 1.04
        verticalAlignment: Text.AlignVCenter
    }

    FitText {
        id: text

        objectName: "newestText"
        y: mark.height + Theme.tight * 0.6
        width: card.inner.width
        height: Math.round((card.inner.height - y) * 0.42)
        text: card.arrival.text
        paper: card.paper
        weight: Font.Bold
        largest: Theme.share(4.6)
        middle: Theme.share(3.6)
        smallest: Theme.share(2.8)
        least: Theme.share(2)
        lineHeight: 1.04
        verticalAlignment: Text.AlignVCenter
    }

    Icon {
        id: sign

        y: about.y + Math.round((about.height - height) / 2)
        width: Theme.control * 1.1
        height: width
        name: card.arrival.glyph
        color: card.paper.quiet
    }

    FitText {
        id: about

        objectName: "newestAbout"
        x: sign.width + Theme.tight
        y: text.y + text.height
        width: card.inner.width - x
        height: card.inner.height - y
        text: card.arrival.keys > 0 ? [card.arrival.device, card.speed, card.end].join(" · ") : card.arrival.device
        color: card.paper.quiet
        weight: Font.DemiBold
        largest: Theme.control * 0.84
        middle: Theme.control * 0.74
        smallest: Theme.control * 0.64
        lineHeight: 1.06
        verticalAlignment: Text.AlignVCenter
    }
}
