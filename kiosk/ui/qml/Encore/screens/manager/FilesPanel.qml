pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The faces of an import: the list, the question what a file is about, what a programme would change,
// the work, the outcome.
FocusScope {
    id: panel

    required property ImportModel model
    required property Paper paper

    FileList {
        anchors.fill: parent
        visible: panel.model.state === "list"
        model: panel.model
        paper: panel.paper
    }

    Column {
        anchors.centerIn: parent
        width: parent.width
        visible: panel.model.state === "kind"
        spacing: Theme.gap * 1.4

        FitText {
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(24)
            text: qsTr("What is in “%1”?").arg(panel.model.file)
            paper: panel.paper
            largest: Theme.title
            middle: Theme.lead
            smallest: Theme.body
            horizontalAlignment: Text.AlignHCenter
        }

        Flow {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, Theme.share(150))
            spacing: Theme.gap

            PaperButton {
                objectName: "kind_people"
                width: Math.max(implicitWidth, Theme.share(34))
                glyph: "people"
                text: qsTr("People")
                tall: true
                seed: 3
                onClicked: panel.model.sayKind("people")
            }

            PaperButton {
                objectName: "kind_recognitions"
                width: Math.max(implicitWidth, Theme.share(34))
                glyph: "heart"
                text: qsTr("Recognitions")
                tall: true
                seed: 5
                onClicked: panel.model.sayKind("recognitions")
            }

            PaperButton {
                objectName: "kind_week"
                width: Math.max(implicitWidth, Theme.share(34))
                glyph: "week"
                text: qsTr("The week")
                tall: true
                seed: 7
                onClicked: panel.model.sayKind("week")
            }

            PaperButton {
                objectName: "kind_none"
                width: Math.max(implicitWidth, Theme.share(34))
                glyph: "close"
                text: qsTr("Leave it out")
                tall: true
                seed: 9
                onClicked: panel.model.sayKind("")
            }
        }
    }

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.share(120))
        visible: panel.model.state === "working"
        spacing: Theme.gap

        FitText {
            objectName: "working"
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(20)
            text: qsTr("Reading %1").arg(panel.model.file)
            paper: panel.paper
            largest: Theme.title
            middle: Theme.lead
            smallest: Theme.body
            horizontalAlignment: Text.AlignHCenter
        }

        ProgressBar {
            width: parent.width
            share: panel.model.share
            paper: panel.paper
        }
    }

    Loader {
        anchors.fill: parent
        active: panel.model.state === "preview"

        sourceComponent: WeekChanges {
            model: panel.model.preview
            paper: panel.paper
        }
    }

    Outcomes {
        anchors.fill: parent
        visible: panel.model.state === "done"
        results: panel.model.results
        paper: panel.paper
    }
}
