import QtQuick
import QtQuick.Templates as T
import Encore

// One event of a day on the manager's desk: its time, its title, where, and what has become of it.
T.AbstractButton {
    id: row

    // A map as `ProgrammeDaysModel.rows` has them.
    required property var event

    property int seed: 1
    readonly property real side: Theme.share(17)
    readonly property real sink: down ? Theme.lift : 0
    readonly property Paper tint: event.cancelled ? Theme.grey : event.on ? Theme.green : event.over ? Theme.grey : Theme.blue
    readonly property string span: event.start === "" ? qsTr("All day") : event.start + "–" + event.end
    readonly property string mark: {
        if (event.cancelled)
            return qsTr("Cancelled");
        if (event.wasAt !== "")
            return qsTr("Moved, was at %1").arg(event.wasAt);
        if (event.wasPlace !== "")
            return qsTr("Was in: %1").arg(event.wasPlace);
        return event.on ? qsTr("On now") : "";
    }
    readonly property string people: event.people > 0 ? qsTr("%n signed up", "", event.people) : ""

    objectName: "event_" + event.id
    focusPolicy: Qt.TabFocus
    hoverEnabled: false
    Accessible.role: Accessible.Button
    Accessible.name: [span, event.title, event.place, mark, people].filter(text => text !== "").join(", ")
    Accessible.onPressAction: row.click()
    Keys.onReturnPressed: row.click()
    Keys.onEnterPressed: row.click()

    background: Item {
        PaperSheet {
            x: row.sink
            y: row.sink
            width: row.width
            height: row.height
            paper: row.event.cancelled ? Theme.grey : Theme.white
            seed: row.seed
        }

        PaperSheet {
            x: row.sink
            y: row.sink
            width: row.side
            height: row.height
            color: row.event.cancelled ? Theme.grey.shade : row.tint.sheet
            seed: row.seed + 3
            lift: 0
        }

        FocusRing {
            visible: row.visualFocus
            ink: Theme.blue.sheet
        }
    }

    contentItem: Item {
        FitText {
            x: Theme.tight * 0.7 + row.sink
            y: row.sink
            width: row.side - Theme.tight * 1.4
            height: row.height
            text: row.event.start === "" ? qsTr("All day") : row.event.start + "\n" + row.event.end
            color: row.event.cancelled ? Theme.grey.ink : row.tint.ink
            weight: Font.ExtraBold
            largest: Theme.share(4)
            middle: Theme.share(3.4)
            smallest: Theme.share(2.6)
            lineHeight: 1.1
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }

        FitText {
            id: title

            x: row.side + Theme.gap * 0.7 + row.sink
            y: Math.round(row.height * 0.1) + row.sink
            width: row.width - x - Theme.gap + row.sink
            height: Math.round(row.height * (under.text === "" ? 0.8 : 0.5))
            text: row.event.title
            color: row.event.cancelled ? Theme.grey.ink : Theme.white.ink
            weight: Font.Bold
            largest: Theme.share(4.4)
            middle: Theme.share(3.6)
            smallest: Theme.share(2.8)
            lineHeight: 1.02
            verticalAlignment: Text.AlignVCenter
        }

        FitText {
            id: under

            x: title.x
            y: title.y + title.height
            width: title.width
            height: row.height - y - Math.round(row.height * 0.08) + row.sink
            text: [row.mark, row.event.place, row.people, row.event.covered ? qsTr("with cover") : ""].filter(text => text !== "").join(" · ")
            color: row.mark !== "" && !row.event.on ? (row.event.cancelled ? Theme.grey.accent : Theme.white.accent) : (row.event.cancelled ? Theme.grey.quiet : Theme.white.quiet)
            weight: Font.DemiBold
            largest: Theme.share(3)
            middle: Theme.share(2.7)
            smallest: Theme.share(2.3)
            lineHeight: 1
            verticalAlignment: Text.AlignVCenter
        }
    }
}
