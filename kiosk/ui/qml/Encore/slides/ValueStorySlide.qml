import QtQuick
import Encore

// A story of one of our values: teal, on a card whose edge carries the value.
Slide {
    id: slide

    paper: Theme.teal
    ready: face.ready

    PaperCard {
        id: card

        x: slide.edge
        y: slide.edge
        width: slide.width - 2 * slide.edge
        height: slide.height - 2 * slide.edge
        paper: Theme.cream
        lift: Theme.lift * 1.6
        padding: 0

        PaperSheet {
            id: spine

            width: slide.portrait ? parent.width : Theme.share(46)
            height: slide.portrait ? Theme.share(42) : parent.height
            color: Theme.sunflower.sheet
            seed: 8
            slack: Theme.share(1)
            lift: 0
        }

        PaperText {
            x: Theme.share(4)
            y: Theme.share(4)
            width: slide.portrait ? parent.width / 2 - x : spine.width - 2 * x
            text: qsTr("Our value")
            paper: Theme.sunflower
            color: Theme.sunflower.quiet
            font.pixelSize: Theme.share(3.6)
            font.weight: Font.Bold
        }

        FitText {
            x: Theme.share(4)
            y: Theme.share(9)
            width: slide.portrait ? parent.width - face.width - Theme.share(12) : spine.width - 2 * x
            height: Theme.share(slide.portrait ? 28 : 26)
            text: slide.content.value !== "" ? slide.content.value : qsTr("How we do things")
            paper: Theme.sunflower
            largest: Theme.share(7.4)
            middle: Theme.share(6)
            smallest: Theme.share(4.6)
            lineHeight: 1
        }

        Portrait {
            id: face

            x: slide.portrait ? parent.width - width - Theme.share(4) : (spine.width - width) / 2
            y: slide.portrait ? Theme.share(4) : parent.height - height - Theme.share(5)
            width: Theme.share(slide.portrait ? 33 : 36)
            height: width
            picture: slide.content.picture
            letters: slide.content.monogram
            crowd: slide.ofTeams
            paper: Theme.sunflower
            glyph: "bulb"
        }

        Item {
            x: slide.portrait ? Theme.share(5) : spine.width + Theme.share(5)
            y: slide.portrait ? spine.height + Theme.share(4) : Theme.share(4)
            width: parent.width - x - Theme.share(5)
            height: parent.height - y - Theme.share(4)

            FitText {
                id: name

                width: parent.width
                height: Math.min(contentHeight, maximumHeight)
                maximumHeight: Theme.share(slide.who.length > 60 ? slide.portrait ? 24 : 16 : 13)
                text: slide.who !== "" ? slide.who : slide.content.title
                paper: Theme.cream
                largest: Theme.share(9)
                middle: Theme.share(7)
                smallest: Theme.share(5)
                lineHeight: 1
                tracking: -0.012
            }

            SmallPrint {
                id: title

                y: name.height + Theme.share(2.6)
                width: parent.width
                room: Theme.share(9.4)
                text: slide.who !== "" ? slide.content.title : ""
                color: Theme.cream.accent
                largest: Theme.share(4.4)
                weight: Font.ExtraBold
            }

            FitText {
                y: title.y + title.height + Theme.share(3)
                width: parent.width
                height: quote.y - y - Theme.share(2)
                text: slide.content.text
                paper: Theme.cream
                family: Theme.serif
                weight: Font.Normal
                largest: Theme.share(text.length < 140 ? 7 : 5.8)
                middle: Theme.share(text.length < 140 ? 5.8 : 4.8)
                smallest: Theme.share(3.4)
                lineHeight: 1.06
            }

            FitText {
                id: quote

                y: parent.height - height
                width: parent.width
                height: text === "" ? 0 : Math.min(contentHeight, maximumHeight)
                maximumHeight: Theme.share(slide.portrait ? 19 : 15)
                text: slide.content.words !== "" ? qsTr("“%1”", "quotation marks around somebody's words").arg(slide.content.words) : slide.content.note
                color: Theme.cream.accent
                family: Theme.serif
                italic: true
                weight: Font.DemiBold
                largest: Theme.share(4.8)
                middle: Theme.share(4)
                smallest: Theme.share(3.4)
                lineHeight: 1.04
            }
        }
    }
}
