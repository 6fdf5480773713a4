import QtQuick

// Spans of time in words, in the largest unit that says them in whole numbers.
QtObject {
    // A span of so many minutes: "30 minutes", "1 day", "1 week".
    function minutes(count: int): string {
        if (count > 0 && count % 10080 === 0)
            return qsTr("%n week(s)", "", count / 10080);
        if (count > 0 && count % 1440 === 0)
            return qsTr("%n day(s)", "", count / 1440);
        if (count > 0 && count % 60 === 0)
            return qsTr("%n hour(s)", "", count / 60);
        return qsTr("%n minute(s)", "", count);
    }

    // A span of so many seconds.
    function seconds(count: int): string {
        return count > 0 && count % 60 === 0 ? minutes(count / 60) : qsTr("%n second(s)", "", count);
    }
}
