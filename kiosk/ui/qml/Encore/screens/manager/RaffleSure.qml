pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The last look before a raffle opens: its prizes in their order, its limits, and its hours.
Item {
    id: sure

    required property RaffleFormModel model

    property Paper paper: Theme.sunflower
    property int page: 0
    readonly property bool narrow: height > width
    readonly property real side: narrow ? width : (width - Theme.gap * 2) / 2
    readonly property real rowHeight: Theme.share(8)
    readonly property int rows: Math.max(1, Math.floor((list.height - above.height - Theme.target - Theme.tight) / rowHeight))
    readonly property int pages: Math.max(1, Math.ceil(model.sure.prizes.length / rows))
    readonly property int shownPage: Math.min(page, pages - 1)

    Item {
        id: list

        width: sure.side
        height: sure.narrow ? Math.round((sure.height - open.height) * 0.54) : sure.height

        PaperText {
            id: above

            width: parent.width
            text: qsTr("Prizes, in the order of the draw")
            color: sure.paper.quiet
            font.pixelSize: Theme.control
            font.weight: Font.DemiBold
        }

        Column {
            y: above.height + Theme.tight

            Repeater {
                model: sure.model.sure.prizes.slice(sure.shownPage * sure.rows, (sure.shownPage + 1) * sure.rows)

                Item {
                    id: line

                    required property var modelData
                    required property int index

                    width: list.width
                    height: sure.rowHeight

                    PaperText {
                        id: places

                        width: Theme.share(17)
                        height: parent.height
                        text: line.modelData.first === line.modelData.last ? line.modelData.first : "%1\u2013%2".arg(line.modelData.first).arg(line.modelData.last) // untranslated: only an order
                        color: sure.paper.accent
                        wrapMode: Text.NoWrap
                        verticalAlignment: Text.AlignVCenter
                        font.pixelSize: Theme.share(4.4)
                        font.weight: Font.ExtraBold
                        font.features: Theme.tabular
                    }

                    FitText {
                        objectName: "surePrize_" + line.index
                        x: places.width
                        width: parent.width - x - many.width - Theme.tight
                        height: parent.height
                        text: line.modelData.prize
                        paper: sure.paper
                        weight: Font.Bold
                        largest: Theme.share(4.6)
                        middle: Theme.share(3.8)
                        smallest: Theme.share(2.8)
                        lineHeight: 1.04
                        verticalAlignment: Text.AlignVCenter
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

        x: sure.narrow ? 0 : sure.side + Theme.gap * 2
        y: sure.narrow ? list.height + Theme.gap : 0
        width: sure.side
        height: sure.height - y - open.height - Theme.gap

        Repeater {
            model: [
                {
                    "question": qsTr("Tickets for one person, in all"),
                    "answer": sure.model.sure.inAll > 0 ? String(sure.model.sure.inAll) : qsTr("As many as they find")
                },
                {
                    "question": qsTr("On one day"),
                    "answer": sure.model.sure.aDay > 0 ? String(sure.model.sure.aDay) : qsTr("As many as they find")
                },
                {
                    "question": qsTr("When are finds taken?"),
                    "answer": sure.model.sure.hours !== "" ? sure.model.sure.hours : qsTr("At any time")
                }
            ]

            Item {
                id: fact

                required property var modelData
                required property int index

                y: Math.round(facts.height / 3 * index)
                width: facts.width
                height: Math.round(facts.height / 3)

                PaperText {
                    id: question

                    width: parent.width
                    text: fact.modelData.question
                    color: sure.paper.quiet
                    font.pixelSize: Theme.control
                    font.weight: Font.DemiBold
                }

                FitText {
                    objectName: "sureFact_" + fact.index
                    y: question.height
                    width: parent.width
                    height: parent.height - y - Theme.tight
                    text: fact.modelData.answer
                    paper: sure.paper
                    largest: Theme.share(6)
                    middle: Theme.share(4.8)
                    smallest: Theme.share(3.4)
                    lineHeight: 1.06
                }
            }
        }
    }

    // Above the bar: a second touch of the button that led here does not reach it.
    PaperButton {
        id: open

        objectName: "confirmOpen"
        x: sure.width - width
        y: sure.height - height
        enabled: !sure.model.busy
        glyph: "tick"
        text: qsTr("Open it now")
        paper: Theme.green
        tall: true
        seed: 12
        onClicked: sure.model.openRaffle()
    }
}
