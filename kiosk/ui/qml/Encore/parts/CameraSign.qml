import QtQuick
import Encore

// Says that the camera is on, wherever it is on.
Item {
    id: sign

    property Paper paper: Theme.ink
    property real textSize: Theme.caption
    property real eyeSize: Math.round(textSize * 1.9)

    implicitWidth: visible ? eye.width + Theme.tight + words.implicitWidth : 0
    implicitHeight: Math.max(eye.height, words.implicitHeight)
    visible: Lens.on
    Accessible.role: Accessible.Indicator
    Accessible.name: words.text

    Rectangle {
        id: eye

        y: Math.round((sign.height - height) / 2)
        width: sign.eyeSize
        height: width
        radius: width / 2
        color: sign.paper.accent

        Icon {
            anchors.centerIn: parent
            width: Math.round(parent.width * 0.64)
            height: width
            name: "camera"
            color: sign.paper.sheet
        }
    }

    PaperText {
        id: words

        x: eye.width + Theme.tight
        height: sign.height
        text: qsTr("Camera on")
        color: sign.paper.ink
        wrapMode: Text.NoWrap
        verticalAlignment: Text.AlignVCenter
        font.pixelSize: sign.textSize
        font.weight: Font.Bold
    }
}
