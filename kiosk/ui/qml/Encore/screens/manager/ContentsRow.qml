import QtQuick
import QtQuick.Templates as T
import Encore

// One recognition in the list: its kind by colour and sign, whom it honours, its first words, and
// where it stands.
T.AbstractButton {
    id: row

    // A map as `ContentsListModel.rows` has them.
    required property var item

    property int seed: 1
    readonly property Paper kindPaper: WriteNames.paper(item.kind)
    readonly property real side: Theme.share(9)
    readonly property bool slim: width < Theme.share(90)
    readonly property real sink: down ? Theme.lift : 0

    focusPolicy: Qt.TabFocus
    hoverEnabled: false
    Accessible.role: Accessible.Button
    Accessible.name: "%1, %2: %3. %4".arg(WriteNames.kind(item.kind)).arg(ContentsNames.to(item)).arg(ContentsNames.words(item, 130)).arg(ContentsNames.standing(item))
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
            color: row.kindPaper === Theme.white ? Theme.cream.shade : row.kindPaper.sheet
            seed: row.seed + 3
            lift: 0
        }

        FocusRing {
            visible: row.visualFocus
            ink: Theme.blue.sheet
        }
    }

    contentItem: Item {
        Icon {
            x: Math.round((row.side - width) / 2) + row.sink
            y: Math.round((row.height - height) / 2) + row.sink
            width: Theme.share(4.6)
            height: width
            name: WriteNames.glyph(row.item.kind)
            color: row.kindPaper.ink
        }

        FitText {
            id: to

            x: row.side + Theme.gap * 0.8 + row.sink
            y: Theme.tight * 0.7 + row.sink
            width: standing.x - x - Theme.tight
            height: Theme.share(4.6)
            text: ContentsNames.to(row.item)
            paper: Theme.white
            weight: Font.Bold
            largest: Theme.share(3.7)
            middle: Theme.share(3.1)
            smallest: Theme.share(2.6)
            lineHeight: 1
            verticalAlignment: Text.AlignVCenter
        }

        FitText {
            x: to.x
            y: to.y + to.height
            width: (row.slim ? row.width + row.sink : standing.x) - x - Theme.tight
            height: row.height - y - Theme.tight * 0.7 + row.sink
            text: ContentsNames.words(row.item, row.slim ? 76 : 130)
            color: Theme.white.quiet
            family: Theme.serif
            weight: Font.DemiBold
            largest: Theme.share(3.4)
            middle: Theme.share(3)
            smallest: Theme.share(2.6)
            lineHeight: 1.06
            verticalAlignment: Text.AlignVCenter
        }

        Item {
            id: standing

            x: row.width - width - Theme.tight + row.sink
            y: row.slim ? to.y : Theme.tight + row.sink
            width: Theme.share(row.slim ? 26 : 34)
            height: row.slim ? to.height : row.height - 2 * Theme.tight

            Icon {
                id: sign

                y: Math.round((parent.height - height) / 2)
                width: Theme.share(3.4)
                height: width
                name: ContentsNames.glyph(row.item)
                color: Theme.white.ink
            }

            FitText {
                objectName: "standing"
                x: sign.width + Theme.tight
                width: parent.width - x
                height: parent.height
                text: row.slim ? ContentsNames.standing(row.item) : ContentsNames.standing(row.item) + "\n" + row.item.day
                color: Theme.white.quiet
                weight: Font.Bold
                largest: Theme.share(2.9)
                middle: Theme.share(2.7)
                smallest: Theme.share(2.5)
                lineHeight: 1.1
                verticalAlignment: Text.AlignVCenter
            }
        }
    }
}
