import QtQuick
import Encore
import Encore.Models

// The site is there; what came of its files, if there were any.
Item {
    id: body

    required property SetupModel model

    Outcomes {
        anchors.fill: parent
        visible: body.model.imports.results.length > 0
        results: body.model.imports.results
        paper: Theme.mint
    }

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.share(130))
        visible: body.model.imports.results.length === 0
        spacing: Theme.gap * 1.4

        StatusShape {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.share(36)
            height: width
            status: "good"
        }

        FitText {
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(24)
            text: qsTr("Everything is ready. You will find people, files and the raffle under “For managers”.")
            paper: Theme.mint
            weight: Font.Bold
            largest: Theme.lead
            middle: Theme.body
            smallest: Theme.small
            lineHeight: 1.2
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
