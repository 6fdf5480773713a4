pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// Customers' praise that nobody has answered: oldest first; a note is written or drawn, then both show.
TouchPage {
    id: page

    required property ManagerModel manager
    required property AnsweringModel model

    readonly property string at: model.page
    readonly property var item: model.item

    lowers: false
    paper: Theme.cream
    heading: at === "list" ? model.total > 0 ? qsTr("%n customer(s) praised, and nobody has answered", "", model.total) : qsTr("Praise to answer") : at === "write" || at === "draw" ? qsTr("A note from you") : at === "look" ? qsTr("This is how it looks") : item.days > 0 ? qsTr("It has waited %n day(s)", "", item.days) : qsTr("It came today")
    onLeave: manager.back()

    Item {
        id: list

        readonly property real cell: Math.round(Math.max(Theme.target * 1.5, Theme.share(page.narrow ? 20 : 15.5))) + Theme.tight

        anchors.fill: parent
        visible: page.at === "list"

        Binding {
            target: page.model
            property: "pageSize"
            value: Math.max(1, Math.floor((list.height + Theme.tight) / list.cell))
        }

        Column {
            spacing: Theme.tight

            Repeater {
                model: page.model.rows

                PraiseRow {
                    required property var modelData
                    required property int index

                    objectName: "praise_" + modelData.id
                    width: list.width
                    height: list.cell - Theme.tight
                    praise: modelData
                    seed: 80 + index
                    onClicked: page.model.choose(modelData.id)
                }
            }
        }

        Column {
            anchors.centerIn: parent
            visible: page.model.ready && page.model.total === 0
            spacing: Theme.gap

            StatusShape {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Theme.share(34)
                height: width
                status: "good"
            }

            PaperText {
                anchors.horizontalCenter: parent.horizontalCenter
                text: qsTr("Every customer's praise has its answer.")
                font.pixelSize: Theme.lead
                font.weight: Font.Bold
            }
        }
    }

    PaperCard {
        id: card

        // Beside or above what one writes, the praise stays in sight.
        readonly property bool small: page.at === "write" || page.at === "draw"

        width: parent.width
        height: small ? Math.round(parent.height * (page.at === "draw" ? 0.25 : page.narrow ? 0.45 : 0.26)) : parent.height - (without.visible ? without.height + Theme.gap * 1.4 : 0)
        visible: page.at === "one" || small
        padding: page.at === "draw" ? Theme.tight : small ? Theme.gap : Theme.share(5)
        paper: Theme.sunflower
        lift: Theme.lift * 1.6
        seed: 25

        FitText {
            id: about

            objectName: "praiseTo"
            width: parent.width
            height: contentHeight
            maximumHeight: card.inner.height * (card.small ? 0.34 : 0.22)
            text: (page.item.to !== "" ? page.item.to : qsTr("Everybody")) + (page.item.source !== "" ? " · " + page.item.source : "")
            paper: Theme.sunflower
            largest: card.small ? Theme.lead : Theme.headline
            middle: card.small ? Theme.body : Theme.title
            smallest: card.small ? Theme.caption : Theme.body
            lineHeight: 1.05
        }

        FitText {
            objectName: "praiseText"
            y: about.height + Theme.tight
            width: parent.width
            height: card.inner.height - y
            text: page.item.text
            paper: Theme.sunflower
            family: Theme.serif
            weight: Font.DemiBold
            largest: card.small ? Theme.lead : Theme.headline
            middle: card.small ? Theme.small : Theme.title
            smallest: card.small ? Theme.caption : Theme.body
            lineHeight: 1.14
        }
    }

    // On a standing screen its words have no room beside the others.
    PaperButton {
        id: without

        objectName: "showAsItIs"
        x: parent.width - width
        y: parent.height - height
        visible: page.at === "one" && page.model.waits && page.narrow
        enabled: !page.model.busy
        glyph: "eye"
        text: qsTr("Show it without")
        seed: 9
        onClicked: page.model.showAsItIs()
    }

    Loader {
        y: card.height + Theme.gap
        width: parent.width
        height: parent.height - y
        active: page.at === "write"
        focus: active

        sourceComponent: WriteLine {
            focus: true
            name: "note"
            placeholder: qsTr("What you would say to them yourself.")
            maximumLength: page.model.noteMost
            lines: 2
            paper: page.paper
            text: page.model.note
            onEdited: page.model.write(text)
            onAccepted: page.model.go("look")
        }

        onLoaded: (item as Item).forceActiveFocus()
    }

    Loader {
        y: card.height + Theme.gap
        width: parent.width
        height: parent.height - y
        active: page.at === "draw"

        sourceComponent: InkPad {
            hint: qsTr("Write with your finger, and sign it.")
            Component.onCompleted: ink = page.model.ink
            onEdited: page.model.draw(ink)
        }
    }

    Loader {
        anchors.fill: parent
        active: page.at === "look"

        sourceComponent: SlidePreview {
            objectName: "preview"
            design: page.model.slide.design
            content: page.model.slide.content
        }
    }

    ProblemNote {
        y: parent.height - height
        width: parent.width
        text: page.model.problem
    }

    actions: [
        Pager {
            name: "praise"
            visible: page.at === "list" && pages > 1
            page: page.model.pageNumber
            pages: page.model.pages
            paper: page.paper
            onTurned: step => page.model.turn(step)
        },
        PaperButton {
            objectName: "showAsItIs"
            visible: page.at === "one" && page.model.waits && !page.narrow
            enabled: !page.model.busy
            glyph: "eye"
            text: qsTr("Show it without")
            seed: 9
            onClicked: page.model.showAsItIs()
        },
        PaperButton {
            objectName: "drawNote"
            visible: page.at === "one"
            glyph: "hand"
            text: qsTr("By hand")
            paper: Theme.sunflower
            seed: 11
            onClicked: page.model.go("draw")
        },
        PaperButton {
            objectName: "writeNote"
            visible: page.at === "one"
            glyph: "edit"
            text: qsTr("Write a note")
            paper: Theme.sunflower
            seed: 13
            onClicked: page.model.go("write")
        },
        PaperButton {
            objectName: "look"
            visible: page.at === "write" || page.at === "draw"
            enabled: page.model.hasNote
            glyph: "eye"
            text: qsTr("Look at it")
            paper: Theme.teal
            seed: 15
            onClicked: page.model.go("look")
        },
        PaperButton {
            objectName: "sendNote"
            visible: page.at === "look"
            enabled: !page.model.busy
            glyph: "tick"
            text: qsTr("Show both")
            paper: Theme.green
            seed: 17
            onClicked: page.model.send()
        }
    ]
}
