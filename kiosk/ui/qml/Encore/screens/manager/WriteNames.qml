pragma Singleton

import QtQuick
import Encore

// What the kinds of recognition and their parts are called where they are written, and how they look.
QtObject {
    function kind(code: string): string {
        switch (code) {
        case "praise":
            return qsTr("Customer praise");
        case "thanks":
            return qsTr("Thanks");
        case "award":
            return qsTr("Award");
        case "hero":
            return qsTr("Hero of service");
        case "milestone":
            return qsTr("Milestone");
        case "value_story":
            return qsTr("Value story");
        case "tip":
            return qsTr("Tip");
        case "notice":
            return qsTr("Notice");
        default:
            return qsTr("Winner");
        }
    }

    function about(code: string): string {
        switch (code) {
        case "praise":
            return qsTr("A letter, a call, a post");
        case "thanks":
            return qsTr("From one to another");
        case "award":
            return qsTr("Well earned");
        case "hero":
            return qsTr("A story in up to three slides");
        case "milestone":
            return qsTr("Years, a new job, mastery");
        case "value_story":
            return qsTr("What we stand for, told");
        case "tip":
            return qsTr("One thing that helps");
        default:
            return qsTr("What all should know");
        }
    }

    function glyph(code: string): string {
        return ({
                "praise": "quote",
                "thanks": "heart",
                "award": "ribbon",
                "hero": "star",
                "milestone": "rings",
                "value_story": "flag",
                "tip": "bulb",
                "notice": "pin",
                "winner": "trophy",
                "title": "edit",
                "text": "edit",
                "words": "quote",
                "note": "edit",
                "source": "file",
                "page2": "next",
                "page3": "next",
                "value": "star",
                "sender": "person",
                "whom": "people",
                "occasion": "rings",
                "picture": "camera",
                "video": "play",
                "when": "week",
                "turn": "clock"
            })[code] ?? "edit";
    }

    function paper(code: string): Paper {
        return Theme.paper(({
                "praise": "sunflower",
                "thanks": "coral",
                "award": "aubergine",
                "hero": "gold",
                "milestone": "mint",
                "value_story": "teal",
                "tip": "teal",
                "notice": "white",
                "winner": "aubergine"
            })[code] ?? "cream");
    }

    // The heading of the page on which a kind's words are written.
    function question(code: string): string {
        switch (code) {
        case "praise":
            return qsTr("What did the customer say?");
        case "thanks":
            return qsTr("What are the thanks for?");
        case "award":
            return qsTr("Which award, and what for?");
        case "hero":
            return qsTr("What did they do?");
        case "milestone":
            return qsTr("What is there to celebrate?");
        case "value_story":
            return qsTr("Tell the story");
        case "tip":
            return qsTr("What helps?");
        default:
            return qsTr("What should everybody know?");
        }
    }

    // What stands in an empty field of a kind.
    function example(code: string, field: string): string {
        if (field === "title") {
            switch (code) {
            case "award":
                return qsTr("Name of the award");
            case "milestone":
                return qsTr("Ten years with us");
            default:
                return qsTr("A title");
            }
        }
        switch (code) {
        case "praise":
            return qsTr("The customer's own words, as they came");
        case "thanks":
            return qsTr("What did they do, and what did it mean?");
        case "tip":
            return qsTr("One thing, in one or two sentences");
        case "notice":
            return qsTr("What, when and where");
        default:
            return qsTr("What happened, and what it meant to somebody");
        }
    }

    // What can be added.
    function extra(code: string): string {
        switch (code) {
        case "title":
            return qsTr("Title");
        case "text":
            return qsTr("Text");
        case "words":
            return qsTr("A quotation");
        case "note":
            return qsTr("Leader's note");
        case "source":
            return qsTr("Where from");
        case "page2":
            return qsTr("Second slide");
        case "page3":
            return qsTr("Third slide");
        case "value":
            return qsTr("Value");
        case "sender":
            return qsTr("From whom");
        case "whom":
            return qsTr("About whom");
        case "occasion":
            return qsTr("Occasion");
        case "picture":
            return qsTr("Picture");
        case "video":
            return qsTr("Film");
        case "when":
            return qsTr("When");
        default:
            return qsTr("How often");
        }
    }

    // The heading of a page on which one of them is written.
    function extraQuestion(code: string): string {
        switch (code) {
        case "note":
            return qsTr("A leader's own words on it");
        case "source":
            return qsTr("Where does it come from?");
        case "words":
            return qsTr("What did somebody say of it?");
        case "page2":
            return qsTr("How does the story go on?");
        case "page3":
            return qsTr("How does the story end?");
        default:
            return extra(code);
        }
    }

    function extraExample(code: string): string {
        switch (code) {
        case "note":
            return qsTr("What you want to tell them yourself");
        case "source":
            return qsTr("A letter, a survey, a post");
        case "words":
            return qsTr("Without quotation marks");
        default:
            return qsTr("One page of the story");
        }
    }

    function occasion(code: string): string {
        switch (code) {
        case "birthday":
            return qsTr("Birthday");
        case "anniversary":
            return qsTr("Years with us");
        case "promotion":
            return qsTr("A new job");
        case "mastery":
            return qsTr("Mastery");
        default:
            return "";
        }
    }

    function often(turn: int): string {
        return [qsTr("As all others"), qsTr("More often"), qsTr("Much more often"), qsTr("As often as it gets")][turn];
    }

    // What of a slide does not fit, as the writer knows it.
    function part(name: string): string {
        switch (name) {
        case "names":
            return qsTr("the names");
        case "teams":
            return qsTr("the team");
        case "sender":
            return qsTr("the sender");
        case "title":
            return qsTr("the title");
        case "words":
            return qsTr("the quoted words");
        case "note":
            return qsTr("the note");
        case "source":
            return qsTr("the source");
        default:
            return qsTr("the text");
        }
    }
}
