import QtQuick
import Encore
import Encore.Models

// One of the further texts, on a page of its own, beside what it belongs to.
FocusScope {
    id: page

    required property WritingModel model

    property Paper paper: Theme.cream
    readonly property bool narrow: height > width
    readonly property int most: model.words.mosts[model.words.field] ?? 160
    readonly property string before: model.words.texts[({
                "note": model.kind === "praise" ? "words" : "text",
                "words": "text",
                "page2": "text",
                "page3": "page2"
            })[model.words.field] ?? ""] ?? ""

    focus: true

    PaperCard {
        id: card

        visible: page.before !== ""
        width: visible ? (page.narrow ? parent.width : Math.round(parent.width * 0.34)) : 0
        height: visible ? (page.narrow ? Math.round(parent.height * 0.3) : parent.height) : 0
        paper: WriteNames.paper(page.model.kind)
        seed: 47

        FitText {
            width: card.inner.width
            height: card.inner.height
            text: page.before
            paper: card.paper
            family: Theme.serif
            weight: Font.DemiBold
            largest: Theme.lead
            middle: Theme.body
            smallest: Theme.small
            verticalAlignment: Text.AlignVCenter
        }
    }

    WriteLine {
        x: page.narrow || !card.visible ? 0 : card.width + Theme.gap * 1.4
        y: page.narrow && card.visible ? card.height + Theme.gap : 0
        width: parent.width - x
        height: parent.height - y
        focus: true
        name: "extraText"
        lines: page.most > 60 ? 4 : 1
        placeholder: WriteNames.extraExample(page.model.words.field)
        maximumLength: page.most
        paper: page.paper
        text: page.model.words.texts[page.model.words.field] ?? ""
        onEdited: page.model.words.write(page.model.words.field, text)
        onAccepted: page.model.next()
    }
}
