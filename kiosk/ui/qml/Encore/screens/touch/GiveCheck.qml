import QtQuick
import Encore
import Encore.Models

// Asks once whether a find is for the colleague whose name was touched. The buttons stand where
// the keyboard was, so that a name that is touched twice answers nothing.
FocusScope {
    id: check

    required property ResultModel model

    property Paper paper: Theme.mint
    // Tickets that the colleague gets.
    property int waiting: 0
    readonly property bool narrow: height > width
    readonly property real side: narrow ? width : Math.round(width * 0.46)
    readonly property string theirs: qsTr("%n ticket(s) will be theirs.", "tickets that a colleague gets", waiting)

    focus: true

    FitText {
        id: question

        y: Math.max(0, Math.round((words.height - height - more.height - Theme.gap) / 2))
        width: words.width
        height: contentHeight
        maximumHeight: words.height * 0.6
        text: qsTr("For %1?", "a colleague's name").arg(check.model.chosenLabel)
        paper: check.paper
        largest: Theme.share(12)
        middle: Theme.share(9.6)
        smallest: Theme.share(7.4)
        lineHeight: 1.04
        tracking: -0.02
        horizontalAlignment: check.narrow ? Text.AlignHCenter : Text.AlignLeft
    }

    // People in different teams may look the same but for these.
    FitText {
        id: more

        y: question.y + question.height + Theme.gap
        width: words.width
        height: contentHeight
        maximumHeight: words.height * 0.3
        text: check.model.chosenTeam !== "" ? "%1\n%2".arg(check.model.chosenTeam).arg(check.theirs) : check.theirs
        color: check.paper.quiet
        weight: Font.Bold
        largest: Theme.share(5)
        middle: Theme.share(4.4)
        smallest: Theme.share(3.6)
        horizontalAlignment: question.horizontalAlignment
    }

    Item {
        id: words

        width: check.narrow ? check.width : check.width - check.side - Theme.gap * 1.4
        height: check.narrow ? answers.y - Theme.gap : check.height
    }

    Column {
        id: answers

        x: check.width - width
        y: check.narrow ? check.height - height : Math.round((check.height - height) / 2)
        width: check.side
        spacing: Theme.gap

        PaperButton {
            objectName: "giveToChosen"
            width: parent.width
            height: Math.max(Theme.target * 1.7, implicitHeight)
            glyph: "gift"
            text: qsTr("Yes, for %1", "a colleague's name").arg(check.model.chosenLabel)
            paper: Theme.green
            seed: 51
            textSize: Theme.control * 1.1
            onClicked: check.model.giveToChosen()
        }

        PaperButton {
            objectName: "chooseAgain"
            width: parent.width
            height: Theme.target * 1.7
            glyph: "people"
            text: qsTr("Somebody else")
            paper: Theme.white
            seed: 53
            textSize: Theme.control * 1.1
            onClicked: check.model.chooseAgain()
        }
    }
}
