pragma Singleton

import QtQuick

// Whether somebody has asked for the controls to stand lower, within a seated person's reach.
QtObject {
    property bool lowered: false
}
