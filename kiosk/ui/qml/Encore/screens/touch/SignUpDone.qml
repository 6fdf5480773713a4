import QtQuick
import Encore

// What came of it, read in one second: a colour, a sign, a few words, and what it is about.
Item {
    id: done

    // The map of `SigningModel.answer`.
    required property var answer

    property Paper paper: Theme.green
    // What it is about: the event, or what was signed up for.
    property string title: ""
    readonly property bool narrow: height > width
    readonly property real art: narrow ? Math.min(width * 0.5, height * 0.34) : Math.min(height * 0.82, width * 0.32)
    readonly property string about: [title, answer.label, answer.when].filter(part => (part ?? "") !== "").join(", ")

    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    StatusShape {
        id: mark

        x: done.narrow ? (parent.width - width) / 2 : 0
        y: done.narrow ? Math.max(0, Math.round((parent.height - height - words.height - which.height - more.height - Theme.gap * 4) * 0.4)) : Math.round((parent.height - height) / 2)
        width: done.art
        height: width
        status: done.answer.status
        glyph: done.answer.glyph
    }

    FitText {
        id: words

        objectName: "answer"
        x: done.narrow ? 0 : mark.width + Theme.share(6)
        y: done.narrow ? mark.y + mark.height + Theme.gap * 1.4 : Math.max(0, Math.round((parent.height - height - which.height - more.height - Theme.gap * 2) / 2))
        width: parent.width - x
        height: contentHeight
        maximumHeight: Theme.share(30)
        text: done.answer.title
        paper: done.paper
        largest: Theme.share(10)
        middle: Theme.share(8)
        smallest: Theme.share(6)
        lineHeight: 1.02
        tracking: -0.02
        horizontalAlignment: done.narrow ? Text.AlignHCenter : Text.AlignLeft
    }

    FitText {
        id: which

        x: words.x
        y: words.y + words.height + Theme.gap
        width: words.width
        height: visible ? contentHeight : 0
        maximumHeight: Theme.share(16)
        visible: text !== ""
        text: done.about
        paper: done.paper
        weight: Font.Bold
        largest: Theme.lead
        middle: Theme.body
        smallest: Theme.small
        horizontalAlignment: words.horizontalAlignment
    }

    FitText {
        id: more

        x: words.x
        y: which.y + which.height + (which.visible ? Theme.gap : 0)
        width: words.width
        height: visible ? contentHeight : 0
        maximumHeight: Theme.share(16)
        visible: text !== ""
        text: done.answer.advice
        color: done.paper.quiet
        weight: Font.DemiBold
        largest: Theme.body
        middle: Theme.share(3.8)
        smallest: Theme.small
        horizontalAlignment: words.horizontalAlignment
    }
}
