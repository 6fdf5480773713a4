pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// What came out of one raffle: every round with its winner, and the seal that proves it.
Item {
    id: results

    required property PastModel model

    property Paper paper: Theme.cream
    readonly property var raffle: model.raffle
    readonly property bool wide: width > height * 1.1
    readonly property bool proves: (raffle.code ?? "") !== ""
    readonly property real listWidth: wide && proves ? Math.round(width * 0.62) : width
    readonly property real listHeight: wide || !proves ? height : Math.round(height * 0.62)
    readonly property real rowHeight: Math.round(Math.max(Theme.target * 0.9, Theme.share(12.4)))
    readonly property string notes: {
        const lines = [];
        if ((raffle.reason ?? "") !== "")
            lines.push(qsTr("Abandoned: %1").arg(raffle.reason));
        if (raffle.ended && (raffle.unawarded ?? []).length > 0)
            lines.push(qsTr("Not awarded: %1").arg(raffle.unawarded.join(", ")));
        return lines.join("\n");
    }
    readonly property real said: about.visible ? about.height + Theme.tight : 0
    // Without the pager, and with it.
    readonly property int most: Math.floor((listHeight - said + Theme.tight) / (rowHeight + Theme.tight))
    readonly property int rows: Math.max(1, (raffle.wins ?? 0) <= most ? most : Math.floor((listHeight - Math.max(said, Theme.target + Theme.tight) + Theme.tight) / (rowHeight + Theme.tight)))

    Binding {
        target: results.model
        property: "winsSize"
        value: results.rows
    }

    Column {
        spacing: Theme.tight

        Repeater {
            model: results.model.wins.slice(0, results.rows)

            WinCard {
                required property var modelData
                required property int index

                objectName: "result_" + index
                width: results.listWidth
                height: results.rowHeight
                enabled: false
                win: modelData
                seed: 50 + index
            }
        }
    }

    FitText {
        objectName: "noWins"
        width: results.listWidth
        height: contentHeight
        maximumHeight: results.listHeight * 0.5
        visible: (results.raffle.wins ?? 0) === 0
        text: results.raffle.ended ? qsTr("Nothing was drawn.") : results.raffle.closed ? qsTr("Nothing is drawn yet.") : qsTr("The hunt is on: nothing is drawn yet.")
        color: results.paper.quiet
        weight: Font.Bold
        largest: Theme.title
        middle: Theme.lead
        smallest: Theme.body
    }

    FitText {
        id: about

        y: results.listHeight - height
        width: results.listWidth - ((results.raffle.wins ?? 0) > 1 ? leaf.implicitWidth + Theme.gap : 0)
        height: contentHeight
        maximumHeight: Theme.share(13)
        visible: text !== ""
        text: results.notes
        color: results.paper.quiet
        weight: Font.Bold
        largest: Theme.control
        middle: Theme.control * 0.84
        smallest: Theme.caption
        lineHeight: 1.12
    }

    Pager {
        id: leaf

        x: results.listWidth - width
        y: results.listHeight - height
        name: "results"
        paper: results.paper
        page: results.model.winsPage
        pages: results.model.winsPages
        onTurned: step => results.model.turnWins(step)
    }

    ProofCard {
        x: results.wide ? results.listWidth + Theme.gap : 0
        y: results.wide ? 0 : results.listHeight + Theme.gap
        width: parent.width - x
        height: parent.height - y
        visible: results.proves
        name: "seal"
        about: results.raffle.sealed ? qsTr("The seal of the record. Whoever kept it can prove that nothing was changed.") : qsTr("The commitment. Keep a photo of it: with it anyone can check the draw.")
        code: results.raffle.code ?? ""
        grouped: results.raffle.codeGrouped ?? ""
    }
}
