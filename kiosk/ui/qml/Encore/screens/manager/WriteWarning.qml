import QtQuick
import Encore

// What the writer should know of the slide, on a yellow slip; nothing where all is well.
PaperCard {
    id: warning

    required property SlidePreview preview
    required property bool held
    required property bool filmHeld

    readonly property string said: {
        const named = list => list.map(name => WriteNames.part(name)).join(", ");
        if (preview.overflowing.length > 0)
            return qsTr("Too long for the slide: %1. Please shorten.").arg(named(preview.overflowing));
        if (held)
            return qsTr("The picture stays away: somebody on it does not show a photo.");
        if (filmHeld)
            return qsTr("The film stays away: somebody on it does not show a photo.");
        if (preview.cramped.length > 0)
            return qsTr("Very small on the slide: %1. Shorter is read from further away.").arg(named(preview.cramped));
        return "";
    }

    visible: said !== ""
    height: words.height + 2 * padding
    paper: Theme.yellow
    padding: Theme.tight
    seed: 33
    Accessible.role: Accessible.AlertMessage
    Accessible.name: said

    FitText {
        id: words

        objectName: "warning"
        width: warning.inner.width
        height: contentHeight
        maximumHeight: Theme.share(14)
        text: warning.said
        paper: warning.paper
        weight: Font.Bold
        largest: Theme.caption
        middle: Theme.caption * 0.92
        smallest: Theme.caption * 0.84
    }
}
