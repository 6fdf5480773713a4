import QtQuick
import Encore
import Encore.Models

// Thanks from the floor, one after the other, oldest first: shown or not.
TouchPage {
    id: page

    required property ManagerModel model

    readonly property var thanks: model.thanks

    paper: Theme.cream
    heading: model.waiting > 0 ? qsTr("%n wait(s) for you", "thanks to be approved", model.waiting) : qsTr("All read")
    onLeave: model.back()

    PaperCard {
        width: parent.width
        height: parent.height
        visible: page.model.waiting > 0
        paper: Theme.coral
        padding: Theme.share(5)
        seed: 21
        lift: Theme.lift * 1.6

        FitText {
            id: to

            objectName: "to"
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(18)
            text: page.thanks.to
            paper: Theme.coral
            largest: Theme.headline
            middle: Theme.title
            smallest: Theme.body
            lineHeight: 1.05
        }

        FitText {
            objectName: "text"
            y: to.height + Theme.gap
            width: parent.width
            height: parent.height - y - from.height - Theme.gap
            text: page.thanks.text
            paper: Theme.coral
            family: Theme.serif
            weight: Font.Normal
            largest: Theme.title
            middle: Theme.lead
            smallest: Theme.body
            lineHeight: 1.24
        }

        FitText {
            id: from

            y: parent.height - height
            width: parent.width
            height: Theme.share(6)
            text: page.thanks.sender !== "" ? qsTr("from %1").arg(page.thanks.sender) : qsTr("from a colleague")
            color: Theme.coral.quiet
            weight: Font.Bold
            largest: Theme.body
            middle: Theme.small
            smallest: Theme.caption
            verticalAlignment: Text.AlignVCenter
        }
    }

    Column {
        anchors.centerIn: parent
        visible: page.model.waiting === 0
        spacing: Theme.gap

        StatusShape {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.share(40)
            height: width
            status: "good"
        }

        PaperText {
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("Nothing waits for you.")
            font.pixelSize: Theme.lead
            font.weight: Font.Bold
        }
    }

    ProblemNote {
        y: parent.height - height
        width: parent.width
        text: page.model.problem
    }

    actions: [
        PaperButton {
            objectName: "hide"
            visible: page.model.waiting > 0
            enabled: !page.model.busy
            glyph: "bin"
            text: qsTr("Do not show")
            seed: 9
            onClicked: page.model.hide(page.thanks.id)
        },
        PaperButton {
            objectName: "approve"
            visible: page.model.waiting > 0
            enabled: !page.model.busy
            glyph: "tick"
            text: qsTr("Show it")
            paper: Theme.green
            seed: 12
            onClicked: page.model.approve(page.thanks.id)
        }
    ]
}
