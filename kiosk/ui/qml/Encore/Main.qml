import QtQuick
import Encore
import Encore.Models

// The window: the slides, over them the screen of the stage's mode, and the footer.
Window {
    id: root

    required property StageModel stage
    required property RotationModel rotation
    required property FooterModel footer
    // The view model of each screen, by the name of its mode.
    required property var models

    // The camera; null where the settings say that there is none.
    property CameraModel camera: null
    // The week's theme; null in set-up.
    property LookModel look: null
    // What is new for a badge; null in set-up.
    property SignUpNewsModel news: null
    property real screenInches: 21.5
    property bool reducedMotion: false
    property string orientation: "auto"
    // Where the screens are; tests have others.
    property url folder: Qt.resolvedUrl("screens/")
    readonly property bool turned: orientation === "portrait" && width > height || orientation === "landscape" && height > width
    // Where the kiosk is in the hands of a manager, or out of order, nobody is invited; nor at a film.
    readonly property bool inviting: ["cinema", "lineup", "ceremony", "manager", "setup", "out_of_order"].indexOf(stage.mode) < 0
    // A screen is screens/<name>Screen.qml; modes without one show the slides.
    readonly property var screens: ({
            "home": "Home",
            "week": "Week",
            "raffle": "Raffle",
            "tickets": "Tickets",
            "thanks": "Thanks",
            "cinema": "Cinema",
            "lineup": "Lineup",
            "result": "Result",
            "ceremony": "Ceremony",
            "manager": "Manager",
            "setup": "Setup",
            "out_of_order": "OutOfOrder"
        })

    // Opens the screen of the stage's mode, or takes the last one away.
    function follow(): void {
        const name = screens[stage.mode];
        if (name === undefined)
            pages.clear();
        else if (name === "Week" && programme.made())
            pages.show(stage.mode, Qt.resolvedUrl("parts/Kept.qml"), {
                "kept": programme.item,
                "home": programme
            });
        else
            pages.show(stage.mode, folder + name + "Screen.qml", {
                "stage": stage,
                "model": models[stage.mode] ?? null
            });
    }

    color: Theme.cream.sheet
    title: "Encore"
    Component.onCompleted: follow()

    Binding {
        target: Theme
        property: "width"
        value: content.width
    }

    Binding {
        target: Theme
        property: "height"
        value: content.height
    }

    Binding {
        target: Theme
        property: "screenInches"
        value: root.screenInches
    }

    Binding {
        target: Theme
        property: "look"
        value: root.look
    }

    Binding {
        target: Tidings
        property: "news"
        value: root.news
    }

    Binding {
        target: Lens
        property: "camera"
        value: root.camera
    }

    Binding {
        target: Theme
        property: "reducedMotion"
        value: root.reducedMotion
    }

    Connections {
        function onModeChanged(): void {
            root.follow();
        }

        target: root.stage
    }

    Item {
        id: content

        anchors.centerIn: parent
        width: root.turned ? root.height : root.width
        height: root.turned ? root.width : root.height
        rotation: root.turned ? 90 : 0

        RotationView {
            width: parent.width
            height: parent.height - strip.height
            visible: !pages.covered
            model: root.rotation
            shiftX: Math.round(root.footer.wearX * Theme.shortSide)
            shiftY: Math.round(root.footer.wearY * Theme.shortSide)
        }

        // The programme is many pieces of paper: it is made once, ahead of time, and kept.
        Loader {
            id: programme

            // Makes it at once if it is not there; false where it cannot be made.
            function made(): bool {
                asynchronous = false;
                begin();
                return status === Loader.Ready;
            }

            function begin(): void {
                if (source.toString() === "" && root.models["week"])
                    setSource(root.folder + "WeekScreen.qml", {
                        "stage": root.stage,
                        "model": root.models["week"],
                        "used": false
                    });
            }

            width: pages.width
            height: pages.height
            visible: false
            asynchronous: true
        }

        Timer {
            interval: 2000
            running: true
            onTriggered: programme.begin()
        }

        PaperStack {
            id: pages

            width: parent.width
            height: parent.height - strip.height
            onFailed: key => root.stage.lost(key)
        }

        Footer {
            id: strip

            x: Math.round(root.footer.wearX * Theme.shortSide)
            y: parent.height - height + Math.round(root.footer.wearY * Theme.shortSide * 0.5)
            width: parent.width
            model: root.footer
            inviting: root.inviting
        }

        IdleNotice {
            width: parent.width
            height: parent.height - strip.height
            stage: root.stage
        }
    }
}
