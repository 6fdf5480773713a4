pragma Singleton

import QtQuick
import Encore.Models

// What is new for the badge that was held up, for every screen; null where nobody tells.
QtObject {
    property SignUpNewsModel news: null
    readonly property bool told: news !== null && news.count > 0
}
