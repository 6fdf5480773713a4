pragma ComponentBehavior: Bound

import QtQuick
import Encore

// Winners with what they won, a page of rows at a time; those that can be touched lead somewhere.
Item {
    id: list

    // Maps as CeremonyModel's `rounds` has them.
    required property var wins

    property Paper paper: Theme.cream
    property bool touchable: false
    property bool outcomes: false
    property int first: 0
    readonly property real leastHeight: Math.round(Math.max(Theme.target * 1.1, Theme.share(10)))
    readonly property int columns: width > Theme.share(130) && wins.length * (leastHeight + Theme.tight) > height ? 2 : 1
    // A few stand there larger than many.
    readonly property real rowHeight: Math.round(Math.max(leastHeight, Math.min(Theme.share(16), (height + Theme.tight) / Math.max(1, wins.length) - Theme.tight)))
    readonly property int rows: Math.max(1, Math.floor((height - (columns * fitting < wins.length ? Theme.target + Theme.gap : 0) + Theme.tight) / (rowHeight + Theme.tight)))
    readonly property int fitting: Math.max(1, Math.floor((height + Theme.tight) / (rowHeight + Theme.tight)))
    readonly property int size: rows * columns
    readonly property int pages: Math.max(1, Math.ceil(wins.length / size))
    readonly property int page: Math.min(pages - 1, Math.floor(first / size))

    signal picked(number: int)

    Grid {
        columns: list.columns
        columnSpacing: Theme.gap
        rowSpacing: Theme.tight

        Repeater {
            model: Math.max(0, Math.min(list.size, list.wins.length - list.page * list.size))

            PaperButton {
                id: row

                required property int index
                readonly property var win: list.wins[list.page * list.size + index] ?? null
                readonly property bool out: win !== null && (win.outcome === "absent" || win.outcome === "void")
                readonly property string standing: {
                    if (win === null || !list.outcomes)
                        return "";
                    switch (win.outcome) {
                    case "pending":
                        return win.claimSeconds > 0 ? qsTr("may come for %1 more").arg(list.clock(win.claimSeconds)) : qsTr("has not come");
                    case "claimed":
                        return qsTr("was here");
                    case "absent":
                        return qsTr("was not here");
                    default:
                        return qsTr("not valid");
                    }
                }

                objectName: "win_" + (win?.round ?? 0)
                width: Math.floor((list.width - (list.columns - 1) * Theme.gap) / list.columns) - Theme.lift
                height: list.rowHeight
                focusPolicy: list.touchable ? Qt.StrongFocus : Qt.NoFocus
                paper: win === null ? Theme.white : row.out ? Theme.grey : win.pending && list.outcomes ? Theme.sunflower : [Theme.gold, Theme.mint, Theme.white, Theme.coral][(win.round - 1) % 4]
                label: [name.text, team.text, what.text].filter(part => part !== "").join(", ")
                seed: 60 + index
                onClicked: {
                    if (list.touchable)
                        list.picked(row.win.round);
                }

                FitText {
                    id: name

                    x: Theme.gap * 0.8 + (list.touchable ? row.sink : 0)
                    y: list.touchable ? row.sink : 0
                    width: row.width * 0.46
                    height: row.height * (team.text !== "" ? 0.62 : 1)
                    text: row.win === null ? "" : row.win.label !== "" ? row.win.label : qsTr("Ticket %1").arg(row.win.ticket)
                    paper: row.paper
                    largest: Math.min(Theme.share(7), row.height * 0.52)
                    middle: Math.min(Theme.share(5), row.height * 0.4)
                    smallest: Theme.share(2.6)
                    lineHeight: 1.02
                    verticalAlignment: team.text !== "" ? Text.AlignBottom : Text.AlignVCenter
                }

                FitText {
                    id: team

                    objectName: "team_" + (row.win?.round ?? 0)
                    x: name.x
                    y: row.height * 0.62 + (list.touchable ? row.sink : 0)
                    visible: text !== ""
                    width: name.width
                    height: row.height * 0.32
                    text: row.win?.team ?? ""
                    color: row.paper.quiet
                    weight: Font.Bold
                    largest: Math.min(Theme.share(3.6), row.height * 0.27)
                    middle: Theme.share(2.6)
                    smallest: Theme.share(2.1)
                    lineHeight: 1
                    verticalAlignment: Text.AlignVCenter
                }

                FitText {
                    id: what

                    x: row.width * 0.5 + (list.touchable ? row.sink : 0)
                    y: row.height * 0.07 + (list.touchable ? row.sink : 0)
                    width: row.width * 0.5 - Theme.gap
                    height: row.height * (row.standing !== "" ? 0.52 : 0.86)
                    text: row.win?.prize ?? ""
                    paper: row.paper
                    weight: Font.Bold
                    largest: Math.min(Theme.share(5), row.height * 0.36)
                    middle: Math.min(Theme.share(3.8), row.height * 0.3)
                    smallest: Theme.share(2.4)
                    least: Theme.share(1.8)
                    lineHeight: 1.02
                    verticalAlignment: Text.AlignVCenter
                }

                FitText {
                    x: what.x
                    y: row.height * 0.56 + (list.touchable ? row.sink : 0)
                    visible: row.standing !== ""
                    width: what.width
                    height: row.height * 0.38
                    text: row.standing
                    color: row.paper.quiet
                    weight: Font.Bold
                    largest: Math.min(Theme.share(3.6), row.height * 0.27)
                    middle: Theme.share(2.6)
                    smallest: Theme.share(2.1)
                    lineHeight: 1
                    verticalAlignment: Text.AlignVCenter
                }
            }
        }
    }

    Pager {
        y: parent.height - height
        height: Theme.target
        name: "wins"
        page: list.page
        pages: list.pages
        paper: list.paper
        onTurned: step => list.first = Math.max(0, Math.min(list.pages - 1, list.page + step)) * list.size
    }

    // Minutes and seconds.
    function clock(seconds: int): string {
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    }
}
