import QtQuick
import Encore

// One of the things that arrived before the newest one, in a line.
PaperCard {
    id: row

    // A map with `brief kind status`.
    required property var arrival

    paper: Theme.white
    padding: Theme.share(0.9)
    Accessible.role: Accessible.StaticText
    Accessible.name: line.text

    StatusShape {
        id: mark

        width: row.inner.height
        height: width
        status: row.arrival.status
        disc: Theme.cream
    }

    FitText {
        id: line

        objectName: "before"
        x: mark.width + Theme.gap * 0.7
        width: row.inner.width - x
        height: row.inner.height
        text: "%1: %2".arg(row.arrival.kind).arg(row.arrival.brief) // untranslated: only an order
        paper: row.paper
        weight: Font.Bold
        largest: Theme.control
        middle: Theme.control * 0.84
        smallest: Theme.control * 0.68
        least: Theme.share(2)
        lineHeight: 1.02
        verticalAlignment: Text.AlignVCenter
    }
}
