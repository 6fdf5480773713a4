pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The places with a plan: a name, a picture of the floor, and a pin on it.
TouchPage {
    id: page

    required property ManagerModel manager
    required property VenuesModel model

    readonly property string at: model.page

    function said(): string {
        switch (at) {
        case "list":
            return qsTr("Places");
        case "name":
            return qsTr("What is the place called?");
        case "picture":
            return model.pictures.framing ? qsTr("Which part of it?") : qsTr("Which picture is the plan?");
        default:
            return model.venue.name;
        }
    }

    lowers: false
    paper: Theme.cream
    heading: said()
    under: at === "pin" ? qsTr("Touch the plan where the place is.") : at === "list" ? qsTr("An event in one of them shows its plan.") : ""
    onLeave: at === "list" && "programme" in manager.desks ? manager.show("programme") : manager.back()

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: ({
                "list": list,
                "name": name,
                "picture": picture,
                "pin": pin
            })[page.at] ?? null
        onLoaded: (item as Item).forceActiveFocus()
    }

    Component {
        id: list

        Item {
            ChoiceGrid {
                anchors.fill: parent
                visible: page.model.rows.length > 0
                choices: page.model.rows.map(one => one.name)
                columns: page.narrow ? 2 : 3
                paper: page.paper
                serial: "venue"
                onPicked: index => page.model.edit(page.model.rows[index].id)
            }

            FitText {
                width: parent.width
                height: Math.min(parent.height, Theme.share(40))
                visible: page.model.rows.length === 0
                text: qsTr("No places yet. Name one, then show it on a picture of the floor.")
                paper: page.paper
                weight: Font.Bold
                largest: Theme.title
                middle: Theme.lead
                smallest: Theme.body
                verticalAlignment: Text.AlignVCenter
            }
        }
    }

    Component {
        id: name

        WriteLine {
            name: "venueName"
            maximumLength: page.model.nameMost
            placeholder: qsTr("Canteen, second floor")
            paper: page.paper
            text: page.model.venue.name
            onEdited: page.model.write(text)
            onAccepted: page.model.next()
        }
    }

    Component {
        id: picture

        PictureIn {
            model: page.model.pictures
            paper: page.paper
            busy: page.model.busy
        }
    }

    Component {
        id: pin

        FocusScope {
            id: sheet

            readonly property real step: 1

            focus: true
            Keys.onLeftPressed: page.model.nudge(-1, 0)
            Keys.onRightPressed: page.model.nudge(1, 0)
            Keys.onUpPressed: page.model.nudge(0, -1)
            Keys.onDownPressed: page.model.nudge(0, 1)

            PaperSheet {
                width: sheet.width
                height: sheet.height
                paper: Theme.white
                seed: 33
            }

            Image {
                id: plan

                anchors.fill: parent
                anchors.margins: Theme.share(1.6)
                source: page.model.venue.plan
                fillMode: Image.PreserveAspectFit
                sourceSize.width: 2400
                sourceSize.height: 2400
            }

            PaperText {
                anchors.centerIn: parent
                visible: page.model.venue.plan === ""
                text: qsTr("No plan yet. Choose a picture of the floor.")
                color: Theme.white.quiet
                font.pixelSize: Theme.lead
                font.weight: Font.Bold
            }

            MouseArea {
                objectName: "venuePlan"
                x: plan.x + Math.round((plan.width - plan.paintedWidth) / 2)
                y: plan.y + Math.round((plan.height - plan.paintedHeight) / 2)
                width: plan.paintedWidth
                height: plan.paintedHeight
                enabled: page.model.venue.plan !== ""
                onClicked: mouse => page.model.point(Math.round(mouse.x * 1000 / width), Math.round(mouse.y * 1000 / height))

                Rectangle {
                    x: Math.round(parent.width * page.model.venue.x / 1000 - width / 2)
                    y: Math.round(parent.height * page.model.venue.y / 1000 - height / 2)
                    visible: parent.enabled
                    width: Theme.share(6)
                    height: width
                    radius: width / 2
                    color: Theme.white.sheet

                    Rectangle {
                        anchors.fill: parent
                        anchors.margins: Theme.share(0.7)
                        radius: width / 2
                        color: Theme.coral.sheet
                    }

                    Icon {
                        anchors.centerIn: parent
                        width: parent.width * 0.6
                        height: width
                        name: "pin"
                        color: Theme.coral.ink
                    }
                }
            }
        }
    }

    ProblemNote {
        y: parent.height - height
        width: parent.width
        text: page.model.problem
    }

    actions: [
        PaperButton {
            objectName: "undo"
            visible: page.at === "list" && page.model.canUndo
            enabled: !page.model.busy
            glyph: "swap"
            text: qsTr("Undo")
            seed: 3
            onClicked: page.model.undo()
        },
        PaperButton {
            objectName: "newVenue"
            visible: page.at === "list"
            glyph: "plus"
            text: qsTr("New place")
            paper: Theme.sunflower
            seed: 5
            onClicked: page.model.begin()
        },
        PaperButton {
            objectName: "removeVenue"
            visible: page.at === "pin" && page.model.venue.id > 0
            enabled: !page.model.busy
            glyph: "bin"
            text: qsTr("Remove")
            seed: 7
            onClicked: page.model.remove()
        },
        PaperButton {
            objectName: "rename"
            visible: page.at === "pin"
            glyph: "edit"
            text: qsTr("Name")
            seed: 9
            onClicked: page.model.show("name")
        },
        PaperButton {
            objectName: "choosePlan"
            visible: page.at === "pin"
            glyph: "camera"
            text: qsTr("Plan")
            seed: 11
            onClicked: page.model.show("picture")
        },
        PaperButton {
            objectName: "keepVenue"
            visible: page.at === "pin"
            enabled: !page.model.busy && page.model.venue.plan !== ""
            glyph: "tick"
            text: qsTr("Keep it so")
            paper: Theme.green
            seed: 13
            onClicked: page.model.keep()
        },
        PaperButton {
            objectName: "nameDone"
            visible: page.at === "name"
            enabled: page.model.venue.name.trim() !== ""
            glyph: "next"
            text: qsTr("Next")
            paper: Theme.teal
            seed: 15
            onClicked: page.model.next()
        },
        PaperButton {
            objectName: "lookAgain"
            visible: page.at === "picture" && !page.model.pictures.framing
            enabled: !page.model.pictures.looking && !page.model.busy
            glyph: "search"
            text: qsTr("Look again")
            seed: 17
            onClicked: page.model.pictures.look()
        },
        PaperButton {
            objectName: "wholePicture"
            visible: page.at === "picture" && page.model.pictures.framing
            checked: page.model.pictures.whole
            paper: checked ? Theme.mint : Theme.white
            glyph: "camera"
            text: qsTr("All of it")
            seed: 19
            onClicked: page.model.pictures.setWhole(!page.model.pictures.whole)
        },
        PaperButton {
            objectName: "takePicture"
            visible: page.at === "picture" && page.model.pictures.framing
            enabled: !page.model.busy
            glyph: "tick"
            text: qsTr("Take it")
            paper: Theme.teal
            seed: 21
            onClicked: page.model.pictures.take()
        }
    ]
}
