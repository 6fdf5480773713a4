pragma Singleton

import QtQuick
import Encore.Models

// The camera, for every screen that may want it; null where the settings say that there is none.
QtObject {
    property CameraModel camera: null
    // Whether a button that leads to it is worth its place.
    readonly property bool offered: camera !== null && camera.offered
    // Whether people must be told that it is on.
    readonly property bool on: camera !== null && camera.on
}
