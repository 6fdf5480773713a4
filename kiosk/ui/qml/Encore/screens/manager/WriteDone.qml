import QtQuick
import Encore
import Encore.Models

// What was stored, and what comes of it.
Item {
    id: done

    required property WritingModel model

    property Paper paper: Theme.cream
    readonly property bool narrow: height > width
    readonly property var saved: model.saved
    readonly property bool waits: saved.state === "waiting"
    readonly property bool hidden: saved.state === "hidden" || saved.state === "refused"

    function news(): string {
        if (hidden)
            return qsTr("It is off the screen. Nobody sees it.");
        if (waits)
            return qsTr("It is kept, and waits for a leader's note.");
        if (saved.starts !== "")
            return qsTr("It is ready, and begins on %1.").arg(saved.starts);
        switch (saved.turn) {
        case "next":
            return qsTr("It is up, and comes next.");
        case "second":
            return qsTr("It is up. One other slide comes first.");
        case "soon":
            return qsTr("It is up, and comes soon.");
        default:
            return qsTr("It is up, and waits for its turn.");
        }
    }

    SlidePreview {
        id: preview

        width: done.narrow ? parent.width : Math.round(parent.width * 0.5)
        height: done.narrow ? Math.round(parent.height * 0.5) : parent.height
        design: done.saved.design
        content: done.saved.content
        opacity: done.hidden ? 0.45 : 1
    }

    Column {
        x: done.narrow ? 0 : preview.width + Theme.gap * 1.6
        y: done.narrow ? preview.height + Theme.gap : Math.round((parent.height - height) / 2)
        width: parent.width - x
        spacing: Theme.gap

        StatusShape {
            width: Theme.share(16)
            height: width
            status: done.hidden || done.waits ? "already" : "good"
            glyph: done.hidden ? "minus" : done.waits ? "hand" : "tick"
        }

        FitText {
            objectName: "savedNews"
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(36)
            text: done.news()
            paper: done.paper
            largest: Theme.share(7)
            middle: Theme.share(5.6)
            smallest: Theme.share(4.4)
            lineHeight: 1.08
        }

        Flow {
            width: parent.width
            visible: done.waits
            spacing: Theme.gap

            PaperButton {
                objectName: "noteNow"
                glyph: "keyboard"
                text: qsTr("Write it now")
                paper: Theme.sunflower
                seed: 25
                onClicked: done.model.answer(false)
            }

            PaperButton {
                objectName: "drawNow"
                glyph: "edit"
                text: qsTr("By hand")
                paper: Theme.sunflower
                seed: 27
                onClicked: done.model.answer(true)
            }
        }

        PaperButton {
            objectName: "toggleHidden"
            enabled: !done.model.busy
            visible: !done.waits
            glyph: done.hidden ? "eye" : "close"
            text: done.hidden ? qsTr("Show it after all") : qsTr("Not yet: take it off")
            seed: 29
            onClicked: done.model.toggleHidden()
        }
    }
}
