import QtQuick
import Encore
import Encore.Models

// Files to be taken in, how far they are, and what came of each.
TouchPage {
    id: page

    required property ManagerModel model

    readonly property ImportModel imports: model.imports

    paper: Theme.mint
    heading: imports.state === "done" ? qsTr("What came of it") : imports.state === "preview" ? qsTr("This would change") : qsTr("Import files")
    under: imports.state === "list" ? qsTr("From the inbox, and from USB sticks that are plugged in.") : imports.state === "preview" ? imports.file : ""
    onLeave: model.back()

    FilesPanel {
        width: parent.width
        height: parent.height
        model: page.imports
        paper: page.paper
    }

    actions: [
        PaperButton {
            objectName: "stop"
            visible: page.imports.state === "working"
            enabled: !page.imports.stopping
            glyph: "close"
            text: page.imports.stopping ? qsTr("Stopping…") : qsTr("Stop")
            seed: 15
            onClicked: page.imports.stop()
        },
        PaperButton {
            objectName: "leave"
            visible: page.imports.state === "preview"
            glyph: "close"
            text: qsTr("Leave it")
            paper: Theme.grey
            seed: 17
            onClicked: page.imports.decide(false)
        },
        PaperButton {
            objectName: "take"
            visible: page.imports.state === "preview"
            glyph: "save"
            text: qsTr("Take it in")
            paper: Theme.teal
            seed: 18
            onClicked: page.imports.decide(true)
        },
        PaperButton {
            objectName: "look"
            visible: page.imports.state === "list" || page.imports.state === "done"
            enabled: !page.imports.looking
            glyph: "search"
            text: page.imports.state === "done" ? qsTr("More files") : qsTr("Look again")
            seed: 9
            onClicked: page.imports.look()
        },
        PaperButton {
            objectName: "import"
            visible: page.imports.state === "list"
            enabled: page.imports.chosen > 0
            glyph: "save"
            text: qsTr("Import")
            paper: Theme.teal
            seed: 12
            onClicked: page.imports.begin()
        }
    ]
}
