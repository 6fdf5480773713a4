pragma ComponentBehavior: Bound

import QtQuick
import Encore

// A milestone: mint, and the rings of a tree around the face.
Slide {
    id: slide

    readonly property real centreX: portrait ? width / 2 : width - Theme.share(46)
    readonly property real centreY: portrait ? Theme.share(54) : height * 0.52

    paper: Theme.mint
    ready: face.ready

    Item {
        anchors.fill: parent
        anchors.margins: -Theme.share(3)
        clip: true

        Repeater {
            model: [
                {
                    "size": 116,
                    "color": "#93d8b7"
                },
                {
                    "size": 98,
                    "color": "#a6e3c6"
                },
                {
                    "size": 82,
                    "color": "#6cc39b"
                },
                {
                    "size": 70,
                    "color": "#a6e3c6"
                },
                {
                    "size": 61,
                    "color": "#2f8f6b"
                }
            ]

            Rectangle {
                required property var modelData
                required property int index

                x: slide.centreX + Theme.share(3) - width / 2 + Theme.share(index % 2 ? 0.8 : -0.6)
                y: slide.centreY + Theme.share(3) - height / 2 + Theme.share(index % 2 ? -0.7 : 0.5)
                width: Theme.share(modelData.size)
                height: Theme.share(modelData.size * (index % 2 ? 0.985 : 1.01))
                radius: width / 2
                color: modelData.color
            }
        }
    }

    Portrait {
        id: face

        x: slide.centreX - width / 2
        y: slide.centreY - height / 2
        width: Theme.share(38)
        height: width
        picture: slide.content.picture
        letters: slide.content.monogram
        paper: Theme.teal
        ground: slide.paper
        glyph: "rings"
    }

    KindTag {
        id: tag

        x: slide.edge
        y: slide.edge
        glyph: "rings"
        text: qsTr("Milestone")
        shade: slide.paper.shade
    }

    Item {
        x: slide.edge
        y: slide.portrait ? slide.centreY + Theme.share(44) : tag.y + tag.height + Theme.share(5)
        width: slide.portrait ? slide.width - 2 * slide.edge : slide.centreX - Theme.share(36) - x
        height: slide.height - y - slide.edge

        FitText {
            id: name

            width: parent.width
            height: Math.min(contentHeight, maximumHeight)
            maximumHeight: Theme.share(27)
            text: slide.who
            paper: slide.paper
            largest: Theme.share(14)
            middle: Theme.share(10)
            smallest: Theme.share(6)
            least: Theme.share(4)
            lineHeight: 0.98
            tracking: -0.015
        }

        FitText {
            id: title

            y: name.height + Theme.share(3.4)
            width: parent.width
            height: Math.min(contentHeight, maximumHeight)
            maximumHeight: Theme.share(18)
            text: slide.content.title
            color: slide.paper.accent
            largest: Theme.share(text.length < 24 ? 9.4 : 7)
            middle: Theme.share(text.length < 24 ? 7.4 : 6)
            smallest: Theme.share(5)
            lineHeight: 1.02
        }

        FitText {
            y: title.y + title.height + Theme.share(3.8)
            width: parent.width
            height: parent.height - y
            text: slide.content.text !== "" ? slide.content.text : slide.where
            color: slide.paper.ink
            family: Theme.serif
            weight: Font.Normal
            largest: Theme.share(text.length < 110 ? 6.4 : 5.4)
            middle: Theme.share(text.length < 110 ? 5.4 : 4.4)
            smallest: Theme.share(3.6)
            lineHeight: 1.06
        }
    }
}
