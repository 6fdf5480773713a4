pragma ComponentBehavior: Bound

import QtQuick
import Encore

// The end of a day of a week: ink and a paper moon, thanks for today, and what tomorrow brings.
Slide {
    id: slide

    readonly property var ahead: content.ahead

    paper: Theme.ink

    Rectangle {
        id: moon

        x: slide.portrait ? slide.width - width - Theme.share(8) : slide.width - width - Theme.share(12)
        y: slide.portrait ? slide.height - height - Theme.share(7) : slide.ahead.length > 0 ? Theme.share(8) : (slide.height - height) / 2
        width: Theme.share(slide.portrait ? 30 : slide.ahead.length > 0 ? 26 : 46)
        height: width * 0.99
        radius: width / 2
        color: Theme.sunflower.sheet

        Rectangle {
            x: -width * 0.26
            y: -height * 0.12
            width: parent.width
            height: parent.height
            radius: width / 2
            color: slide.paper.sheet
        }
    }

    Repeater {
        model: 9

        Icon {
            required property int index

            x: slide.portrait ? slide.width * (0.08 + 0.86 * Theme.chance(4, index)) : title.x + title.width + (slide.width - title.x - title.width) * 0.94 * Theme.chance(4, index)
            y: slide.portrait ? moon.y + moon.height * 1.1 * Theme.chance(9, index) : slide.height * 0.62 * Theme.chance(9, index) + Theme.share(1)
            z: -1
            width: Theme.share(1.6 + 1.6 * Theme.chance(6, index))
            height: width
            rotation: 40 * Theme.chance(8, index)
            name: "star"
            color: "#6a5a78"
        }
    }

    KindTag {
        id: tag

        x: slide.edge
        y: slide.edge
        glyph: "moon"
        text: qsTr("The end of the day")
        shade: slide.paper.shade
    }

    FitText {
        id: title

        x: slide.edge
        y: tag.y + tag.height + Theme.share(slide.ahead.length > 0 ? 4 : 9)
        width: (slide.portrait ? slide.width - slide.edge : moon.x - Theme.share(4)) - x
        height: contentHeight
        maximumHeight: Theme.share(slide.ahead.length > 0 && !slide.portrait ? 28 : 46)
        text: slide.content.over ? qsTr("That was our week. Thank you for all of it.") : qsTr("Good night. Thank you for today.")
        paper: slide.paper
        largest: Theme.share(11)
        middle: Theme.share(9)
        smallest: Theme.share(7)
        lineHeight: 1
        tracking: -0.018
    }

    PaperText {
        id: next

        x: slide.edge
        y: slide.ahead.length > 0 ? (slide.portrait ? title.y + title.height : Math.max(title.y + title.height, moon.y)) + Theme.share(4.4) : title.y + title.height + Theme.share(4)
        width: title.width
        visible: !slide.content.over
        text: slide.ahead.length > 0 ? qsTr("Tomorrow, %1").arg(slide.content.weekday) : qsTr("See you tomorrow.")
        color: slide.paper.accent
        font.pixelSize: Theme.share(5.4)
        font.weight: Font.ExtraBold
    }

    Item {
        id: list

        readonly property real row: Math.min(Theme.share(slide.portrait ? 15 : 11), height / Math.max(1, slide.ahead.length))

        x: slide.edge
        y: next.y + next.height + Theme.share(1.6)
        width: slide.width - 2 * slide.edge
        height: (slide.portrait ? moon.y - Theme.share(3) : slide.height - Theme.share(4)) - y

        Repeater {
            model: slide.ahead

            Item {
                id: line

                required property var modelData
                required property int index

                y: index * list.row
                width: list.width
                height: list.row

                PaperText {
                    width: Theme.share(19)
                    height: parent.height
                    text: line.modelData.allDay ? qsTr("all day") : line.modelData.starts
                    color: slide.paper.quiet
                    verticalAlignment: Text.AlignVCenter
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.caption
                    wrapMode: Text.NoWrap
                    font.pixelSize: Theme.share(5)
                    font.weight: Font.Bold
                    font.features: Theme.tabular
                }

                FitText {
                    x: Theme.share(22)
                    width: parent.width - x
                    height: parent.height
                    maximumHeight: parent.height - Theme.share(0.6)
                    text: line.modelData.place !== "" && line.modelData.title.length + line.modelData.place.length <= 60 ? qsTr("%1, %2", "event, place").arg(line.modelData.title).arg(line.modelData.place) : line.modelData.title
                    paper: slide.paper
                    weight: Font.Bold
                    largest: Theme.share(5)
                    middle: Theme.share(4.2)
                    smallest: Theme.share(3.2)
                    lineHeight: 1.04
                    verticalAlignment: Text.AlignVCenter
                }
            }
        }
    }
}
