pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// Who takes no part: the organisers in one touch, whole teams, single people; and who that is.
Item {
    id: out

    required property RaffleFormModel model

    property Paper paper: Theme.sunflower
    property int page: 0
    readonly property RaffleExcludedModel excluded: model.excluded
    readonly property bool narrow: height > width
    readonly property real side: narrow ? width : Math.round((width - Theme.gap * 2) * 0.46)
    readonly property var people: excluded.excluded
    readonly property int columns: Math.max(1, Math.floor((list.width + Theme.tight) / (Theme.millimetre * 96)))
    readonly property real rowHeight: Theme.target + Theme.tight
    readonly property int rows: Math.max(1, Math.floor((list.height - title.height - Theme.gap - Theme.target) / rowHeight))
    readonly property int perPage: rows * columns
    readonly property int pages: Math.max(1, Math.ceil(people.length / perPage))
    readonly property int shownPage: Math.min(page, pages - 1)

    Column {
        id: ways

        width: out.side
        spacing: Theme.gap

        PaperButton {
            id: organisers

            readonly property bool isChosen: out.excluded.organisers.chosen

            objectName: "organisers"
            width: parent.width
            height: Math.round(Theme.target * 1.7)
            enabled: out.excluded.organisers.count > 0
            checked: isChosen
            paper: isChosen ? Theme.teal : Theme.white
            label: qsTr("The organisers")
            seed: 31
            onClicked: out.excluded.toggleOrganisers()

            Icon {
                id: sign

                x: Theme.gap + organisers.sink
                y: Math.round((parent.height - height) / 2) + organisers.sink
                width: Theme.control * 1.8
                height: width
                name: organisers.isChosen ? "tick" : "moustache"
                color: organisers.writing
            }

            FitText {
                id: words

                x: sign.x + sign.width + Theme.gap
                y: Theme.tight + organisers.sink
                width: parent.width - x - Theme.tight
                height: Math.round((parent.height - 2 * Theme.tight) * 0.42)
                text: organisers.label
                color: organisers.writing
                weight: Font.Bold
                largest: Theme.control
                middle: Theme.control * 0.9
                smallest: Theme.control * 0.7
                verticalAlignment: Text.AlignBottom
            }

            FitText {
                x: words.x
                y: words.y + words.height
                width: words.width
                height: parent.height - Theme.tight * 2 - words.height
                text: qsTr("%n person(s): all managers, and whoever hid moustaches", "", out.excluded.organisers.count)
                color: organisers.shown.quiet
                weight: Font.DemiBold
                largest: Theme.caption
                middle: Theme.caption * 0.9
                smallest: Theme.caption * 0.75
                lineHeight: 1.06
            }
        }

        PaperButton {
            objectName: "chooseTeams"
            width: parent.width
            glyph: "people"
            text: qsTr("A whole team…")
            seed: 33
            onClicked: out.model.openTeams()
        }

        PaperButton {
            objectName: "choosePeople"
            width: parent.width
            glyph: "person"
            text: qsTr("Somebody…")
            seed: 35
            onClicked: out.model.openPeople()
        }
    }

    Item {
        id: list

        x: out.narrow ? 0 : out.side + Theme.gap * 2
        y: out.narrow ? ways.height + Theme.gap * 1.4 : 0
        width: out.width - x
        height: out.height - y

        FitText {
            id: title

            objectName: "excludedCount"
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(16)
            text: out.people.length === 0 ? qsTr("Everybody on the roster takes part.") : qsTr("%n person(s) take no part:", "", out.people.length)
            paper: out.paper
            weight: Font.Bold
            largest: Theme.lead
            middle: Theme.body
            smallest: Theme.small
        }

        Grid {
            y: title.height + Theme.gap * 0.7
            columns: out.columns
            columnSpacing: Theme.tight
            rowSpacing: Theme.tight

            Repeater {
                model: out.people.slice(out.shownPage * out.perPage, (out.shownPage + 1) * out.perPage)

                Item {
                    id: person

                    required property var modelData

                    width: Math.floor((list.width - (out.columns - 1) * Theme.tight) / out.columns)
                    height: Theme.target

                    FitText {
                        id: name

                        width: parent.width - back.width - Theme.gap
                        height: parent.height * (team.visible ? 0.56 : 1)
                        text: person.modelData.label
                        paper: out.paper
                        weight: Font.Bold
                        largest: Theme.control
                        middle: Theme.control * 0.8
                        smallest: Theme.control * 0.56
                        verticalAlignment: team.visible ? Text.AlignBottom : Text.AlignVCenter
                    }

                    FitText {
                        id: team

                        y: name.height
                        visible: text !== ""
                        width: name.width
                        height: parent.height - y
                        text: person.modelData.team
                        color: out.paper.quiet
                        weight: Font.DemiBold
                        largest: Theme.caption
                        middle: Theme.caption * 0.84
                        smallest: Theme.caption * 0.66
                    }

                    PaperButton {
                        id: back

                        objectName: "takeIn_" + person.modelData.person
                        x: parent.width - width
                        glyph: "close"
                        label: qsTr("%1 takes part again").arg(person.modelData.label)
                        seed: person.modelData.person
                        onClicked: out.excluded.remove(person.modelData.person)
                    }
                }
            }
        }

        Pager {
            y: parent.height - height
            name: "excluded"
            paper: out.paper
            page: out.shownPage
            pages: out.pages
            onTurned: step => out.page = out.shownPage + step
        }
    }
}
