pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The map: a plan with a pin for each place, to look at; and places to be put on it.
TouchPage {
    id: page

    required property ManagerModel manager
    required property PlacesModel model

    readonly property bool onMap: model.page === "map"
    readonly property bool hasOne: model.chosen.number > 0

    lowers: false
    paper: Theme.cream
    heading: model.page === "new" ? qsTr("A new place") : model.page === "rename" ? qsTr("Another name") : qsTr("Where they are")
    onLeave: manager.back()

    Item {
        id: map

        readonly property real side: page.narrow ? width : Math.round(width * 0.3)

        anchors.fill: parent
        visible: page.onMap

        PlanSheet {
            id: plan

            objectName: "planSheet"
            width: page.narrow ? map.width : map.width - map.side - Theme.gap * 1.4
            height: page.narrow ? Math.round(map.height * 0.62) : map.height
            model: page.model
        }

        PlaceSide {
            x: page.narrow ? 0 : map.width - width
            y: page.narrow ? plan.height + Theme.gap : 0
            width: map.side
            height: map.height - y
            model: page.model
            paper: page.paper
        }
    }

    Loader {
        anchors.fill: parent
        active: !page.onMap
        focus: active

        sourceComponent: WriteLine {
            name: "placeName"
            placeholder: qsTr("Kitchen, top shelf")
            maximumLength: page.model.placeMost
            paper: page.paper
            text: page.model.page === "rename" ? page.model.chosen.name ?? "" : ""
            onAccepted: {
                if (page.model.page === "rename")
                    page.model.rename(text);
                else
                    page.model.add(text);
            }
        }

        onLoaded: (item as Item).forceActiveFocus()
    }

    ProblemNote {
        y: parent.height - height
        width: parent.width
        text: page.model.problem
    }

    actions: [
        PaperButton {
            objectName: "newPlace"
            visible: page.onMap && !page.hasOne
            glyph: "plus"
            text: qsTr("A new place")
            seed: 9
            onClicked: page.model.show("new")
        },
        PaperButton {
            objectName: "removePlace"
            visible: page.onMap && page.hasOne && !page.model.putting && (page.model.chosen.empty ?? false)
            enabled: !page.model.busy
            glyph: "bin"
            text: page.narrow ? "" : qsTr("Remove")
            label: qsTr("Remove")
            destroys: true
            seed: 11
            onClicked: page.model.remove()
        },
        PaperButton {
            objectName: "renamePlace"
            visible: page.onMap && page.hasOne && !page.model.putting
            glyph: "edit"
            text: qsTr("Rename")
            seed: 13
            onClicked: page.model.show("rename")
        },
        PaperButton {
            objectName: "takeOff"
            visible: page.onMap && page.hasOne && page.model.putting && (page.model.chosen.onPlan ?? false)
            enabled: !page.model.busy
            glyph: "close"
            text: page.narrow ? qsTr("Take it off") : qsTr("Take it off the plan")
            seed: 15
            onClicked: page.model.takeOff()
        },
        PaperButton {
            objectName: "beginPut"
            visible: page.onMap && page.hasOne && !page.model.putting
            glyph: "pin"
            text: page.model.chosen.onPlan ? qsTr("Move it") : page.narrow ? qsTr("On the plan") : qsTr("Put it on the plan")
            paper: Theme.sunflower
            seed: 17
            onClicked: {
                page.model.beginPut();
                plan.forceActiveFocus();
            }
        },
        PaperButton {
            objectName: "put"
            visible: page.onMap && page.model.putting
            enabled: !page.model.busy && page.model.pointed
            glyph: "tick"
            text: qsTr("It is here")
            paper: Theme.green
            seed: 19
            onClicked: page.model.put()
        }
    ]
}
