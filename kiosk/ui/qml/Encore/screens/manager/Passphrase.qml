import QtQuick
import Encore
import Encore.Models

// The passphrase of whoever was picked: masked, with an eye to show it, and what came of it.
FocusScope {
    id: entry

    required property SignInModel model
    required property string news
    required property bool wide

    property bool seen: false
    property string tried: ""
    readonly property real side: wide ? Math.round(Math.max(width * 0.48, Math.min(width * 0.56, Theme.key * 14.6))) : width

    function submit(): void {
        model.submit(field.text);
    }

    focus: true
    Component.onCompleted: field.forceActiveFocus()

    // A wrong one is typed anew.
    Connections {
        function onChanged(): void {
            if (entry.model.answer === "wrong" && entry.model.working === false && field.text === entry.tried) {
                entry.tried = "";
                field.clear();
            }
        }

        target: entry.model
    }

    Column {
        id: words

        y: entry.wide ? Math.max(0, Math.round((parent.height - height) / 2)) : 0
        width: entry.wide ? parent.width - entry.side - Theme.gap * 1.4 : parent.width
        spacing: Theme.gap

        FitText {
            objectName: "who"
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(18)
            text: entry.model.label
            largest: Theme.headline
            middle: Theme.title
            smallest: Theme.lead
            lineHeight: 1.05
        }

        Row {
            width: parent.width
            spacing: Theme.tight

            PaperField {
                id: field

                objectName: "passphrase"
                width: parent.width - eye.width - Theme.tight
                focus: true
                enabled: !entry.model.working
                placeholder: qsTr("Your passphrase")
                echoMode: entry.seen ? TextInput.Normal : TextInput.Password
                input.inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
                maximumLength: 256
                onAccepted: go.clicked()
            }

            PaperButton {
                id: eye

                objectName: "eye"
                checked: entry.seen
                glyph: "eye"
                label: entry.seen ? qsTr("Hide the passphrase") : qsTr("Show the passphrase")
                paper: entry.seen ? Theme.sunflower : Theme.white
                focusPolicy: Qt.NoFocus
                onClicked: entry.seen = !entry.seen
            }
        }

        PaperButton {
            id: go

            objectName: "signIn"
            width: parent.width
            enabled: field.text !== "" && !entry.model.working && entry.model.waitSeconds === 0
            glyph: entry.model.working ? "clock" : "lock"
            text: qsTr("Sign in")
            paper: Theme.teal
            seed: 14
            onClicked: {
                entry.tried = field.text;
                entry.submit();
                field.forceActiveFocus();
            }
        }

        FitText {
            objectName: "news"
            width: parent.width
            height: Theme.share(11)
            text: entry.news
            color: Theme.cream.accent
            weight: Font.Bold
            largest: Theme.control
            middle: Theme.control * 0.85
            smallest: Theme.caption
            Accessible.role: Accessible.AlertMessage
        }
    }

    Keyboard {
        x: entry.wide ? parent.width - width : 0
        y: entry.wide ? Math.max(0, Math.round((parent.height - height) / 2)) : parent.height - height
        width: entry.side
    }
}
