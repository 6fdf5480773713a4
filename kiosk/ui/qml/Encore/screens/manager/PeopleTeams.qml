pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The teams as great buttons, and those who are off the floor.
Item {
    id: teams

    required property PeopleModel model

    property Paper paper: Theme.mint
    property int first: 0
    readonly property int columns: width > height * 1.1 ? 3 : 2
    readonly property real cell: Math.max(Theme.target * 1.5, Theme.share(15)) + Theme.tight
    readonly property int rows: Math.max(1, Math.floor((height - Theme.target) / cell))
    readonly property int perPage: rows * columns
    readonly property int count: Math.max(0, Math.min(perPage, model.teams.length - first))

    Grid {
        columns: teams.columns
        spacing: Theme.tight

        Repeater {
            model: teams.count

            PaperButton {
                id: team

                required property int index
                readonly property var one: teams.model.teams[teams.first + index] ?? {
                    "name": "",
                    "people": 0
                }

                objectName: "team_" + index
                width: Math.floor((teams.width - (teams.columns - 1) * Theme.tight) / teams.columns)
                height: teams.cell - Theme.tight
                label: one.name
                seed: 40 + index
                onClicked: teams.model.pickTeam(one.name)

                FitText {
                    x: Theme.gap + team.sink
                    y: Theme.tight + team.sink
                    width: parent.width - 2 * Theme.gap
                    height: parent.height - many.height - 2.4 * Theme.tight
                    text: team.one.name
                    paper: team.paper
                    largest: Theme.lead
                    middle: Theme.body
                    smallest: Theme.caption
                    lineHeight: 1.04
                    verticalAlignment: Text.AlignVCenter
                }

                PaperText {
                    id: many

                    x: Theme.gap + team.sink
                    y: parent.height - height - Theme.tight + team.sink
                    width: parent.width - 2 * Theme.gap
                    text: qsTr("%n person(s)", "", team.one.people)
                    color: team.paper.quiet
                    font.pixelSize: Theme.caption
                    font.weight: Font.DemiBold
                }
            }
        }
    }

    PaperButton {
        objectName: "inactive"
        y: parent.height - height
        glyph: "door"
        text: qsTr("Who is off the floor")
        seed: 33
        onClicked: teams.model.setInactive(true)
    }

    Pager {
        x: parent.width - width
        y: parent.height - height
        name: "teams"
        paper: teams.paper
        page: Math.floor(teams.first / teams.perPage)
        pages: Math.max(1, Math.ceil(teams.model.teams.length / teams.perPage))
        onTurned: step => teams.first = Math.max(0, teams.first + step * teams.perPage)
    }
}
