import QtQuick
import Encore

// Says that the camera is on, wherever it is on.
Item {
    id: sign

    property Paper paper: Theme.ink
    // Where there is little room the eye alone says it.
    property bool brief: false
    property real textSize: Theme.caption
    property real eyeSize: Math.round(textSize * 1.9)

    implicitWidth: !visible ? 0 : brief ? eye.width : eye.width + Theme.tight + words.implicitWidth
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
        visible: !sign.brief
        text: qsTr("Camera on")
        color: sign.paper.ink
        wrapMode: Text.NoWrap
        verticalAlignment: Text.AlignVCenter
        font.pixelSize: sign.textSize
        font.weight: Font.Bold
    }
}
