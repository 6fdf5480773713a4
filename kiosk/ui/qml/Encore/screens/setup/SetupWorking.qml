import QtQuick
import Encore
import Encore.Models

// The site is being made, then its files are taken in.
FocusScope {
    id: body

    required property SetupModel model

    FilesPanel {
        anchors.fill: parent
        visible: body.model.imports.state === "kind" || body.model.imports.state === "working"
        model: body.model.imports
        paper: Theme.cream
    }

    Moustache {
        anchors.centerIn: parent
        visible: body.model.imports.state === "list"
        width: Theme.share(70)
        height: width * 0.4
        design: 1
        color: Theme.aubergine.sheet
        shade: Theme.cream.shade
        lift: Theme.lift
    }
}
