import QtQuick
import Encore
import Encore.Models

// Something does not work: what that means for whoever stands here, and the way out.
TouchPage {
    id: screen

    required property FaultModel model

    paper: Theme.cream
    hasBack: false
    lowers: false
    onLeave: model.retry()

    Item {
        readonly property real sign: Math.min(Theme.share(50), screen.narrow ? width * 0.6 : height * 0.8)

        anchors.fill: parent

        StatusShape {
            id: mark

            x: screen.narrow ? (parent.width - width) / 2 : 0
            y: screen.narrow ? parent.height * 0.06 : (parent.height - height) / 2
            width: parent.sign
            height: width
            status: "wait"
            glyph: "cup"
        }

        FitText {
            id: title

            x: screen.narrow ? 0 : mark.width + Theme.share(6)
            y: screen.narrow ? mark.y + mark.height + Theme.gap * 2 : Math.max(0, mark.y)
            width: parent.width - x
            height: contentHeight
            maximumHeight: Theme.share(34)
            text: qsTr("The kiosk is taking a short break")
            paper: screen.paper
            largest: Theme.share(11)
            middle: Theme.share(9)
            smallest: Theme.share(7)
            tracking: -0.02
        }

        PaperText {
            id: words

            x: title.x
            y: title.y + title.height + Theme.gap
            width: title.width
            text: qsTr("Something in it doesn't work just now. Your tickets and thanks are safe. Please try again in a while, or fetch a manager.")
            paper: screen.paper
            font.pixelSize: Theme.lead
        }

        PaperText {
            x: title.x
            y: words.y + words.height + Theme.gap
            width: title.width
            visible: text !== ""
            text: screen.model.busy ? qsTr("Having a look ...") : screen.model.still ? qsTr("Not yet. A manager has been left a note of what is wrong.") : ""
            color: screen.paper.accent
            font.pixelSize: Theme.control
            font.weight: Font.Bold
        }
    }

    actions: [
        PaperButton {
            objectName: "manager"
            glyph: "lock"
            text: qsTr("For managers")
            paper: Theme.grey
            seed: 29
            onClicked: screen.stage.open("manager")
        },
        PaperButton {
            objectName: "retry"
            enabled: !screen.model.busy
            glyph: "swap"
            text: qsTr("Try again")
            paper: Theme.blue
            seed: 31
            onClicked: screen.model.retry()
        }
    ]
}
