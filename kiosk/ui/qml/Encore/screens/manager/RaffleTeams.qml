pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The teams; a touch leaves a whole one out or takes it in again.
FocusScope {
    id: teams

    required property RaffleExcludedModel model

    property Paper paper: Theme.sunflower
    property int page: 0
    readonly property int columns: width > height ? 3 : 2
    readonly property real cell: Math.floor((width - (columns - 1) * Theme.gap) / columns)
    readonly property real rowHeight: Math.round(Theme.target * 1.3) + Theme.tight
    readonly property int rows: Math.max(1, Math.floor((height - Theme.target - Theme.tight) / rowHeight))
    readonly property int perPage: rows * columns
    readonly property int pages: Math.max(1, Math.ceil(model.teams.length / perPage))
    readonly property int shownPage: Math.min(page, pages - 1)

    Grid {
        columns: teams.columns
        columnSpacing: Theme.gap
        rowSpacing: Theme.tight

        Repeater {
            model: teams.model.teams.slice(teams.shownPage * teams.perPage, (teams.shownPage + 1) * teams.perPage)

            PaperButton {
                id: team

                required property var modelData
                required property int index

                objectName: "team_" + (teams.shownPage * teams.perPage + index)
                width: teams.cell
                height: teams.rowHeight - Theme.tight
                checked: modelData.chosen
                paper: modelData.chosen ? Theme.teal : Theme.white
                label: modelData.name
                seed: index + 40
                onClicked: teams.model.toggleTeam(modelData.name)

                Icon {
                    id: sign

                    x: Theme.gap * 0.8 + team.sink
                    y: Math.round((parent.height - height) / 2) + team.sink
                    width: Theme.control * 1.5
                    height: width
                    name: team.modelData.chosen ? "tick" : "people"
                    color: team.paper.ink
                }

                FitText {
                    id: name

                    x: sign.x + sign.width + Theme.gap * 0.8
                    y: team.sink
                    width: parent.width - x - Theme.tight
                    height: parent.height * 0.56
                    text: team.modelData.name
                    paper: team.paper
                    weight: Font.Bold
                    largest: Theme.control
                    middle: Theme.control * 0.8
                    smallest: Theme.control * 0.56
                    lineHeight: 1.04
                    verticalAlignment: Text.AlignBottom
                }

                PaperText {
                    x: name.x
                    y: name.y + name.height
                    text: qsTr("%n person(s)", "", team.modelData.count)
                    color: team.paper.quiet
                    font.pixelSize: Theme.caption
                    font.weight: Font.DemiBold
                }
            }
        }
    }

    Pager {
        x: parent.width - width
        y: parent.height - height
        name: "teams"
        paper: teams.paper
        page: teams.shownPage
        pages: teams.pages
        onTurned: step => teams.page = teams.shownPage + step
    }

    PaperText {
        anchors.centerIn: parent
        visible: teams.model.teams.length === 0
        text: qsTr("Nobody on the roster is in a team.")
        color: teams.paper.quiet
        font.pixelSize: Theme.lead
        font.weight: Font.Bold
    }
}
