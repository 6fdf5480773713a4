pragma ComponentBehavior: Bound

import QtQuick
import Encore

// Which of a page's parts is shown: buttons side by side, one of them chosen.
Row {
    id: tabs

    // Each with its `name`, the `text` on it and, if it has one, a `glyph`.
    required property var tabs
    required property string chosen

    property Paper paper: Theme.teal
    // Whether there is little room for their words.
    property bool brief: false
    // Whether they have their glyphs, if there is room for them.
    property bool glyphs: true

    signal picked(name: string)

    spacing: Theme.tight
    Accessible.role: Accessible.PageTabList

    Repeater {
        model: tabs.tabs

        PaperButton {
            id: tab

            required property var modelData
            required property int index

            objectName: "tab_" + modelData.name
            text: modelData.text
            glyph: tabs.brief || !tabs.glyphs ? "" : modelData.glyph ?? ""
            textSize: Theme.control * (tabs.brief ? 0.85 : 1)
            checked: modelData.name === tabs.chosen
            paper: checked ? tabs.paper : Theme.white
            seed: 70 + 3 * index
            Accessible.role: Accessible.PageTab
            onClicked: tabs.picked(tab.modelData.name)
        }
    }
}
