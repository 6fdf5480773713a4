pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// One token: a great card in the colour of its state, and beside it what happened to it.
Item {
    id: one

    required property TokenListModel model

    property Paper paper: Theme.cream
    readonly property var token: model.token
    readonly property var steps: token.history ?? []
    readonly property Paper tint: Theme.paper(token.paper ?? "")
    readonly property bool wide: width > height * 1.1
    readonly property real side: wide ? Math.round(width * 0.44) : width

    PaperCard {
        id: card

        width: one.side
        height: one.wide ? one.height : Math.round(one.height * 0.52)
        paper: one.tint
        padding: Theme.share(4.5)
        lift: Theme.lift * 1.6
        seed: 24

        Moustache {
            x: card.inner.width - width
            width: Math.min(card.inner.width * 0.42, Theme.share(34))
            height: width * 0.4
            design: 1
            color: card.paper.shade
            tilt: -5
        }

        FitText {
            id: number

            objectName: "tokenNumber"
            y: -Theme.share(1.5)
            width: card.inner.width * 0.55
            height: Math.min(Theme.share(22), card.inner.height * (note.visible ? 0.26 : 0.36))
            text: one.token.number ?? ""
            paper: card.paper
            largest: Math.min(Theme.share(22), height)
            middle: largest * 0.8
            smallest: largest * 0.6
            lineHeight: 0.96
            tracking: -0.04
            verticalAlignment: Text.AlignVCenter
        }

        FitText {
            id: state

            objectName: "tokenState"
            y: number.height + Theme.tight
            width: card.inner.width
            height: Theme.share(6)
            text: one.token.ticket > 0 ? qsTr("Found: it is ticket %1").arg(one.token.ticket) : one.token.state ?? ""
            color: card.paper.quiet
            weight: Font.Bold
            largest: Theme.share(5)
            middle: Theme.share(4.2)
            smallest: Theme.share(3.4)
            verticalAlignment: Text.AlignVCenter
        }

        FitText {
            id: place

            objectName: "tokenPlace"
            y: state.y + state.height + Theme.share(0.8)
            width: card.inner.width
            height: contentHeight
            maximumHeight: (card.inner.height - y) * (note.visible ? 0.42 : 1)
            text: one.token.place ?? ""
            paper: card.paper
            largest: Theme.share(7.4)
            middle: Theme.share(6)
            smallest: Theme.share(4.4)
            lineHeight: 1.04
            tracking: -0.02
        }

        FitText {
            id: note

            objectName: "tokenNote"
            y: place.y + place.height + Theme.tight
            visible: text !== ""
            width: card.inner.width
            height: card.inner.height - y
            text: one.token.reason || one.token.note || ""
            paper: card.paper
            family: Theme.serif
            weight: Font.Normal
            largest: Theme.body
            middle: Theme.small
            smallest: Theme.caption
            lineHeight: 1.2
        }
    }

    Column {
        x: one.wide ? one.side + Theme.gap * 2 : 0
        y: one.wide ? Theme.tight : card.height + Theme.gap * 1.4
        width: one.width - x
        spacing: Theme.gap

        Repeater {
            model: one.steps

            Item {
                id: step

                required property var modelData
                required property int index

                width: parent.width
                height: Math.max(sign.height, what.height + (time.visible ? time.height : 0))

                Rectangle {
                    x: Math.round(sign.x + (sign.width - width) / 2)
                    y: sign.y + sign.height
                    visible: step.index < one.steps.length - 1
                    width: Math.max(3, Theme.share(0.5))
                    height: step.height + Theme.gap - sign.height
                    color: one.paper.shade
                }

                PaperSheet {
                    id: sign

                    width: Theme.share(7)
                    height: width
                    paper: Theme.white
                    seed: 8 + step.index

                    Icon {
                        anchors.centerIn: parent
                        width: parent.width * 0.56
                        height: width
                        name: step.modelData.glyph
                        color: Theme.white.accent
                    }
                }

                FitText {
                    id: what

                    objectName: "history_" + step.index
                    x: sign.width + Theme.gap
                    width: step.width - x
                    height: contentHeight
                    maximumHeight: Theme.share(13)
                    text: step.modelData.what
                    paper: one.paper
                    weight: Font.Bold
                    largest: Theme.share(4.6)
                    middle: Theme.share(3.8)
                    smallest: Theme.share(3)
                    lineHeight: 1.1
                }

                PaperText {
                    id: time

                    x: what.x
                    y: what.height
                    visible: text !== ""
                    width: what.width
                    text: step.modelData.when
                    color: one.paper.quiet
                    font.pixelSize: Math.max(Theme.caption, Theme.control * 0.84)
                    font.weight: Font.DemiBold
                }
            }
        }
    }
}
