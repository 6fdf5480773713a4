pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// Who signs in, by first letters, and the passphrase with its keyboard. Fill it into a place.
FocusScope {
    id: panel

    required property SignInModel model

    readonly property bool wide: width > height * 1.25
    readonly property string news: {
        if (model.working)
            return qsTr("One moment, checking…");
        if (model.answer === "failed")
            return qsTr("That took too long. Please try again.");
        if (model.waitSeconds > 0)
            return model.answer === "wrong" ? qsTr("That was not right. You can try again in %n second(s).", "", model.waitSeconds) : qsTr("Please wait another %n second(s).", "", model.waitSeconds);
        if (model.answer === "wrong")
            return qsTr("That was not right. Please try once more.");
        return "";
    }

    focus: true
    onVisibleChanged: forceActiveFocus()

    Loader {
        width: parent.width
        height: parent.height
        active: panel.model.step === "name"
        focus: active
        sourceComponent: PickPerson {
            model: panel.model.picker
        }
    }

    Loader {
        width: parent.width
        height: parent.height
        active: panel.model.step === "passphrase"
        focus: active
        sourceComponent: Passphrase {
            model: panel.model
            news: panel.news
            wide: panel.wide
        }
    }
}
