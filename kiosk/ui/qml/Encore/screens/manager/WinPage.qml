import QtQuick
import Encore
import Encore.Models

// One prize that is to be handed over: the prize on one side, on the other whose it is and how it stands.
Item {
    id: one

    required property HandingModel model

    property Paper paper: Theme.cream
    readonly property var win: model.win
    readonly property bool wide: width > height * 1.1
    readonly property real side: wide ? Math.round(Math.min(width * 0.38, height * 0.94)) : Math.round(Math.min(width * 0.8, height * 0.44))

    PrizeArt {
        id: art

        x: one.wide ? 0 : Math.round((parent.width - width) / 2)
        y: one.wide ? Math.round((parent.height - height) / 2) : 0
        width: one.side
        height: one.side
        picture: one.win.prizePicture ?? ""
        seed: one.win.seed ?? 1
        paper: one.paper
    }

    Column {
        x: one.wide ? one.side + Theme.share(6) : 0
        y: one.wide ? Math.max(0, Math.round((parent.height - height) / 2)) : one.side + Theme.gap
        width: parent.width - x
        spacing: Theme.share(1.6)

        FitText {
            objectName: "winnerName"
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(20)
            text: one.win.who ?? ""
            paper: one.paper
            largest: Theme.share(10)
            middle: Theme.share(8)
            smallest: Theme.share(5.4)
            lineHeight: 1
            tracking: -0.02
        }

        // Which of those who are called the same.
        FitText {
            objectName: "winnerTeam"
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(9)
            visible: text !== ""
            text: one.win.team ?? ""
            color: one.paper.quiet
            weight: Font.Bold
            largest: Theme.share(4.4)
            middle: Theme.share(3.8)
            smallest: Theme.share(3)
            lineHeight: 1.06
        }

        FitText {
            objectName: "winPrize"
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(17)
            text: one.win.prize ?? ""
            color: one.paper.accent
            largest: Theme.share(6.4)
            middle: Theme.share(5.2)
            smallest: Theme.share(3.8)
            lineHeight: 1.06
        }

        FitText {
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(10)
            text: [one.win.worth ?? "", (one.win.sponsor ?? "") !== "" ? qsTr("from %1", "whoever gives a prize").arg(one.win.sponsor) : "", qsTr("Ticket %1").arg(one.win.ticket ?? ""), one.win.raffle ?? ""].filter(part => part !== "").join(" · ")
            color: one.paper.quiet
            weight: Font.Bold
            largest: Theme.share(3.8)
            middle: Theme.share(3.3)
            smallest: Theme.caption
            lineHeight: 1.14
        }

        PaperCard {
            id: slip

            width: parent.width
            height: Math.max(stands.height, Theme.share(7)) + 2 * padding
            paper: Theme.paper(one.win.paper ?? "")
            padding: Theme.share(2)
            seed: 41

            Icon {
                id: sign

                y: Math.round((parent.height - height) / 2)
                width: Theme.share(6)
                height: width
                name: one.win.state === "waits" ? "clock" : one.win.state === "claimed" ? "gift" : "warning"
                color: slip.paper.ink
            }

            FitText {
                id: stands

                objectName: "winStands"
                x: sign.width + Theme.gap
                y: Math.round((slip.inner.height - height) / 2)
                width: parent.width - x
                height: contentHeight
                maximumHeight: Theme.share(13)
                text: one.win.state === "left" ? qsTr("The raffle ended before this was settled, and nothing can be changed any more. Talk to the winner.") : one.win.stands ?? ""
                paper: slip.paper
                weight: Font.Bold
                largest: Theme.share(4.4)
                middle: Theme.share(3.8)
                smallest: Theme.share(3)
                lineHeight: 1.12
            }
        }

        Row {
            visible: one.model.proved
            spacing: Theme.tight

            StatusShape {
                width: Theme.share(6)
                height: width
                status: "good"
            }

            PaperText {
                objectName: "badgeProved"
                height: Theme.share(6)
                text: qsTr("The winner's badge was held up.")
                verticalAlignment: Text.AlignVCenter
                font.pixelSize: Theme.control
                font.weight: Font.Bold
            }
        }
    }
}
