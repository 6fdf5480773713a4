import QtQuick
import Encore
import Encore.Models

// What every screen for touch has: its paper, its heading, the way back, and who is standing here.
FocusScope {
    id: page

    required property StageModel stage

    property Paper paper: Theme.cream
    // Whether it is in use: one that is kept is not, while it waits.
    property bool used: true
    property string heading: ""
    property string under: ""
    // Whether the way back is there, and what it is called.
    property bool hasBack: true
    property string backLabel: qsTr("Back")
    default property alias content: inside.data
    // What can be done here, at the right of the way back.
    property alias actions: row.data
    readonly property real barTop: back.y
    // Where the content ends.
    readonly property real contentBottom: inside.y + inside.height
    readonly property real barHeight: back.height
    // Where the row of the way back is free, from the content's left edge on.
    readonly property real barLeft: (lower.visible ? lower.x + lower.width : back.x + back.width) + Theme.gap - Theme.margin
    // On a narrow screen what can be done here may need a row of its own.
    readonly property bool stacked: narrow && row.width > contentWidth - lower.x - lower.width + Theme.margin - Theme.gap
    readonly property real contentWidth: width - 2 * Theme.margin
    readonly property bool narrow: height > width
    // Whether there is room for what is new for a badge.
    property bool tells: true
    // Whether its controls can stand lower; those at the bottom always are.
    property bool lowers: true
    // Where they begin then, as a share of the height.
    property real lowest: 0.36
    readonly property bool lowered: narrow && lowers && Reach.lowered
    readonly property real upper: lowered ? Math.round(height * lowest) : Math.round(Theme.margin * 0.75)

    signal leave

    Accessible.role: Accessible.Pane
    Accessible.name: heading
    Keys.onEscapePressed: page.leave()
    Keys.onBackPressed: page.leave()
    Component.onCompleted: {
        if (used)
            forceActiveFocus();
    }

    Rectangle {
        z: -2
        anchors.fill: parent
        anchors.margins: -Theme.share(3)
        anchors.bottomMargin: 0
        color: page.paper.sheet
    }

    // What a lowered page leaves free at the top.
    Moustache {
        x: (page.width - width) / 2
        y: (page.upper - height) / 2
        visible: page.lowered
        width: Math.min(Theme.share(52), page.upper * 1.6)
        height: width * 0.4
        design: 1
        color: page.paper.shade
    }

    FitText {
        id: title

        x: Theme.margin
        y: page.upper + (page.narrow && who.visible ? who.height + Theme.tight : 0)
        visible: page.heading !== ""
        width: page.contentWidth - (who.visible && !page.narrow ? who.width + Theme.gap : 0) - (mark.visible && !page.lowered ? mark.width + Theme.gap : 0)
        height: Math.max(contentHeight, 1)
        maximumHeight: page.narrow ? Theme.share(18) : Theme.share(10)
        text: page.heading
        paper: page.paper
        largest: Theme.share(page.narrow ? 8 : 7.6)
        middle: Theme.share(6.4)
        smallest: Theme.share(5)
        lineHeight: 1.06
        tracking: -0.02
    }

    PaperText {
        id: second

        x: Theme.margin
        y: title.y + (title.visible ? title.height + Theme.share(0.8) : 0)
        visible: text !== ""
        width: title.width
        text: page.under
        color: page.paper.quiet
        font.pixelSize: Theme.control
        font.weight: Font.DemiBold
        // A fixed one: while a page comes together, its words wrap and unwrap.
        lineHeight: 0.92
    }

    WeekMark {
        id: mark

        x: page.width - Theme.margin * 0.7 - width
        // A lowered page has room for it above: there it takes none from the heading.
        y: page.lowered ? Math.round(Theme.margin * 0.75) : title.y - Theme.share(0.6)
        visible: Theme.motif !== "" && page.heading !== ""
        width: Theme.share(page.narrow ? 9.6 : 8.6)
        height: width
    }

    WhoTag {
        id: who

        x: page.width - Theme.margin - width - (mark.visible && !page.narrow ? mark.width + Theme.gap * 0.6 : 0)
        y: page.narrow || page.heading === "" ? page.upper : page.upper + Math.round((title.height - height) / 2)
        width: Math.min(implicitWidth, page.contentWidth * (page.narrow ? 1 : 0.42))
        stage: page.stage
    }

    Item {
        id: inside

        x: Theme.margin
        y: {
            let end = second.visible ? second.y + second.height : title.visible ? title.y + title.height : page.upper;
            if (who.visible)
                end = Math.max(end, who.y + who.height);
            return Math.round(end + Theme.gap);
        }
        width: page.contentWidth
        height: (page.stacked ? row.y : back.y) - Theme.gap - y - (tidings.active ? tidings.height + Theme.gap : 0)
    }

    Loader {
        id: tidings

        x: Theme.margin
        y: (page.stacked ? row.y : back.y) - Theme.gap - height
        width: page.contentWidth
        height: Math.round(Math.max(Theme.target, Theme.share(page.narrow ? 18 : 11)))
        active: page.used && page.tells && Tidings.told

        sourceComponent: NewsStrip {
            model: Tidings.news
        }
    }

    BackButton {
        id: back

        objectName: "back"
        visible: page.hasBack
        text: page.backLabel
        onClicked: page.leave()
    }

    PaperButton {
        id: lower

        x: (back.visible ? back.x + back.width + Theme.tight : Theme.margin)
        y: back.y
        objectName: "lower"
        visible: page.narrow && page.lowers
        glyph: Reach.lowered ? "raise" : "lower"
        label: Reach.lowered ? qsTr("Raise the controls") : qsTr("Lower the controls")
        paper: Theme.grey
        seed: 19
        onClicked: Reach.lowered = !Reach.lowered
    }

    Row {
        id: row

        x: page.width - Theme.margin - width
        y: page.stacked ? back.y - Math.max(height, Theme.target) - Theme.tight : back.y + Math.round((back.height - height) / 2)
        spacing: page.narrow ? Theme.tight : Theme.gap
        layoutDirection: Qt.LeftToRight
    }
}
