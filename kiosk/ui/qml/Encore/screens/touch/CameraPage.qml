pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The camera's picture with the frame to hold a code in; beside or under it what to do.
Item {
    id: page

    required property CameraModel camera

    property Paper paper: Theme.cream
    // What is said while all is well; the camera's own words when it has something to say.
    property string title: ""
    property string text: ""
    readonly property bool narrow: height > width
    readonly property bool speaks: !camera.seeing || camera.two
    readonly property real room: Theme.share(5)

    CameraSight {
        id: sight

        x: page.narrow ? Math.round((page.width - width) / 2) : 0
        y: page.narrow ? 0 : Math.round((page.height - height) / 2)
        width: page.narrow ? Math.min(page.width, page.height * 0.68) : Math.min(page.width * 0.58, page.height * 4 / 3)
        height: page.narrow ? Math.min(width, page.height - Theme.share(38)) : Math.min(page.height, width * 0.8)
        camera: page.camera
        paper: page.paper
    }

    FitText {
        id: words

        objectName: "cameraSays"
        x: page.narrow ? 0 : sight.width + page.room
        y: page.narrow ? sight.height + Theme.gap * 1.4 : Math.max(0, Math.round((page.height - height - Theme.gap - more.height) / 2))
        width: page.width - x
        height: contentHeight
        maximumHeight: page.narrow ? Theme.share(20) : page.height * 0.6
        text: page.speaks || page.title === "" ? page.camera.title : page.title
        paper: page.paper
        largest: Theme.share(8.4)
        middle: Theme.share(7)
        smallest: Theme.share(5.4)
        lineHeight: 1.05
        tracking: -0.02
        horizontalAlignment: page.narrow ? Text.AlignHCenter : Text.AlignLeft
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }

    FitText {
        id: more

        x: words.x
        y: words.y + words.height + Theme.gap
        width: words.width
        height: contentHeight
        maximumHeight: page.narrow ? Theme.share(13) : page.height * 0.34
        text: page.speaks || page.text === "" ? page.camera.advice : page.text
        color: page.paper.quiet
        weight: Font.DemiBold
        largest: Theme.body
        middle: Theme.body * 0.9
        smallest: Theme.control
        horizontalAlignment: words.horizontalAlignment
    }
}
