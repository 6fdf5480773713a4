pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The files that could be taken in; a touch chooses one or leaves it.
Item {
    id: files

    required property ImportModel model
    required property Paper paper

    property int first: 0
    readonly property int columns: width > height * 1.2 ? 2 : 1
    readonly property real rowHeight: Theme.target + Theme.tight
    // Where all have room, none is left for the pager.
    readonly property bool whole: Math.floor(height / rowHeight) * columns >= model.files.length
    readonly property int rows: Math.max(1, Math.floor((height - (whole ? 0 : pager.height)) / rowHeight))
    readonly property int perPage: rows * columns
    readonly property var shown: model.files.slice(first, first + perPage)

    Connections {
        function onChanged(): void {
            if (files.first >= files.model.files.length)
                files.first = 0;
        }

        target: files.model
    }

    Grid {
        columns: files.columns
        columnSpacing: Theme.gap
        rowSpacing: Theme.tight

        Repeater {
            model: files.shown

            PaperButton {
                id: file

                required property int index
                required property var modelData

                objectName: "file" + (files.first + index)
                width: (files.width - (files.columns - 1) * Theme.gap) / files.columns
                height: Theme.target
                checked: modelData.chosen
                paper: modelData.chosen ? Theme.teal : Theme.white
                label: modelData.name
                seed: index + 30
                onClicked: files.model.toggle(files.first + index)

                Icon {
                    x: Theme.gap * 0.8 + file.sink
                    y: (parent.height - height) / 2 + file.sink
                    width: Theme.control * 1.4
                    height: width
                    name: file.modelData.chosen ? "tick" : "file"
                    color: file.paper.ink
                }

                FitText {
                    x: Theme.gap * 1.4 + Theme.control * 1.4 + file.sink
                    y: file.sink
                    width: parent.width - x - about.width - Theme.gap
                    height: parent.height
                    text: file.modelData.name
                    paper: file.paper
                    weight: Font.Bold
                    largest: Theme.control
                    middle: Theme.control * 0.82
                    smallest: Theme.caption * 0.9
                    verticalAlignment: Text.AlignVCenter
                }

                PaperText {
                    id: about

                    x: parent.width - width - Theme.gap * 0.8 + file.sink
                    y: file.sink
                    height: parent.height
                    text: qsTr("%1, %2 kB", "place of a file, its size").arg(file.modelData.place !== "" ? file.modelData.place : qsTr("Inbox")).arg(file.modelData.kilobytes)
                    color: file.paper.quiet
                    wrapMode: Text.NoWrap
                    verticalAlignment: Text.AlignVCenter
                    font.pixelSize: Theme.caption
                    font.weight: Font.DemiBold
                }
            }
        }
    }

    Pager {
        id: pager

        x: parent.width - width
        y: parent.height - height
        name: "files"
        paper: files.paper
        page: Math.floor(files.first / files.perPage)
        pages: Math.ceil(files.model.files.length / files.perPage)
        onTurned: step => files.first += step * files.perPage
    }

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.share(110))
        visible: files.model.files.length === 0
        spacing: Theme.gap

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.share(20)
            height: width
            name: "folder"
            color: files.paper.quiet
        }

        FitText {
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(24)
            text: files.model.looking ? qsTr("Looking…") : qsTr("No files here yet. Plug in a stick with CSV, Excel or calendar files, then look again.")
            paper: files.paper
            weight: Font.Bold
            largest: Theme.lead
            middle: Theme.body
            smallest: Theme.small
            lineHeight: 1.2
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
