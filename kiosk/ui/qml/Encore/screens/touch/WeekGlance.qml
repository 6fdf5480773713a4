pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Encore
import Encore.Models

// A week at a glance: its days as columns below their tabs, or as rows on a narrow screen.
Item {
    id: glance

    required property WeekModel model

    property Paper paper: Theme.blue
    property bool narrow: false
    // Where the columns begin, and how wide each is with what is between them.
    property real first: 0
    property real step: width / Math.max(1, model.days.length)
    readonly property real between: Theme.tight * 0.8
    readonly property real head: narrow ? Theme.share(17) : 0
    readonly property real rowStep: (height + between) / Math.max(1, model.glance.columns.length)
    readonly property real room: narrow ? width - head : height - Theme.tight
    // The longest title that is shown: three lines of a low cell, five of a high one.
    readonly property int longest: model.glance.longest
    readonly property int most: narrow ? Math.max(2, Math.floor((room + between) / Theme.share(24))) : Math.max(2, Math.floor((room + between) / Theme.share(longest > 34 ? 17 : 13)))
    readonly property real cell: (room + between) / most

    Binding {
        target: glance.model.glance
        property: "cells"
        value: glance.most
    }

    Repeater {
        model: glance.model.glance.columns

        T.AbstractButton {
            id: day

            required property var modelData
            required property int index

            readonly property bool sponsored: modelData.sponsor !== "" || modelData.title !== ""

            objectName: "column_" + index
            x: glance.narrow ? 0 : glance.first + index * glance.step
            y: glance.narrow ? index * glance.rowStep : 0
            width: glance.narrow ? glance.width : glance.step - glance.between
            height: glance.narrow ? glance.rowStep - glance.between : glance.height
            hoverEnabled: false
            focusPolicy: Qt.StrongFocus
            Accessible.role: Accessible.Button
            Accessible.name: modelData.long
            Accessible.onPressAction: day.click()
            Keys.onReturnPressed: day.click()
            Keys.onEnterPressed: day.click()
            onClicked: glance.model.choose(index)

            background: Rectangle {
                color: day.down ? Qt.darker(glance.paper.shade, 1.2) : glance.paper.shade

                Rectangle {
                    width: glance.narrow ? Theme.share(0.9) : parent.width
                    height: glance.narrow ? parent.height : Theme.share(0.9)
                    visible: day.modelData.today
                    color: Theme.sunflower.sheet
                }

                FocusRing {
                    visible: day.visualFocus
                    ink: Theme.sunflower.sheet
                }
            }

            contentItem: Item {
                FitText {
                    x: Theme.gap * 0.8
                    width: glance.head - Theme.gap
                    height: parent.height
                    visible: glance.narrow
                    text: qsTr("%1 %2", "weekday, day").arg(day.modelData.name).arg(day.modelData.number)
                    color: day.modelData.today ? glance.paper.accent : glance.paper.ink
                    largest: Theme.lead
                    middle: Theme.body
                    smallest: Theme.small
                    verticalAlignment: Text.AlignVCenter
                }

                Repeater {
                    model: day.modelData.events

                    Item {
                        id: cell

                        required property var modelData
                        required property int index

                        readonly property bool gone: modelData.over || modelData.mark === "cancelled"
                        readonly property color writing: modelData.now ? Theme.sunflower.ink : gone ? glance.paper.quiet : glance.paper.ink

                        x: glance.narrow ? glance.head + index * glance.cell : 0
                        y: glance.narrow ? 0 : Theme.tight + index * glance.cell
                        width: glance.narrow ? glance.cell - glance.between : day.width
                        height: glance.narrow ? day.height : glance.cell - glance.between

                        Rectangle {
                            y: glance.narrow ? Theme.tight * 0.6 : 0
                            width: parent.width
                            height: parent.height - 2 * y
                            visible: cell.modelData.now
                            color: Theme.sunflower.sheet
                        }

                        PaperText {
                            id: when

                            x: Theme.tight * 0.7
                            y: Theme.share(0.8) + (glance.narrow ? Theme.tight * 0.6 : 0)
                            width: parent.width - 2 * x
                            text: {
                                const one = cell.modelData;
                                if (one.mark === "cancelled")
                                    return qsTr("Cancelled");
                                const at = one.allDay ? qsTr("All day") : one.fromYesterday ? qsTr("until %1").arg(one.ends) : one.starts;
                                return one.mine ? qsTr("%1, yours", "when").arg(at) : at;
                            }
                            color: cell.modelData.now ? Theme.sunflower.accent : cell.gone ? glance.paper.quiet : glance.paper.accent
                            wrapMode: Text.NoWrap
                            fontSizeMode: Text.HorizontalFit
                            minimumPixelSize: Theme.share(2.6)
                            font.pixelSize: Theme.share(2.9)
                            font.weight: Font.ExtraBold
                            font.features: Theme.tabular
                        }

                        PaperText {
                            x: when.x
                            y: when.y + when.height * 0.92
                            width: when.width
                            height: Math.max(1, parent.height - y - Theme.share(0.4) - (glance.narrow ? Theme.tight * 0.6 : 0))
                            text: Letters.broken(cell.modelData.title, Theme.share(2.6), width)
                            color: cell.writing
                            elide: Text.ElideRight
                            lineHeight: 0.82
                            fontSizeMode: Text.Fit
                            minimumPixelSize: Theme.share(2.6)
                            font.pixelSize: Theme.share(3.2)
                            font.weight: Font.Bold
                            font.strikeout: cell.modelData.mark === "cancelled"
                        }
                    }
                }

                PaperText {
                    readonly property int place: day.modelData.events.length

                    x: glance.narrow ? glance.head + place * glance.cell + Theme.tight : Theme.tight * 0.7
                    y: glance.narrow ? 0 : Theme.tight + place * glance.cell
                    width: glance.narrow ? glance.cell - 2 * Theme.tight : parent.width - 2 * x
                    height: glance.narrow ? parent.height : glance.cell - glance.between
                    visible: day.modelData.more > 0
                    text: qsTr("%n more", "events", day.modelData.more)
                    color: glance.paper.accent
                    verticalAlignment: Text.AlignVCenter
                    font.pixelSize: Theme.small
                    font.weight: Font.ExtraBold
                }
            }
        }
    }
}
