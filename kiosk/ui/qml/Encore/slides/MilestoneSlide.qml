import QtQuick
import Encore

// A milestone: mint, the rings of a tree, and in them what it is about.
Slide {
    id: slide

    readonly property string occasion: content.occasion ?? ""
    readonly property int years: content.years ?? 0
    // The day of the weekend that is celebrated before it.
    readonly property string ahead: content.ahead ?? ""
    readonly property bool counted: occasion === "anniversary" && years > 0
    readonly property real centreX: portrait ? width / 2 : width - Theme.share(46)
    readonly property real centreY: portrait ? Theme.share(occasion === "birthday" ? 57 : 54) : height * 0.52
    readonly property string title: {
        if (content.title !== "")
            return content.title;
        if (counted)
            return qsTr("%n year(s) with us", "", years);
        return occasion === "birthday" ? qsTr("Happy birthday!") : "";
    }

    paper: Theme.mint
    ready: face.ready

    Item {
        anchors.fill: parent
        anchors.margins: -Theme.share(3)
        clip: true

        MilestoneArt {
            x: slide.centreX + Theme.share(3)
            y: slide.centreY + Theme.share(3)
            occasion: slide.occasion
            years: slide.years
            reach: slide.width - slide.centreX + Theme.share(6)
            ground: slide.portrait ? Theme.share(41) : slide.height - slide.centreY + Theme.share(6)
        }
    }

    Portrait {
        id: face

        // Beside the great number; on the stairs; else in the middle.
        x: slide.counted ? slide.centreX + Theme.share(15) : slide.centreX - width / 2
        y: slide.counted ? slide.centreY + Theme.share(13) : slide.centreY - height / 2 - (slide.occasion === "promotion" ? Theme.share(7) : 0)
        width: Theme.share(slide.counted ? 25 : 38)
        height: width
        picture: slide.content.picture
        letters: slide.content.monogram
        paper: Theme.teal
        ground: slide.paper
        glyph: "rings"
        crowd: slide.ofTeams
    }

    KindTag {
        id: tag

        x: slide.edge
        y: slide.edge
        glyph: ({
                "birthday": "cake",
                "promotion": "stairs",
                "mastery": "apron"
            })[slide.occasion] ?? "rings"
        text: ({
                "birthday": qsTr("Birthday"),
                "anniversary": qsTr("Anniversary"),
                "promotion": qsTr("Promotion"),
                "mastery": qsTr("Mastery")
            })[slide.occasion] ?? qsTr("Milestone")
        shade: slide.paper.shade
    }

    Item {
        x: slide.edge
        y: slide.portrait ? slide.centreY + Theme.share(44) : tag.y + tag.height + Theme.share(5)
        width: slide.portrait ? slide.width - 2 * slide.edge : slide.centreX - Theme.share(43) - x
        height: slide.height - y - slide.edge

        FitText {
            id: name

            width: parent.width
            height: Math.min(contentHeight, maximumHeight)
            maximumHeight: Theme.share(slide.portrait ? 22 : 27)
            text: slide.who
            paper: slide.paper
            largest: Theme.share(14)
            middle: Theme.share(10)
            smallest: Theme.share(6)
            lineHeight: 0.98
            tracking: -0.015
        }

        FitText {
            id: title

            y: name.height + Theme.share(3.4)
            width: parent.width
            height: Math.min(contentHeight, maximumHeight)
            maximumHeight: Theme.share(18)
            text: slide.title
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
            text: slide.content.text !== "" ? slide.content.text : [slide.ahead, slide.where].filter(part => part !== "").join(" \u00b7 ")
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
