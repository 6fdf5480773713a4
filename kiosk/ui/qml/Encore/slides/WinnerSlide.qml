import QtQuick
import Encore

// A winner of the raffle: aubergine and paper confetti.
Slide {
    id: slide

    paper: Theme.aubergine
    ready: face.ready && prize.ready

    Rays {
        anchors.fill: parent
        anchors.margins: -Theme.share(3)
        color: "#4d1a53"
        count: 16
        reach: slide.width + slide.height
    }

    Confetti {
        anchors.fill: parent
        anchors.margins: -Theme.share(2)
        seed: 4
        count: slide.portrait ? 190 : 260
        freeWidth: slide.portrait ? 0.86 : 0.78
        freeHeight: slide.portrait ? 0.74 : 0.86
    }

    Column {
        id: stack

        anchors.centerIn: parent
        width: Math.min(slide.width - 2 * slide.edge, Theme.share(slide.portrait ? 84 : 138))
        spacing: Theme.share(2.8)

        KindTag {
            anchors.horizontalCenter: parent.horizontalCenter
            glyph: "gift"
            text: slide.content.text !== "" && slide.content.text.length <= 40 ? slide.content.text : qsTr("The raffle")
            paper: Theme.gold
            shade: slide.paper.shade
            room: stack.width
        }

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.share(3)

            Portrait {
                id: face

                width: Theme.share(slide.portrait ? slide.content.prizePicture !== "" ? 38 : 48 : slide.content.text.length <= 40 ? 33 : slide.who.length <= 60 ? 22 : 14)
                height: width
                picture: slide.content.picture
                letters: slide.content.monogram
                paper: Theme.gold
                ground: slide.paper
                glyph: "ticket"
            }

            // What was won, beside who won it.
            PrizeArt {
                id: prize

                visible: slide.content.prizePicture !== ""
                width: face.width
                height: face.height
                picture: slide.content.prizePicture
                paper: slide.paper
                whole: false
            }
        }

        FitText {
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(25)
            text: slide.who
            paper: slide.paper
            largest: Theme.share(13)
            middle: Theme.share(10)
            smallest: Theme.share(7)
            lineHeight: 0.98
            tracking: -0.015
            horizontalAlignment: Text.AlignHCenter
        }

        FitText {
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(17)
            text: qsTr("wins: %1").arg(slide.content.title)
            color: slide.paper.accent
            largest: Theme.share(7)
            middle: Theme.share(6)
            smallest: Theme.share(5)
            lineHeight: 1.02
            horizontalAlignment: Text.AlignHCenter
        }

        SmallPrint {
            width: parent.width
            text: [slide.content.text.length > 40 ? slide.content.text : "", slide.content.source !== "" ? qsTr("Ticket %1").arg(slide.content.source) : ""].filter(part => part !== "").join(", ")
            room: Theme.share(slide.portrait ? 18 : 12)
            color: slide.paper.quiet
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
