import QtQuick
import Encore

// Leafs through what does not fit: no swiping, two buttons.
Row {
    id: pager

    required property int page
    required property int pages

    property Paper paper: Theme.cream
    property string name: ""
    // Whether there are more pages than are counted.
    property bool open: false

    signal turned(step: int)

    spacing: Theme.tight
    visible: pages > 1

    PaperButton {
        objectName: pager.name + "Previous"
        enabled: pager.page > 0
        glyph: "up"
        label: qsTr("Previous page")
        focusPolicy: Qt.TabFocus
        seed: 41
        onClicked: pager.turned(-1)
    }

    PaperText {
        width: Math.max(implicitWidth, Theme.target)
        height: parent.height
        text: pager.open ? "%1".arg(pager.page + 1) : "%1 / %2".arg(pager.page + 1).arg(pager.pages)
        paper: pager.paper
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        font.pixelSize: Theme.control
        font.weight: Font.Bold
        font.features: Theme.tabular
    }

    PaperButton {
        objectName: pager.name + "Next"
        enabled: pager.page < pager.pages - 1
        glyph: "down"
        label: qsTr("Next page")
        focusPolicy: Qt.TabFocus
        seed: 43
        onClicked: pager.turned(1)
    }
}
