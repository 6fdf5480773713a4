import QtQuick
import Encore
import Encore.Models

// The slides, one after the other. The model says which; this says when it is on the screen.
Item {
    id: view

    required property RotationModel model
    required property real shiftX
    required property real shiftY

    // The first slide has nothing to slide over and nothing to hold up: it stands at once.
    readonly property bool first: model.slideId === ""

    Connections {
        function onOffered(key: string, design: string, content: var): void {
            stack.show(key, Qt.resolvedUrl("../slides/" + design + "Slide.qml"), {
                "content": content,
                "standing": false
            });
        }

        target: view.model
    }

    PaperStack {
        id: stack

        anchors.fill: parent
        patient: !view.first
        pictured: true
        time: view.first ? 0 : Theme.slideTime
        shiftX: view.shiftX
        shiftY: view.shiftY
        onShown: key => view.model.shown(key)
        onFailed: key => view.model.failed(key)
    }

    Component.onCompleted: model.begin()
}
