import QtQuick
import QtQuick.Templates as T
import Encore

// Somebody who was not recognised for a while: for how long, who; a touch begins a good word.
T.AbstractButton {
    id: row

    // A map as `InsightsModel.rows` has them.
    required property var person

    property int seed: 1
    readonly property real side: Theme.share(19)
    readonly property real sink: down ? Theme.lift : 0
    readonly property string told: person.weeks < 0 ? qsTr("never yet") : qsTr("%n week(s)", "since somebody was recognised", person.weeks)

    focusPolicy: Qt.StrongFocus
    hoverEnabled: false
    Accessible.role: Accessible.Button
    Accessible.name: "%1, %2".arg(person.name).arg(told)
    Accessible.onPressAction: row.click()
    Keys.onReturnPressed: row.click()
    Keys.onEnterPressed: row.click()

    background: Item {
        PaperSheet {
            x: row.sink
            y: row.sink
            width: row.width
            height: row.height
            paper: Theme.white
            seed: row.seed
        }

        PaperSheet {
            x: row.sink
            y: row.sink
            width: row.side
            height: row.height
            color: row.person.weeks < 0 ? Theme.coral.sheet : Theme.sunflower.sheet
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
            x: Theme.tight + row.sink
            y: row.sink
            width: row.side - 2 * Theme.tight
            height: row.height
            text: row.told
            paper: row.person.weeks < 0 ? Theme.coral : Theme.sunflower
            largest: Theme.share(4)
            middle: Theme.share(3.4)
            smallest: Theme.share(2.8)
            lineHeight: 1
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }

        FitText {
            id: name

            x: row.side + Theme.gap + row.sink
            y: Theme.tight * 0.7 + row.sink
            width: sign.x - x - Theme.gap
            height: below.visible ? row.height * 0.54 : row.height - 2 * Theme.tight
            text: row.person.name
            paper: Theme.white
            largest: Theme.share(4.6)
            middle: Theme.share(4)
            smallest: Theme.share(3.2)
            lineHeight: 1
            verticalAlignment: Text.AlignVCenter
        }

        FitText {
            id: below

            x: name.x
            y: name.y + name.height
            width: name.width
            height: row.height - name.height - Theme.tight * 1.4
            visible: text !== ""
            text: [row.person.team, row.person.last].filter(part => part !== "").join(" \u00b7 ")
            color: Theme.white.quiet
            weight: Font.DemiBold
            largest: Theme.share(3.2)
            middle: Theme.share(2.9)
            smallest: Theme.share(2.6)
            lineHeight: 1
            verticalAlignment: Text.AlignVCenter
        }

        Icon {
            id: sign

            x: row.width - width - Theme.gap + row.sink
            y: Math.round((row.height - height) / 2) + row.sink
            width: Theme.control * 1.3
            height: width
            name: "edit"
            color: Theme.teal.sheet
        }
    }
}
