pragma Singleton

import QtQuick

// What a week's motifs and papers are called.
QtObject {
    function motif(name: string): string {
        switch (name) {
        case "star":
            return qsTr("Star");
        case "sea":
            return qsTr("Sea");
        case "mountain":
            return qsTr("Mountain");
        case "cape":
            return qsTr("Hero's cape");
        case "film":
            return qsTr("Film");
        case "garden":
            return qsTr("Garden");
        case "music":
            return qsTr("Music");
        case "kitchen":
            return qsTr("Kitchen");
        case "lantern":
            return qsTr("Lantern");
        case "balloon":
            return qsTr("Balloon");
        case "train":
            return qsTr("Train");
        case "forest":
            return qsTr("Forest");
        case "moustache":
            return qsTr("Moustache");
        default:
            return name;
        }
    }

    function colour(name: string): string {
        switch (name) {
        case "blue":
            return qsTr("Blue");
        case "sky":
            return qsTr("Sky");
        case "teal":
            return qsTr("Teal");
        case "forest":
            return qsTr("Forest green");
        case "mint":
            return qsTr("Mint");
        case "sunflower":
            return qsTr("Sunflower");
        case "orange":
            return qsTr("Orange");
        case "coral":
            return qsTr("Coral");
        case "brick":
            return qsTr("Brick");
        case "rose":
            return qsTr("Rose");
        case "aubergine":
            return qsTr("Aubergine");
        case "night":
            return qsTr("Night");
        default:
            return name;
        }
    }
}
