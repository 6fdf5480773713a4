import QtQuick
import Encore

// A long code that people should keep: to photograph, and in groups to compare.
PaperCard {
    id: proof

    required property string about
    required property string code
    required property string grouped

    property string name: "proof"
    // The code stands beside its words instead of above them.
    readonly property bool flat: width > height * 1.15
    readonly property real side: flat ? Math.min(inner.height, inner.width * 0.6) : Math.min(inner.width, inner.height * 0.52)

    paper: Theme.white
    padding: Theme.share(2.4)
    seed: 61

    QrCode {
        id: qr

        objectName: proof.name + "Qr"
        x: proof.flat ? 0 : Math.round((parent.width - width) / 2)
        y: proof.flat ? Math.round((proof.inner.height - height) / 2) : 0
        width: proof.side
        height: width
        text: proof.code
        paper: proof.paper
    }

    FitText {
        id: what

        x: proof.flat ? qr.width + Theme.gap : 0
        y: proof.flat ? Math.max(0, Math.round((proof.inner.height - height - letters.contentHeight - Theme.share(1.4)) / 2)) : qr.height + Theme.share(1.4)
        width: proof.inner.width - x
        height: contentHeight
        maximumHeight: proof.inner.height * (proof.flat ? 0.46 : 0.18)
        text: proof.about
        paper: proof.paper
        weight: Font.Bold
        largest: Theme.control * 1.1
        middle: Theme.control * 0.9
        smallest: Theme.caption
        lineHeight: 1.15
    }

    FitText {
        id: letters

        objectName: proof.name + "Code"
        x: what.x
        y: what.y + what.height + Theme.share(1.4)
        width: what.width
        height: contentHeight
        maximumHeight: proof.inner.height * (proof.flat ? 0.46 : 0.26)
        text: proof.grouped
        color: proof.paper.quiet
        weight: Font.DemiBold
        largest: Theme.control
        middle: Theme.small
        smallest: Theme.share(2.1)
        lineHeight: 1.24
    }
}
