pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The pictures that could be taken in; a touch takes one.
FocusScope {
    id: pictures

    required property RaffleFormModel model

    property Paper paper: Theme.sunflower
    property int first: 0
    readonly property RafflePrizesModel prizes: model.prizes
    readonly property real wanted: Theme.share(30)
    readonly property int columns: Math.max(2, Math.round(width / wanted))
    readonly property real cell: Math.floor((width - (columns - 1) * Theme.gap) / columns)
    readonly property real least: Math.round(cell * 0.7) + Theme.gap
    readonly property bool leafs: prizes.files.length > columns * Math.floor((height + Theme.gap) / least)
    readonly property real room: height + Theme.gap - (leafs ? Theme.target + Theme.gap : 0)
    readonly property int rows: Math.max(1, Math.floor(room / least))
    readonly property real cellHeight: Math.floor(Math.min(cell, room / rows - Theme.gap))
    readonly property int perPage: rows * columns

    Connections {
        function onChanged(): void {
            if (pictures.first >= pictures.prizes.files.length)
                pictures.first = 0;
        }

        target: pictures.prizes
    }

    Grid {
        columns: pictures.columns
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Repeater {
            model: pictures.prizes.files.slice(pictures.first, pictures.first + pictures.perPage)

            PaperButton {
                id: file

                required property int index
                required property var modelData

                objectName: "picture" + (pictures.first + index)
                width: pictures.cell
                height: pictures.cellHeight
                enabled: !pictures.model.busy
                label: modelData.name
                seed: index + 30
                onClicked: pictures.model.takePicture(pictures.first + index)

                Image {
                    id: image

                    x: Theme.tight + file.sink
                    y: Theme.tight + file.sink
                    width: parent.width - 2 * Theme.tight
                    height: parent.height - 2.4 * Theme.tight - words.height
                    source: file.modelData.address
                    sourceSize.width: Math.round(pictures.wanted)
                    asynchronous: true
                    autoTransform: true
                    fillMode: Image.PreserveAspectFit
                }

                Icon {
                    anchors.centerIn: image
                    visible: image.status === Image.Error
                    width: Theme.share(9)
                    height: width
                    name: "question"
                    color: file.shown.quiet
                }

                FitText {
                    id: words

                    x: Theme.tight + file.sink
                    y: parent.height - height - Theme.tight * 0.6 + file.sink
                    width: parent.width - 2 * Theme.tight
                    height: Theme.caption * 2.5
                    text: file.modelData.place !== "" ? qsTr("%1 (%2)", "file, stick").arg(file.modelData.name).arg(file.modelData.place) : file.modelData.name
                    paper: file.shown
                    weight: Font.DemiBold
                    largest: Theme.caption
                    middle: Theme.caption * 0.84
                    smallest: Theme.caption * 0.66
                    lineHeight: 1.04
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                }
            }
        }
    }

    Pager {
        x: parent.width - width
        y: parent.height - height
        name: "pictures"
        paper: pictures.paper
        page: Math.floor(pictures.first / pictures.perPage)
        pages: Math.ceil(pictures.prizes.files.length / pictures.perPage)
        onTurned: step => pictures.first += step * pictures.perPage
    }

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.share(110))
        visible: pictures.prizes.files.length === 0
        spacing: Theme.gap

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.share(20)
            height: width
            name: "camera"
            color: pictures.paper.quiet
        }

        FitText {
            objectName: "noPictures"
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(24)
            text: pictures.prizes.looking ? qsTr("Looking…") : qsTr("No pictures here yet. Plug in a stick with JPEG, PNG or WebP pictures, then look again.")
            paper: pictures.paper
            weight: Font.Bold
            largest: Theme.lead
            middle: Theme.body
            smallest: Theme.small
            lineHeight: 1.2
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
