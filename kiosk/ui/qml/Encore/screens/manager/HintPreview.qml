import QtQuick
import Encore

// A hint in small, as the floor reads it.
PaperCard {
    id: preview

    required property string text

    paper: Theme.aubergine
    padding: Theme.share(2.8)
    lift: Theme.lift * 1.6
    seed: 29

    Icon {
        id: bulb

        width: Math.min(preview.inner.height * 0.6, preview.inner.width * 0.16, Theme.share(12))
        height: width
        y: Math.round((preview.inner.height - height) / 2)
        name: "bulb"
        color: Theme.aubergine.accent
    }

    FitText {
        objectName: "preview"
        x: bulb.width + Theme.gap
        width: preview.inner.width - x
        height: preview.inner.height
        text: preview.text !== "" ? preview.text : qsTr("This is how the floor reads it.")
        color: preview.text !== "" ? Theme.aubergine.ink : Theme.aubergine.quiet
        largest: Theme.share(6)
        middle: Theme.share(4.8)
        smallest: Theme.share(3.4)
        lineHeight: 1.06
        verticalAlignment: Text.AlignVCenter
    }
}
