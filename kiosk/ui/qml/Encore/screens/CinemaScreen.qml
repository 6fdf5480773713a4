pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The cinema: in the dark, a curtain with the title, the films one after the other, and thanks at the
// end. It needs no hand; a touch shows the way back.
FocusScope {
    id: screen

    required property StageModel stage
    required property CinemaModel model

    readonly property Paper paper: Theme.ink
    readonly property bool portrait: height > width
    readonly property bool showing: model.part === "film"

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Cinema")
    Keys.onEscapePressed: stage.home()
    Keys.onBackPressed: stage.home()
    Component.onCompleted: forceActiveFocus()

    Rectangle {
        z: -2
        anchors.fill: parent
        anchors.margins: -Theme.share(3)
        anchors.bottomMargin: 0
        color: screen.paper.shade
    }

    TapHandler {
        onPressedChanged: {
            if (pressed)
                screen.model.touched();
        }
    }

    Loader {
        anchors.fill: parent
        active: screen.model.part === "title" || screen.model.part === "thanks"
        sourceComponent: CinemaCurtain {
            siteName: screen.model.siteName
            headline: screen.model.part === "title" ? qsTr("Roll the film") : qsTr("Thank you for watching")
            under: screen.model.part === "title" ? qsTr("%n film(s), and all of them are for you", "", screen.model.count) : qsTr("And thank you for all that you do.")
            glyph: screen.model.part === "title" ? "play" : "heart"
        }
    }

    // Each film has a hall of its own, also when the same one comes twice.
    Repeater {
        model: screen.showing ? [screen.model.number] : []

        Item {
            id: hall

            property var content: screen.model.content
            readonly property real foot: Theme.share(screen.portrait ? 40 : 25)

            width: screen.width
            height: screen.height
            // What is playing stays, whatever comes next.
            Component.onCompleted: content = screen.model.content

            Film {
                id: film

                x: Math.round((hall.width - width) / 2)
                y: Math.round((hall.height - hall.foot - height) / 2) + Theme.share(1)
                roomWidth: hall.width - 2 * Theme.share(4)
                roomHeight: hall.height - hall.foot - Theme.share(4)
                film: hall.content.film
                paper: screen.paper
                start: screen.model.resumeAt
                playing: !screen.model.paused
                onElapsedChanged: screen.model.played(elapsed)
                onEnded: screen.model.forward()
            }

            FitText {
                x: Theme.share(8)
                y: screen.portrait ? film.y + film.height + Theme.share(4) : hall.height - hall.foot + Theme.share(1)
                width: hall.width - 2 * x
                height: Theme.share(screen.portrait ? 24 : 13)
                text: film.caption
                paper: screen.paper
                largest: Theme.share(6)
                middle: Theme.share(5)
                smallest: Theme.share(4)
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: screen.portrait ? Text.AlignTop : Text.AlignVCenter
            }

            // For whom the film is, and which one of how many.
            FitText {
                x: Theme.margin
                y: hall.height - height - Theme.share(3)
                visible: !screen.model.controls
                width: hall.width - 2 * Theme.margin
                height: Theme.share(7)
                text: {
                    const who = hall.content.names !== "" ? hall.content.names : hall.content.teams !== "" ? hall.content.teams : hall.content.title;
                    const place = qsTr("%1 of %2", "film 2 of 5").arg(screen.model.number).arg(screen.model.count);
                    return who === "" ? place : qsTr("%1 · %2", "for whom a film is, and which one it is").arg(who).arg(place);
                }
                paper: screen.paper
                color: screen.paper.quiet
                largest: Theme.share(3.6)
                middle: Theme.share(3.2)
                smallest: Theme.share(2.8)
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
            }
        }
    }

    BackButton {
        objectName: "back"
        visible: screen.model.controls
        paper: Theme.sunflower
        onClicked: screen.stage.home()
    }

    Row {
        x: screen.width - Theme.margin - width
        y: screen.height - height - Theme.gap
        visible: screen.model.controls && screen.showing
        spacing: Theme.gap

        PaperButton {
            objectName: "pause"
            glyph: screen.model.paused ? "play" : "pause"
            label: screen.model.paused ? qsTr("Go on") : qsTr("Pause")
            paper: Theme.sunflower
            seed: 32
            onClicked: screen.model.pause()
        }

        PaperButton {
            objectName: "forward"
            glyph: "next"
            label: qsTr("Next film")
            paper: Theme.sunflower
            seed: 33
            onClicked: screen.model.forward()
        }
    }
}
