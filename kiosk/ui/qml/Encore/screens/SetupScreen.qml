import QtQuick
import Encore
import Encore.Models

// The first start: one question on each page, the way back on each but the first.
TouchPage {
    id: screen

    required property SetupModel model

    readonly property string step: model.step
    readonly property bool asking: step !== "working" && step !== "done"
    readonly property var bodies: ({
            "language": "SetupLanguage",
            "name": "SetupName",
            "zone": "SetupZone",
            "screen": "SetupSize",
            "person": "SetupPerson",
            "passphrase": "SetupPassphrase",
            "files": "SetupFiles",
            "summary": "SetupSummary",
            "working": "SetupWorking",
            "done": "SetupDone"
        })

    function follow(): void {
        loader.load(Qt.resolvedUrl("setup/" + bodies[step] + ".qml"), {
            "model": model
        });
    }

    function title(): string {
        switch (step) {
        case "language":
            return qsTr("Welcome to Encore");
        case "name":
            return qsTr("What is this place called?");
        case "zone":
            return qsTr("Which time is it here?");
        case "screen":
            return qsTr("How large is this screen?");
        case "person":
            return qsTr("Who are you?");
        case "passphrase":
            return qsTr("Choose a passphrase");
        case "files":
            return qsTr("Do you have files to begin with?");
        case "summary":
            return qsTr("Is everything right?");
        case "working":
            return qsTr("One moment…");
        default:
            return qsTr("Here we go");
        }
    }

    function explanation(): string {
        switch (step) {
        case "language":
            return qsTr("Which language does this screen speak?");
        case "name":
            return qsTr("It stands on the screen and on paper.");
        case "zone":
            return qsTr("Chosen: %1, now %2", "time zone, time").arg(model.zones.chosen).arg(model.zones.time);
        case "screen":
            return qsTr("Hold a bank card up to the screen, and make the paper one as large as yours.");
        case "person":
            return qsTr("You will be the first manager.");
        case "passphrase":
            return qsTr("%n character(s) or more. A few words are easier to keep than a riddle.", "", model.passphraseLeast);
        case "files":
            return qsTr("People, recognitions or the week, from a USB stick. You can also do it later.");
        case "summary":
            return qsTr("Nothing has been stored yet.");
        default:
            return "";
        }
    }

    paper: step === "language" ? Theme.sunflower : step === "done" ? Theme.mint : Theme.cream
    heading: title()
    under: explanation()
    hasBack: asking && step !== "language"
    onLeave: model.back()
    onStepChanged: follow()
    Component.onCompleted: follow()

    PageLoader {
        id: loader

        width: parent.width
        height: parent.height
        focus: true
    }

    ProblemNote {
        y: parent.height - height
        width: parent.width
        text: screen.model.problem
    }

    actions: [
        PaperText {
            height: Theme.target
            visible: screen.asking
            text: qsTr("%1 of %2", "step of steps").arg(screen.model.number).arg(screen.model.steps)
            paper: screen.paper
            color: screen.paper.quiet
            verticalAlignment: Text.AlignVCenter
            font.pixelSize: Theme.control
            font.weight: Font.Bold
            font.features: Theme.tabular
        },
        PaperButton {
            objectName: "next"
            visible: screen.asking
            enabled: screen.model.complete
            glyph: screen.step === "summary" ? "tick" : "next"
            text: screen.step === "summary" ? qsTr("Make this site") : screen.step === "files" && screen.model.imports.chosen === 0 ? qsTr("Later") : qsTr("Go on")
            paper: screen.step === "summary" ? Theme.green : Theme.teal
            seed: 12
            onClicked: screen.model.next()
        },
        PaperButton {
            objectName: "begin"
            visible: screen.step === "done"
            glyph: "play"
            text: qsTr("Begin")
            paper: Theme.green
            seed: 14
            onClicked: screen.model.finish()
        }
    ]
}
