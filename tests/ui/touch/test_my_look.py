"""How I am shown: chosen with the badge, seen as slides, and nobody else's to change."""

from datetime import date

from kiosk.audit.model import Entry
from kiosk.people.model import Display
from tests.ui.touch.floor import Floor


def test_who_holds_up_their_badge_chooses_how_they_are_shown(floor: Floor) -> None:
    person = floor.app.people.roster()[0]
    floor.go("tickets")
    assert not floor.shows("myLook")
    floor.scan(floor.badges[person.id])
    floor.tap("myLook")
    look = floor.tickets.look
    assert look is not None
    assert [one["content"]["names"] for one in look.looks] == [  # type: ignore[index] # a mapping
        "",
        "A. K.",
        "Aino",
        "Aino",
    ]
    assert floor.shows("noBirthday")
    assert floor.shows("noPhoto")
    floor.tap("look_1")
    chosen = floor.app.people.person(person.id)
    assert (chosen.display, chosen.display_chosen) == (Display.INITIALS, True)
    assert len(floor.refreshed) == 1
    with floor.app.work.read() as unit:
        last = unit.audit_store.page(None)[-1]
    assert isinstance(last, Entry)
    assert (last.actor, last.action) == (f"person:{person.id}", "display_set")

    floor.app.people.set_birthday(person.id, date(2000, 3, 12), "x")
    floor.tap("back")
    floor.tap("myLook")
    floor.tap("birthdayShown")
    assert floor.app.people.person(person.id).birthday_shown
    floor.tap("birthdayHidden")
    assert not floor.app.people.person(person.id).birthday_shown


def test_the_page_goes_with_the_person(floor: Floor) -> None:
    first, second = floor.app.people.roster()[:2]
    floor.go("tickets")
    floor.scan(floor.badges[first.id])
    floor.tap("myLook")
    look = floor.tickets.look
    assert look is not None
    floor.scan(floor.badges[second.id])
    assert not look.shown
    look.choose(0)
    floor.settle()
    assert [one.display for one in floor.app.people.roster()[:2]] == [first.display, second.display]
    floor.tap("myLook")
    floor.app.people.erase(second.id, "x")
    floor.tap("look_0")
    assert "no person" in look.problem
    # A name that was picked proves nothing.
    floor.go("home")
    floor.go("tickets")
    floor.door.named(first.id, "Aino")
    look.open()
    assert not look.shown
