pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The programme: the days in a row, and what is on that day under them.
TouchPage {
    id: screen

    required property WeekModel model

    paper: Theme.blue
    heading: model.isToday ? qsTr("Today, %1").arg(model.day) : model.day
    onLeave: stage.home()

    actions: [
        FitText {
            readonly property real room: screen.contentWidth - Theme.target * (screen.narrow ? 8.4 : 7.4)

            width: room
            height: Theme.target
            visible: screen.model.theme !== "" && !screen.narrow
            text: screen.model.theme
            color: screen.paper.accent
            largest: Theme.lead
            middle: Theme.body
            smallest: Theme.small
            verticalAlignment: Text.AlignVCenter
            horizontalAlignment: Text.AlignRight
        },
        Pager {
            name: "events"
            page: screen.model.page
            pages: screen.model.pages
            paper: screen.paper
            onTurned: step => screen.model.turn(step)
        }
    ]

    Row {
        id: tabs

        readonly property real tabWidth: (parent.width - 2 * (Theme.target + spacing)) / Math.max(1, screen.model.days.length) - spacing

        height: Math.max(Theme.target, Theme.share(screen.narrow ? 13 : 11))
        spacing: Theme.tight * 0.8

        PaperButton {
            objectName: "weekBefore"
            width: Theme.target
            height: parent.height
            glyph: "back"
            label: qsTr("The week before")
            paper: Theme.blue
            seed: 51
            onClicked: screen.model.leaf(-1)
        }

        Repeater {
            model: screen.model.days

            PaperButton {
                id: tab

                required property var modelData
                required property int index

                objectName: "day_" + index
                width: tabs.tabWidth + tabs.spacing - tabs.spacing * (index > 0 ? 1 : 0)
                height: tabs.height
                checked: modelData.chosen
                paper: modelData.chosen ? Theme.sunflower : Theme.white
                label: modelData.long
                seed: 80 + index
                onClicked: screen.model.choose(index)

                PaperText {
                    id: weekday

                    x: tab.sink
                    y: Math.round((parent.height - height - number.height * 0.86) / 2) + tab.sink
                    width: parent.width
                    text: tab.modelData.name
                    color: tab.paper.quiet
                    horizontalAlignment: Text.AlignHCenter
                    font.pixelSize: Theme.share(3.2)
                    font.weight: Font.Bold
                }

                PaperText {
                    id: number

                    x: tab.sink
                    y: weekday.y + weekday.height * 0.86
                    width: parent.width
                    text: tab.modelData.number
                    paper: tab.paper
                    horizontalAlignment: Text.AlignHCenter
                    font.pixelSize: Theme.share(5.2)
                    font.weight: Font.ExtraBold
                    font.features: Theme.tabular
                }

                Rectangle {
                    x: Math.round((parent.width - width) / 2) + tab.sink
                    y: parent.height - height - Theme.share(0.9) + tab.sink
                    visible: tab.modelData.today
                    width: Theme.share(3)
                    height: Math.max(3, Theme.share(0.6))
                    color: tab.paper.accent
                }
            }
        }

        PaperButton {
            objectName: "weekAfter"
            width: Theme.target
            height: parent.height
            glyph: "next"
            label: qsTr("The week after")
            paper: Theme.blue
            seed: 53
            onClicked: screen.model.leaf(1)
        }
    }

    Item {
        id: list

        readonly property real least: Theme.share(screen.narrow ? 17 : 9.6)
        readonly property int shown: screen.model.events.length
        readonly property real rowHeight: Math.min(Theme.share(20), height / Math.max(1, Math.min(shown, screen.model.pageSize)))

        y: tabs.height + Theme.gap
        width: parent.width
        height: parent.height - y

        Binding {
            target: screen.model
            property: "pageSize"
            value: Math.max(1, Math.floor(list.height / list.least))
        }

        Repeater {
            model: screen.model.events

            Item {
                id: row

                required property var modelData
                required property int index
                readonly property Paper paper: modelData.now ? Theme.sunflower : Theme.blue
                readonly property string where: {
                    const place = modelData.place;
                    const by = modelData.sponsor === "" ? "" : qsTr("brought by %1").arg(modelData.sponsor);
                    return place !== "" && by !== "" ? "%1, %2".arg(place).arg(by) : place + by;
                }

                y: index * list.rowHeight
                width: list.width
                height: list.rowHeight - Theme.tight * 0.8
                opacity: modelData.over ? 0.6 : 1

                PaperSheet {
                    width: parent.width
                    height: parent.height
                    visible: row.modelData.now
                    paper: Theme.sunflower
                    seed: 90 + row.index
                    lift: 0
                }

                Rectangle {
                    y: -Math.round(Theme.tight * 0.4)
                    width: parent.width
                    height: Math.max(2, Theme.share(0.2))
                    visible: row.index > 0 && !row.modelData.now
                    color: Theme.blue.shade
                }

                FitText {
                    id: time

                    x: Theme.gap * 0.8
                    width: Theme.share(screen.narrow ? 17 : 18)
                    height: parent.height
                    text: row.modelData.allDay ? qsTr("All day") : row.modelData.fromYesterday ? qsTr("until %1").arg(row.modelData.ends) : row.modelData.starts
                    color: row.modelData.now ? row.paper.accent : row.paper.accent
                    largest: Theme.lead
                    middle: Theme.body
                    smallest: Theme.small
                    verticalAlignment: Text.AlignVCenter
                }

                FitText {
                    id: name

                    x: time.x + time.width
                    y: Math.round((parent.height - height - (place.visible ? place.height : 0) - (more.visible ? more.height : 0)) / 2)
                    width: parent.width - x - Theme.gap
                    height: contentHeight
                    maximumHeight: row.height * (place.visible ? 0.56 : 0.9)
                    text: row.modelData.title
                    paper: row.paper
                    weight: Font.Bold
                    largest: Theme.lead
                    middle: Theme.body
                    smallest: Theme.small
                }

                FitText {
                    id: place

                    x: name.x
                    y: name.y + name.height
                    visible: text !== ""
                    width: name.width
                    height: contentHeight
                    maximumHeight: row.height * 0.42
                    text: row.where
                    color: row.paper.quiet
                    weight: Font.Medium
                    largest: Theme.small
                    middle: Theme.share(3)
                    smallest: Theme.share(2.6)
                }

                FitText {
                    id: more

                    readonly property real room: row.height - name.height - (place.visible ? place.height : 0) - Theme.share(1.2)

                    x: name.x
                    y: place.y + (place.visible ? place.height : 0) + Theme.share(0.4)
                    visible: text !== "" && room > Theme.share(4) && !overflows
                    width: name.width
                    height: contentHeight
                    maximumHeight: Math.max(1, room)
                    text: row.modelData.text
                    color: row.paper.quiet
                    family: Theme.serif
                    weight: Font.Normal
                    largest: Theme.small
                    middle: Theme.share(3)
                    smallest: Theme.share(2.6)
                }
            }
        }

        PaperText {
            y: Theme.gap
            width: parent.width
            visible: list.shown === 0
            text: qsTr("Nothing is planned for this day.")
            color: screen.paper.quiet
            font.pixelSize: Theme.lead
            font.weight: Font.DemiBold
        }
    }
}
