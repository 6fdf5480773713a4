pragma ComponentBehavior: Bound

import QtQuick
import Encore

// Shows one sheet at a time. The next one is loaded whole, pictures too, before it slides over the
// old one in a single movement; when it cannot be loaded, the old one stays.
Item {
    id: stack

    // Loads in pieces, so that nothing stops meanwhile; otherwise at once.
    property bool patient: false
    // A sheet is drawn once, before it comes in, and its picture moves: drawing texts and cut paper
    // anew for each frame takes longer than a frame may.
    property bool pictured: false
    property int time: Theme.moveTime
    // How far sheets lie off their place, against wear; they reach beyond their edges.
    property real shiftX: 0
    property real shiftY: 0
    property Sheet front: one
    readonly property bool moving: bring.running || leave.running
    readonly property bool empty: front.status === Loader.Null && !moving
    readonly property bool covered: front.status === Loader.Ready && !moving

    component Sheet: PageLoader {
        id: sheet

        property string key: ""
        // How far it is away from its place: 1 is outside, 0 is there.
        property real away: 1
        readonly property bool whole: status === Loader.Ready && ((item as Slide)?.ready ?? true)

        // Some shapes reach far beyond their sheet, and what moves unseen is drawn around, too.
        x: stack.shiftX + Math.round(stack.width * (away < 1 && picture.of !== sheet ? away : 3))
        y: stack.shiftY
        width: stack.width
        height: stack.height
        asynchronous: stack.patient
        visible: away < 1 || picture.of === sheet
        onWholeChanged: {
            if (whole)
                stack.prepare(sheet);
        }
        onStatusChanged: {
            if (status === Loader.Error)
                stack.failed(sheet.key);
        }

        Binding {
            target: sheet.item as Slide
            property: "standing"
            value: sheet.away === 0 && sheet === stack.front && !stack.moving && picture.of !== sheet
        }

        // The cut edge, seen while the sheet moves.
        Rectangle {
            z: -1
            visible: stack.moving
            x: -Theme.lift
            width: parent.width
            height: parent.height
            color: "#120b1a"
        }
    }

    signal shown(key: string)
    signal failed(key: string)

    // Loads `source` with `properties`; `key` comes back with `shown` or `failed`.
    function show(key: string, source: url, properties: var): void {
        settle();
        sweep.stop();
        picture.of = null;
        const next = hidden();
        next.source = "";
        next.away = 1;
        next.key = key;
        next.load(source, properties);
    }

    // Takes the sheet away, so that what is under the stack is seen.
    function clear(): void {
        settle();
        picture.of = null;
        hidden().source = "";
        if (front.status === Loader.Null)
            return;
        if (time === 0)
            gone();
        else
            leave.restart();
    }

    // Ends a movement at once.
    function settle(): void {
        if (bring.running)
            bring.complete();
        if (leave.running)
            leave.complete();
    }

    function prepare(sheet: Sheet): void {
        if (sheet === front && front.away === 0)
            return;
        if (!pictured || time === 0) {
            bringIn(sheet);
            return;
        }
        picture.of = sheet;
        picture.scheduleUpdate();
        unseen.restart();
    }

    function prepared(): void {
        unseen.stop();
        if (picture.of !== null && picture.of !== front)
            bringIn(picture.of);
    }

    function bringIn(sheet: Sheet): void {
        front.z = 0;
        sheet.z = 1;
        front = sheet;
        if (time === 0) {
            sheet.away = 0;
            arrived();
        } else {
            bring.restart();
        }
    }

    function arrived(): void {
        hidden().away = 1;
        // Taking a sheet to pieces takes as long as a frame: not before the last one is drawn.
        if (time === 0)
            hidden().source = "";
        else
            sweep.restart();
        stack.shown(front.key);
    }

    function hidden(): Sheet {
        return front === one ? two : one;
    }

    function gone(): void {
        front.away = 1;
        front.source = "";
    }

    // The software renderer does not clip a Shape that lies wholly outside: hence sheets come from the
    // side, where the window itself ends.
    clip: true

    Sheet {
        id: one
    }

    Sheet {
        id: two
    }

    Timer {
        id: sweep

        interval: 100
        onTriggered: {
            picture.of = null;
            stack.hidden().source = "";
        }
    }

    // A window that nobody sees draws no picture.
    Timer {
        id: unseen

        interval: 500
        onTriggered: stack.prepared()
    }

    // A picture may be seen through, for all that is known: what this covers is not drawn.
    Rectangle {
        z: 2
        x: picture.x
        y: picture.y
        width: picture.width
        height: picture.height
        visible: picture.visible
        color: "#120b1a"
    }

    ShaderEffectSource {
        id: picture

        property Sheet of: null
        // Sheets reach beyond their edges.
        readonly property real beyond: Math.ceil(Theme.share(3))

        z: 2
        x: stack.shiftX + Math.round(stack.width * (of !== null ? of.away : 1)) - beyond
        y: stack.shiftY - beyond
        width: stack.width + 2 * beyond
        height: stack.height + 2 * beyond
        visible: of !== null
        live: false
        sourceItem: of !== null ? of.item as Item : null
        sourceRect: Qt.rect(-beyond, -beyond, width, height)
        hideSource: true
        onScheduledUpdateCompleted: Qt.callLater(stack.prepared)
    }

    NumberAnimation {
        id: bring

        target: stack.front
        property: "away"
        from: 1
        to: 0
        duration: stack.time
        easing.type: Easing.OutCubic
        onFinished: stack.arrived()
    }

    NumberAnimation {
        id: leave

        target: stack.front
        property: "away"
        from: 0
        to: 1
        duration: stack.time
        easing.type: Easing.InCubic
        onFinished: stack.gone()
    }
}
