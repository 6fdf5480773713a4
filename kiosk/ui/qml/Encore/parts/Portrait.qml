pragma ComponentBehavior: Bound

import QtQuick
import Encore

// A person's picture in a paper frame; without one a monogram; without letters a team or a sign.
Item {
    id: portrait

    required property string picture
    required property string letters

    property Paper paper: Theme.coral
    property Paper ground: paper
    property string glyph: "people"
    // Whether it stands for a whole team.
    property bool crowd: false
    // The width of the frame around a picture, as a share of the whole.
    property real frame: 0.045
    property Paper signPaper: Theme.white
    readonly property bool shown: picture !== "" && image.status !== Image.Error
    // Once ready it stays so, also while another size of the picture is loaded.
    property bool ready: picture === ""

    implicitWidth: Theme.share(46)
    implicitHeight: implicitWidth
    Accessible.ignored: true

    Loader {
        anchors.fill: parent
        active: !portrait.shown && portrait.letters !== ""
        sourceComponent: Monogram {
            letters: portrait.letters
            paper: portrait.paper
            ground: portrait.ground
        }
    }

    Loader {
        anchors.fill: parent
        active: !portrait.shown && portrait.letters === "" && portrait.crowd
        sourceComponent: Crowd {
            paper: portrait.paper
        }
    }

    Loader {
        anchors.fill: parent
        active: !portrait.shown && portrait.letters === "" && !portrait.crowd
        sourceComponent: Item {
            PaperSheet {
                x: Theme.lift * 1.4
                y: Theme.lift * 1.4
                width: parent.width
                height: parent.height
                color: portrait.paper.shade
                seed: 45
                slack: width * 0.02
                lift: 0
            }

            PaperSheet {
                width: parent.width
                height: parent.height
                paper: portrait.signPaper
                seed: 41
                slack: width * 0.02
                lift: 0
            }

            Icon {
                anchors.centerIn: parent
                width: parent.width * 0.62
                height: width
                name: portrait.glyph
                color: portrait.paper.sheet
            }
        }
    }

    Item {
        anchors.fill: parent
        visible: portrait.shown

        PaperSheet {
            x: Theme.lift * 1.4
            y: Theme.lift * 1.4
            width: parent.width
            height: parent.height
            color: portrait.paper.shade
            seed: 45
            slack: width * 0.02
            lift: 0
        }

        PaperSheet {
            width: parent.width
            height: parent.height
            paper: Theme.white
            seed: 41
            slack: width * 0.02
            lift: 0
        }

        Image {
            id: image

            anchors.fill: parent
            anchors.margins: Math.round(parent.width * portrait.frame)
            source: portrait.picture
            sourceSize.width: width > 0 ? Math.round(width) : 0
            asynchronous: true
            autoTransform: true
            fillMode: Image.PreserveAspectCrop
            onStatusChanged: {
                if (status === Image.Ready || status === Image.Error)
                    portrait.ready = true;
            }
        }
    }
}
