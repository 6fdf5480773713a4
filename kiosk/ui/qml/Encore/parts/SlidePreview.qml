import QtQuick
import Encore

// A slide as it will be on the screen, laid out at the size of the screen and then made smaller. Give
// it a place; it is as wide or as high as fits, in the middle of it.
Item {
    id: preview

    // The name of the design and its content, as kiosk/ui/models/slides.py makes them.
    required property string design
    required property var content

    // Whether it fills its place at its true size, without an edge of paper.
    property bool whole: false
    // The size of the slides on the screen, in pixels.
    property real slideWidth: Theme.width
    property real slideHeight: Theme.height - Theme.footer
    readonly property real factor: whole ? 1 : Math.max(0.01, Math.min(width / slideWidth, height / slideHeight))
    readonly property real shownWidth: Math.round(slideWidth * factor)
    readonly property real shownHeight: Math.round(slideHeight * factor)
    readonly property Slide slide: loader.item as Slide
    // See Slide.
    readonly property var overflowing: slide ? slide.overflowing : []
    readonly property var cramped: slide ? slide.cramped : []

    function load(): void {
        if (design !== "")
            loader.load(Qt.resolvedUrl("../slides/" + design + "Slide.qml"), {
                "content": content,
                "measured": true
            });
    }

    // Design and content change one after the other; no slide gets the content of another design.
    function follow(): void {
        if (slide && loader.design === design)
            slide.content = content;
        else
            load();
    }

    onDesignChanged: soon.restart()
    onContentChanged: soon.restart()
    Component.onCompleted: load()
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Preview")

    // A timer goes with its preview; a call put off does not.
    Timer {
        id: soon

        interval: 0
        onTriggered: preview.follow()
    }

    Rectangle {
        x: frame.x + Theme.lift
        y: frame.y + Theme.lift
        visible: !preview.whole
        width: frame.width
        height: frame.height
        color: Theme.grey.shade
    }

    Item {
        id: frame

        x: preview.whole ? 0 : Math.round((preview.width - width) / 2)
        y: preview.whole ? 0 : Math.round((preview.height - height) / 2)
        width: preview.shownWidth
        height: preview.shownHeight
        clip: true

        PageLoader {
            id: loader

            property string design: ""

            width: preview.slideWidth
            height: preview.slideHeight
            scale: preview.factor
            transformOrigin: Item.TopLeft
            onLoaded: design = preview.design
        }
    }
}
