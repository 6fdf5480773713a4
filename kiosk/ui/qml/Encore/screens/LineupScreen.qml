pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// A quarter of an hour together: the day's value, one story, what is on; or letters, one by one. What
// is told hangs on the wall as one sheet; beside it the time that is left.
FocusScope {
    id: screen

    required property StageModel stage
    required property LineupModel model

    readonly property Paper paper: Theme.ink
    readonly property bool portrait: height > width
    readonly property real side: Math.round(portrait ? Theme.share(22) : Theme.share(32))
    readonly property string prompt: {
        switch (model.kind) {
        case "value":
            return qsTr("Where did you last see it? Say it in one sentence.");
        case "story":
            return qsTr("One of you reads it aloud. What would you have done?");
        case "today":
            return qsTr("Who needs a hand today?");
        case "letter":
            return qsTr("Read it aloud, slowly. It was written to all of you.");
        default:
            return "";
        }
    }

    Accessible.role: Accessible.Pane
    Accessible.name: model.reading ? qsTr("Letters") : qsTr("Line-up")
    Keys.onEscapePressed: model.end()
    Keys.onBackPressed: model.end()
    Keys.onRightPressed: model.forward()
    Keys.onLeftPressed: model.back()
    Component.onCompleted: forceActiveFocus()

    Rectangle {
        z: -2
        anchors.fill: parent
        anchors.margins: -Theme.share(3)
        anchors.bottomMargin: 0
        color: screen.paper.sheet
    }

    LineupClock {
        id: ring

        x: Theme.margin
        y: screen.portrait ? Theme.margin * 0.6 : Theme.margin
        width: screen.side
        height: screen.side
        paper: screen.paper
        share: screen.model.share
        figure: screen.model.left
        last: screen.model.last
    }

    FitText {
        id: heading

        x: screen.portrait ? ring.x + ring.width + Theme.gap * 1.4 : ring.x
        y: screen.portrait ? ring.y : ring.y + ring.height + Theme.gap * 1.2
        width: screen.portrait ? screen.width - x - Theme.margin : screen.side
        height: contentHeight
        maximumHeight: Theme.share(screen.portrait ? 9 : 12)
        text: screen.model.reading ? qsTr("Letters") : qsTr("Line-up")
        paper: screen.paper
        largest: Theme.share(6.4)
        middle: Theme.share(5.4)
        smallest: Theme.share(4.4)
        lineHeight: 1
    }

    FitText {
        x: heading.x
        y: heading.y + heading.height + Theme.share(1.4)
        width: heading.width
        height: (screen.portrait ? ring.y + ring.height : back.y - Theme.gap) - y
        text: screen.prompt
        paper: screen.paper
        color: screen.paper.accent
        family: Theme.serif
        weight: Font.DemiBold
        largest: Theme.share(4.8)
        middle: Theme.share(4.1)
        smallest: Theme.share(3.4)
        lineHeight: 1.08
    }

    Item {
        id: frame

        readonly property real slideHeight: screen.height
        readonly property real factor: height / slideHeight

        x: screen.portrait ? Theme.margin : ring.x + ring.width + Theme.margin
        y: screen.portrait ? ring.y + ring.height + Theme.gap : Theme.margin * 0.8
        width: screen.width - x - Theme.margin
        height: back.y - Theme.gap - y

        Rectangle {
            x: Theme.lift
            y: Theme.lift
            width: parent.width
            height: parent.height
            visible: screen.model.kind !== ""
            color: screen.paper.shade
        }

        // Each page is a sheet of its own: what hangs there stays as it is until it is taken away.
        Repeater {
            model: screen.model.ready ? [screen.model.number + screen.model.kind] : []

            Item {
                id: sheet

                required property string modelData
                property string design: ""
                property var content: ({})

                width: frame.width
                height: frame.height
                clip: true
                Component.onCompleted: {
                    design = screen.model.design;
                    content = screen.model.content;
                    loader.sourceComponent = design !== "" ? slide : screen.model.kind === "today" ? today : screen.model.kind === "letter" ? letter : nothing;
                }

                Loader {
                    id: loader

                    anchors.fill: parent
                }

                Component {
                    id: slide

                    SlidePreview {
                        slideWidth: Math.max(width / frame.factor, screen.portrait ? screen.width : 0)
                        slideHeight: slideWidth * height / Math.max(1, width)
                        design: sheet.design
                        content: sheet.content
                    }
                }

                Component {
                    id: letter

                    LineupLetter {
                        content: sheet.content
                    }
                }
            }
        }

        Component {
            id: today

            LineupToday {
                day: screen.model.day
                title: screen.model.title
                sponsor: screen.model.sponsor
                events: screen.model.events
            }
        }

        Component {
            id: nothing

            FitText {
                objectName: "nothing"
                text: qsTr("There is no letter to read yet. Customers' praise that says where it came from can be read here.")
                paper: screen.paper
                largest: Theme.share(7)
                middle: Theme.share(6)
                smallest: Theme.share(5)
                verticalAlignment: Text.AlignVCenter
            }
        }
    }

    BackButton {
        id: back

        objectName: "back"
        text: qsTr("End", "a line-up before its time")
        paper: Theme.sunflower
        onClicked: screen.model.end()
    }

    Row {
        x: screen.width - Theme.margin - width
        y: back.y
        visible: screen.model.count > 1
        spacing: Theme.gap

        PaperText {
            height: parent.height
            text: "%1 / %2".arg(screen.model.number).arg(screen.model.count)
            color: screen.paper.quiet
            verticalAlignment: Text.AlignVCenter
            font.pixelSize: Theme.control
            font.weight: Font.Bold
            font.features: Theme.tabular
        }

        PaperButton {
            objectName: "previous"
            enabled: screen.model.number > 1
            glyph: "back"
            label: qsTr("Previous page")
            focusPolicy: Qt.TabFocus
            seed: 41
            onClicked: screen.model.back()
        }

        PaperButton {
            objectName: "next"
            enabled: screen.model.number < screen.model.count
            glyph: "next"
            label: qsTr("Next page")
            paper: Theme.coral
            focusPolicy: Qt.TabFocus
            seed: 43
            onClicked: screen.model.forward()
        }
    }
}
