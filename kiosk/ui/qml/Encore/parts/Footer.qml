import QtQuick
import Encore
import Encore.Models

// The strip at the bottom: the time, what comes next, and one invitation. It never scrolls. While
// the camera is on, it says so.
Item {
    id: footer

    required property FooterModel model

    // Whether people are asked to do something here.
    property bool inviting: true
    readonly property Paper paper: Theme.ink
    readonly property bool narrow: Theme.portrait
    // Who sponsors the day stands under what is on.
    readonly property string sponsor: Theme.look !== null && Theme.look.sponsor !== "" ? qsTr("Today with %1").arg(Theme.look.sponsor) : ""
    // While the clock seems to be wrong, the date instead: it says why nothing else is to be believed.
    // On a narrow strip there is seldom room for both.
    readonly property string told: model.date !== "" ? model.date : narrow && programme.length + sponsor.length > 40 ? programme : [programme, sponsor].filter(line => line !== "").join("\n")
    readonly property string programme: {
        if (model.eventTitle === "" || !model.eventNow && model.eventMinutes > 90 && Theme.look !== null && Theme.look.phase === "draw") {
            if (Theme.look !== null && Theme.look.phase === "draw" && Theme.look.drawTime !== "")
                return qsTr("The draw is today at %1").arg(Theme.look.drawTime);
            if (Theme.look !== null && Theme.look.phase === "teaser" && Theme.look.days > 0)
                return Theme.look.theme !== "" ? qsTr("%1: %n day(s) to go", "theme of the week", Theme.look.days).arg(Theme.look.theme) : qsTr("Customer Service Week: %n day(s) to go", "", Theme.look.days);
            return "";
        }
        if (model.eventNow)
            return qsTr("Now: %1").arg(model.eventTitle);
        if (model.eventDays > 0) {
            const day = model.eventDays === 1 ? qsTr("Tomorrow") : model.eventDay;
            return (model.eventTime === "" ? qsTr("%1: %2", "day: event").arg(day) : qsTr("%1 %2: %3", "day time: event").arg(day).arg(model.eventTime)).arg(model.eventTitle);
        }
        if (model.eventMinutes > 90)
            return qsTr("%1 at %2").arg(model.eventTitle).arg(model.eventTime);
        return qsTr("%1 in %2 min").arg(model.eventTitle).arg(model.eventMinutes);
    }
    readonly property string invitation: model.foundInvited ? qsTr("Found a moustache? Hold it up here.") : qsTr("Someone helped you? Touch here and say thanks.")

    height: narrow ? Math.round(Theme.footer * 1.3) : Theme.footer

    // A little higher than the strip: when it has moved down, no gap shows above it.
    Rectangle {
        x: -Theme.share(3)
        y: -Theme.share(0.4)
        width: parent.width + Theme.share(6)
        height: parent.height + Theme.share(3.4)
        color: footer.paper.sheet
    }

    // The week's stamp stands in the margin: it takes no room from anything.
    WeekMark {
        x: Theme.share(1.5)
        y: clock.y + Math.round((clock.height - height) / 2)
        width: Theme.share(3.8)
        height: width
        seed: 11
    }

    PaperText {
        id: clock

        x: Theme.margin
        height: footer.narrow && sign.visible ? Math.round(parent.height * 0.6) : parent.height
        text: footer.model.time
        color: footer.paper.ink
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        font.pixelSize: Theme.lead
        font.weight: Font.ExtraBold
        font.features: Theme.tabular
    }

    FitText {
        id: event

        x: clock.x + (footer.narrow ? Math.max(clock.width, sign.implicitWidth) : clock.width) + Theme.gap * 1.2
        width: (sign.visible && !footer.narrow ? sign.x - Theme.gap * 1.2 : footer.inviting ? invite.x - Theme.gap * 1.2 : parent.width - Theme.margin) - x
        height: parent.height
        text: footer.told
        color: footer.paper.quiet
        weight: Font.DemiBold
        // Large on one line, smaller on two.
        maximumHeight: footer.narrow ? height : Theme.share(6.4)
        largest: footer.narrow ? Theme.caption : Theme.small
        middle: Theme.caption
        smallest: Theme.share(2.6)
        lineHeight: 1.05
        verticalAlignment: Text.AlignVCenter
    }

    // On a narrow strip under the time, else beside the invitation.
    CameraSign {
        id: sign

        objectName: "cameraSign"
        x: footer.narrow ? clock.x : Math.round((footer.inviting ? invite.x - Theme.gap * 1.2 : parent.width - Theme.margin) - implicitWidth)
        y: footer.narrow ? Math.round(parent.height * 0.56) : 0
        width: implicitWidth
        height: footer.narrow ? Math.round(parent.height * 0.36) : parent.height
        paper: footer.paper
        brief: footer.inviting && !footer.narrow && footer.programme !== ""
        textSize: footer.narrow ? Theme.share(2.6) : Theme.caption
        eyeSize: footer.narrow ? Theme.share(3.6) : Math.round(Theme.caption * (brief ? 2.2 : 1.9))
    }

    Item {
        id: invite

        visible: footer.inviting
        x: parent.width - Theme.margin - width
        width: mark.width + Theme.tight + call.width
        height: parent.height

        Moustache {
            id: mark

            y: (parent.height - height) / 2
            width: Theme.share(footer.narrow ? 6 : 7.5)
            height: width * 0.4
            visible: footer.model.foundInvited
            color: footer.paper.accent
        }

        Icon {
            x: mark.width - width
            y: (parent.height - height) / 2
            width: Theme.body
            height: Theme.body
            visible: !footer.model.foundInvited
            name: "heart"
            color: footer.paper.accent
        }

        PaperText {
            id: call

            x: mark.width + Theme.tight
            width: footer.narrow ? Theme.share(32) : Math.ceil(implicitWidth)
            height: parent.height
            text: footer.invitation
            color: footer.paper.accent
            verticalAlignment: Text.AlignVCenter
            font.pixelSize: footer.narrow ? Theme.caption : Theme.small
            font.weight: Font.Bold
            lineHeight: 0.9
        }
    }
}
