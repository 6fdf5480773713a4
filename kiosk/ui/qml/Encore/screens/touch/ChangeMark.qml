import QtQuick
import Encore

// What has changed about an event: that it is cancelled, or when or where it is now.
PaperText {
    // cancelled, moved, elsewhere, or "" while all is as it was.
    required property string mark
    required property string starts
    required property string was

    // Whether there is room for how it was before.
    property bool full: false

    visible: mark !== ""
    text: {
        if (mark === "cancelled")
            return qsTr("Cancelled");
        if (mark === "moved")
            return full ? qsTr("Moved to %1, it was %2").arg(starts).arg(was) : qsTr("Moved to %1").arg(starts);
        if (mark === "elsewhere")
            return full ? qsTr("In another place, it was %1").arg(was) : qsTr("In another place");
        return "";
    }
    color: paper.accent
    font.pixelSize: Theme.share(3)
    font.weight: Font.ExtraBold
}
