import QtQuick
import Encore

// One thing that a manager can do: its sign, its name, and a line of news.
TouchCard {
    id: tile

    property string glyph: ""
    // A tile that is nearly square has its sign above its name; on a flat one it lies behind it.
    property bool square: width < height * 1.5
    // No larger than these, so that the tiles of a page have one size: of name and news.
    property real mostName: name.largest
    property real mostNews: words.largest
    readonly property real fittingName: name.fitting
    readonly property real fittingNews: words.fitting
    readonly property real edge: Theme.share(square ? 2.4 : 1.9)

    contentItem: Item {
        Icon {
            x: tile.square ? tile.edge + tile.sink : tile.width - width - tile.edge * 0.6 + tile.sink
            y: (tile.square ? Math.round(tile.edge * 0.8) : Math.round((tile.height - height) / 2)) + tile.sink
            width: tile.square ? Math.min(Theme.share(10), tile.height * 0.25) : Math.round(Math.min(tile.height * 0.74, tile.width * 0.5))
            height: width
            opacity: tile.square ? 1 : 0.5
            name: tile.glyph
            color: tile.square ? tile.paper.accent : tile.paper.shade
        }

        FitText {
            id: name

            x: tile.edge + tile.sink
            y: (tile.square ? Math.round(tile.height * 0.33) : tile.edge * 0.8) + tile.sink
            width: tile.width - 2 * tile.edge
            height: tile.square ? maximumHeight : contentHeight
            maximumHeight: Math.round(tile.height * (tile.square ? 0.28 : 0.48))
            text: tile.text
            ceiling: tile.mostName
            paper: tile.paper
            largest: Theme.share(4.4)
            middle: Theme.share(3.7)
            smallest: Theme.share(3)
            lineHeight: 1.02
            tracking: -0.02
            verticalAlignment: tile.square ? Text.AlignBottom : Text.AlignTop
        }

        FitText {
            id: words

            x: tile.edge + tile.sink
            y: name.y + name.height + Theme.share(tile.square ? 0.2 : 0)
            width: tile.width - 2 * tile.edge
            height: tile.height - y + tile.sink - tile.edge * 0.6
            text: tile.news
            ceiling: tile.mostNews
            color: tile.paper.quiet
            weight: Font.Bold
            largest: Theme.share(3.1)
            middle: Theme.share(2.85)
            smallest: Theme.share(2.6)
            lineHeight: 1.04
            verticalAlignment: tile.square ? Text.AlignTop : Text.AlignBottom
        }
    }
}
