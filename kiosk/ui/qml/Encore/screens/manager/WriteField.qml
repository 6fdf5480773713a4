import QtQuick
import Encore
import Encore.Models

// One of the further texts, on a page of its own.
FocusScope {
    id: page

    required property WritingModel model

    property Paper paper: Theme.cream
    readonly property int most: model.mosts[model.field] ?? 160

    focus: true

    WriteLine {
        anchors.fill: parent
        focus: true
        name: "extraText"
        about: page.model.texts.words ?? ""
        lines: page.most > 60 ? 4 : 1
        placeholder: WriteNames.extraExample(page.model.field)
        maximumLength: page.most
        paper: page.paper
        text: page.model.texts[page.model.field] ?? ""
        onEdited: page.model.write(page.model.field, text)
        onAccepted: page.model.next()
    }
}
