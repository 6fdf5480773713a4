import QtQuick
import Encore

// Shows a screen that is made once and kept: it stands here while this is shown, and at home else.
FocusScope {
    id: sheet

    required property TouchPage kept
    required property Item home

    focus: true
    Component.onCompleted: {
        kept.parent = sheet;
        kept.used = true;
        kept.forceActiveFocus();
    }
    Component.onDestruction: {
        if (kept.parent === sheet) {
            kept.used = false;
            kept.parent = home;
        }
    }
}
