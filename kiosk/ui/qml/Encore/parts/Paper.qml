import QtQuick

// One sheet's colours. `ink`, `quiet` and `accent` can be read on `sheet`; `shade` is its cut edge.
QtObject {
    required property color sheet
    required property color shade
    required property color ink
    required property color quiet
    required property color accent
}
