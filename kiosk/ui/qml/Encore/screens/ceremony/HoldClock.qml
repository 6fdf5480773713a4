import QtQuick
import Encore
import Encore.Models

// How long the list is still shown before the first draw may begin; nothing once it may.
Row {
    id: hold

    required property CeremonyModel model
    required property Paper paper

    height: Theme.target
    spacing: Theme.tight
    visible: model.holdSeconds > 0

    Icon {
        y: (parent.height - height) / 2
        width: Theme.control * 1.3
        height: width
        name: "clock"
        color: hold.paper.ink
    }

    PaperText {
        objectName: "hold"
        height: parent.height
        text: qsTr("Draw in %1").arg(hold.clock(hold.model.holdSeconds))
        paper: hold.paper
        verticalAlignment: Text.AlignVCenter
        font.pixelSize: Theme.control
        font.weight: Font.Bold
        font.features: Theme.tabular
    }

    // Minutes and seconds, hours too where it is long.
    function clock(seconds: int): string {
        const two = number => String(number).padStart(2, "0");
        const minutes = Math.floor(seconds / 60);
        return minutes < 60 ? minutes + ":" + two(seconds % 60) : Math.floor(minutes / 60) + ":" + two(minutes % 60) + ":" + two(seconds % 60);
    }
}
