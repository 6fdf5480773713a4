import QtQuick
import Encore

// One thing that a manager can do: its sign, its name, and a line of news.
TouchCard {
    id: tile

    property string glyph: ""
    readonly property real edge: Theme.share(2.4)
    // A tile that is nearly square has its sign above its name.
    readonly property bool square: width < height * 1.5

    contentItem: Item {
        Icon {
            id: sign

            x: tile.edge + tile.sink
            y: (tile.square ? tile.edge : name.y - tile.sink + (name.height - height) / 2) + tile.sink
            width: tile.square ? Math.min(Theme.share(10), tile.height * 0.28) : Math.min(Theme.share(7), tile.height * 0.42)
            height: width
            name: tile.glyph
            color: tile.paper.accent
        }

        FitText {
            id: name

            x: (tile.square ? tile.edge : sign.width + 2 * tile.edge) + tile.sink
            y: (tile.square ? Math.round(tile.height * 0.37) : tile.edge * 0.8) + tile.sink
            width: tile.width - x + tile.sink - tile.edge
            height: tile.square ? Math.round(tile.height * 0.27) : Math.round(tile.height * 0.52)
            text: tile.text
            paper: tile.paper
            largest: Theme.share(4.4)
            middle: Theme.share(3.7)
            smallest: Theme.share(3)
            lineHeight: 1.02
            tracking: -0.02
            verticalAlignment: tile.square ? Text.AlignBottom : Text.AlignVCenter
        }

        FitText {
            x: tile.edge + tile.sink
            y: name.y + name.height + (tile.square ? Theme.share(0.4) : 0)
            width: tile.width - 2 * tile.edge
            height: tile.height - y + tile.sink - tile.edge * 0.8
            text: tile.news
            color: tile.paper.quiet
            weight: Font.Bold
            largest: Theme.share(3.1)
            middle: Theme.share(2.85)
            smallest: Theme.caption
            lineHeight: 1.04
            verticalAlignment: tile.square ? Text.AlignTop : Text.AlignVCenter
        }
    }
}
