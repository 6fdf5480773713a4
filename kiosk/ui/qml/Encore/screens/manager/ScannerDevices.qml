pragma ComponentBehavior: Bound

import QtQuick
import Encore

// The devices that scan: whether each works, and what to do where it does not.
PaperCard {
    id: card

    // Maps with `name glyph works problem`.
    required property var devices
    // How many scans failed today.
    required property int failed

    readonly property int count: Math.max(1, Math.min(devices.length, 4))
    readonly property var shown: devices.slice(0, 4)
    readonly property int amiss: shown.filter(device => device.problem !== "").length
    readonly property real room: card.inner.height - total.height - count * Theme.tight
    // What works needs a line, what does not a sentence more.
    readonly property real wellHeight: Math.min(Theme.share(10), Math.floor(room / count))
    readonly property real amissHeight: Math.min(Theme.share(18), Math.floor((room - (count - amiss) * wellHeight) / Math.max(1, amiss)))

    paper: Theme.white
    padding: Theme.share(2.4)

    Column {
        spacing: Theme.tight

        Repeater {
            model: card.shown

            Item {
                id: line

                required property var modelData
                required property int index
                readonly property bool isWell: modelData.problem === ""

                width: card.inner.width
                height: isWell ? card.wellHeight : card.amissHeight

                Rectangle {
                    id: dot

                    y: Math.round((line.height - height) / 2)
                    width: Math.min(Theme.share(8), card.wellHeight * 0.9)
                    height: width
                    radius: width / 2
                    color: line.modelData.works ? Theme.green.sheet : Theme.grey.sheet

                    Icon {
                        anchors.centerIn: parent
                        width: parent.width * 0.6
                        height: width
                        name: line.modelData.glyph
                        color: line.modelData.works ? Theme.green.ink : Theme.grey.ink
                    }
                }

                FitText {
                    id: name

                    objectName: "device_" + line.index
                    x: dot.width + Theme.gap * 0.8
                    width: line.width - x
                    height: line.isWell ? line.height : Math.round(line.height * 0.34)
                    text: line.modelData.name
                    paper: card.paper
                    weight: Font.ExtraBold
                    largest: Theme.control
                    middle: Theme.control * 0.86
                    smallest: Theme.control * 0.7
                    least: Theme.share(1.6)
                    lineHeight: 1.02
                    verticalAlignment: line.isWell ? Text.AlignVCenter : Text.AlignBottom
                }

                FitText {
                    objectName: "deviceProblem_" + line.index
                    x: name.x
                    y: name.height
                    width: name.width
                    height: line.height - y
                    visible: !line.isWell
                    text: line.modelData.problem
                    color: card.paper.quiet
                    weight: Font.DemiBold
                    largest: Theme.control * 0.8
                    middle: Theme.control * 0.7
                    smallest: Theme.control * 0.6
                    least: Theme.share(2)
                    lineHeight: 1.04
                }
            }
        }
    }

    FitText {
        id: total

        objectName: "failed"
        y: card.inner.height - height
        width: card.inner.width
        height: Theme.control * 1.4
        text: qsTr("%n scan(s) failed today", "", card.failed)
        color: card.paper.quiet
        weight: Font.Bold
        largest: Theme.control * 0.84
        middle: Theme.control * 0.74
        smallest: Theme.control * 0.64
        verticalAlignment: Text.AlignBottom
    }
}
