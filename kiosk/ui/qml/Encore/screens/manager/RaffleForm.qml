pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// A raffle's name, its prizes in the order of the draw, its limits, and a last look at all of it.
TouchPage {
    id: page

    required property ManagerModel manager
    required property RaffleFormModel model

    property int first: 0
    readonly property bool fixed: model.fixed
    readonly property bool asksPrizes: model.step === "prizes"
    readonly property bool asksLimits: model.step === "limits"
    readonly property bool isSure: model.step === "sure"
    // The keyboard stands beside the form on a lying screen, below it on a standing one.
    readonly property real side: narrow || fixed ? contentWidth : contentWidth - keyboard.width - Theme.gap * 1.4
    readonly property real rowHeight: Theme.target + Theme.tight
    readonly property int rows: Math.max(1, Math.floor((place.height + Theme.tight) / rowHeight))

    paper: Theme.sunflower
    heading: isSure && model.sure.name !== "" ? qsTr("Open “%1”?").arg(model.sure.name) : asksLimits ? qsTr("How much can one find?") : qsTr("Open a raffle")
    under: isSure ? qsTr("None of this can be changed once it is open.") : asksLimits ? qsTr("Once it is open, none of this changes any more.") : fixed ? qsTr("It is announced: name and prizes do not change any more.") : qsTr("One prize on each line, the first one is drawn first.")
    onLeave: manager.back()

    PaperField {
        id: name

        objectName: "name"
        width: page.side
        visible: page.asksPrizes
        enabled: !page.fixed
        focus: true
        placeholder: qsTr("Name of the raffle")
        maximumLength: page.model.nameMost
        text: page.model.name
        selects: page.model.suggested.includes(text)
        onEdited: page.model.setName(text)
    }

    Row {
        id: tools

        y: place.y + place.height + Theme.tight
        visible: page.asksPrizes
        spacing: Theme.gap

        PaperButton {
            objectName: "addPrize"
            visible: !page.fixed
            enabled: page.model.prizes.length < page.model.prizesMost
            glyph: "plus"
            text: qsTr("One more prize")
            seed: 9
            onClicked: {
                page.model.addPrize();
                page.first = Math.floor((page.model.prizes.length - 1) / page.rows) * page.rows;
                const last = prizes.itemAt(prizes.count - 1);
                if (last)
                    last.forceActiveFocus();
            }
        }

        Pager {
            name: "prizes"
            paper: page.paper
            page: Math.floor(page.first / page.rows)
            pages: Math.ceil(page.model.prizes.length / page.rows)
            onTurned: step => page.first += step * page.rows
        }
    }

    Item {
        id: place

        y: name.height + Theme.gap
        visible: page.asksPrizes
        width: page.side
        height: parent.height - y - Theme.target - Theme.tight - (page.narrow ? keyboard.height + Theme.gap : 0)

        Column {
            width: parent.width
            spacing: Theme.tight

            Repeater {
                id: prizes

                model: Math.max(0, Math.min(page.rows, page.model.prizes.length - page.first))

                FocusScope {
                    id: line

                    required property int index
                    readonly property int number: page.first + index

                    width: place.width
                    height: Theme.target

                    PaperField {
                        objectName: "prize" + line.number
                        width: parent.width - remove.width - Theme.tight
                        enabled: !page.fixed
                        focus: true
                        placeholder: qsTr("Prize %1").arg(line.number + 1)
                        maximumLength: page.model.prizeMost
                        text: page.model.prizes[line.number] ?? ""
                        selects: page.model.suggested.includes(text)
                        onEdited: page.model.setPrize(line.number, text)
                    }

                    PaperButton {
                        id: remove

                        objectName: "removePrize" + line.number
                        x: parent.width - width
                        visible: !page.fixed
                        enabled: page.model.prizes.length > 1
                        glyph: "bin"
                        label: qsTr("Remove this prize")
                        seed: line.number + 3
                        onClicked: page.model.removePrize(line.number)
                    }
                }
            }
        }
    }

    Keyboard {
        id: keyboard

        x: page.narrow ? 0 : parent.width - width
        y: page.narrow ? parent.height - height : Math.max(0, Math.round((parent.height - height) / 2))
        width: page.narrow ? parent.width : Math.round(Math.max(page.contentWidth * 0.48, Math.min(page.contentWidth * 0.56, Theme.key * 14.6)))
        visible: !page.fixed && page.asksPrizes
    }

    Loader {
        anchors.fill: parent
        active: page.asksLimits

        sourceComponent: RaffleLimits {
            model: page.model
            paper: page.paper
        }
    }

    Loader {
        anchors.fill: parent
        active: page.isSure

        sourceComponent: RaffleSure {
            model: page.model
            paper: page.paper
        }
    }

    ProblemNote {
        y: parent.height - height - (page.narrow && page.isSure ? Theme.target * 2 : 0)
        width: page.narrow ? parent.width : page.isSure ? parent.width * 0.5 : page.side
        text: page.model.problem
    }

    actions: PaperButton {
        objectName: "next"
        visible: !page.isSure
        enabled: page.model.ready
        glyph: "next"
        text: qsTr("Go on")
        paper: Theme.teal
        seed: 9
        onClicked: page.model.next()
    }
}
