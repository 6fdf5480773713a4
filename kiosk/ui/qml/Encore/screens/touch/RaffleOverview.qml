pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// How the hunt goes, what can be won, where to look, and what to do with a moustache.
Item {
    id: overview

    required property RaffleModel model

    property Paper paper: Theme.cream
    readonly property bool narrow: height * 1.3 > width
    readonly property bool hunting: model.state === "open"
    // Nothing of it can be won any more.
    readonly property bool over: model.state === "finished" || model.state === "abandoned"
    readonly property bool told: hunting && model.hints.length > 0
    // So many notes stand here; the others on a page of their own.
    readonly property int notes: Math.min(model.hints.length, narrow && height < width * 1.2 ? 1 : 2)
    readonly property real half: narrow ? width : Math.round((width - Theme.gap * 2) * 0.52)

    readonly property string found: qsTr("%1 of %2 found").arg(model.found).arg(model.made)
    readonly property string draw: model.day !== "" ? qsTr("The draw is on %1 at %2.").arg(model.day).arg(model.time) : qsTr("Every find is a ticket in the draw.")

    Item {
        id: said

        width: overview.half
        height: overview.narrow ? Math.round(overview.height * 0.56) : overview.height

        FitText {
            id: count

            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(overview.narrow ? 22 : 13)
            visible: overview.model.loaded
            text: overview.hunting && overview.model.out > 0 ? qsTr("%n still out there", "moustaches", overview.model.out) : overview.model.made > 0 && overview.model.state !== "" && overview.model.state !== "planned" && overview.model.state !== "announced" ? overview.found : overview.model.state === "announced" || overview.model.state === "planned" ? qsTr("The hunt opens soon") : qsTr("No hunt at the moment")
            color: overview.paper.accent
            largest: Theme.share(11)
            middle: Theme.share(9)
            smallest: Theme.share(6.2)
            lineHeight: 1
            tracking: -0.02
        }

        FitText {
            id: when

            y: count.height + Theme.tight
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(12)
            text: overview.model.state === "" ? qsTr("As soon as a raffle is announced, it stands here.") : overview.model.state === "drawing" || overview.model.state === "closed" ? qsTr("The hunt is over. The draw is next.") : overview.model.state === "finished" ? qsTr("All is drawn. Thank you for hunting.") : overview.model.state === "abandoned" ? qsTr("This raffle was ended without a draw. A manager knows why.") : overview.hunting && overview.model.out > 0 ? qsTr("%1. %2", "found: the draw").arg(overview.found).arg(overview.draw) : overview.draw
            paper: overview.paper
            weight: Font.Bold
            largest: Theme.share(5)
            middle: Theme.share(4.2)
            smallest: Theme.share(3.6)
        }

        Item {
            id: limits

            y: when.y + when.height + (visible ? Theme.gap * 0.8 : 0)
            visible: overview.hunting && terms.text !== ""
            width: parent.width
            height: visible ? Math.max(sign.height, terms.height) : 0

            Icon {
                id: sign

                y: Math.round((parent.height - height) / 2)
                width: Theme.share(5.4)
                height: width
                name: "clock"
                color: overview.model.opens !== "" ? overview.paper.accent : overview.paper.ink
            }

            FitText {
                id: terms

                readonly property string hours: overview.model.opens !== "" ? qsTr("Closed now. Open again: %1.").arg(overview.model.opens) : overview.model.hours !== "" ? qsTr("Open: %1.", "opening hours").arg(overview.model.hours) : ""
                readonly property string limit: overview.model.mostADay > 0 ? qsTr("At most %n ticket(s) a day for each of you.", "", overview.model.mostADay) : ""

                x: sign.width + Theme.gap
                y: Math.round((parent.height - height) / 2)
                width: parent.width - x
                height: contentHeight
                maximumHeight: Theme.share(12)
                text: hours !== "" && limit !== "" ? qsTr("%1 %2", "opening hours, limit").arg(hours).arg(limit) : hours + limit
                color: overview.paper.quiet
                weight: Font.Bold
                largest: Theme.share(4)
                middle: Theme.share(3.6)
                smallest: Theme.share(3.1)
            }
        }

        PaperText {
            id: winTitle

            y: limits.y + limits.height + Theme.gap * 1.2
            visible: overview.model.prizes.length > 0
            text: overview.over ? qsTr("The prizes") : qsTr("To be won")
            color: overview.paper.accent
            font.pixelSize: Theme.control
            font.weight: Font.ExtraBold
        }

        Column {
            id: prizes

            // Two lines at least: a prize, and how many more there are.
            readonly property real line: Math.min(Theme.share(13), Math.max(Theme.share(7.4), (parent.height - y) / Math.max(2, Math.min(4, overview.model.prizes.length))))
            readonly property int most: Math.max(1, Math.floor((parent.height - y) / line))

            y: winTitle.y + winTitle.height + Theme.tight * 0.6
            width: parent.width

            Repeater {
                model: Math.min(overview.model.prizes.length, prizes.most)

                Item {
                    id: prize

                    required property int index
                    readonly property var what: overview.model.prizes[index]
                    // The last line speaks for those that do not fit.
                    readonly property int rest: index > 0 && index === prizes.most - 1 ? overview.model.prizes.length - prizes.most : 0

                    width: prizes.width
                    height: prizes.line

                    PrizeArt {
                        id: gift

                        y: Math.round((parent.height - height) / 2)
                        visible: prize.rest === 0
                        width: height
                        height: parent.height - Theme.share(1.2)
                        picture: prize.what.picture
                        paper: overview.paper
                        seed: prize.index
                        whole: false
                    }

                    FitText {
                        id: name

                        x: gift.width + Theme.gap
                        width: parent.width - x
                        height: Math.round(parent.height * (about.visible ? 0.58 : 1))
                        text: prize.rest > 0 ? qsTr("and %n more prize(s)", "", prize.rest + 1) : prize.what.name
                        paper: overview.paper
                        weight: Font.Bold
                        largest: Theme.share(4.6)
                        middle: Theme.share(3.9)
                        smallest: Theme.share(3)
                        least: Theme.share(1.9)
                        lineHeight: 1.04
                        verticalAlignment: about.visible ? Text.AlignBottom : Text.AlignVCenter
                    }

                    FitText {
                        id: about

                        readonly property string many: prize.what.count > 1 ? qsTr("%n of these", "", prize.what.count) : ""
                        readonly property string from: prize.what.sponsor !== "" ? qsTr("from %1").arg(prize.what.sponsor) : ""

                        x: name.x
                        y: name.height
                        visible: text !== "" && prize.rest === 0
                        width: name.width
                        height: parent.height - y
                        text: [many, prize.what.worth, from].filter(part => part !== "").join(", ")
                        color: overview.paper.quiet
                        weight: Font.DemiBold
                        largest: Theme.share(3.2)
                        middle: Theme.share(2.8)
                        smallest: Theme.share(2.4)
                        least: Theme.share(1.5)
                        lineHeight: 1.04
                    }
                }
            }
        }
    }

    HintBoard {
        id: board

        x: overview.narrow ? 0 : overview.width - width
        y: overview.narrow ? said.height + Theme.gap : 0
        visible: overview.told
        width: overview.narrow ? overview.width : overview.width - overview.half - Theme.gap * 2
        height: overview.height - y - (all.visible ? all.height + Theme.gap : 0)
        hints: overview.model.hints.slice(0, overview.notes)
        paper: overview.paper
    }

    PaperButton {
        id: all

        x: overview.width - width
        y: overview.height - height
        objectName: "allHints"
        visible: overview.told && overview.model.hints.length > overview.notes
        glyph: "bulb"
        text: qsTr("All %n hint(s)", "", overview.model.hints.length)
        paper: Theme.sunflower
        seed: 51
        onClicked: overview.model.show("hints")
    }

    HuntSteps {
        x: overview.narrow ? 0 : overview.width - width
        y: overview.narrow ? overview.height - height : 0
        // Hints take its place; the footer invites those who have found one already.
        visible: overview.hunting && !overview.told || overview.model.state === "announced"
        width: overview.narrow ? overview.width : overview.width - overview.half - Theme.gap * 2
        height: overview.narrow ? overview.height - said.height - Theme.gap : Math.min(overview.height, Theme.share(62))
    }

    Moustache {
        x: overview.narrow ? (overview.width - width) / 2 : overview.width - width
        y: overview.narrow ? overview.height - height - Theme.gap : (overview.height - height) / 2
        visible: !(overview.hunting || overview.model.state === "announced")
        width: overview.narrow ? Theme.share(70) : overview.width - overview.half - Theme.gap * 2
        height: width * 0.4
        design: 1
        color: Theme.ink.sheet
        shade: overview.paper.shade
        lift: Theme.lift
    }
}
