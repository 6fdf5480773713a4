pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The pictures on sticks and in the inbox, a page at a time; a touch puts one under the frame.
FocusScope {
    id: pick

    required property CroppingModel model

    property Paper paper: Theme.cream
    property bool busy: false
    readonly property real wanted: Theme.share(27)
    readonly property int columns: Math.max(2, Math.round(width / wanted))
    readonly property real cell: Math.floor((width - (columns - 1) * Theme.gap) / columns)
    readonly property real room: height - Theme.target - Theme.gap
    readonly property int rows: Math.max(1, Math.floor((room + Theme.gap) / (cell * 0.8 + Theme.gap)))
    readonly property real cellHeight: Math.floor(Math.min(cell, (room + Theme.gap) / rows - Theme.gap))
    readonly property int count: model.files.length

    Binding {
        target: pick.model
        property: "pageSize"
        value: pick.rows * pick.columns
    }

    Grid {
        columns: pick.columns
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Repeater {
            model: pick.count

            PaperButton {
                id: file

                required property int index
                readonly property var one: pick.model.files[index] ?? {
                    "name": "",
                    "place": "",
                    "address": "",
                    "known": false
                }

                objectName: "picture" + index
                width: pick.cell
                height: pick.cellHeight
                enabled: !pick.busy
                label: one.name
                seed: index + 30
                onClicked: pick.model.choose(index)

                Image {
                    id: image

                    x: Theme.tight + file.sink
                    y: Theme.tight + file.sink
                    width: parent.width - 2 * Theme.tight
                    height: parent.height - 2.4 * Theme.tight - words.height
                    source: file.one.address
                    asynchronous: true
                    fillMode: Image.PreserveAspectFit
                }

                Icon {
                    anchors.centerIn: image
                    visible: file.one.address === ""
                    width: Theme.share(9)
                    height: width
                    name: file.one.known ? "question" : "clock"
                    color: file.shown.quiet
                }

                FitText {
                    id: words

                    x: Theme.tight + file.sink
                    y: parent.height - height - Theme.tight * 0.6 + file.sink
                    width: parent.width - 2 * Theme.tight
                    height: Theme.caption * 2.5
                    text: file.one.place !== "" ? qsTr("%1 (%2)", "file, stick").arg(file.one.name).arg(file.one.place) : file.one.name
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
        paper: pick.paper
        page: pick.model.page
        pages: pick.model.pages
        onTurned: step => pick.model.turn(step)
    }

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.share(110))
        visible: pick.count === 0
        spacing: Theme.gap

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.share(20)
            height: width
            name: "camera"
            color: pick.paper.quiet
        }

        FitText {
            objectName: "noPictures"
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(24)
            text: pick.model.looking ? qsTr("Looking…") : qsTr("No pictures here yet. Plug in a stick with JPEG, PNG, WebP or HEIC pictures, then look again.")
            paper: pick.paper
            weight: Font.Bold
            largest: Theme.lead
            middle: Theme.body
            smallest: Theme.small
            lineHeight: 1.2
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
