import QtQuick
import QtQuick.Shapes
import Encore

// Thanks, from one colleague to another: coral, and what was said in a speech bubble.
Slide {
    id: slide

    readonly property real side: portrait ? Theme.share(58) : Math.min(Theme.share(50), height - Theme.share(30))

    paper: Theme.coral
    ready: face.ready

    KindTag {
        id: tag

        x: slide.edge
        y: slide.edge
        glyph: slide.ofTeams ? "people" : "heart"
        text: slide.content.value !== "" ? qsTr("Thanks: %1").arg(slide.content.value) : qsTr("Thanks")
        shade: slide.paper.shade
    }

    Portrait {
        id: face

        x: slide.edge
        y: slide.portrait ? tag.y + tag.height + Theme.share(5) : slide.height - height - Theme.share(9)
        width: slide.side
        height: slide.side
        picture: slide.content.picture
        letters: slide.content.monogram
        crowd: slide.ofTeams
        paper: slide.paper
        glyph: "heart"
    }

    FitText {
        id: name

        x: slide.portrait ? slide.edge : face.x + face.width + Theme.share(7)
        y: slide.portrait ? face.y + face.height + Theme.share(4) : Theme.share(15.5)
        width: slide.width - x - slide.edge
        height: Math.min(contentHeight, maximumHeight)
        maximumHeight: Theme.share(slide.portrait ? 28 : 25)
        text: slide.who
        paper: slide.paper
        largest: Theme.share(14)
        middle: Theme.share(10)
        smallest: Theme.share(6.4)
        lineHeight: 0.98
        tracking: -0.015
    }

    SmallPrint {
        id: place

        x: name.x
        y: name.y + name.height + (height > 0 ? Theme.share(2) : 0)
        width: name.width
        room: Theme.share(6.2)
        text: slide.where
        color: slide.paper.quiet
        largest: Theme.body
        weight: Font.Bold
    }

    Item {
        id: bubble

        readonly property real floor: slide.height - Theme.share(slide.portrait ? 9 : 8)

        x: slide.portrait ? slide.edge : name.x
        y: place.y + place.height + Theme.share(slide.portrait ? 8.5 : 3.6)
        width: slide.width - x - slide.edge
        height: floor - y

        Shape {
            id: paperBubble

            // The tail points at the face.
            function outline(off: real): string {
                const w = bubble.width;
                const h = bubble.height;
                const s = Theme.share(1);
                const tail = slide.portrait ? " L" + 20 * s + " " + 0.3 * s + " L" + 13 * s + " " + -5.5 * s + " L" + 11 * s + " " + 0.1 * s : "";
                const side = slide.portrait ? "" : " L" + 0.2 * s + " " + (h - 9 * s) + " L" + -5.5 * s + " " + (h - 12 * s) + " L" + 0.1 * s + " " + (h - 18 * s);
                return "M" + 0.5 * s + " 0 L" + 0.5 * s + " 0" + (slide.portrait ? " L" + 11 * s + " " + 0.1 * s + " L" + 13 * s + " " + -5.5 * s + " L" + 20 * s + " " + 0.3 * s : "") + " L" + (w - 0.3 * s) + " " + 0.7 * s + " L" + w + " " + (h - 0.4 * s) + " L" + 0.8 * s + " " + h + side + " Z";
            }

            anchors.fill: parent

            ShapePath {
                fillColor: slide.paper.shade
                strokeColor: "transparent"

                PathSvg {
                    path: paperBubble.outline(1)
                }
            }

            transform: Translate {
                x: Theme.lift
                y: Theme.lift
            }
        }

        Shape {
            anchors.fill: parent

            ShapePath {
                fillColor: Theme.white.sheet
                strokeColor: "transparent"

                PathSvg {
                    path: paperBubble.outline(0)
                }
            }
        }

        FitText {
            x: Theme.share(5)
            y: Theme.share(3)
            width: parent.width - 2 * x
            height: parent.height - y - (sender.visible ? sender.height + Theme.share(4) : Theme.share(3))
            text: slide.content.text
            paper: Theme.white
            family: Theme.serif
            weight: Font.DemiBold
            largest: Theme.share(text.length < 110 ? 8.6 : 7)
            middle: Theme.share(text.length < 110 ? 7 : 5.8)
            smallest: Theme.share(4.3)
            lineHeight: 1.06
            verticalAlignment: Text.AlignVCenter
        }

        SmallPrint {
            id: sender

            x: Theme.share(5)
            y: parent.height - height - Theme.share(2.4)
            width: parent.width - 2 * x
            room: Theme.share(6.2)
            text: slide.from
            color: Theme.white.accent
            horizontalAlignment: Text.AlignRight
            largest: Theme.body
            weight: Font.ExtraBold
        }
    }
}
