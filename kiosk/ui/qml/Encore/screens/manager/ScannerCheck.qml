pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The scanner check: before the first scan the devices, then what arrives and what there is to say of it.
TouchPage {
    id: page

    required property ManagerModel manager
    required property ScannerCheckModel model

    readonly property var arrivals: model.arrivals
    readonly property bool empty: arrivals.length === 0
    readonly property Paper said: model.verdict === "good" ? Theme.green : model.verdict === "refused" ? Theme.yellow : model.verdict === "already" ? Theme.sunflower : Theme.white

    paper: Theme.mint
    lowers: false
    heading: qsTr("Scanner check")
    under: model.saved === "" ? qsTr("Scan the test sheet with each scanner. Nothing is won or changed here.") : model.stick !== "" ? qsTr("%1 is on the stick %2.").arg(model.saved).arg(model.stick) : qsTr("%1 is in the kiosk's outbox.").arg(model.saved)
    onLeave: manager.back()

    Item {
        id: body

        readonly property real side: page.narrow ? width : Math.round((width - Theme.gap) / 2)
        readonly property real listHeight: page.narrow ? Math.round((height - Theme.gap) * 0.56) : height
        readonly property real newestHeight: Math.round(listHeight * 0.43)
        readonly property real rowHeight: Math.floor((listHeight - newestHeight - 4 * Theme.tight) / 4)

        width: parent.width
        height: parent.height

        PaperCard {
            id: waiting

            width: body.side
            height: body.listHeight
            visible: page.empty
            paper: Theme.white
            seed: 6

            Icon {
                id: invitation

                x: Math.round((parent.width - width) / 2)
                y: Math.round(parent.height * 0.06)
                width: Math.min(parent.width, parent.height) * 0.52
                height: width
                name: "scan"
                color: Theme.white.shade
            }

            FitText {
                objectName: "waiting"
                y: invitation.y + invitation.height + Theme.tight
                width: parent.width
                height: parent.height - y
                text: qsTr("Waiting for the first scan.")
                paper: Theme.white
                largest: Theme.title
                middle: Theme.lead
                smallest: Theme.body
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
            }
        }

        Loader {
            id: newest

            width: body.side
            height: body.newestHeight
            active: !page.empty

            sourceComponent: ArrivalCard {
                arrival: page.arrivals[0]
                seed: 30 + arrival.number
            }
        }

        // Where those before it will lie.
        Repeater {
            model: page.empty ? 0 : 4

            PaperSheet {
                required property int index

                y: body.newestHeight + Theme.tight + index * (body.rowHeight + Theme.tight)
                width: body.side
                height: body.rowHeight
                color: page.paper.shade
                opacity: 0.45
                seed: 40 + index
                lift: 0
            }
        }

        Column {
            y: body.newestHeight + Theme.tight
            spacing: Theme.tight

            Repeater {
                model: page.arrivals.slice(1)

                ArrivalRow {
                    required property var modelData

                    objectName: "arrival_" + modelData.number
                    width: body.side
                    height: body.rowHeight
                    arrival: modelData
                    seed: 30 + modelData.number
                }
            }
        }

        ScannerDevices {
            x: page.narrow ? 0 : body.side + Theme.gap
            y: page.narrow ? body.listHeight + Theme.gap : 0
            width: body.side
            height: body.height - y
            visible: page.empty
            devices: page.model.devices
            failed: page.model.failed
            seed: 14
        }

        PaperCard {
            id: verdict

            x: page.narrow ? 0 : body.side + Theme.gap
            y: page.narrow ? body.listHeight + Theme.gap : 0
            width: body.side
            height: body.height - y
            visible: !page.empty
            paper: page.said
            padding: Theme.share(2.4)
            seed: 15

            StatusShape {
                id: mark

                width: Math.min(Theme.share(12), verdict.inner.height * 0.3)
                height: width
                status: page.model.verdict
            }

            FitText {
                id: judgement

                objectName: "verdict"
                x: mark.width + Theme.gap
                width: verdict.inner.width - x
                height: mark.height
                text: page.model.verdict === "good" ? qsTr("It reads well") : page.model.verdict === "already" ? qsTr("It works, and could be better") : qsTr("Something is in its way")
                paper: verdict.paper
                largest: Theme.share(5.6)
                middle: Theme.share(4.8)
                smallest: Theme.share(3.8)
                lineHeight: 1.04
                verticalAlignment: Text.AlignVCenter
            }

            FitText {
                objectName: "findings"
                y: mark.height + Theme.tight
                width: verdict.inner.width
                height: verdict.inner.height - y
                text: page.model.findings.map(finding => finding.text).join("\n\n")
                paper: verdict.paper
                weight: Font.DemiBold
                largest: page.model.findings.length === 1 ? Theme.lead : Theme.control
                middle: Theme.control * (page.model.findings.length === 1 ? 1 : 0.88)
                smallest: Theme.control * 0.76
                lineHeight: 1.16
            }
        }
    }

    ProblemNote {
        y: parent.height - height
        width: parent.width
        text: page.model.problem
    }

    actions: [
        PaperButton {
            objectName: "again"
            enabled: !page.empty
            glyph: "swap"
            text: qsTr("Start over")
            seed: 9
            onClicked: page.model.again()
        },
        PaperButton {
            objectName: "saveSheet"
            enabled: !page.model.busy
            glyph: "printer"
            text: qsTr("Test sheet as PDF")
            paper: Theme.teal
            seed: 12
            onClicked: page.model.saveSheet()
        }
    ]
}
