import QtQuick
import Encore

// A value between two buttons that make it less and more.
Row {
    id: stepper

    required property string value

    property string label: ""
    property string name: ""
    property string lessLabel: qsTr("Earlier")
    property string moreLabel: qsTr("Later")
    property Paper paper: Theme.cream

    signal moved(steps: int)

    spacing: Theme.tight

    PaperText {
        width: implicitWidth
        height: less.height
        text: stepper.label
        color: stepper.paper.quiet
        verticalAlignment: Text.AlignVCenter
        font.pixelSize: Theme.control
        font.weight: Font.DemiBold
    }

    PaperButton {
        id: less

        objectName: stepper.name + "Less"
        glyph: "minus"
        label: stepper.lessLabel
        seed: 5
        onClicked: stepper.moved(-1)
    }

    PaperText {
        width: Theme.share(18)
        height: less.height
        text: stepper.value
        paper: stepper.paper
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.caption
        font.pixelSize: Theme.lead
        font.weight: Font.ExtraBold
        font.features: Theme.tabular
    }

    PaperButton {
        objectName: stepper.name + "More"
        glyph: "plus"
        label: stepper.moreLabel
        seed: 8
        onClicked: stepper.moved(1)
    }
}
