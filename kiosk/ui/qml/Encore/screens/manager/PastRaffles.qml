pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// Raffles that were, and the one that is: the list, one of them, its papers, and ending it early.
TouchPage {
    id: page

    required property ManagerModel manager
    required property PastModel model

    readonly property string at: model.page
    readonly property var raffle: model.raffle
    readonly property var papers: raffle.papers ?? []
    readonly property bool written: model.saving === "done" || model.saving === "removed"
    readonly property var parts: ({
            "list": rows,
            "one": one,
            "save": save,
            "reason": reason,
            "second": second
        })
    readonly property var choices: [
        {
            "what": "protocol",
            "glyph": "printer",
            "name": qsTr("The protocol"),
            "news": qsTr("PDF to print and sign, without names")
        },
        {
            "what": "record",
            "glyph": "file",
            "name": qsTr("The record"),
            "news": qsTr("The file that proves the draw, without names")
        },
        {
            "what": "page",
            "glyph": "globe",
            "name": qsTr("The page that checks it"),
            "news": qsTr("For any browser, with the record beside it")
        },
        {
            "what": "announcement",
            "glyph": "flag",
            "name": qsTr("The announcement"),
            "news": qsTr("PDF for the wall: prizes and rules")
        }
    ]
    readonly property WriteLine line: shown.item as WriteLine

    lowers: false
    paper: Theme.cream
    heading: at === "list" ? qsTr("Raffles") : at === "reason" ? qsTr("Abandon “%1”?").arg(raffle.name) : at === "second" ? qsTr("A second manager, please") : at === "save" && written ? "" : raffle.name ?? ""
    under: {
        if (at === "second")
            return model.reason;
        if (at === "one")
            return [raffle.state, raffle.day, raffle.closed ? qsTr("%n ticket(s)", "", raffle.tickets) : "", raffle.closed ? qsTr("%n person(s)", "who had tickets", raffle.holders) : ""].filter(part => part !== "").join(" · ");
        if (at === "save" && model.saving === "form")
            return qsTr("What should be written?");
        return "";
    }
    onLeave: manager.back()

    Component {
        id: rows

        PastRows {
            model: page.model
            paper: page.paper
        }
    }

    Component {
        id: one

        PastResults {
            model: page.model
            paper: page.paper
        }
    }

    Component {
        id: save

        SavePanel {
            model: page.model
            paper: page.paper
            choices: page.choices.filter(choice => page.papers.indexOf(choice.what) >= 0)
            onWanted: what => page.model.write(what)
        }
    }

    Component {
        id: reason

        WriteLine {
            name: "reason"
            about: qsTr("It ends here: nothing more is drawn, and it can be neither undone nor repeated. The reason stands in the record.")
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

    ProblemNote {
        y: parent.height - height
        width: parent.width
        text: page.model.problem
    }

    PaperCard {
        y: parent.height - height
        width: page.narrow ? parent.width : parent.width * 0.7
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
            objectName: "abandon"
            visible: page.at === "one" && !page.raffle.ended
            glyph: "bin"
            text: page.narrow ? qsTr("Abandon") : qsTr("Abandon the raffle")
            destroys: true
            seed: 9
            onClicked: page.model.wantEnd()
        },
        PaperButton {
            objectName: "wantFile"
            visible: page.at === "one" && page.papers.length > 0
            glyph: "save"
            text: page.narrow ? qsTr("Papers") : qsTr("Papers and record")
            paper: Theme.teal
            seed: 12
            onClicked: page.model.wantFile()
        },
        PaperButton {
            objectName: "look"
            visible: page.at === "save" && page.model.saving === "form"
            enabled: !page.model.busy
            glyph: "search"
            text: page.narrow ? "" : qsTr("Look for sticks")
            label: qsTr("Look for sticks")
            seed: 14
            onClicked: page.model.look()
        },
        PaperButton {
            objectName: "another"
            visible: page.at === "save" && page.written
            glyph: "file"
            text: qsTr("Another file")
            seed: 16
            onClicked: page.model.another()
        },
        PaperButton {
            objectName: "takeOut"
            visible: page.at === "save" && page.model.canTakeOut
            enabled: !page.model.busy
            glyph: "up"
            text: qsTr("Take the stick out")
            paper: Theme.teal
            seed: 18
            onClicked: page.model.takeOut()
        },
        PaperButton {
            objectName: "reasoned"
            visible: page.at === "reason"
            enabled: page.line !== null && page.line.text.trim() !== ""
            glyph: "next"
            text: qsTr("Second manager")
            paper: Theme.aubergine
            seed: 31
            onClicked: page.model.giveReason(page.line.text)
        }
    ]
}
