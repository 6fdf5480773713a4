pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// A video in a paper frame, with a line for how far it is. Its still stands there until the first
// picture, after the end, and where the video cannot be played.
Item {
    id: frame

    // "file", "still", "length" (ms), "aspect", "heard", "plays" and "captions", as SlideWriter tells.
    required property var film

    // Whether it runs now; it also waits while it cannot be seen.
    property bool playing: false
    // Longer than this it does not run, in milliseconds; 0 is to its end.
    property int most: 0
    // From where it plays, in milliseconds.
    property int start: 0
    property Paper paper: Theme.cream
    // How large it may be; it takes as much of that as its pictures need.
    property real roomWidth: Theme.share(100)
    property real roomHeight: Theme.share(60)
    readonly property real rim: Math.round(Theme.share(1.6))
    readonly property real line: Math.round(Theme.share(1))
    // Once ready it stays so, also while another size of the still is loaded.
    property bool ready: frame.film.still === ""
    property bool over: false
    // Whether a picture of it was seen, and how many milliseconds of it.
    property bool begun: false
    property int elapsed: 0
    readonly property real share: frame.film.length > 0 ? Math.min(1, elapsed / frame.film.length) : 0
    // What is said now; a film that stands still shows what is said first.
    readonly property string caption: {
        const cues = frame.film.captions;
        if (!frame.film.plays)
            return cues.length > 0 ? cues[0].text : "";
        if (over || !begun)
            return "";
        for (const cue of cues) {
            if (cue.begin <= elapsed && elapsed < cue.end)
                return cue.text;
        }
        return "";
    }

    signal ended

    function stop(): void {
        if (over)
            return;
        over = true;
        surface.end();
        ended();
    }

    width: Math.round(Math.min(roomWidth, (roomHeight - 2 * rim - 2 * line) * frame.film.aspect + 2 * rim))
    height: Math.round((width - 2 * rim) / frame.film.aspect + 2 * rim + 2 * line)
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("A film: %1").arg(caption)

    PaperSheet {
        x: Theme.lift * 1.4
        y: Theme.lift * 1.4
        width: parent.width
        height: parent.height
        color: frame.paper.shade
        seed: 45
        lift: 0
    }

    PaperSheet {
        width: parent.width
        height: parent.height
        paper: Theme.white
        seed: 41
        lift: 0
    }

    Rectangle {
        id: window

        x: frame.rim
        y: frame.rim
        width: Math.round(frame.width) - 2 * frame.rim
        height: Math.round(frame.height) - 2 * frame.rim - 2 * frame.line
        color: Theme.ink.shade
        clip: true

        Image {
            anchors.fill: parent
            source: frame.film.still
            sourceSize.width: width > 0 ? Math.round(width) : 0
            asynchronous: true
            fillMode: Image.PreserveAspectCrop
            onStatusChanged: {
                if (status === Image.Ready || status === Image.Error)
                    frame.ready = true;
            }
        }

        VideoSurface {
            id: surface

            objectName: "surface"
            anchors.fill: parent
            source: frame.film.file
            heard: frame.film.heard
            start: frame.start
            playing: frame.playing && frame.film.plays
            opacity: frame.over ? 0 : 1
            onEnded: frame.stop()
            onFailed: frame.stop()
            onBegunChanged: frame.begun = begun
            onElapsedChanged: {
                frame.elapsed = elapsed;
                if (frame.most > 0 && elapsed >= frame.most)
                    frame.stop();
            }

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.moveTime
                }
            }
        }
    }

    // How far it is.
    Rectangle {
        x: frame.rim
        y: window.y + window.height + Math.round((frame.rim + 2 * frame.line - height) / 2)
        width: window.width
        height: frame.line
        radius: height / 2
        color: Theme.white.shade

        Rectangle {
            width: Math.round(parent.width * (frame.over ? 1 : frame.share))
            height: parent.height
            radius: height / 2
            color: Theme.white.accent
        }
    }
}
