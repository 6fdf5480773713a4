import QtQuick
import Encore
import Encore.Models

// A motif of a week, cut from paper, in the colours of a paper. It stands in a square.
Item {
    id: art

    required property string motif

    property Paper paper: Theme.week

    implicitWidth: Theme.share(30)
    implicitHeight: width
    Accessible.ignored: true

    MotifSurface {
        anchors.fill: parent
        motif: art.motif
        sheet: art.paper.sheet
        shade: art.paper.shade
        ink: art.paper.ink
        quiet: art.paper.quiet
        accent: art.paper.accent
    }
}
