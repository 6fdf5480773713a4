import QtQuick
import Encore

// A prize in a strip to touch: one that waits to be fetched, or one to be enjoyed.
TouchCard {
    id: strip

    // A map of `WonModel`.
    required property var win
    // Whether it was fetched: then there is nothing to do.
    required property bool enjoyed

    paper: enjoyed ? Theme.mint : Theme.gold
    text: enjoyed ? qsTr("Enjoy it!") : qsTr("And you have won a prize!")
    news: win.prize ?? ""

    contentItem: Item {
        PrizeArt {
            id: art

            x: Theme.gap + strip.sink
            y: Math.round(strip.height * 0.1) + strip.sink
            width: Math.round(strip.height * 0.8)
            height: width
            picture: strip.win.prizePicture ?? ""
            seed: strip.win.seed ?? 1
            paper: strip.paper
        }

        FitText {
            id: name

            objectName: "wonStrip"
            x: art.x + art.width + Theme.gap
            y: Math.round((strip.height - height - more.height) / 2) + strip.sink
            width: strip.width - x - sign.width - 2 * Theme.gap
            height: contentHeight
            maximumHeight: strip.height * 0.48
            text: strip.text
            paper: strip.paper
            largest: Theme.share(6)
            middle: Theme.share(5)
            smallest: Theme.share(3.8)
            lineHeight: 1.04
            tracking: -0.02
        }

        FitText {
            id: more

            x: name.x
            y: name.y + name.height
            width: name.width
            height: contentHeight
            maximumHeight: strip.height * 0.42
            text: strip.enjoyed ? "%1. %2".arg(strip.win.prize ?? "").arg(strip.win.until ?? "") : strip.news // untranslated: only an order
            color: strip.paper.quiet
            weight: Font.Bold
            largest: Theme.share(4.2)
            middle: Theme.share(3.6)
            smallest: Theme.caption
            lineHeight: 1.08
        }

        Icon {
            id: sign

            x: strip.width - width - Theme.gap + strip.sink
            y: Math.round((strip.height - height) / 2) + strip.sink
            visible: !strip.enjoyed
            width: Theme.share(5)
            height: width
            name: "next"
            color: strip.paper.accent
        }
    }
}
