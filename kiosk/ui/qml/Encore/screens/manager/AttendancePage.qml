pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// Who is here: an event, then badge after badge; the list beside it, and the way to take somebody off.
TouchPage {
    id: page

    required property ManagerModel manager
    required property AttendanceModel model

    readonly property bool choosing: model.page === "events"
    readonly property bool counting: model.page === "guests"
    readonly property var answer: model.answer.code === "" ? {
        "code": "",
        "paper": "teal",
        "glyph": "badge",
        "number": model.count,
        "title": model.count === 0 ? qsTr("Scan the first badge") : model.count === 1 ? "" : qsTr("are here", "how many, before it"),
        "advice": qsTr("Each badge counts once.")
    } : Object.assign({}, model.answer, {
        "number": model.count
    })

    function away(): void {
        if (model.leadsTo !== "")
            manager.show(model.leadsTo);
        else
            manager.back();
    }

    lowers: false
    paper: Theme.cream
    heading: choosing ? qsTr("Who is here?") : counting ? model.title : qsTr("Who came?")
    under: model.problem !== "" ? model.problem : choosing ? qsTr("Choose the event, then scan the badges of those who come.") : ""
    onLeave: away()

    actions: [
        PaperButton {
            objectName: "noBadge"
            visible: page.counting
            glyph: "person"
            text: qsTr("No badge here?")
            seed: 45
            onClicked: page.model.nameInstead()
        },
        Pager {
            name: page.choosing ? "events" : "guests"
            visible: (page.choosing || page.counting) && pages > 1
            page: page.model.at
            pages: page.model.pages
            paper: page.paper
            onTurned: step => page.model.turn(step)
        }
    ]

    Item {
        id: events

        readonly property int columns: page.narrow ? 1 : 2
        readonly property real cell: Math.round(Math.max(Theme.target * 1.2, Theme.share(15))) + Theme.tight

        anchors.fill: parent
        visible: page.choosing

        Binding {
            target: page.model
            property: "pageSize"
            when: page.choosing
            value: events.columns * Math.max(1, Math.floor((events.height + Theme.tight) / events.cell))
        }

        Grid {
            columns: events.columns
            columnSpacing: Theme.gap
            rowSpacing: Theme.tight

            Repeater {
                model: page.choosing ? page.model.events : []

                PaperButton {
                    id: row

                    required property var modelData
                    required property int index

                    objectName: "attend_" + modelData.number
                    width: Math.floor((events.width - (events.columns - 1) * Theme.gap) / events.columns)
                    height: events.cell - Theme.tight
                    paper: modelData.now ? Theme.sunflower : Theme.white
                    label: modelData.title
                    seed: 270 + index
                    onClicked: page.model.choose(modelData.number)

                    FitText {
                        id: title

                        x: Theme.gap + row.sink
                        y: Theme.tight + row.sink
                        width: row.width - 2 * Theme.gap
                        height: Math.round((row.height - 2 * Theme.tight) * 0.56)
                        text: row.modelData.title
                        paper: row.paper
                        largest: Theme.share(4.6)
                        middle: Theme.share(3.8)
                        smallest: Theme.share(2.8)
                        lineHeight: 1.02
                        verticalAlignment: Text.AlignVCenter
                    }

                    FitText {
                        x: title.x
                        y: title.y + title.height
                        width: title.width
                        height: Math.round((row.height - 2 * Theme.tight) * 0.44)
                        text: [row.modelData.now ? qsTr("On now") : "", row.modelData.when, row.modelData.place].filter(part => part !== "").join(", ")
                        color: row.paper.quiet
                        weight: Font.Bold
                        largest: Theme.share(3.4)
                        middle: Theme.share(3)
                        smallest: Theme.share(2.6)
                        verticalAlignment: Text.AlignVCenter
                    }
                }
            }
        }

        FitText {
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(30)
            visible: page.model.loaded && page.model.events.length === 0
            text: qsTr("There is nothing on the programme today.")
            paper: page.paper
            weight: Font.Bold
            largest: Theme.title
            middle: Theme.lead
            smallest: Theme.body
        }
    }

    Item {
        id: guests

        readonly property real side: page.narrow ? width : Math.round(width * 0.46)
        readonly property real cell: Math.round(Theme.target * 1.06) + Theme.tight

        anchors.fill: parent
        visible: page.counting

        Binding {
            target: page.model
            property: "pageSize"
            when: page.counting
            value: Math.max(1, Math.floor((list.height + Theme.tight) / guests.cell))
        }

        HidingAnswer {
            id: sheet

            objectName: "attended"
            width: guests.side
            height: page.narrow ? Math.round(guests.height * 0.4) : guests.height
            paper: Theme.paper(page.answer.paper)
            answer: page.answer
        }

        Item {
            id: list

            x: page.narrow ? 0 : guests.side + Theme.gap * 1.4
            y: page.narrow ? sheet.height + Theme.gap : 0
            width: guests.width - x
            height: guests.height - y

            Column {
                spacing: Theme.tight

                Repeater {
                    model: page.counting ? page.model.guests : []

                    Item {
                        id: guest

                        required property var modelData
                        required property int index

                        width: list.width
                        height: guests.cell - Theme.tight

                        PaperSheet {
                            width: parent.width - off.width - Theme.tight
                            height: parent.height
                            paper: Theme.white
                            seed: 290 + guest.index
                        }

                        FitText {
                            x: Theme.gap
                            width: off.x - at.width - x - Theme.gap * 2
                            height: parent.height
                            text: guest.modelData.team === "" ? guest.modelData.name : qsTr("%1, %2", "name, team").arg(guest.modelData.name).arg(guest.modelData.team)
                            paper: Theme.white
                            weight: Font.Bold
                            largest: Theme.share(3.8)
                            middle: Theme.share(3.2)
                            smallest: Theme.share(2.6)
                            lineHeight: 1.04
                            verticalAlignment: Text.AlignVCenter
                        }

                        PaperText {
                            id: at

                            x: off.x - Theme.gap - width
                            height: parent.height
                            text: guest.modelData.at
                            color: Theme.white.quiet
                            verticalAlignment: Text.AlignVCenter
                            font.pixelSize: Theme.share(3.4)
                            font.weight: Font.Bold
                            font.features: Theme.tabular
                        }

                        PaperButton {
                            id: off

                            objectName: "takeOff_" + guest.modelData.person
                            x: parent.width - width
                            width: Theme.target
                            height: parent.height
                            enabled: !page.model.busy
                            glyph: "close"
                            label: qsTr("%1 is not here").arg(guest.modelData.name)
                            seed: 310 + guest.index
                            onClicked: page.model.takeOff(guest.modelData.person)
                        }
                    }
                }
            }
        }
    }

    Loader {
        anchors.fill: parent
        active: page.model.page === "name"
        focus: active

        sourceComponent: PickPerson {
            model: page.model.picker
            paper: page.paper
        }
    }
}
