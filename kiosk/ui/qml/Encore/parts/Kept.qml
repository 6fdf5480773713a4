import QtQuick

// Shows a screen that is made once and kept: it stands here while this is shown, and at home else.
FocusScope {
    id: sheet

    required property Item kept
    required property Item home

    focus: true
    Component.onCompleted: {
        kept.parent = sheet;
        kept.forceActiveFocus();
    }
    Component.onDestruction: {
        if (kept.parent === sheet)
            kept.parent = home;
    }
}
