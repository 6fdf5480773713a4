pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// Takes a picture in: first the list, then the frame. Its page has the buttons of the bar.
FocusScope {
    id: taking

    required property CroppingModel model

    property Paper paper: Theme.cream
    property bool busy: false

    Component {
        id: list

        PicturePick {
            model: taking.model
            paper: taking.paper
            busy: taking.busy
        }
    }

    Component {
        id: crop

        CropFrame {
            model: taking.model
            paper: taking.paper
            busy: taking.busy
        }
    }

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: taking.model.framing ? crop : list
        onLoaded: (item as Item).forceActiveFocus()
    }
}
