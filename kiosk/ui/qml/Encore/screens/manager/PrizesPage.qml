pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// Prizes that are still to be handed over: the list, one of them, and what is asked before it is done.
TouchPage {
    id: page

    required property ManagerModel manager
    required property HandingModel model

    readonly property string at: model.page
    readonly property var win: model.win
    readonly property string stands: win.state ?? ""
    readonly property bool pending: stands === "waits" || stands === "late"
    readonly property var parts: ({
            "list": rows,
            "one": one,
            "sure": sure,
            "reason": reason,
            "second": second
        })
    readonly property WriteLine written: shown.item as WriteLine

    // Minutes and seconds.
    // Not by arg: a prize may itself have a % and a number in its name.
    function filled(sentence: string): string {
        const parts = sentence.split("%1").map(part => part.split("%2").join(win.who ?? ""));
        return parts.join(win.prize ?? "");
    }

    function clock(seconds: int): string {
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    }

    lowers: false
    paper: Theme.cream
    heading: {
        switch (at) {
        case "list":
            return model.person !== "" ? qsTr("%1 has won", "name").arg(model.person) : model.count > 0 ? qsTr("%n prize(s) to hand over", "", model.count) : qsTr("Prizes");
        case "sure":
            return model.what === "hand" ? qsTr("Hand it over?") : model.what === "claim" ? qsTr("Keep it for the winner?") : qsTr("Is the winner not coming?");
        case "reason":
            return qsTr("Why is this win not valid?");
        case "second":
            return qsTr("A second manager, please");
        default:
            return "";
        }
    }
    under: at === "list" && model.late > 0 ? qsTr("%n was/were not claimed in time", "prizes", model.late) : at === "second" ? model.reason : ""
    onLeave: manager.back()

    // What is seldom done with a prize, and is a loss for its winner.
    component Rare: Row {
        spacing: Theme.gap

        PaperButton {
            objectName: "askVoid"
            text: qsTr("Not valid")
            destroys: true
            seed: 3
            onClicked: page.model.want("void")
        }

        PaperButton {
            objectName: "askAbsent"
            enabled: page.stands === "late"
            text: page.stands === "waits" && page.model.secondsLeft <= 3600 ? qsTr("Not coming (in %1)").arg(page.clock(page.model.secondsLeft)) : qsTr("Not coming")
            seed: 8
            onClicked: page.model.want("absent")
        }
    }

    Component {
        id: rows

        WinRows {
            model: page.model
            paper: page.paper
        }
    }

    Component {
        id: one

        WinPage {
            model: page.model
            paper: page.paper
        }
    }

    Component {
        id: sure

        Item {
            PrizeArt {
                x: page.narrow ? Math.round((parent.width - width) / 2) : parent.width - width
                y: page.narrow ? confirm.y - height - Theme.gap : Math.max(0, Math.round((confirm.y - Theme.gap - height) / 2))
                width: Math.min(Theme.share(46), page.narrow ? parent.height * 0.36 : confirm.y - Theme.gap)
                height: width
                picture: page.win.prizePicture ?? ""
                seed: page.win.seed ?? 1
                paper: page.paper
            }

            // Above the bar: a second touch of the button that led here does not reach it.
            PaperButton {
                id: confirm

                objectName: "confirm"
                x: parent.width - width
                y: parent.height - height
                enabled: !page.model.busy
                glyph: page.model.what === "absent" ? "swap" : "tick"
                text: page.model.what === "hand" ? qsTr("Handed over") : page.model.what === "claim" ? qsTr("Keep it") : qsTr("Draw it again")
                paper: page.model.what === "absent" ? Theme.red : Theme.green
                tall: true
                seed: 25
                onClicked: page.model.confirm()
            }

            FitText {
                id: question

                objectName: "sureWords"
                width: parent.width - (page.narrow ? 0 : Theme.share(52))
                height: contentHeight
                y: page.narrow ? 0 : Math.max(0, Math.round((parent.height - height - (badge.visible ? badge.height + Theme.gap : 0)) / 2))
                maximumHeight: parent.height * (page.narrow ? 0.4 : 0.74)
                text: {
                    if (page.model.what === "hand")
                        return page.filled(qsTr("“%1” goes to %2, now. This is noted with your name."));
                    if (page.model.what === "claim")
                        return page.filled(qsTr("“%1” is %2's for good and waits here to be fetched. This cannot be undone."));
                    return page.filled(qsTr("%2 loses “%1”, and it is drawn again in the next round. This cannot be undone."));
                }
                paper: page.paper
                weight: Font.Bold
                largest: Theme.title
                middle: Theme.lead
                smallest: Theme.body
                lineHeight: 1.2
            }

            PaperText {
                id: badge

                objectName: "badgeWords"
                y: question.y + question.height + Theme.gap
                width: question.width
                visible: page.model.what !== "absent"
                text: page.model.proved ? qsTr("The winner's badge was held up.") : qsTr("To be sure, let the winner hold up their badge.")
                color: page.model.proved ? Theme.green.sheet : page.paper.quiet
                font.pixelSize: Theme.control
                font.weight: Font.Bold
            }
        }
    }

    Component {
        id: reason

        WriteLine {
            name: "reason"
            about: qsTr("The reason goes into the record of the draw, without names. The prize is drawn again.")
            placeholder: qsTr("The reason, in a few words")
            maximumLength: page.model.reasonMost
            lines: 2
            paper: page.paper
            text: page.model.reason
            onAccepted: page.model.giveReason(text)
        }
    }

    Component {
        id: second

        SignInPanel {
            model: page.model.second
        }
    }

    Loader {
        id: shown

        anchors.fill: parent
        focus: true
        sourceComponent: page.parts[page.at]
        onLoaded: (item as Item).forceActiveFocus()
    }

    // On a narrow screen there is no room for them in the bar.
    Rare {
        x: parent.width - width
        y: parent.height - height
        visible: page.at === "one" && page.pending && page.narrow && page.model.problem === ""
    }

    ProblemNote {
        y: parent.height - height
        width: page.at === "sure" ? parent.width - Theme.share(page.narrow ? 44 : 52) : parent.width
        text: page.model.problem
    }

    PaperCard {
        y: parent.height - height
        width: page.narrow || page.model.count === 0 ? parent.width : parent.width * 0.62
        height: doneWords.height + 2 * padding
        visible: page.model.done !== "" && page.model.problem === ""
        paper: Theme.green
        padding: Theme.share(2)
        Accessible.role: Accessible.AlertMessage
        Accessible.name: page.model.done

        PaperText {
            id: doneWords

            objectName: "done"
            width: parent.width
            text: page.model.done
            paper: Theme.green
            font.pixelSize: Theme.control
            font.weight: Font.DemiBold
        }
    }

    actions: [
        PaperButton {
            objectName: "everybody"
            visible: page.at === "list" && page.model.person !== ""
            glyph: "list"
            text: qsTr("All prizes")
            seed: 9
            onClicked: page.model.everybody()
        },
        Rare {
            visible: page.at === "one" && page.pending && !page.narrow
        },
        PaperButton {
            objectName: "askClaim"
            visible: page.at === "one" && page.pending
            glyph: "lock"
            text: page.narrow ? qsTr("Keep it") : qsTr("Keep it for later")
            seed: 14
            onClicked: page.model.want("claim")
        },
        PaperButton {
            objectName: "askHand"
            visible: page.at === "one" && page.stands !== "left"
            glyph: "gift"
            text: qsTr("Hand it over")
            paper: Theme.green
            seed: 12
            onClicked: page.model.want("hand")
        },
        PaperButton {
            objectName: "reasoned"
            visible: page.at === "reason"
            enabled: page.written !== null && page.written.text.trim() !== ""
            glyph: "next"
            text: qsTr("Second manager")
            paper: Theme.aubergine
            seed: 31
            onClicked: page.model.giveReason(page.written.text)
        }
    ]
}
