pragma ComponentBehavior: Bound

import QtQuick
import Encore
import Encore.Models

// The people: the list by first letters, one of them with all choices, and what is asked about them.
TouchPage {
    id: page

    required property ManagerModel manager
    required property PeopleModel model

    readonly property string at: model.page
    readonly property string who: model.one.label ?? ""
    readonly property DepartmentsModel departments: model.departments
    readonly property CroppingModel cropping: model.cropping
    readonly property var parts: ({
            "list": list,
            "teams": teams,
            "departments": others,
            "add": form,
            "one": one,
            "edit": form,
            "birthday": birthday,
            "photo": photo,
            "erase": erase,
            "sure": erase
        })

    lowers: false
    paper: Theme.mint
    heading: {
        switch (at) {
        case "list":
            return model.inactive ? qsTr("Off the floor") : model.team !== "" ? model.team : qsTr("People");
        case "teams":
            return qsTr("Which team?");
        case "departments":
            return departments.page === "one" ? departments.chosen : departments.page === "list" ? qsTr("Departments") : departments.chosen !== "" ? qsTr("What is it called now?") : qsTr("A new department");
        case "add":
            return qsTr("Somebody new");
        case "edit":
            return qsTr("Names and team");
        case "birthday":
            return qsTr("Which day?");
        case "photo":
            return cropping.framing ? qsTr("Where is the face?") : qsTr("Choose a photo");
        case "erase":
            return qsTr("Erase %1?").arg(who);
        case "sure":
            return qsTr("Erase %1 for ever?").arg(who);
        default:
            return "";
        }
    }
    under: at === "list" ? qsTr("%n person(s)", "", model.picker.count) : at === "departments" && departments.page === "list" ? qsTr("Other parts of the company, to be thanked by name.") : ""
    onLeave: manager.back()

    Component {
        id: list

        PickPerson {
            model: page.model.picker
            paper: page.paper
        }
    }

    Component {
        id: teams

        PeopleTeams {
            model: page.model
            paper: page.paper
        }
    }

    Component {
        id: one

        PersonPage {
            model: page.model
            paper: page.paper
            onWantsBadge: {
                page.model.prepareBadge();
                page.manager.show("badges");
            }
        }
    }

    Component {
        id: form

        PersonForm {
            model: page.model.form
            paper: page.paper
            onAccepted: page.model.save()
        }
    }

    Component {
        id: birthday

        BirthdayPick {
            model: page.model.form
            paper: page.paper
        }
    }

    Component {
        id: photo

        PictureIn {
            model: page.cropping
            paper: page.paper
            busy: page.model.busy
        }
    }

    Component {
        id: others

        DepartmentsPart {
            model: page.departments
            paper: page.paper
        }
    }

    Component {
        id: erase

        Item {
            FitText {
                objectName: "eraseWords"
                width: parent.width
                height: parent.height - (forEver.visible ? forEver.height + Theme.gap : 0)
                text: page.at === "erase" ? qsTr("Name, photo, badge, thanks and tickets go, from the words of others too. Old backups forget them when they are restored. Save their data first if they want it.") : qsTr("This cannot be undone. It is noted with your name and their number.")
                paper: page.paper
                weight: Font.Bold
                largest: Theme.title
                middle: Theme.lead
                smallest: Theme.body
                lineHeight: 1.2
                verticalAlignment: Text.AlignVCenter
            }

            // Not where the first question was answered: a touch too many erases nobody.
            PaperButton {
                id: forEver

                objectName: "eraseForEver"
                y: parent.height - height
                visible: page.at === "sure"
                enabled: !page.model.busy
                glyph: page.model.busy ? "clock" : "bin"
                text: qsTr("Erase for ever")
                paper: Theme.red
                seed: 25
                onClicked: page.model.erase()
            }
        }
    }

    Loader {
        id: shown

        anchors.fill: parent
        focus: true
        sourceComponent: page.parts[page.at]
        onLoaded: (item as Item).forceActiveFocus()
    }

    ProblemNote {
        y: parent.height - height
        width: parent.width
        text: page.model.problem
    }

    PaperCard {
        y: parent.height - height
        width: parent.width
        height: doneWords.height + 2 * padding
        visible: page.model.done !== "" && page.model.problem === ""
        paper: Theme.green
        padding: Theme.share(2)
        Accessible.role: Accessible.AlertMessage
        Accessible.name: page.model.done

        PaperText {
            id: doneWords

            objectName: "done"
            width: parent.width
            text: page.model.done
            paper: Theme.green
            font.pixelSize: Theme.control
            font.weight: Font.DemiBold
        }
    }

    actions: [
        PaperButton {
            objectName: "teams"
            visible: page.at === "list"
            glyph: "people"
            text: page.narrow ? "" : page.model.team !== "" || page.model.inactive ? qsTr("Everybody") : qsTr("By team")
            label: page.model.team !== "" || page.model.inactive ? qsTr("Everybody") : qsTr("By team")
            seed: 9
            onClicked: {
                if (page.model.team !== "" || page.model.inactive)
                    page.model.pickTeam("");
                else
                    page.model.show("teams");
            }
        },
        PaperButton {
            objectName: "departments"
            visible: page.at === "list"
            glyph: "globe"
            text: page.narrow ? "" : qsTr("Departments")
            label: qsTr("Departments")
            seed: 14
            onClicked: page.model.show("departments")
        },
        PaperButton {
            objectName: "add"
            visible: page.at === "list"
            glyph: "plus"
            text: qsTr("Add a person")
            paper: Theme.sunflower
            seed: 19
            onClicked: page.model.show("add")
        },
        PaperButton {
            objectName: "dropPhoto"
            visible: page.at === "photo" && !page.cropping.framing && (page.model.one.hasPhoto ?? false)
            enabled: !page.model.busy
            glyph: "bin"
            text: qsTr("Remove the photo")
            destroys: true
            seed: 29
            onClicked: page.model.dropPhoto()
        },
        PaperButton {
            objectName: "look"
            visible: page.at === "photo" && !page.cropping.framing
            enabled: !page.cropping.looking
            glyph: "search"
            text: qsTr("Look again")
            seed: 11
            onClicked: page.cropping.look()
        },
        PaperButton {
            objectName: "takePhoto"
            visible: page.at === "photo" && page.cropping.framing
            enabled: !page.model.busy
            glyph: page.model.busy ? "clock" : "tick"
            text: qsTr("Take this photo")
            paper: Theme.green
            seed: 13
            onClicked: page.cropping.take()
        },
        PaperButton {
            objectName: "savePerson"
            visible: page.at === "add" || page.at === "edit"
            enabled: !page.model.busy
            glyph: "tick"
            text: qsTr("Save")
            paper: Theme.green
            seed: 15
            onClicked: page.model.save()
        },
        PaperButton {
            objectName: "dropBirthday"
            visible: page.at === "birthday" && page.model.one.birthday !== ""
            enabled: !page.model.busy
            glyph: "bin"
            text: qsTr("Forget it")
            destroys: true
            seed: 17
            onClicked: page.model.dropBirthday()
        },
        PaperButton {
            objectName: "saveBirthday"
            visible: page.at === "birthday"
            enabled: !page.model.busy
            glyph: "tick"
            text: qsTr("Save")
            paper: Theme.green
            seed: 21
            onClicked: page.model.saveBirthday()
        },
        PaperButton {
            objectName: "askSure"
            visible: page.at === "erase"
            glyph: "next"
            text: qsTr("Go on")
            seed: 23
            onClicked: page.model.show("sure")
        },
        PaperButton {
            objectName: "addDepartment"
            visible: page.at === "departments" && page.departments.page === "list"
            glyph: "plus"
            text: qsTr("A new department")
            paper: Theme.sunflower
            seed: 27
            onClicked: page.departments.write()
        }
    ]
}
