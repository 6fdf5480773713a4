pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// One kind of prize: its name, how many there are, what it is worth, who gives it, and its picture.
FocusScope {
    id: prize

    required property RaffleFormModel model
    required property bool narrow

    property Paper paper: Theme.sunflower
    readonly property RafflePrizesModel prizes: model.prizes
    readonly property var one: prizes.one
    readonly property real side: narrow ? width : width - keyboard.width - Theme.gap * 1.4

    PrizeArt {
        id: art

        y: Theme.share(1)
        width: Theme.share(prize.narrow ? 26 : 23)
        height: fields.height - Theme.share(2)
        picture: prize.one.picture
        paper: prize.paper
        seed: prize.prizes.open
    }

    Column {
        id: fields

        x: art.width + Theme.gap
        width: prize.side - x
        spacing: Theme.tight

        Repeater {
            model: [
                {
                    "name": "prizeName",
                    "words": qsTr("What is it?"),
                    "most": prize.prizes.nameMost
                },
                {
                    "name": "prizeWorth",
                    "words": qsTr("What is it worth?"),
                    "most": prize.prizes.worthMost
                },
                {
                    "name": "prizeSponsor",
                    "words": qsTr("Who gives it?"),
                    "most": prize.prizes.sponsorMost
                }
            ]

            FocusScope {
                id: line

                required property var modelData
                required property int index

                focus: index === 0
                width: fields.width
                height: words.height + field.height

                PaperText {
                    id: words

                    width: parent.width
                    text: line.modelData.words
                    color: prize.paper.quiet
                    font.pixelSize: Theme.caption
                    font.weight: Font.DemiBold
                }

                PaperField {
                    id: field

                    objectName: line.modelData.name
                    y: words.height
                    width: parent.width
                    focus: true
                    label: line.modelData.words
                    maximumLength: line.modelData.most
                    text: [prize.one.name, prize.one.worth, prize.one.sponsor][line.index]
                    selects: line.index === 0 && text !== "" && prize.prizes.suggested.includes(text)
                    onEdited: {
                        if (line.index === 0)
                            prize.prizes.setName(prize.prizes.open, text);
                        else if (line.index === 1)
                            prize.prizes.setWorth(text);
                        else
                            prize.prizes.setSponsor(text);
                    }
                }
            }
        }
    }

    Flow {
        y: fields.height + Theme.gap
        width: parent.width
        spacing: Theme.tight

        Stepper {
            name: "count"
            label: qsTr("How many of them?")
            value: String(prize.one.count)
            lessLabel: qsTr("One less")
            moreLabel: qsTr("One more")
            paper: prize.paper
            onMoved: steps => prize.prizes.moveCount(steps)
        }

        PaperButton {
            objectName: "choosePicture"
            enabled: !prize.model.busy
            glyph: "camera"
            text: prize.one.picture === "" ? qsTr("Choose a picture") : qsTr("Another picture")
            seed: 15
            onClicked: prize.model.openPictures()
        }

        PaperButton {
            objectName: "dropPicture"
            visible: prize.one.picture !== ""
            glyph: "close"
            text: qsTr("No picture")
            seed: 19
            onClicked: prize.prizes.dropPicture()
        }

        PaperButton {
            objectName: "removePrize"
            visible: prize.prizes.kinds.length > 1
            glyph: "bin"
            label: qsTr("Remove this prize")
            destroys: true
            seed: 23
            onClicked: prize.model.removePrize()
        }
    }

    Keyboard {
        id: keyboard

        x: prize.narrow ? 0 : parent.width - width
        y: prize.narrow ? parent.height - height : Math.max(0, Math.round((fields.height - height) / 2))
        width: prize.narrow ? parent.width : Math.round(Math.max(prize.width * 0.48, Math.min(prize.width * 0.56, Theme.key * 14.6)))
    }
}
