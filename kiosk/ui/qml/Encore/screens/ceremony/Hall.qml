import QtQuick
import Encore
import Encore.Models

// The ground of the loud part of the draw: aubergine with rays, a way back, and buttons at the right.
FocusScope {
    id: hall

    required property StageModel stage
    required property CeremonyModel model

    property bool hasBack: true
    // Whether the way back leads to the page of the pause.
    property bool backPauses: false
    // What can be done here, the most usual first: it stands at the right.
    property alias actions: row.data
    default property alias content: inside.data
    readonly property Paper paper: Theme.aubergine
    readonly property bool narrow: height > width
    readonly property real barTop: Math.min(back.y, row.y)

    Accessible.role: Accessible.Pane
    Keys.onEscapePressed: hall.model.back()
    Keys.onBackPressed: hall.model.back()
    Component.onCompleted: forceActiveFocus()

    Rectangle {
        z: -2
        anchors.fill: parent
        anchors.margins: -Theme.share(3)
        anchors.bottomMargin: 0
        color: hall.paper.sheet
        clip: true

        Rays {
            anchors.fill: parent
            color: "#4d1a53"
            count: 18
            centreY: height * 0.44
            reach: hall.width + hall.height
        }
    }

    Item {
        id: inside

        x: Theme.margin
        y: Math.round(Theme.margin * 0.75)
        width: hall.width - 2 * x
        height: hall.barTop - Theme.gap - y
    }

    BackButton {
        id: back

        objectName: "back"
        visible: hall.hasBack
        glyph: hall.backPauses ? "pause" : "back"
        text: hall.backPauses ? qsTr("Pause") : qsTr("Back")
        paper: Theme.ink
        onClicked: hall.model.back()
    }

    ProblemNote {
        x: Math.round((parent.width - width) / 2)
        y: hall.barTop - height - Theme.tight
        width: Math.min(parent.width - 2 * Theme.margin, Theme.share(120))
        text: hall.model.problem
    }

    Flow {
        id: row

        readonly property real taken: back.visible ? back.width + Theme.gap : 0

        x: Theme.margin + taken
        y: back.y + back.height - Math.max(height, back.height)
        width: hall.width - 2 * Theme.margin - taken
        layoutDirection: Qt.RightToLeft
        spacing: Theme.gap
    }
}
