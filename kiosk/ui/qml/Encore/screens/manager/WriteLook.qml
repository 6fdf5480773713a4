pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The slide at its true size. A touch on it takes the controls away, and another brings them back.
FocusScope {
    id: whole

    required property WritingModel model

    property bool bare: false
    readonly property bool narrow: height > width

    signal leave

    focus: true
    Keys.onEscapePressed: whole.leave()

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.share(3)
        anchors.bottomMargin: 0
        color: Theme.grey.sheet
    }

    SlidePreview {
        id: preview

        objectName: "wholePreview"
        anchors.fill: parent
        whole: true
        slideWidth: whole.width
        slideHeight: whole.height
        design: whole.model.look.design
        content: whole.model.look.content
    }

    MouseArea {
        objectName: "slide"
        anchors.fill: parent
        Accessible.role: Accessible.Button
        Accessible.name: whole.bare ? qsTr("Show the controls") : qsTr("Only the slide")
        onClicked: whole.bare = !whole.bare
    }

    WriteWarning {
        x: Theme.margin
        y: bar.y - height - Theme.gap
        width: Math.min(parent.width - 2 * Theme.margin, Theme.share(90))
        visible: said !== "" && !whole.bare
        preview: preview
        held: whole.model.look.held
        filmHeld: whole.model.look.filmHeld
    }

    PaperCard {
        id: bar

        x: Theme.gap
        y: parent.height - height - Theme.gap
        width: parent.width - 2 * Theme.gap
        height: controls.height + 2 * padding
        visible: !whole.bare
        paper: Theme.ink
        padding: Theme.tight
        seed: 45

        // What lies on the bar is not meant for the slide under it.
        MouseArea {
            anchors.fill: parent
        }

        Flow {
            id: controls

            width: parent.width
            spacing: Theme.tight

            PaperButton {
                objectName: "lookBack"
                glyph: "back"
                text: qsTr("Back")
                seed: 11
                onClicked: whole.leave()
            }

            Repeater {
                model: whole.model.look.languages

                PaperButton {
                    required property string modelData
                    required property int index

                    objectName: "speak_" + modelData
                    text: modelData.toUpperCase()
                    leftPadding: Theme.tight
                    checked: modelData === whole.model.look.language
                    paper: checked ? Theme.teal : Theme.white
                    seed: 13 + index
                    onClicked: whole.model.look.speak(modelData)
                }
            }

            Pager {
                name: "look"
                paper: Theme.ink
                page: whole.model.look.page
                pages: whole.model.look.pages
                onTurned: step => whole.model.look.turn(step)
            }

            PaperButton {
                objectName: "saveLook"
                enabled: !whole.model.busy
                glyph: "tick"
                text: whole.model.editing ? qsTr("Keep it so") : qsTr("Put it up")
                paper: Theme.green
                seed: 17
                onClicked: whole.model.save()
            }

            PaperText {
                visible: !whole.narrow
                width: implicitWidth
                height: Theme.target
                text: qsTr("Touch the slide to see all of it.")
                color: Theme.ink.quiet
                wrapMode: Text.NoWrap
                verticalAlignment: Text.AlignVCenter
                font.pixelSize: Theme.caption
                font.weight: Font.DemiBold
            }
        }
    }

    ProblemNote {
        x: Theme.margin
        y: Theme.margin
        width: parent.width - 2 * Theme.margin
        text: whole.model.problem
    }
}
