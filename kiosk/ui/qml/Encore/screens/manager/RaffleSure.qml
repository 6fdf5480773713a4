pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The last look at a raffle: its prizes in their order, and everything else that is fixed with them.
Item {
    id: sure

    required property RaffleFormModel model

    property Paper paper: Theme.sunflower
    property int page: 0
    readonly property var told: model.sure
    readonly property bool narrow: height > width
    readonly property real side: narrow ? width : Math.round((width - Theme.gap * 2) * 0.48)
    readonly property real rowHeight: Theme.share(12.4)
    readonly property real room: list.height - above.height - Theme.tight
    readonly property bool leafs: told.prizes.length > Math.floor(room / rowHeight)
    readonly property int rows: Math.max(1, Math.floor((room - (leafs ? Theme.target : 0)) / rowHeight))
    readonly property int pages: Math.max(1, Math.ceil(told.prizes.length / rows))
    readonly property int shownPage: Math.min(page, pages - 1)
    // So many people are named; of more, how many more.
    readonly property int named: 6

    function without(names: var): string {
        if (names.length === 0)
            return qsTr("Nobody: all on the roster take part");
        const said = names.slice(0, named).join(", ");
        return names.length > named ? qsTr("%1 and %n more", "names", names.length - named).arg(said) : said;
    }

    Spans {
        id: spans
    }

    Item {
        id: list

        width: sure.side
        height: sure.narrow ? Math.round((sure.height - buttons.height) * 0.46) : sure.height

        PaperText {
            id: above

            width: parent.width
            text: qsTr("%n prize(s), in the order of the draw", "", sure.told.pieces)
            color: sure.paper.quiet
            font.pixelSize: Theme.control
            font.weight: Font.DemiBold
        }

        Column {
            y: above.height + Theme.tight

            Repeater {
                model: sure.told.prizes.slice(sure.shownPage * sure.rows, (sure.shownPage + 1) * sure.rows)

                Item {
                    id: line

                    required property var modelData
                    required property int index
                    readonly property string about: modelData.worth !== "" && modelData.sponsor !== "" ? qsTr("%1, from %2", "worth, who gives it").arg(modelData.worth).arg(modelData.sponsor) : modelData.worth !== "" ? modelData.worth : modelData.sponsor !== "" ? qsTr("from %1").arg(modelData.sponsor) : ""

                    width: list.width
                    height: sure.rowHeight

                    PaperText {
                        id: places

                        width: Theme.share(9)
                        height: parent.height
                        text: line.modelData.first === line.modelData.last ? line.modelData.first : "%1\u2013%2".arg(line.modelData.first).arg(line.modelData.last) // untranslated: only an order
                        color: sure.paper.accent
                        wrapMode: Text.NoWrap
                        verticalAlignment: Text.AlignVCenter
                        font.pixelSize: Theme.share(4.2)
                        font.weight: Font.ExtraBold
                        font.features: Theme.tabular
                    }

                    PrizeArt {
                        id: art

                        x: places.width
                        y: Math.round((parent.height - height) / 2)
                        width: height
                        height: parent.height - Theme.share(2)
                        picture: line.modelData.picture
                        paper: sure.paper
                        seed: sure.shownPage * sure.rows + line.index
                        whole: false
                    }

                    FitText {
                        id: prize

                        objectName: "surePrize_" + line.index
                        x: art.x + art.width + Theme.gap
                        width: parent.width - x - many.width - Theme.tight
                        height: parent.height * (line.about === "" ? 1 : 0.62)
                        text: line.modelData.prize
                        paper: sure.paper
                        weight: Font.Bold
                        largest: Theme.share(4.4)
                        middle: Theme.share(3.6)
                        smallest: Theme.share(2.7)
                        least: Theme.share(1.7)
                        lineHeight: 1.04
                        verticalAlignment: line.about === "" ? Text.AlignVCenter : Text.AlignBottom
                    }

                    FitText {
                        objectName: "sureAbout_" + line.index
                        x: prize.x
                        y: prize.height
                        visible: line.about !== ""
                        width: prize.width
                        height: parent.height - y
                        text: line.about
                        color: sure.paper.quiet
                        weight: Font.DemiBold
                        largest: Theme.share(3.2)
                        middle: Theme.share(2.8)
                        smallest: Theme.share(2.2)
                        least: Theme.share(1.4)
                        lineHeight: 1.04
                    }

                    PaperText {
                        id: many

                        x: parent.width - width
                        height: parent.height
                        text: line.modelData.count > 1 ? line.modelData.count + " \u00d7" : ""
                        color: sure.paper.quiet
                        wrapMode: Text.NoWrap
                        verticalAlignment: Text.AlignVCenter
                        font.pixelSize: Theme.share(4)
                        font.weight: Font.ExtraBold
                    }
                }
            }
        }

        Pager {
            y: parent.height - height
            name: "sure"
            paper: sure.paper
            page: sure.shownPage
            pages: sure.pages
            onTurned: step => sure.page = sure.shownPage + step
        }
    }

    Item {
        id: facts

        readonly property var all: [
            {
                "question": qsTr("Tickets for one person"),
                "answer": sure.told.inAll > 0 ? String(sure.told.inAll) : qsTr("As many as they find")
            },
            {
                "question": qsTr("Of them on one day"),
                "answer": sure.told.aDay > 0 ? String(sure.told.aDay) : qsTr("As many as they find")
            },
            {
                "question": qsTr("When are finds taken?"),
                "answer": sure.told.hours !== "" ? sure.told.hours : qsTr("At any time")
            },
            {
                "question": qsTr("One person can win"),
                "answer": sure.told.oneWin ? qsTr("Once") : qsTr("As often as they are drawn")
            },
            {
                "question": qsTr("A prize waits for"),
                "answer": spans.minutes(sure.told.claimMinutes)
            },
            {
                "question": qsTr("The list is shown for"),
                "answer": spans.seconds(sure.told.holdSeconds)
            },
            {
                "question": qsTr("The draw begins"),
                "answer": sure.told.drawDay !== "" ? qsTr("Not before %1, %2", "day, time").arg(sure.told.drawDay).arg(sure.told.drawTime) : qsTr("At any time after closing")
            },
            {
                "question": qsTr("Who takes no part?"),
                "answer": sure.without(sure.told.excluded)
            }
        ]

        x: sure.narrow ? 0 : sure.side + Theme.gap * 2
        y: sure.narrow ? list.height + Theme.gap : 0
        width: sure.width - x
        height: sure.height - y - buttons.height - Theme.gap

        Repeater {
            model: facts.all

            Item {
                id: fact

                required property var modelData
                required property int index
                readonly property real line: facts.height / (facts.all.length + 0.6)

                y: Math.round(line * index)
                width: facts.width
                // Names need more room than numbers.
                height: Math.round(line * (index === facts.all.length - 1 ? 1.6 : 1))

                Rectangle {
                    visible: fact.index > 0
                    width: parent.width
                    height: Math.max(1, Theme.share(0.15))
                    color: sure.paper.shade
                }

                FitText {
                    id: question

                    width: Math.round(parent.width * 0.42)
                    height: parent.height
                    text: fact.modelData.question
                    color: sure.paper.quiet
                    weight: Font.DemiBold
                    largest: Theme.control * 0.86
                    middle: Theme.control * 0.74
                    smallest: Theme.caption * 0.84
                    lineHeight: 1.02
                    verticalAlignment: Text.AlignVCenter
                }

                FitText {
                    objectName: "sureFact_" + fact.index
                    x: question.width + Theme.gap * 0.7
                    width: parent.width - x
                    height: parent.height
                    text: fact.modelData.answer
                    paper: sure.paper
                    weight: Font.Bold
                    largest: Theme.control
                    middle: Theme.control * 0.84
                    smallest: Theme.caption * 0.84
                    lineHeight: 1.02
                    verticalAlignment: Text.AlignVCenter
                }
            }
        }
    }

    // Above the bar: a second touch of the button that led here does not reach them.
    Row {
        id: buttons

        x: sure.width - width
        y: sure.height - height
        spacing: Theme.gap

        PaperButton {
            objectName: "confirmAnnounce"
            width: Math.min(implicitWidth, Math.round(facts.width * 0.62))
            visible: !sure.model.fixed
            enabled: !sure.model.busy
            glyph: "clock"
            text: qsTr("Announce now, open later")
            paper: Theme.teal
            seed: 14
            onClicked: sure.model.announceRaffle()
        }

        PaperButton {
            objectName: "confirmOpen"
            width: Math.min(implicitWidth, Math.round(facts.width * (sure.model.fixed ? 1 : 0.38)) - parent.spacing)
            enabled: !sure.model.busy
            glyph: "tick"
            text: qsTr("Open it now")
            paper: Theme.green
            seed: 12
            onClicked: sure.model.openRaffle()
        }
    }
}
