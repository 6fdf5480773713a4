pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The films on sticks and in the inbox, a page at a time; a touch takes one, and shows how far it is.
FocusScope {
    id: pick

    required property FilmingModel model

    property Paper paper: Theme.cream
    property bool busy: false
    readonly property int columns: width > height * 1.2 ? 2 : 1
    readonly property real rowHeight: Math.round(Theme.target * 1.25) + Theme.tight
    readonly property int rows: Math.max(1, Math.floor((height - Theme.target - Theme.gap) / rowHeight))
    readonly property int count: model.files.length
    readonly property bool working: model.file !== ""

    Binding {
        target: pick.model
        property: "pageSize"
        value: pick.rows * pick.columns
    }

    Grid {
        columns: pick.columns
        columnSpacing: Theme.gap
        rowSpacing: Theme.tight
        visible: !pick.working

        Repeater {
            model: pick.count

            PaperButton {
                id: file

                required property int index
                readonly property var one: pick.model.files[index] ?? {
                    "name": "",
                    "place": "",
                    "megabytes": 0
                }

                objectName: "film" + index
                width: Math.floor((pick.width - (pick.columns - 1) * Theme.gap) / pick.columns)
                height: pick.rowHeight - Theme.tight
                enabled: !pick.busy
                label: one.name
                seed: index + 30
                onClicked: pick.model.choose(index)

                Icon {
                    id: sign

                    x: Theme.gap * 0.8 + file.sink
                    y: Math.round((parent.height - height) / 2) + file.sink
                    width: Theme.control * 1.3
                    height: width
                    name: "play"
                    color: file.writing
                }

                FitText {
                    x: sign.x + sign.width + Theme.gap * 0.7
                    y: file.sink
                    width: parent.width - x - size.width - Theme.gap * 1.4
                    height: parent.height
                    text: file.one.place !== "" ? qsTr("%1 (%2)", "file, stick").arg(file.one.name).arg(file.one.place) : file.one.name
                    color: file.writing
                    weight: Font.Bold
                    largest: Theme.control
                    middle: Theme.control * 0.82
                    smallest: Theme.caption * 0.9
                    lineHeight: 1.04
                    verticalAlignment: Text.AlignVCenter
                }

                PaperText {
                    id: size

                    x: parent.width - width - Theme.gap * 0.8 + file.sink
                    y: Math.round((parent.height - height) / 2) + file.sink
                    text: qsTr("%1 MB").arg(file.one.megabytes)
                    color: file.shown.quiet
                    font.pixelSize: Theme.caption
                    font.weight: Font.DemiBold
                    font.features: Theme.tabular
                }
            }
        }
    }

    Pager {
        x: parent.width - width
        y: parent.height - height
        visible: pages > 1 && !pick.working
        name: "films"
        paper: pick.paper
        page: pick.model.page
        pages: pick.model.pages
        onTurned: step => pick.model.turn(step)
    }

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.share(120))
        visible: pick.working
        spacing: Theme.gap

        FitText {
            objectName: "checkingFilm"
            width: parent.width
            height: contentHeight
            maximumHeight: Theme.share(20)
            text: qsTr("Watching %1 from end to end").arg(pick.model.file)
            paper: pick.paper
            largest: Theme.title
            middle: Theme.lead
            smallest: Theme.body
            horizontalAlignment: Text.AlignHCenter
        }

        ProgressBar {
            width: parent.width
            share: pick.model.share
            paper: pick.paper
        }
    }

    FitText {
        objectName: "noFilms"
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.share(110))
        height: contentHeight
        maximumHeight: Theme.share(40)
        visible: pick.count === 0 && !pick.working
        text: pick.model.looking ? qsTr("Looking…") : qsTr("No films here yet. Plug in a stick with MP4, MOV, MKV or WebM films of three minutes at most, then look again.")
        paper: pick.paper
        weight: Font.Bold
        largest: Theme.lead
        middle: Theme.body
        smallest: Theme.small
        lineHeight: 1.2
        horizontalAlignment: Text.AlignHCenter
    }
}
