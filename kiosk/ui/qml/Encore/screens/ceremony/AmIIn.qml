pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// What a badge was told at the list: this person's tickets and pseudonym, for some seconds.
PaperCard {
    id: card

    required property TicketListModel model

    readonly property bool found: model.answer === "in"
    readonly property string title: {
        switch (model.answer) {
        case "in":
            return qsTr("You are in, with %n ticket(s).", "", model.tickets.length);
        case "out":
            return qsTr("This badge has no ticket in this draw.");
        case "unknown":
            return qsTr("Nobody has this badge.");
        case "replaced":
            return qsTr("This badge has been replaced by a new one.");
        case "made_up":
            return qsTr("The people of a rehearsal are made up.");
        case "failed":
            return qsTr("That took too long. Please hold it up again.");
        default:
            return qsTr("That is not a badge.");
        }
    }
    readonly property string advice: {
        switch (model.answer) {
        case "in":
            return qsTr("In the list you are called %1.").arg(model.holder);
        case "out":
            return qsTr("Only found moustaches became tickets. Better luck next time.");
        case "unknown":
            return qsTr("Try once more, or ask a manager for a badge.");
        case "replaced":
            return qsTr("Hold up the newer one.");
        case "no_badge":
            return qsTr("Hold up your badge. Moustaches count no more.");
        default:
            return "";
        }
    }

    visible: model.answer !== ""
    paper: found ? Theme.green : model.answer === "out" ? Theme.yellow : Theme.grey
    padding: Theme.share(3)
    seed: 91
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title + " " + advice

    Icon {
        id: sign

        width: Theme.share(8)
        height: width
        name: card.found ? "tick" : card.model.answer === "out" ? "hand" : "badge"
        color: card.paper.ink
        hole: card.paper.sheet
    }

    FitText {
        id: title

        objectName: "amIIn"
        x: sign.width + Theme.gap
        width: parent.width - x
        height: Math.min(contentHeight, maximumHeight)
        maximumHeight: parent.height * (card.found ? 0.3 : 0.56)
        text: card.title
        paper: card.paper
        largest: Theme.title
        middle: Theme.lead
        smallest: Theme.body
        lineHeight: 1.08
    }

    FitText {
        objectName: "myTickets"
        y: Math.max(title.height, sign.height) + Theme.gap
        visible: card.found
        width: parent.width
        height: parent.height - y - more.height - Theme.gap
        text: card.model.tickets.join("   ")
        color: card.paper.accent
        largest: Theme.share(14)
        middle: Theme.share(8)
        smallest: Theme.share(5)
        least: Theme.share(2.4)
        lineHeight: 1.1
        verticalAlignment: Text.AlignVCenter
    }

    FitText {
        id: more

        objectName: "holder"
        y: card.found ? parent.height - height : Math.max(title.height, sign.height) + Theme.gap
        width: parent.width
        height: contentHeight
        maximumHeight: parent.height * 0.34
        text: card.advice
        paper: card.paper
        weight: Font.Bold
        largest: Theme.body
        middle: Theme.small
        smallest: Theme.caption
        lineHeight: 1.15
    }
}
