import QtQuick
import Encore

// The drum roll: names run by on a strip of paper, slower and slower; without names there is a drum.
Hall {
    id: page

    readonly property bool named: model.running !== ""

    hasBack: false

    // The picture of the winner's page, so that it is there when the name is.
    PrizeArt {
        visible: false
        width: page.narrow ? Math.min(parent.width * 0.8, Theme.share(76)) : Math.round(Math.min(parent.width * 0.29, parent.height))
        height: width
        picture: page.model.winner.prizeTold?.picture ?? ""
        paper: page.paper
    }

    Column {
        anchors.centerIn: parent
        width: parent.width
        spacing: Theme.share(4)

        FitText {
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(20)
            text: page.model.winner.prize ?? ""
            color: page.paper.accent
            largest: Theme.share(8)
            middle: Theme.share(6.6)
            smallest: Theme.share(5)
            horizontalAlignment: Text.AlignHCenter
        }

        Item {
            visible: page.named
            width: parent.width
            height: Theme.share(34)

            PaperSheet {
                anchors.centerIn: parent
                width: page.width + Theme.share(10)
                height: parent.height
                paper: Theme.gold
                shade: page.paper.shade
                seed: 14
                slack: Theme.share(1.4)
                lift: Theme.lift * 2
            }

            PaperSheet {
                anchors.centerIn: parent
                width: page.width + Theme.share(10)
                height: parent.height * 0.8
                paper: Theme.cream
                seed: 19
                slack: Theme.share(1.2)
                lift: 0
            }

            FitText {
                objectName: "running"
                anchors.centerIn: parent
                width: parent.width
                height: parent.height * 0.76
                text: page.model.running
                largest: Theme.share(17)
                middle: Theme.share(12)
                smallest: Theme.share(8)
                lineHeight: 1
                tracking: -0.02
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
            }
        }

        Drum {
            objectName: "drum"
            anchors.horizontalCenter: parent.horizontalCenter
            visible: !page.named
            width: Theme.share(56)
            height: Theme.share(50)
            beat: page.model.beats
        }

        FitText {
            objectName: "next"
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(12)
            text: qsTr("The winner is fixed already. Here it comes.")
            color: page.paper.quiet
            weight: Font.Bold
            largest: Theme.lead
            middle: Theme.body
            smallest: Theme.small
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
