import QtQuick
import Encore

// A message as a film: the film large, what is said in it in words beneath, and whom it is about. The
// colour is that of its kind.
Slide {
    id: slide

    readonly property var papers: ({
            "thanks": Theme.coral,
            "praise": Theme.sunflower,
            "award": Theme.aubergine,
            "hero": Theme.aubergine,
            "winner": Theme.aubergine,
            "milestone": Theme.mint,
            "value_story": Theme.teal,
            "tip": Theme.teal,
            "notice": Theme.grey
        })
    // A film that is higher than wide stands beside its words, if there is room beside it.
    readonly property bool tall: slide.content.film.aspect < 1
    readonly property bool captioned: slide.content.film.captions.length > 0
    readonly property string said: slide.content.text !== "" ? slide.content.text : slide.content.words
    readonly property real captionHeight: captioned ? Theme.share(portrait ? 24 : 15) : 0
    readonly property real besideX: portrait ? edge : film.x + film.width + Theme.share(5)

    paper: papers[content.kind] ?? Theme.cream
    ready: film.ready

    KindTag {
        id: tag

        x: slide.besideX
        y: slide.edge
        room: slide.width - x - slide.edge
        glyph: "play"
        text: qsTr("A film for you")
        shade: slide.paper.shade
    }

    Film {
        id: film

        x: slide.portrait ? Math.round((slide.width - width) / 2) : slide.edge
        y: slide.portrait ? tag.y + tag.height + Theme.share(4) : Math.round((slide.height - height - (slide.tall ? 0 : slide.captionHeight)) / 2)
        roomWidth: slide.portrait ? slide.width - 2 * slide.edge : Theme.share(112)
        roomHeight: slide.portrait ? Theme.share(slide.captioned ? 78 : 94) : slide.height - 2 * slide.edge - (slide.tall ? 0 : slide.captionHeight + Theme.share(1))
        film: slide.content.film
        paper: slide.paper
        playing: slide.standing
        most: 60000
    }

    FitText {
        id: caption

        x: slide.portrait ? slide.edge : slide.tall ? slide.besideX : film.x
        y: slide.portrait || !slide.tall ? film.y + film.height + Theme.share(2.5) : slide.height - slide.edge - height
        width: slide.portrait || slide.tall ? slide.width - x - slide.edge : film.width
        height: slide.tall && !slide.portrait ? Theme.share(30) : slide.captionHeight - Theme.share(3)
        text: film.caption
        paper: slide.paper
        largest: Theme.share(6.4)
        middle: Theme.share(5.2)
        smallest: Theme.share(4.2)
        lineHeight: 1.1
        verticalAlignment: slide.tall && !slide.portrait ? Text.AlignBottom : Text.AlignTop
    }

    Item {
        x: slide.besideX
        y: slide.portrait ? film.y + film.height + slide.captionHeight + Theme.share(4) : tag.y + tag.height + Theme.share(5)
        width: slide.width - x - slide.edge
        height: (slide.tall && !slide.portrait && slide.captioned ? caption.y - Theme.share(3) : slide.height - slide.edge) - y

        FitText {
            id: name

            width: parent.width
            height: Math.min(contentHeight, maximumHeight)
            maximumHeight: Math.min(Theme.share(28), parent.height * 0.5)
            text: slide.who !== "" ? slide.who : slide.content.title
            paper: slide.paper
            largest: Theme.share(9.6)
            middle: Theme.share(7)
            smallest: Theme.share(5)
            least: Theme.share(3)
            lineHeight: 1
            tracking: -0.015
        }

        FitText {
            id: title

            y: name.height + Theme.share(2.5)
            width: parent.width
            height: text === "" ? 0 : Math.min(contentHeight, maximumHeight)
            maximumHeight: Theme.share(slide.portrait ? 9 : 16)
            text: slide.who === "" ? "" : slide.content.title !== "" ? slide.content.title : slide.where
            paper: slide.paper
            color: slide.paper.quiet
            largest: Theme.share(5.4)
            middle: Theme.share(4.4)
            smallest: Theme.share(3.4)
            lineHeight: 1.06
        }

        FitText {
            id: story

            y: title.height > 0 ? title.y + title.height + Theme.share(2.5) : title.y
            width: parent.width
            height: sender.y - y - Theme.share(2)
            // So many letters have room, also wide ones.
            visible: text.length > 0 && height > 0 && text.length <= width * height / (0.75 * smallest * smallest)
            text: slide.said
            paper: slide.paper
            family: Theme.serif
            weight: Font.Normal
            largest: Theme.share(5)
            middle: Theme.share(4)
            smallest: Theme.share(3.2)
            lineHeight: 1.06
        }

        SmallPrint {
            id: sender

            y: parent.height - height
            width: parent.width
            room: Theme.share(9)
            text: slide.from
            paper: slide.paper
        }
    }
}
