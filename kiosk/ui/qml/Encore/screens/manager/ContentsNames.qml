pragma Singleton

import QtQuick
import Encore

// What is said of where recognitions stand.
QtObject {
    function state(code: string): string {
        switch (code) {
        case "shown":
            return qsTr("May be shown");
        case "waiting":
            return qsTr("Waits");
        case "hidden":
            return qsTr("Hidden");
        default:
            return qsTr("Refused");
        }
    }

    // Of a row of the list.
    function standing(row: var): string {
        switch (row.phase) {
        case "live":
            return row.shown > 0 ? qsTr("shown %n time(s)", "", row.shown) : qsTr("new");
        case "coming":
            return qsTr("still to come");
        case "over":
            return qsTr("over");
        case "resting":
            return qsTr("not at this time");
        case "waiting":
            return row.unanswered ? qsTr("waits for a note") : qsTr("waits for you");
        case "hidden":
            return qsTr("hidden");
        default:
            return qsTr("refused");
        }
    }

    function glyph(row: var): string {
        return ({
                "live": "eye",
                "coming": "week",
                "over": "week",
                "resting": "moon",
                "waiting": "clock"
            })[row.phase] ?? "close";
    }

    function paper(row: var): Paper {
        return Theme.paper(({
                "live": "green",
                "waiting": "yellow"
            })[row.phase] ?? "grey");
    }

    function to(row: var): string {
        return row.to !== "" ? row.to : row.title !== "" ? row.title : qsTr("Everybody");
    }

    // Its first words; the title too, where it is not said already.
    function words(row: var, most: int): string {
        const all = row.to !== "" && row.title !== "" && row.words !== "" ? "%1 · %2".arg(row.title).arg(row.words) : row.words !== "" ? row.words : row.title;
        return all.length > most ? all.slice(0, most).replace(/\s+\S*$/, "") + " …" : all;
    }
}
