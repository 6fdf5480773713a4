import QtQuick
import Encore
import Encore.Models

// How the draw is kept honest, on one page, before it begins.
TouchPage {
    id: page

    required property CeremonyModel model

    lowers: false
    paper: Theme.cream
    heading: qsTr("Why nobody can bend this draw")
    onLeave: model.back()

    FairSteps {
        width: parent.width
        height: parent.height
    }
}
