pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// Why nobody can bend the draw: the commitment as text and code, and the rules in a few words.
Item {
    id: fair

    required property RaffleModel model

    property Paper paper: Theme.cream
    readonly property bool narrow: height > width
    readonly property bool committed: model.commitment !== ""
    readonly property real codeSide: narrow ? Math.min(width * 0.6, height * 0.4) : Math.min(height, width * 0.34)
    readonly property var rules: {
        const said = [qsTr("Before the first ticket the kiosk commits itself to secret codes. This is that promise: take a photo of it.")];
        said.push(qsTr("At the draw three of you or more add words, and somebody rolls dice in front of everybody."));
        said.push(qsTr("Codes, words and dice together choose the tickets. Whoever kept the promise can recompute every winner."));
        if (model.state !== "") {
            said.push(model.oneWin ? qsTr("Everybody wins once at most, with up to %n ticket(s) each.", "", model.mostTickets) : qsTr("Everybody may have up to %n ticket(s).", "", model.mostTickets));
            said.push(qsTr("A winner has %n minute(s) to come; then the prize is drawn again.", "", model.claimMinutes));
        }
        return said;
    }

    Column {
        id: words

        x: fair.narrow || !fair.committed ? 0 : fair.codeSide + Theme.gap * 2
        width: fair.width - x
        spacing: Theme.tight * 1.2

        Repeater {
            model: fair.rules.length

            Row {
                id: rule

                required property int index

                spacing: Theme.gap

                PaperText {
                    width: Theme.share(5)
                    text: "%1".arg(rule.index + 1)
                    color: fair.paper.accent
                    font.pixelSize: Theme.share(4.8)
                    font.weight: Font.ExtraBold
                    font.features: Theme.tabular
                }

                PaperText {
                    width: words.width - Theme.share(5) - Theme.gap
                    text: fair.rules[rule.index]
                    paper: fair.paper
                    font.pixelSize: Theme.share(fair.narrow ? 4 : 3.7)
                    font.weight: Font.DemiBold
                }
            }
        }
    }

    QrCode {
        id: code

        x: fair.narrow ? 0 : 0
        y: fair.narrow ? words.height + Theme.gap * 1.4 : Math.max(0, (fair.height - height - promise.height - Theme.tight) / 2)
        visible: fair.committed
        width: fair.codeSide
        height: width
        text: fair.model.commitmentCode
        paper: fair.paper
    }

    PaperText {
        id: promise

        x: fair.narrow ? code.width + Theme.gap : words.x
        y: fair.narrow ? code.y + Theme.tight : Math.max(words.height + Theme.gap, fair.height - height - Theme.tight)
        visible: fair.committed
        width: fair.width - x
        text: fair.model.commitment
        paper: fair.paper
        font.pixelSize: Theme.share(fair.narrow ? 3.2 : 2.9)
        font.weight: Font.Bold
        font.features: Theme.tabular
    }
}
