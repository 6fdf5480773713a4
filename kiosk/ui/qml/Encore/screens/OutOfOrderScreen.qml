import QtQuick
import Encore
import Encore.Models

// Something does not work. It says so, says that nothing is lost, and shows the way to a manager.
Item {
    id: screen

    required property StageModel stage
    required property QtObject model

    Rectangle {
        anchors.fill: parent
        color: Theme.sunflower.sheet
    }

    Moustache {
        x: Theme.portrait ? (parent.width - width) / 2 : parent.width - width - Theme.share(10)
        y: Theme.portrait ? Theme.share(24) : (parent.height - height) / 2
        width: Theme.share(64)
        height: width * 0.4
        design: 5
        color: Theme.sunflower.ink
        shade: Theme.sunflower.shade
        lift: Theme.lift * 1.4
        tilt: 14
    }

    FitText {
        id: title

        x: Theme.margin
        y: Theme.portrait ? Theme.share(66) : Theme.share(14)
        width: Theme.portrait ? parent.width - 2 * x : Theme.share(88)
        height: Math.min(contentHeight, maximumHeight)
        maximumHeight: Theme.share(32)
        text: qsTr("Back in a moment")
        paper: Theme.sunflower
        largest: Theme.share(14)
        middle: Theme.share(11)
        smallest: Theme.share(8)
        lineHeight: 1
        tracking: -0.02
    }

    FitText {
        x: Theme.margin
        y: title.y + title.height + Theme.share(4)
        width: title.width
        height: Theme.share(24)
        text: qsTr("The kiosk needs a hand. Nothing that was saved is lost. Please tell a manager.")
        paper: Theme.sunflower
        weight: Font.Bold
        largest: Theme.title
        middle: Theme.lead
        smallest: Theme.body
    }

    PaperButton {
        x: Theme.margin
        y: parent.height - height - Theme.gap
        glyph: "lock"
        text: qsTr("For managers")
        paper: Theme.ink
        onClicked: screen.stage.open("manager")
    }
}
