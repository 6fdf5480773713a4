pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// All answers on one sheet, before anything is stored.
Item {
    id: body

    required property SetupModel model

    readonly property var lines: [[qsTr("Place"), model.name], [qsTr("Time"), qsTr("%1, now %2", "time zone, time").arg(model.zones.chosen).arg(model.zones.time)], [qsTr("Screen"), qsTr("%1 inches", "size of the screen").arg(model.inchesText)], [qsTr("First manager"), (model.given + " " + model.family).trim()], [qsTr("Files"), model.imports.chosen > 0 ? qsTr("%n file(s)", "", model.imports.chosen) : qsTr("Later")]]

    PaperCard {
        width: parent.width
        height: Math.min(parent.height, Theme.share(80))
        paper: Theme.white
        padding: Theme.share(4)
        seed: 13

        Column {
            width: parent.width

            Repeater {
                model: body.lines

                Item {
                    id: line

                    required property int index
                    required property var modelData

                    width: parent.width
                    height: Math.floor(line.parent.parent.height / body.lines.length)

                    FitText {
                        width: parent.width * 0.3
                        height: parent.height
                        text: line.modelData[0]
                        color: Theme.white.quiet
                        weight: Font.Bold
                        largest: Theme.body
                        middle: Theme.small
                        smallest: Theme.caption
                        verticalAlignment: Text.AlignVCenter
                    }

                    FitText {
                        objectName: "answer" + line.index
                        x: parent.width * 0.33
                        width: parent.width * 0.67
                        height: parent.height
                        text: line.modelData[1]
                        largest: Theme.lead
                        middle: Theme.body
                        smallest: Theme.caption
                        lineHeight: 1.1
                        verticalAlignment: Text.AlignVCenter
                    }
                }
            }
        }
    }
}
