pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// What was on the screen before it was touched, and the slides that come next, each as it looks.
Item {
    id: ahead

    required property ContentsModel model

    property Paper paper: Theme.cream
    readonly property bool wide: width > height
    readonly property int columns: 3
    readonly property int rows: 2
    readonly property real label: Theme.share(5.4)
    readonly property real cellWidth: Math.floor((width - (columns - 1) * Theme.gap) / columns)
    readonly property real cellHeight: Math.floor((height - note.height - (rows - 1) * Theme.gap - Theme.tight) / rows)
    readonly property real factor: Math.min(cellWidth / Theme.width, (cellHeight - label) / (Theme.height - Theme.footer))

    Grid {
        columns: ahead.columns
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Repeater {
            model: ahead.model.coming

            Item {
                id: cell

                required property var modelData
                required property int index
                readonly property bool now: ahead.model.hasNow && index === 0

                width: ahead.cellWidth
                height: ahead.cellHeight

                FitText {
                    width: parent.width
                    height: ahead.label
                    text: cell.now ? qsTr("On the screen") : qsTr("Next: %1", "the place in a line").arg(cell.index + (ahead.model.hasNow ? 0 : 1))
                    paper: ahead.paper
                    largest: Theme.small
                    middle: Theme.caption
                    smallest: Theme.share(2.4)
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                }

                SlidePreview {
                    y: ahead.label
                    width: parent.width
                    height: Math.round((Theme.height - Theme.footer) * ahead.factor)
                    design: cell.modelData.design
                    content: cell.modelData.content
                }

                MouseArea {
                    objectName: "coming_" + cell.index
                    anchors.fill: parent
                    enabled: cell.modelData.id > 0
                    Accessible.role: Accessible.Button
                    Accessible.name: qsTr("Look at it")
                    onClicked: ahead.model.choose(cell.modelData.id)
                }
            }
        }
    }

    PaperText {
        id: note

        y: parent.height - height
        width: parent.width
        text: qsTr("As things are now. Whatever is new comes first. Touch a recognition to see more.")
        color: ahead.paper.quiet
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.control * 0.9
        font.weight: Font.DemiBold
    }
}
