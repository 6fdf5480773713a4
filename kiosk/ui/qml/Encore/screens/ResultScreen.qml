pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// What became of a scan, read in one second: a colour, a sign, a few words. A token that waits
// for its finder asks who that is, or which colleague gets it.
TouchPage {
    id: screen

    required property ResultModel model

    readonly property bool asks: stage.step === "asking"
    readonly property bool gives: asks && stage.giving
    readonly property bool names: asks && (stage.giving || model.naming)
    // A colleague's name was touched: whether it is the right one.
    readonly property bool checks: gives && model.chosen
    readonly property bool works: stage.step === "working"
    readonly property bool shows: !asks && !works
    // With the camera's button a narrow row has room for words, or for signs.
    readonly property bool crowded: narrow && Lens.offered
    // A badge is held up to the camera, as the find was.
    readonly property bool seeing: asks && !names && Lens.camera !== null && Lens.camera.asked
    // What the badge has won, told beside what became of the find.
    readonly property WonModel won: model.won as WonModel
    readonly property bool wins: shows && won !== null && won.count > 0 && !model.given
    readonly property string status: works ? "wait" : model.status
    readonly property Paper field: gives ? Theme.mint : asks ? Theme.sunflower : status === "good" ? Theme.green : status === "already" ? Theme.yellow : status === "refused" ? Theme.red : status === "wait" ? Theme.blue : Theme.cream

    paper: field
    heading: checks ? "" : gives ? qsTr("Who is it for?") : names ? qsTr("Who found it?") : ""
    under: gives && !checks ? qsTr("Pick your colleague's name, or hold up their badge. The %n ticket(s) will be theirs.", "tickets that a colleague gets", stage.waiting) : ""
    backLabel: names ? qsTr("Back") : asks ? qsTr("Not now") : qsTr("Done")
    onLeave: model.back()

    actions: [
        PaperButton {
            objectName: "pickName"
            visible: screen.asks && !screen.names
            glyph: screen.crowded ? "" : "person"
            text: screen.narrow || Lens.offered ? qsTr("Pick your name") : qsTr("No badge? Pick your name")
            paper: Theme.white
            seed: 45
            onClicked: screen.model.nameInstead()
        },
        PaperButton {
            objectName: "forColleague"
            visible: screen.asks && !screen.names
            glyph: screen.crowded ? "" : "gift"
            text: qsTr("It's for a colleague")
            paper: Theme.mint
            seed: 46
            onClicked: screen.model.giveInstead()
        },
        PaperButton {
            objectName: "giveAway"
            visible: screen.shows && screen.stage.offered > 0
            glyph: screen.crowded ? "" : "gift"
            text: screen.model.second ? qsTr("Choose somebody else") : screen.stage.offered > 1 ? qsTr("Give them to a colleague") : qsTr("Give it to a colleague")
            paper: Theme.mint
            seed: 48
            onClicked: screen.model.giveInstead()
        },
        PaperButton {
            objectName: "useCamera"
            visible: Lens.offered && screen.asks && !screen.names && !screen.seeing
            glyph: "camera"
            text: screen.narrow ? "" : qsTr("Use the camera")
            label: qsTr("Use the camera")
            paper: Theme.white
            seed: 43
            onClicked: Lens.camera.begin()
        },
        PaperButton {
            objectName: "scanAgain"
            visible: Lens.offered && screen.shows && Lens.camera.again
            glyph: "camera"
            text: screen.narrow && screen.stage.offered > 0 ? "" : qsTr("Scan another")
            label: qsTr("Scan another")
            paper: Theme.white
            seed: 41
            onClicked: Lens.camera.open()
        },
        PaperButton {
            objectName: "typeInstead"
            visible: screen.shows && screen.model.code === "misread"
            glyph: "keyboard"
            text: qsTr("Type the code")
            paper: Theme.white
            seed: 47
            onClicked: screen.model.typeInstead()
        },
        PaperButton {
            objectName: "myTickets"
            visible: screen.shows && screen.stage.identified && screen.model.ticket > 0 && !screen.model.given
            glyph: "ticket"
            text: qsTr("My tickets")
            paper: Theme.white
            seed: 49
            onClicked: screen.stage.open("tickets")
        }
    ]

    HoldBadge {
        id: badge

        anchors.fill: parent
        visible: screen.asks && !screen.names && !screen.seeing
        paper: screen.field
        title: qsTr("Lovely find! Whose is it?")
        text: qsTr("Hold up your badge, and the ticket is yours.")
        waiting: screen.stage.waiting
    }

    Loader {
        anchors.fill: parent
        active: screen.seeing

        sourceComponent: CameraPage {
            camera: Lens.camera
            paper: screen.field
            title: badge.title
            text: badge.text
        }
    }

    Loader {
        anchors.fill: parent
        active: screen.names && !screen.checks
        focus: active

        sourceComponent: PickPerson {
            model: screen.model.picker
            paper: screen.field
        }
    }

    Loader {
        anchors.fill: parent
        active: screen.checks
        focus: active

        sourceComponent: GiveCheck {
            model: screen.model
            waiting: screen.stage.waiting
            paper: screen.field
        }
    }

    Item {
        id: answer

        readonly property bool several: screen.model.tickets.length > 1
        readonly property real art: screen.narrow ? Math.min(width * 0.62, height * (screen.lowered ? 0.24 : 0.36)) : Math.min(height * 0.86, width * 0.36)

        width: parent.width
        height: parent.height - (screen.wins ? strip.height + Theme.gap : 0)
        visible: !screen.asks
        Accessible.role: Accessible.AlertMessage
        Accessible.name: title.text

        StatusShape {
            id: mark

            x: screen.narrow ? (parent.width - width) / 2 : 0
            y: screen.narrow ? Math.max(0, Math.round((parent.height - height - Theme.gap * 2 - title.block - rest.height) * 0.4)) : (parent.height - height) / 2
            width: parent.art
            height: width
            status: screen.status
            glyph: screen.works ? "clock" : screen.model.glyph
        }

        FitText {
            id: title

            x: screen.narrow ? 0 : mark.width + Theme.share(6)
            y: screen.narrow ? mark.y + mark.height + Theme.gap : Math.max(0, Math.round((parent.height - block) / 2))
            readonly property real block: contentHeight + (stub.visible ? stub.height + Theme.gap : 0) + (rest.visible ? rest.contentHeight + Theme.gap : 0)

            width: parent.width - x
            height: contentHeight
            maximumHeight: Theme.share(stub.visible ? 19 : screen.lowered ? 22 : 36)
            text: screen.works ? qsTr("One moment ...") : !answer.several ? screen.model.title : !screen.model.given ? qsTr("%n ticket(s) are yours.", "", screen.model.tickets.length) : screen.model.receiver !== "" ? qsTr("%n ticket(s) go to %1.", "", screen.model.tickets.length).arg(screen.model.receiver) : qsTr("%n ticket(s) are your colleague's.", "", screen.model.tickets.length)
            paper: screen.field
            largest: Theme.share(12)
            middle: Theme.share(9.6)
            smallest: Theme.share(7.4)
            lineHeight: 1.02
            tracking: -0.02
            horizontalAlignment: screen.narrow ? Text.AlignHCenter : Text.AlignLeft
        }

        TicketStub {
            id: stub

            x: screen.narrow ? (parent.width - width) / 2 : title.x
            y: title.y + title.height + Theme.gap
            visible: screen.shows && screen.model.ticket > 0
            width: Math.min(parent.width - title.x, height * (answer.several ? 3.6 : 2.3))
            height: screen.narrow ? Theme.share(screen.lowered ? 22 : 34) : Math.min(Theme.share(33), parent.height * 0.36)
            number: answer.several ? screen.model.tickets.join(", ") : screen.model.ticket
            shade: screen.field.shade
        }

        FitText {
            id: rest

            x: title.x
            y: (stub.visible ? stub.y + stub.height : title.y + title.height) + Theme.gap
            visible: !screen.works
            width: title.width
            height: contentHeight
            maximumHeight: Theme.share(screen.narrow ? 22 : 15)
            text: screen.model.others.length > 0 ? screen.model.others.join(" ") : screen.model.advice
            color: screen.field.quiet
            weight: Font.Bold
            largest: Theme.share(5)
            middle: Theme.share(4.4)
            smallest: Theme.share(3.6)
            horizontalAlignment: title.horizontalAlignment
        }
    }

    Loader {
        id: strip

        y: parent.height - height
        width: parent.width
        height: Theme.share(screen.narrow ? 24 : 19)
        active: screen.wins

        sourceComponent: WonStrip {
            objectName: "won"
            win: screen.won.win
            enjoyed: false
            seed: 37
            onClicked: screen.stage.open("tickets")
        }
    }
}
