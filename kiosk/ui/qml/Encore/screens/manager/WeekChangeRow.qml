import QtQuick
import Encore

// One line of what a programme's file would change: how, when, what.
Item {
    id: row

    // A map as `WeekPreviewModel.rows` has them.
    required property var item

    property bool slim: false
    property int seed: 1
    readonly property Paper markPaper: item.mark === "changed" ? Theme.yellow : item.mark === "cancelled" ? Theme.coral : item.mark === "added" ? Theme.teal : Theme.blue
    readonly property string mark: item.mark === "changed" ? qsTr("Changed") : item.mark === "cancelled" ? qsTr("Cancelled") : item.mark === "added" ? qsTr("New") : item.mark === "day" ? qsTr("Day") : qsTr("Week")
    readonly property string what: item.fields.map(one => row.said(one)).join("   ")
    readonly property real side: Theme.share(22)

    function name(field: string): string {
        switch (field) {
        case "title":
            return qsTr("Title");
        case "text":
            return qsTr("Text");
        case "place":
            return qsTr("Place");
        case "starts_at":
            return qsTr("Start");
        case "ends_at":
            return qsTr("End");
        case "all_day":
            return qsTr("All day");
        case "sponsor":
            return qsTr("Sponsor");
        case "kind":
            return qsTr("Kind");
        case "speaker":
            return qsTr("Speaker");
        case "notice":
            return qsTr("Notice to customers");
        case "covered":
            return qsTr("Cover needed");
        case "cancelled":
            return qsTr("Cancelled");
        case "picture":
            return qsTr("Picture");
        default:
            return field;
        }
    }

    // What a field is and will be; of long texts and of pictures only that they change.
    function said(one: var): string {
        if (one.field === "text" || one.field === "notice" || one.field === "picture")
            return row.name(one.field);
        if (one.field === "all_day" || one.field === "covered" || one.field === "cancelled")
            return qsTr("%1: %2", "a field, yes or no").arg(row.name(one.field)).arg(one.after !== "" ? qsTr("yes") : qsTr("no"));
        return qsTr("%1: %2 → %3", "a field, before, after").arg(row.name(one.field)).arg(one.before !== "" ? one.before : "–").arg(one.after !== "" ? one.after : "–");
    }

    Accessible.role: Accessible.ListItem
    Accessible.name: "%1: %2, %3. %4".arg(mark).arg(item.when).arg(item.title).arg(what)

    PaperSheet {
        width: parent.width
        height: parent.height
        paper: Theme.white
        seed: row.seed
    }

    PaperSheet {
        width: row.side
        height: parent.height
        color: row.markPaper.sheet
        seed: row.seed + 3
        lift: 0
    }

    FitText {
        x: Theme.tight
        width: row.side - 2 * Theme.tight
        height: parent.height
        text: row.mark
        paper: row.markPaper
        weight: Font.Bold
        largest: Theme.share(3.4)
        middle: Theme.share(3)
        smallest: Theme.share(2.6)
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }

    FitText {
        id: head

        x: row.side + Theme.gap * 0.8
        y: row.what !== "" ? Theme.tight * 0.6 : 0
        width: parent.width - x - Theme.tight
        height: row.what !== "" ? (parent.height - Theme.tight * 1.2) * (row.slim ? 0.56 : 0.52) : parent.height
        text: qsTr("%1  %2", "when, what").arg(row.item.when).arg(row.item.title)
        paper: Theme.white
        weight: Font.Bold
        largest: Theme.share(3.5)
        middle: Theme.share(3)
        smallest: Theme.share(2.6)
        lineHeight: 1.04
        verticalAlignment: Text.AlignVCenter
    }

    FitText {
        x: head.x
        y: head.y + head.height
        width: head.width
        height: parent.height - y - Theme.tight * 0.6
        visible: row.what !== ""
        text: row.what
        color: Theme.white.quiet
        weight: Font.DemiBold
        largest: Theme.share(3.1)
        middle: Theme.share(2.8)
        smallest: Theme.share(2.5)
        lineHeight: 1.04
        verticalAlignment: Text.AlignVCenter
    }
}
