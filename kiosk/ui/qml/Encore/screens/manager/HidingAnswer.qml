import QtQuick
import QtQuick.Shapes
import Encore

// What became of the last scan, to be read at arm's length while walking: number, place and a sign.
PaperCard {
    id: card

    // A map with `code`, `glyph`, `number`, `title`, `advice`.
    required property var answer

    readonly property bool hasNumber: answer.number > 0
    readonly property real disc: Math.min(inner.height * 0.4, inner.width * 0.28)

    padding: Theme.share(4.5)
    lift: Theme.lift * 1.6
    seed: 27
    Accessible.role: Accessible.AlertMessage
    Accessible.name: "%1 %2 %3".arg(hasNumber ? answer.number : "").arg(answer.title).arg(answer.advice) // untranslated: only an order

    Shape {
        id: mark

        x: card.inner.width - width
        width: card.disc
        height: card.disc

        ShapePath {
            scale: Qt.size(card.disc / 100, card.disc / 100)
            fillColor: card.paper.shade
            strokeColor: "transparent"

            PathSvg {
                path: "M53 4C80 3 99 23 99 51C99 79 80 99 53 99C25 99 5 80 5 52C5 24 26 5 53 4Z"
            }
        }

        ShapePath {
            scale: Qt.size(card.disc / 100, card.disc / 100)
            fillColor: card.paper === Theme.white ? Theme.ink.sheet : Theme.white.sheet
            strokeColor: "transparent"

            PathSvg {
                path: "M50 2C77 1 96 21 96 49C96 77 77 96 50 96C22 96 2 77 2 49C2 21 23 3 50 2Z"
            }
        }

        Icon {
            x: card.disc * 0.21
            y: card.disc * 0.2
            width: card.disc * 0.56
            height: width
            name: card.answer.glyph
            color: card.paper === Theme.white ? Theme.white.sheet : card.paper === Theme.yellow || card.paper === Theme.sunflower || card.paper === Theme.grey ? card.paper.ink : card.paper.sheet
        }
    }

    Moustache {
        x: Math.round((card.inner.width - width) / 2)
        y: title.contentHeight + Math.round((advice.y - title.contentHeight - height) / 2)
        visible: card.answer.code === "" && title.contentHeight < title.height * 0.5
        width: Math.min(card.inner.width * 0.56, (advice.y - title.contentHeight) * 1.9)
        height: width * 0.4
        design: 1
        color: card.paper.shade
        tilt: -4
    }

    FitText {
        objectName: "answerNumber"
        y: -Theme.share(1.6)
        width: card.inner.width - card.disc - Theme.gap
        height: card.disc + Theme.share(1)
        visible: card.hasNumber
        text: card.hasNumber ? card.answer.number : ""
        paper: card.paper
        largest: Math.min(Theme.share(30), card.disc * 1.2)
        middle: largest * 0.8
        smallest: largest * 0.6
        lineHeight: 0.96
        tracking: -0.04
        verticalAlignment: Text.AlignVCenter
    }

    FitText {
        id: title

        objectName: "answerTitle"
        y: card.hasNumber ? card.disc + Theme.tight : 0
        width: card.inner.width - (card.hasNumber ? 0 : card.disc + Theme.gap)
        height: card.inner.height - y - advice.height - Theme.tight
        text: card.answer.title
        paper: card.paper
        largest: card.hasNumber ? Theme.headline : Theme.share(10)
        middle: card.hasNumber ? Theme.title : Theme.share(8)
        smallest: card.hasNumber ? Theme.share(4.6) : Theme.share(6)
        lineHeight: 1.04
        tracking: -0.02
        verticalAlignment: card.hasNumber ? Text.AlignBottom : Text.AlignTop
    }

    FitText {
        id: advice

        objectName: "answerAdvice"
        y: card.inner.height - height
        width: card.inner.width
        height: contentHeight
        maximumHeight: card.inner.height * 0.26
        text: card.answer.advice
        color: card.paper.quiet
        weight: Font.Bold
        largest: Theme.share(4.4)
        middle: Theme.share(3.8)
        smallest: Theme.share(3.2)
        lineHeight: 1.14
    }
}
