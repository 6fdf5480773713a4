import QtQuick
import Encore

// While the raffle is read from storage, and when there is none that could be drawn.
Hall {
    id: page

    FitText {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.share(120))
        height: Theme.share(30)
        text: page.model.phase === "waiting" ? qsTr("One moment…") : qsTr("There is nothing to draw yet. Open a raffle first.")
        paper: page.paper
        largest: Theme.headline
        middle: Theme.title
        smallest: Theme.lead
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
}
