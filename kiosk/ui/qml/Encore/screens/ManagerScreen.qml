import QtQuick
import Encore
import Encore.Models

// The manager's page: first the sign-in, then one page in manager/ for each thing to do.
FocusScope {
    id: screen

    required property StageModel stage
    required property ManagerModel model

    // The pages of the manager's own model, and those of the desks.
    readonly property var pages: ({
            "signin": "ManagerSignIn",
            "home": "ManagerDesk",
            "open": "RaffleForm",
            "close": "RaffleClosing",
            "files": "ManagerFiles",
            "sheets": "TokenSheets",
            "hide": "HidingPage",
            "tokens": "TokenList",
            "places": "PlacesMap",
            "hints": "HintsPage",
            "prizes": "PrizesPage",
            "programme": "ProgrammePage",
            "attendance": "AttendancePage",
            "weeks": "WeeksPage",
            "venues": "VenuesPage",
            "past": "PastRaffles",
            "log": "AuditPage",
            "badges": "BadgesPage",
            "people": "PeoplePage",
            "queue": "QueuePage",
            "praise": "PraisePage",
            "choices": "ChoicesPage",
            "insights": "InsightsPage",
            "contents": "ContentsPage",
            "lineup": "LineupPage",
            "time": "DeviceTimePage",
            "write": "WritePage",
            "scanner": "ScannerCheck"
        })
    readonly property string shown: stage.signedIn ? model.page : "signin"

    function follow(): void {
        const desk = stage.signedIn ? model.desks[shown] : undefined;
        const given = desk ? {
            "stage": stage,
            "manager": model,
            "model": desk
        } : {
            "stage": stage,
            "model": model
        };
        loader.load(Qt.resolvedUrl("manager/" + pages[shown] + ".qml"), given);
    }

    Accessible.role: Accessible.Pane
    onShownChanged: follow()
    Component.onCompleted: follow()

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.share(3)
        anchors.bottomMargin: 0
        color: Theme.cream.sheet
    }

    PageLoader {
        id: loader

        anchors.fill: parent
        focus: true
    }
}
