pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// One recognition: its slide, where it stands and why, and what can be done with it.
Item {
    id: one

    required property ContentsModel model

    property Paper paper: Theme.cream
    readonly property var item: model.one
    readonly property bool wide: width > height * 1.1
    readonly property real side: wide ? Math.round(width * 0.5) : width
    readonly property int columns: 2
    readonly property var deeds: [
        {
            "name": "edit",
            "glyph": "edit",
            "text": qsTr("Change it"),
            "may": item.mayEdit
        },
        {
            "name": item.mayHide ? "hide" : "unhide",
            "glyph": item.mayHide ? "close" : "eye",
            "text": item.mayHide ? qsTr("Hide it") : qsTr("Show it"),
            "may": true
        },
        {
            "name": "flash",
            "glyph": "play",
            "text": qsTr("Show it now"),
            "may": item.mayFlash
        },
        {
            "name": "remove",
            "glyph": "bin",
            "text": qsTr("Remove"),
            "may": true
        }
    ]

    signal wantsForm

    function act(name: string): void {
        switch (name) {
        case "edit":
            one.wantsForm();
            break;
        case "hide":
            model.hide();
            break;
        case "unhide":
            model.unhide();
            break;
        case "flash":
            model.flash();
            break;
        default:
            model.show("sure");
        }
    }

    SlidePreview {
        id: preview

        objectName: "preview"
        width: one.wide ? one.side : one.width
        height: one.wide ? one.height : Math.round(one.height * 0.46)
        design: one.item.slide ? one.item.slide.design : ""
        content: one.item.slide ? one.item.slide.content : ({})
    }

    Item {
        id: told

        x: one.wide ? one.side + Theme.gap * 1.6 : 0
        y: one.wide ? 0 : preview.height + Theme.gap
        width: one.width - x
        height: grid.y - y - Theme.gap

        KindTag {
            id: tag

            glyph: WriteNames.glyph(one.item.kind ?? "")
            text: WriteNames.kind(one.item.kind ?? "")
            paper: WriteNames.paper(one.item.kind ?? "")
            shade: Theme.cream.shade
        }

        FitText {
            id: why

            objectName: "why"
            y: tag.height + Theme.gap
            width: parent.width
            height: Math.min(Math.ceil(contentHeight), Math.max(1, parent.height - y - facts.height - Theme.tight))
            maximumHeight: Math.max(1, parent.height - y - facts.height - Theme.tight)
            text: one.item.flash ? qsTr("It comes as soon as nobody uses the screen, until %1.").arg(one.item.flash) : (one.item.why ?? "")
            paper: one.paper
            weight: Font.Bold
            largest: Theme.lead
            middle: Theme.body
            smallest: Theme.caption
            lineHeight: 1.16
        }

        PaperText {
            id: facts

            objectName: "facts"
            y: why.y + why.height + Theme.tight
            width: parent.width
            text: {
                const times = one.item.shown > 0 ? qsTr("shown %n time(s), last on %1", "", one.item.shown).arg(one.item.last) : qsTr("not shown yet");
                return "%1 · %2".arg(one.item.day ?? "").arg(times);
            }
            color: one.paper.quiet
            font.pixelSize: Theme.control
            font.weight: Font.DemiBold
        }
    }

    Grid {
        id: grid

        x: told.x
        y: one.height - height
        columns: one.columns
        spacing: Theme.tight

        Repeater {
            model: one.deeds.length

            PaperButton {
                required property int index
                readonly property var deed: one.deeds[index]

                objectName: "deed_" + deed.name
                width: Math.floor((told.width - (one.columns - 1) * Theme.tight) / one.columns)
                height: Math.max(Theme.target, Theme.share(one.wide ? 13 : 11))
                enabled: (deed.may ?? false) && !one.model.busy
                glyph: deed.glyph
                text: deed.text
                destroys: deed.name === "remove"
                paper: deed.name === "unhide" ? Theme.green : deed.name === "flash" ? Theme.sunflower : Theme.white
                seed: 50 + 3 * index
                onClicked: one.act(deed.name)
            }
        }
    }
}
