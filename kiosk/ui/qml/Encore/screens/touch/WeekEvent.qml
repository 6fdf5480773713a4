pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// One event: when and where, in words and on a plan, who comes, and its code for a phone's calendar.
Item {
    id: page

    required property WeekEventModel model

    property Paper paper: Theme.blue
    property bool narrow: false
    readonly property var one: model.one
    readonly property var plan: model.plan
    readonly property var people: model.people
    readonly property var signing: model.signing
    readonly property bool pictured: (one.picture ?? "") !== ""
    readonly property bool planned: plan.picture !== ""
    readonly property bool coded: (one.code ?? "") !== ""
    readonly property bool aside: pictured || planned || coded
    readonly property real side: narrow ? width : Math.round(width * 0.4)
    readonly property real wordsWidth: narrow || !aside ? width : width - side - Theme.gap * 1.5

    component Line: Item {
        id: line

        required property string glyph
        required property string text

        property color color: page.paper.ink

        width: page.wordsWidth
        height: visible ? Math.max(sign.height, words.height) : 0
        visible: text !== ""

        Icon {
            id: sign

            y: Theme.share(0.5)
            width: Theme.share(4.2)
            height: width
            name: line.glyph
            color: page.paper.accent
        }

        FitText {
            id: words

            x: sign.width + Theme.gap * 0.7
            width: parent.width - x
            height: contentHeight
            maximumHeight: Theme.share(11)
            text: line.text
            color: line.color
            weight: Font.Bold
            largest: Theme.body
            middle: Theme.small
            smallest: Theme.share(2.8)
        }
    }

    Column {
        id: words

        width: page.wordsWidth
        spacing: Theme.tight

        KindTag {
            visible: text !== ""
            glyph: page.one.mark === "cancelled" ? "close" : page.one.mark === "" ? "clock" : "swap"
            text: page.one.mark === "cancelled" ? qsTr("This one is cancelled") : page.one.mark !== "" ? changed.text : page.one.now ? qsTr("It is on now") : page.one.minutes > 0 ? qsTr("In %n minute(s)", "", page.one.minutes) : page.one.over ? qsTr("It is over") : ""
            room: page.wordsWidth
            paper: page.one.mark === "cancelled" ? Theme.red : page.one.mark !== "" || page.one.now ? Theme.sunflower : Theme.white
            shade: page.paper.shade
        }

        ChangeMark {
            id: changed

            visible: false
            mark: page.one.mark ?? ""
            starts: page.one.starts ?? ""
            was: page.one.was ?? ""
            full: true
        }

        Line {
            glyph: "clock"
            text: {
                const one = page.one;
                const day = one.isToday ? qsTr("Today, %1").arg(one.day) : one.day;
                const days = one.lastDay === "" ? day : qsTr("%1 to %2", "from day to day").arg(day).arg(one.lastDay);
                if (one.allDay)
                    return one.lastDay === "" ? qsTr("%1, all day").arg(day) : days;
                if (one.endsNextDay)
                    return qsTr("%1 at %2 to %3 at %4", "day, time, day, time").arg(day).arg(one.starts).arg(one.lastDay).arg(one.ends);
                return qsTr("%1, %2–%3", "day, from, until").arg(day).arg(one.starts).arg(one.ends);
            }
        }

        Line {
            glyph: "pin"
            text: page.one.place ?? ""
        }

        Line {
            glyph: "speech"
            text: (page.one.speaker ?? "") === "" ? "" : qsTr("With %1").arg(page.one.speaker)
        }

        Line {
            glyph: "gift"
            text: (page.one.sponsor ?? "") === "" ? "" : qsTr("Brought by %1").arg(page.one.sponsor)
        }

        Line {
            glyph: page.signing.mine > 0 ? "tick" : "edit"
            text: {
                const state = page.signing;
                if (!state.offered)
                    return "";
                if (state.mine > 0)
                    return qsTr("You are in.");
                if (state.waiting > 0)
                    return qsTr("You are on the waiting list.");
                if (!state.open)
                    return qsTr("Signing up is over.");
                const until = qsTr("Sign up until %1.").arg(state.until);
                if (state.free < 0)
                    return until;
                return state.free === 0 ? qsTr("It is full; there is a waiting list.") : qsTr("%1 %2", "places, until").arg(qsTr("%n place(s) left.", "", state.free)).arg(until);
            }
        }

        Line {
            glyph: "people"
            text: {
                const people = page.people;
                if (people.count === 0)
                    return "";
                if (people.names === "")
                    return qsTr("%n come(s)", "people", people.count);
                return people.more === 0 ? people.names : qsTr("%1 and %2", "names, others").arg(people.names).arg(qsTr("%n more", "people", people.more));
            }
        }
    }

    FitText {
        id: story

        y: words.height + Theme.gap
        width: page.wordsWidth
        height: contentHeight
        maximumHeight: Math.max(1, (page.narrow && page.aside ? sheets.y - Theme.gap : page.height) - y)
        visible: text !== ""
        text: page.one.text ?? ""
        color: page.paper.ink
        family: Theme.serif
        weight: Font.Normal
        largest: Theme.lead
        middle: Theme.body
        smallest: Theme.small
    }

    // Pictures, and the code under or beside them.
    Item {
        id: sheets

        readonly property int pictures: (page.pictured ? 1 : 0) + (page.planned ? 1 : 0)
        readonly property real codeSide: Math.min(Theme.share(pictures === 0 ? 46 : page.narrow ? 28 : 30), pictures > 0 && !page.narrow ? height * 0.42 : page.narrow ? height : height - caption - Theme.tight)
        // Below the code, where it stands alone beside the words.
        readonly property bool below: pictures === 0 && !page.narrow
        readonly property real caption: below ? Theme.share(10) : 0
        readonly property real picturesHeight: pictures === 0 ? 0 : height - (page.coded && !page.narrow ? codeSide + Theme.gap : 0)
        readonly property real picturesWidth: page.narrow && page.coded ? width - codeSide - Theme.gap : width
        // Two pictures stand side by side.
        readonly property real one: (picturesWidth - (pictures - 1) * Theme.gap) / Math.max(1, pictures)

        x: page.width - width
        y: page.narrow ? page.height - height : 0
        width: page.side
        height: page.narrow ? Math.min(page.height * 0.34, pictures > 0 ? Theme.share(52) : Theme.share(46)) : page.height
        visible: page.aside

        Image {
            id: photo

            width: sheets.one
            height: sheets.picturesHeight
            visible: page.pictured
            source: page.one.picture ?? ""
            sourceSize.width: Math.round(page.side)
            fillMode: Image.PreserveAspectCrop
            asynchronous: true
        }

        Rectangle {
            x: page.pictured ? sheets.one + Theme.gap : 0
            width: sheets.one
            height: sheets.picturesHeight
            visible: page.planned
            color: Theme.white.sheet
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Where it is: %1").arg(page.one.place ?? "")

            Image {
                id: map

                anchors.fill: parent
                anchors.margins: Theme.tight
                source: page.plan.picture
                sourceSize.width: Math.round(page.side)
                fillMode: Image.PreserveAspectFit
                asynchronous: true

                Icon {
                    // The pin's tip stands on the place.
                    x: Math.round((map.width - map.paintedWidth) / 2 + page.plan.x * map.paintedWidth - width / 2)
                    y: Math.round((map.height - map.paintedHeight) / 2 + page.plan.y * map.paintedHeight - height * 0.9)
                    width: Theme.share(8)
                    height: width
                    visible: map.status === Image.Ready
                    name: "pin"
                    color: Theme.red.sheet
                }
            }
        }

        QrCode {
            id: code

            x: page.narrow ? parent.width - width : 0
            y: page.narrow ? 0 : sheets.pictures > 0 ? parent.height - height : Math.round((parent.height - height - sheets.caption) / 2)
            width: sheets.codeSide
            height: width
            visible: page.coded
            text: page.one.code ?? ""
            paper: page.paper
        }

        FitText {
            x: page.narrow || sheets.below ? 0 : code.width + Theme.gap
            y: page.narrow ? 0 : sheets.below ? code.y + code.height + Theme.tight : code.y
            width: page.narrow ? parent.width - code.width - Theme.gap : parent.width - x
            height: sheets.below ? sheets.caption : code.height
            visible: page.coded && (!page.narrow || sheets.pictures === 0)
            text: qsTr("Hold your phone's camera here: it takes the event into your calendar.")
            color: page.paper.quiet
            weight: Font.DemiBold
            largest: Theme.small
            middle: Theme.share(3)
            smallest: Theme.share(2.6)
            verticalAlignment: sheets.below ? Text.AlignTop : Text.AlignVCenter
        }
    }
}
