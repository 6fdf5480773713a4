pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// Who takes the calls while an event is on, and what customers are told.
Item {
    id: page

    required property ProgrammeModel model

    property Paper paper: Theme.cream
    readonly property ProgrammeCoverModel cover: model.cover
    readonly property string notice: model.form.texts.notice
    readonly property bool narrow: height > width
    readonly property real side: narrow ? width : Math.round((width - Theme.gap * 1.4) / 2)

    Column {
        id: who

        width: page.side
        spacing: Theme.tight

        OptionRow {
            width: parent.width
            question: qsTr("Does anybody have to take the calls meanwhile?")
            options: [qsTr("No"), qsTr("Yes, others cover")]
            chosen: page.model.form.covered ? 1 : 0
            name: "covered"
            paper: page.paper
            onPicked: index => page.model.form.setCovered(index === 1)
        }

        PaperButton {
            objectName: "coverHours"
            visible: page.model.form.covered
            glyph: "plus"
            text: qsTr("A cover slot every hour")
            paper: Theme.sunflower
            seed: 21
            onClicked: page.model.slots.addHours("cover", 2)
        }

        PaperCard {
            id: roster

            width: parent.width
            height: lines.height + 2 * padding
            visible: page.model.form.covered
            paper: gaps.length > 0 || page.cover.rows.length === 0 || page.cover.rows.some(one => one.taken === 0) ? Theme.yellow : Theme.mint
            seed: 24

            readonly property var gaps: page.cover.gaps

            FitText {
                id: lines

                objectName: "coverRoster"
                width: roster.inner.width
                height: contentHeight
                maximumHeight: Theme.share(34)
                text: page.cover.rows.map(one => {
                    const names = one.names !== "" ? one.names : qsTr("nobody yet");
                    return [one.time, one.label].filter(text => text !== "").join(" ") + ": " + names;
                }).concat(roster.gaps.length > 0 ? [qsTr("Nobody yet: %1").arg(roster.gaps.join(", "))] : []).join("\n") || qsTr("No cover slots yet. Add some, then people sign up for them.")
                paper: roster.paper
                weight: Font.DemiBold
                largest: Theme.control
                middle: Theme.control * 0.84
                smallest: Theme.control * 0.64
                lineHeight: 1.2
            }
        }
    }

    Item {
        x: page.narrow ? 0 : page.side + Theme.gap * 1.4
        y: page.narrow ? who.height + Theme.gap : 0
        width: page.side
        height: page.height - y

        PaperText {
            id: head

            width: parent.width
            text: qsTr("What customers are told")
            color: page.paper.quiet
            font.pixelSize: Theme.control
            font.weight: Font.DemiBold
        }

        Flow {
            id: ready

            y: head.height + Theme.tight
            width: parent.width
            spacing: Theme.tight

            Repeater {
                model: page.cover.languages

                PaperButton {
                    required property string modelData
                    required property int index

                    objectName: "propose_" + modelData
                    text: modelData.toUpperCase()
                    label: qsTr("Ready words, %1").arg(modelData.toUpperCase())
                    paper: Theme.sunflower
                    seed: 13 + index
                    onClicked: page.cover.propose(modelData)
                }
            }

            PaperButton {
                objectName: "writeNotice"
                glyph: "edit"
                text: qsTr("Write")
                seed: 19
                onClicked: page.model.turnTo("notice")
            }

            PaperButton {
                objectName: "saveNotice"
                visible: page.notice !== "" && page.model.stored.id > 0 && !page.model.dirty
                glyph: "save"
                text: qsTr("Save it")
                seed: 23
                onClicked: page.model.turnTo("save")
            }
        }

        PaperCard {
            id: letter

            y: ready.y + ready.height + Theme.gap
            width: parent.width
            height: Math.max(Theme.share(20), parent.height - y)
            paper: Theme.white
            seed: 26

            FitText {
                objectName: "notice"
                width: letter.inner.width
                height: letter.inner.height
                text: page.notice !== "" ? page.notice : qsTr("Nothing yet. Take the ready words in one of the languages, or write your own.")
                color: page.notice !== "" ? letter.paper.ink : letter.paper.quiet
                family: Theme.serif
                weight: Font.DemiBold
                largest: Theme.lead
                middle: Theme.body
                smallest: Theme.small
                least: Theme.caption
                lineHeight: 1.2
                verticalAlignment: Text.AlignVCenter
            }
        }
    }
}
