import QtQuick
import QtQuick.Templates as T
import Encore

// A customer's praise in the list: the days it has waited, whom it is about, its first words.
T.AbstractButton {
    id: row

    // A map as `AnsweringModel.rows` has them.
    required property var praise

    property int seed: 1
    readonly property real side: Theme.share(15)
    readonly property real sink: down ? Theme.lift : 0

    focusPolicy: Qt.StrongFocus
    hoverEnabled: false
    Accessible.role: Accessible.Button
    Accessible.name: "%1: %2".arg(praise.to).arg(praise.text)
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
            color: Theme.sunflower.sheet
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
            objectName: "days"
            x: Theme.tight + row.sink
            y: row.sink
            width: row.side - 2 * Theme.tight
            height: row.height
            text: row.praise.days > 0 ? qsTr("%n day(s)", "praise has waited so long", row.praise.days) : qsTr("today")
            paper: Theme.sunflower
            largest: Theme.share(4.4)
            middle: Theme.share(3.8)
            smallest: Theme.share(2.8)
            lineHeight: 1
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }

        FitText {
            id: to

            x: row.side + Theme.gap + row.sink
            y: Theme.tight + row.sink
            width: row.width - x - Theme.gap
            height: Theme.share(4.8)
            text: (row.praise.to !== "" ? row.praise.to : qsTr("Everybody")) + (row.praise.waits ? "" : " · " + qsTr("on the screen already"))
            paper: Theme.white
            weight: Font.Bold
            largest: Theme.share(3.8)
            middle: Theme.share(3.2)
            smallest: Theme.share(2.6)
            lineHeight: 1.02
            verticalAlignment: Text.AlignVCenter
        }

        FitText {
            x: to.x
            y: to.y + to.height
            width: to.width
            height: row.height - y - Theme.tight + row.sink
            text: row.praise.text.length > 130 ? row.praise.text.slice(0, 130).replace(/\s+\S*$/, "") + " …" : row.praise.text
            color: Theme.white.quiet
            family: Theme.serif
            weight: Font.DemiBold
            largest: Theme.share(3.8)
            middle: Theme.share(3.2)
            smallest: Theme.share(2.7)
            lineHeight: 1.08
            verticalAlignment: Text.AlignVCenter
        }
    }
}
