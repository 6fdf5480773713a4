import QtQuick
import Encore

// The prize that is drawn next, and one great button.
Hall {
    id: page

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.share(page.narrow ? 88 : 140))
        spacing: Theme.share(4)

        KindTag {
            anchors.horizontalCenter: parent.horizontalCenter
            glyph: "gift"
            text: qsTr("Prize %1 of %2").arg(page.model.prizeNumber).arg(page.model.raffle.prizes)
            paper: Theme.gold
            shade: page.paper.shade
        }

        FitText {
            objectName: "prize"
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(page.narrow ? 60 : 34)
            text: page.model.prize
            paper: page.paper
            largest: Theme.share(15)
            middle: Theme.share(11.5)
            smallest: Theme.share(8)
            lineHeight: 1
            tracking: -0.02
            horizontalAlignment: Text.AlignHCenter
        }

        PaperButton {
            id: go

            objectName: "draw"
            anchors.horizontalCenter: parent.horizontalCenter
            enabled: !page.model.busy && page.model.holdSeconds === 0
            width: Math.max(implicitWidth, Theme.share(52))
            height: Math.max(implicitHeight, Theme.share(20))
            glyph: "ticket"
            text: qsTr("Draw")
            textSize: Theme.headline
            paper: Theme.gold
            seed: 33
            onClicked: page.model.draw()
        }

        HoldClock {
            anchors.horizontalCenter: parent.horizontalCenter
            model: page.model
            paper: page.paper
        }
    }
}
