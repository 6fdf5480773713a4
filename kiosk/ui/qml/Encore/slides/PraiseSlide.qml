import QtQuick
import Encore

// A customer's praise: sunflower, great quotation marks, the words in Source Serif, and the leader's note.
Slide {
    id: slide

    readonly property string note: content.note !== "" ? content.note : content.text
    // The leader's note may be drawn by hand.
    readonly property string ink: content.ink ?? ""
    readonly property bool answered: note !== "" || ink !== ""
    readonly property real foot: portrait ? Theme.share(answered ? 58 : 28) : Theme.share(28)

    paper: Theme.sunflower
    ready: face.ready

    Icon {
        id: marks

        x: slide.portrait ? slide.edge - Theme.share(2) : slide.edge - Theme.share(1)
        y: slide.portrait ? Theme.share(1) : Theme.share(0)
        width: Theme.share(slide.portrait ? 38 : 36)
        height: width
        name: "quote"
        color: Theme.coral.sheet
    }

    KindTag {
        x: slide.width - width - slide.edge
        y: slide.edge
        glyph: "speech"
        text: slide.content.value !== "" && !slide.portrait ? qsTr("From a customer: %1", "praise, and the value that it shows").arg(slide.content.value) : qsTr("From a customer")
        room: slide.portrait ? slide.width - marks.x - marks.width - slide.edge - Theme.share(2) : slide.width - marks.x - marks.width - slide.edge - Theme.share(4)
        shade: slide.paper.shade
    }

    FitText {
        id: words

        x: slide.portrait ? slide.edge : marks.x + marks.width + Theme.share(4)
        y: slide.portrait ? marks.y + marks.height : Theme.share(17)
        width: slide.width - x - slide.edge
        height: slide.height - slide.foot - y - Theme.share(4)
        text: slide.content.words !== "" ? slide.content.words : slide.content.text
        paper: slide.paper
        family: Theme.serif
        weight: Font.DemiBold
        largest: Theme.share(text.length < 60 ? 13 : text.length < 140 ? 9.6 : 8)
        middle: Theme.share(text.length < 60 ? 10 : 7.2)
        smallest: Theme.share(5.2)
        lineHeight: 1.04
        verticalAlignment: slide.portrait ? Text.AlignTop : Text.AlignVCenter
    }

    Item {
        id: honoured

        x: slide.edge
        y: slide.height - slide.foot
        width: slide.portrait || !slide.answered ? slide.width - x - slide.edge : Theme.share(66)
        height: Theme.share(22)

        Portrait {
            id: face

            visible: slide.who.length < 45
            width: visible ? parent.height : 0
            height: parent.height
            picture: slide.content.picture
            letters: slide.content.monogram
            crowd: slide.ofTeams
            paper: slide.paper
        }

        FitText {
            id: name

            x: face.visible ? face.width + Theme.share(3.5) : 0
            width: parent.width - x
            height: parent.height - origin.height
            text: slide.who
            paper: slide.paper
            largest: Theme.share(7.4)
            middle: Theme.share(5.6)
            smallest: Theme.share(3.8)
            lineHeight: 1
            verticalAlignment: Text.AlignVCenter
        }

        SmallPrint {
            id: origin

            x: name.x
            y: parent.height - height
            width: name.width
            room: Theme.share(12)
            text: slide.who.length > 120 ? "" : slide.content.source !== "" ? slide.content.source : slide.where
            color: slide.paper.quiet
            largest: Theme.share(3.2)
            weight: Font.Bold
        }
    }

    PaperCard {
        x: slide.portrait ? slide.edge : slide.width - width - slide.edge
        y: slide.portrait ? slide.height - height - Theme.share(6) : honoured.y - Theme.share(2.5)
        width: slide.portrait ? slide.width - 2 * slide.edge : slide.width - honoured.x - honoured.width - slide.edge - Theme.share(4)
        height: Theme.share(27)
        visible: slide.ink !== "" || slide.note !== "" && slide.content.words !== ""
        paper: Theme.white
        padding: Theme.share(2.6)

        InkNote {
            x: Math.round((parent.width - width) / 2)
            y: Math.round((roomHeight - height) / 2)
            roomWidth: parent.width
            roomHeight: parent.height - signed.height
            visible: slide.ink !== ""
            ink: slide.ink
            color: Theme.white.ink
        }

        FitText {
            width: parent.width
            height: parent.height - signed.height
            visible: slide.ink === ""
            text: slide.note
            paper: Theme.white
            family: Theme.serif
            weight: Font.Normal
            italic: slide.content.note !== ""
            largest: Theme.share(5)
            middle: Theme.share(4.1)
            smallest: Theme.share(3.2)
            lineHeight: 1.02
            verticalAlignment: Text.AlignVCenter
        }

        SmallPrint {
            id: signed

            y: parent.height - height
            width: parent.width
            room: Theme.share(6.2)
            text: slide.content.note !== "" || slide.ink !== "" ? slide.from : ""
            color: Theme.white.accent
            horizontalAlignment: Text.AlignRight
            largest: Theme.share(3.2)
            weight: Font.ExtraBold
        }
    }
}
