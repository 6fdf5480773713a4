import QtQuick
import Encore

// Between two prizes: it goes on soon, and who has won so far.
Hall {
    id: page

    readonly property var wins: model.winners

    FitText {
        id: title

        width: parent.width
        height: contentHeight
        maximumHeight: parent.height * (page.wins.length > 0 ? 0.28 : 0.6)
        y: page.wins.length > 0 ? 0 : Math.round(parent.height * 0.24)
        text: qsTr("The draw goes on soon")
        paper: page.paper
        largest: Theme.share(13)
        middle: Theme.share(10)
        smallest: Theme.share(7.6)
        lineHeight: 1
        tracking: -0.02
        horizontalAlignment: Text.AlignHCenter
    }

    FitText {
        id: next

        objectName: "next"
        y: title.y + title.height + Theme.share(2)
        width: parent.width
        height: contentHeight
        maximumHeight: Theme.share(14)
        text: page.model.prize !== "" ? qsTr("Next: %1", "a prize").arg(page.model.prize) : page.model.waiting > 0 ? qsTr("Next: %n winner(s) can still come", "", page.model.waiting) : page.model.raffle.name
        color: page.paper.accent
        weight: Font.Bold
        largest: Theme.share(6)
        middle: Theme.share(5)
        smallest: Theme.share(4)
        lineHeight: 1.08
        horizontalAlignment: Text.AlignHCenter
    }

    WinnerRows {
        y: next.y + next.height + Theme.gap * 1.4
        visible: page.wins.length > 0
        width: parent.width
        height: parent.height - y
        wins: page.wins
        paper: page.paper
    }

    Moustache {
        anchors.horizontalCenter: parent.horizontalCenter
        y: next.y + next.height + Theme.gap * 2
        visible: page.wins.length === 0
        width: Theme.share(40)
        height: width * 0.4
        design: 1
        color: page.paper.accent
        shade: page.paper.shade
        lift: Theme.lift
    }

    actions: [
        PaperButton {
            objectName: "goOn"
            enabled: !page.model.busy
            glyph: "play"
            text: qsTr("Go on")
            paper: Theme.gold
            seed: 12
            onClicked: page.model.goOn()
        },
        QuietSwitch {
            model: page.model
        },
        PaperButton {
            objectName: "askAbandon"
            enabled: !page.model.busy
            text: qsTr("End the raffle early")
            destroys: true
            seed: 8
            onClicked: page.model.askAbandon()
        }
    ]
}
