import QtQuick
import Encore

// One recognition that waits: whom it is for, its words, who sent it, and what the filter saw.
PaperCard {
    id: card

    // A map as `QueueModel.item`.
    required property var item

    readonly property bool thanks: item.kind === "thanks" || item.kind === ""

    paper: thanks ? Theme.coral : Theme.sunflower
    padding: Theme.share(4)
    lift: Theme.lift * 1.6

    FitText {
        id: to

        objectName: "to"
        width: parent.width
        height: contentHeight
        maximumHeight: card.inner.height * 0.24
        text: card.item.to !== "" ? card.item.to : card.item.kindName
        paper: card.paper
        largest: Theme.headline
        middle: Theme.title
        smallest: Theme.body
        lineHeight: 1.05
    }

    FitText {
        objectName: "text"
        y: to.height + Theme.gap
        width: parent.width
        height: Math.max(1, parent.height - y - below.height - Theme.tight)
        text: card.item.text
        paper: card.paper
        family: Theme.serif
        weight: Font.Normal
        largest: Theme.title
        middle: Theme.lead
        smallest: Theme.body
        lineHeight: 1.24
    }

    Column {
        id: below

        y: card.inner.height - height
        width: parent.width
        spacing: Theme.tight

        PaperCard {
            id: said

            width: parent.width
            height: theirs.height + 2 * padding
            visible: card.item.said !== ""
            padding: Theme.share(1.6)
            paper: Theme.white
            seed: 24

            FitText {
                id: theirs

                objectName: "said"
                width: said.inner.width
                height: contentHeight
                maximumHeight: Theme.share(12)
                text: qsTr("Before: %1", "the sender's own words").arg(card.item.said)
                color: Theme.white.quiet
                family: Theme.serif
                weight: Font.Normal
                italic: true
                largest: Theme.small
                middle: Theme.caption
                smallest: Theme.caption * 0.86
                lineHeight: 1.16
            }
        }

        PaperCard {
            id: slip

            width: Math.min(parent.width, Math.ceil(seen.contentWidth) + sign.width + Theme.tight + 2 * padding + 4)
            height: Theme.share(7)
            visible: card.item.caught !== ""
            padding: Theme.share(1.4)
            paper: Theme.yellow
            seed: 22

            Icon {
                id: sign

                y: Math.round((slip.inner.height - height) / 2)
                width: Theme.share(4)
                height: width
                name: "warning"
                color: Theme.yellow.ink
            }

            FitText {
                id: seen

                objectName: "caught"
                x: sign.width + Theme.tight
                width: below.width - sign.width - Theme.tight - 2 * slip.padding
                height: slip.inner.height
                text: qsTr("It waits because of “%1”.").arg(card.item.caught)
                paper: Theme.yellow
                weight: Font.Bold
                largest: Theme.small
                middle: Theme.small * 0.86
                smallest: Theme.caption
                lineHeight: 1.1
                verticalAlignment: Text.AlignVCenter
            }
        }

        FitText {
            objectName: "from"
            width: parent.width
            height: Theme.share(5)
            text: (card.item.sender !== "" ? qsTr("from %1").arg(card.item.sender) : card.thanks ? qsTr("from a colleague") : card.item.kindName) + (card.item.day !== "" ? " · " + card.item.day : "")
            color: card.paper.quiet
            weight: Font.Bold
            largest: Theme.small
            middle: Theme.small * 0.86
            smallest: Theme.caption
            verticalAlignment: Text.AlignVCenter
        }
    }
}
