pragma ComponentBehavior: Bound

import QtQuick
import Encore

// A week that is coming, on its own paper: its theme, its motif, the days to go, and what to look forward to.
Slide {
    id: slide

    // As many as there is room for.
    readonly property var highlights: content.highlights.slice(0, Math.max(0, Math.floor((list.lower - list.upper) / Theme.share(slide.portrait ? 10 : content.highlights.some(one => one.title.length > 34) ? 8 : 4.8))))
    readonly property bool pictured: content.picture !== ""
    readonly property string span: content.last === "" ? content.first : qsTr("%1 to %2", "days of the week").arg(content.first).arg(content.last)

    ready: !pictured || photo.status !== Image.Loading
    paper: Paper {
        sheet: slide.content.colours.sheet
        shade: slide.content.colours.shade
        ink: slide.content.colours.ink
        quiet: slide.content.colours.quiet
        accent: slide.content.colours.accent
    }

    KindTag {
        id: tag

        x: slide.edge
        y: slide.edge
        glyph: "flag"
        text: qsTr("Customer Service Week")
        shade: slide.paper.shade
    }

    // What the week looks like: its picture, else its motif.
    Item {
        id: art

        x: slide.portrait ? slide.edge : slide.width - width - slide.edge
        y: slide.portrait ? said.y + said.height + Theme.share(3) : slide.edge
        width: Theme.share(slide.portrait ? 42 : 58)
        height: slide.portrait ? Theme.share(42) : slide.height - y - count.height - slide.edge - Theme.share(3)

        MotifArt {
            anchors.centerIn: parent
            visible: !slide.pictured
            width: Math.min(parent.width, parent.height)
            motif: slide.content.motif
            paper: slide.paper
        }

        Image {
            id: photo

            anchors.fill: parent
            visible: slide.pictured
            source: slide.content.picture
            asynchronous: true
            fillMode: Image.PreserveAspectCrop
            sourceSize.width: width
            sourceSize.height: height
        }
    }

    PaperCard {
        id: count

        x: slide.portrait ? slide.width - width - slide.edge : art.x
        y: slide.portrait ? art.y + Theme.share(3) : slide.height - height - slide.edge
        width: slide.portrait ? slide.width - x0 - slide.edge : art.width
        height: Theme.share(slide.portrait ? 34 : 30)
        paper: Theme.white
        padding: Theme.share(2.6)
        lift: Theme.lift * 1.5

        readonly property real x0: slide.edge + art.width + Theme.share(4)

        FitText {
            width: parent.width
            height: parent.height - unit.height
            text: slide.content.days
            color: count.paper.accent
            largest: Theme.share(21)
            middle: Theme.share(18)
            smallest: Theme.share(14)
            lineHeight: 0.9
            tracking: -0.03
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }

        FitText {
            id: unit

            y: parent.height - height
            width: parent.width
            height: Theme.share(7)
            text: qsTr("day(s) to go", "", slide.content.days)
            color: count.paper.ink
            largest: Theme.share(5.6)
            middle: Theme.share(4.8)
            smallest: Theme.share(4)
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }
    }

    Item {
        id: said

        x: slide.edge
        y: tag.y + tag.height + Theme.share(3.4)
        width: (slide.portrait ? slide.width - slide.edge : art.x - Theme.share(5)) - x
        height: about.y + about.height

        FitText {
            id: title

            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(slide.portrait ? 34 : 27)
            text: slide.content.title !== "" ? slide.content.title : qsTr("Our week is coming")
            paper: slide.paper
            largest: Theme.share(12)
            middle: Theme.share(9.6)
            smallest: Theme.share(7.4)
            least: Theme.share(4)
            lineHeight: 0.98
            tracking: -0.018
        }

        FitText {
            id: when

            y: title.height + Theme.share(1.8)
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(6)
            text: slide.span
            color: slide.paper.accent
            weight: Font.Bold
            largest: Theme.share(4.8)
            middle: Theme.share(4.2)
            smallest: Theme.share(3.4)
        }

        FitText {
            id: about

            y: when.y + when.height + Theme.share(1.6)
            width: parent.width
            height: text === "" ? 0 : contentHeight
            maximumHeight: Theme.share(slide.portrait ? 29 : text.length > 120 ? 20 : 12)
            text: slide.content.text
            paper: slide.paper
            family: Theme.serif
            weight: Font.DemiBold
            largest: Theme.share(4.8)
            middle: Theme.share(4.2)
            smallest: Theme.share(3.4)
        }
    }

    // What to look forward to.
    Item {
        id: list

        readonly property real upper: slide.portrait ? art.y + art.height + Theme.share(4) : said.y + said.height + Theme.share(2.4)
        readonly property real lower: (invite.visible ? invite.y : slide.height - slide.edge) - Theme.share(1.6)
        readonly property real row: Math.min(Theme.share(13), (lower - upper) / Math.max(1, slide.highlights.length))

        x: slide.edge
        y: slide.portrait ? upper : Math.max(upper, lower - row * slide.highlights.length)
        width: slide.portrait ? slide.width - 2 * slide.edge : said.width
        height: lower - y

        Repeater {
            model: slide.highlights

            Item {
                id: line

                required property var modelData
                required property int index

                y: index * list.row
                width: list.width
                height: list.row

                Rectangle {
                    width: parent.width
                    height: Math.max(2, Theme.share(0.3))
                    color: slide.paper.shade
                }

                FitText {
                    width: Theme.share(27)
                    height: parent.height
                    maximumHeight: parent.height - Theme.share(0.6)
                    text: line.modelData.allDay ? line.modelData.weekday : qsTr("%1, %2", "day, time").arg(line.modelData.weekday).arg(line.modelData.starts)
                    color: slide.paper.accent
                    weight: Font.Bold
                    largest: Theme.share(3.8)
                    middle: Theme.share(3.2)
                    smallest: Theme.caption
                    verticalAlignment: Text.AlignVCenter
                }

                FitText {
                    x: Theme.share(30)
                    width: parent.width - x
                    height: parent.height
                    maximumHeight: parent.height - Theme.share(0.6)
                    text: line.modelData.speaker !== "" && line.modelData.title.length + line.modelData.speaker.length <= 60 ? qsTr("%1, with %2", "event, with a speaker").arg(line.modelData.title).arg(line.modelData.speaker) : line.modelData.title
                    paper: slide.paper
                    weight: Font.Bold
                    largest: Theme.share(4.4)
                    middle: Theme.share(3.6)
                    smallest: Theme.caption
                    lineHeight: 1.04
                    verticalAlignment: Text.AlignVCenter
                }
            }
        }
    }

    KindTag {
        id: invite

        x: slide.edge
        y: slide.height - height - slide.edge
        visible: slide.content.signingUp
        room: list.width
        glyph: "hand"
        text: qsTr("Sign-ups are open: touch the screen")
        shade: slide.paper.shade
    }
}
