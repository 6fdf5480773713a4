pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// You won: the prize, what it is, and until when it waits where.
Item {
    id: moment

    required property WonModel won
    required property TouchPage page

    property Paper paper: Theme.aubergine
    readonly property var win: won.win
    readonly property string stands: win.state ?? ""
    readonly property bool narrow: page.narrow
    // Below the words' need there is no picture.
    readonly property real art: narrow ? Math.max(0, Math.min(width * 0.72, height - words.height - Theme.share(2.4))) : Math.min(height * 0.96, width * 0.4)

    Accessible.role: Accessible.AlertMessage
    Accessible.name: [title.text, prize.text, where.text, until.text].join(" ")

    PrizeArt {
        id: picture

        x: moment.narrow ? Math.round((parent.width - width) / 2) : 0
        y: moment.narrow ? 0 : Math.round((parent.height - height) / 2)
        width: moment.art
        height: moment.art
        visible: moment.art > Theme.share(8)
        picture: moment.win.prizePicture ?? ""
        seed: moment.win.seed ?? 1
        paper: moment.paper
    }

    Column {
        id: words

        x: moment.narrow ? 0 : moment.art + Theme.share(6)
        y: moment.narrow ? moment.art + Theme.share(2.4) : Math.max(0, Math.round((parent.height - height) / 2))
        width: parent.width - x
        spacing: Theme.share(1.6)

        FitText {
            id: title

            objectName: "youWon"
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(15)
            text: qsTr("You won!")
            color: moment.paper.accent
            largest: Theme.share(moment.narrow ? 14 : 11.4)
            middle: Theme.share(10)
            smallest: Theme.share(8)
            lineHeight: 0.98
            tracking: -0.03
            horizontalAlignment: moment.narrow ? Text.AlignHCenter : Text.AlignLeft
        }

        FitText {
            id: prize

            objectName: "prizeWon"
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(moment.narrow ? 20 : 15)
            text: moment.win.prize ?? ""
            paper: moment.paper
            largest: Theme.share(moment.narrow ? 8.4 : 7.2)
            middle: Theme.share(6)
            smallest: Theme.share(4.4)
            lineHeight: 1.04
            tracking: -0.02
            horizontalAlignment: title.horizontalAlignment
        }

        FitText {
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(10)
            visible: text !== ""
            text: {
                const worth = moment.win.worth ?? "";
                const sponsor = moment.win.sponsor ?? "";
                return [worth, sponsor !== "" ? qsTr("from %1", "whoever gives a prize").arg(sponsor) : ""].filter(part => part !== "").join(", ");
            }
            color: moment.paper.quiet
            weight: Font.Bold
            largest: Theme.share(4.2)
            middle: Theme.share(3.6)
            smallest: Theme.share(2.8)
            horizontalAlignment: title.horizontalAlignment
        }

        FitText {
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(11)
            text: qsTr("Ticket %1 was the lucky one. We are happy for you.").arg(moment.win.ticket ?? "")
            color: moment.paper.quiet
            weight: Font.Bold
            largest: Theme.share(4.2)
            middle: Theme.share(3.7)
            smallest: Theme.share(3)
            lineHeight: 1.14
            horizontalAlignment: title.horizontalAlignment
        }

        PaperCard {
            id: slip

            width: parent.width
            height: where.height + until.height + Theme.share(0.8) + 2 * padding
            paper: moment.stands === "late" || moment.stands === "left" ? Theme.yellow : Theme.cream
            padding: Theme.share(moment.narrow ? 2.6 : 2)
            seed: 41

            Icon {
                id: sign

                y: Math.round((parent.height - height) / 2)
                width: Theme.share(8)
                height: width
                name: moment.stands === "waits" ? "clock" : moment.stands === "claimed" ? "gift" : "people"
                color: slip.paper.accent
            }

            FitText {
                id: where

                objectName: "fetchWhere"
                x: sign.width + Theme.gap
                width: parent.width - x
                height: contentHeight
                maximumHeight: Theme.share(12)
                text: moment.stands === "late" || moment.stands === "left" ? qsTr("Don't let it go to waste.") : qsTr("Fetch it from a manager.")
                paper: slip.paper
                largest: Theme.share(5.2)
                middle: Theme.share(4.4)
                smallest: Theme.share(3.6)
                lineHeight: 1.08
            }

            FitText {
                id: until

                objectName: "fetchUntil"
                x: where.x
                y: where.height + Theme.share(0.8)
                width: where.width
                height: contentHeight
                maximumHeight: Theme.share(moment.narrow ? 15 : 9.6)
                text: moment.win.until ?? ""
                color: slip.paper.quiet
                weight: Font.Bold
                largest: Theme.share(4.4)
                middle: Theme.share(3.8)
                smallest: Theme.share(3)
                lineHeight: 1.12
            }
        }
    }
}
