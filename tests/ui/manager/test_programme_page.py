"""The programme's desk, its weeks and its places, through the window. It is Friday, 14:00."""

from datetime import date, timedelta

import pytest

from kiosk.app.site import App
from kiosk.schedule.drafting import EventDraft
from kiosk.schedule.sign_up_model import Slot, SlotKind, Venue
from kiosk.ui.models.programme import ProgrammeModel
from kiosk.ui.models.venues import VenuesModel
from kiosk.ui.models.weeks_form import WeeksModel
from tests.ui.manager.support import START, Kiosk

HOUR = timedelta(hours=1)
FRIDAY = date(2026, 10, 9)


@pytest.fixture
def kiosk(one_kiosk: Kiosk) -> Kiosk:
    """The window of the test before; nothing that was begun is left."""
    desk = programme(one_kiosk)
    while desk.step != "days":
        one_kiosk.manager.back()
    one_kiosk.manager.show("home")
    return one_kiosk


@pytest.fixture
def app(one_kiosk: Kiosk) -> App:
    assert one_kiosk.app is not None
    return one_kiosk.app


def programme(kiosk: Kiosk) -> ProgrammeModel:
    desk = kiosk.desk("programme")
    assert isinstance(desk, ProgrammeModel)
    kiosk.manager.show("programme")
    kiosk.settle()
    return desk


def test_an_event_is_made_moved_copied_and_taken_back(kiosk: Kiosk, app: App) -> None:
    desk = programme(kiosk)
    assert kiosk.text("dayText") == "Friday 9 October"
    kiosk.touch("newEvent")
    kiosk.touch("field_title")
    kiosk.type("Cake")
    kiosk.touch("done")
    kiosk.touch("field_when")
    kiosk.touch("startHour_16")
    kiosk.touch("startMinute_30")
    kiosk.touch("startMore")
    kiosk.touch("startLess")
    kiosk.touch("endTab")
    kiosk.touch("endHour_18")
    kiosk.touch("done")
    kiosk.touch("field_slots")
    kiosk.touch("add_hours")
    kiosk.touch("slot_1")
    kiosk.touch("field_slotLabel")
    kiosk.type("Late")
    kiosk.touch("slotDone")
    kiosk.touch("slotDone")
    kiosk.touch("deadlineMore")
    kiosk.touch("done")
    kiosk.touch("keepEvent")
    made = app.schedule.programme(FRIDAY, FRIDAY).days[0].events[0]
    whole = app.schedule.whole(made.id).stored
    assert (made.title, made.starts_at, made.ends_at) == (
        "Cake",
        START + 2.5 * HOUR,
        START + 4.5 * HOUR,
    )
    assert [(one.label, one.capacity) for one in whole.slots] == [("", 4), ("Late", 4)]
    assert whole.rule.until == made.starts_at
    assert kiosk.text("lastChange") == "New: Cake, 16:30"

    kiosk.touch(f"event_{made.id}")
    desk.form.moveStart(1)
    kiosk.touch("keepEvent")
    assert kiosk.text("lastChange") == "Cake: moved to 16:35"
    assert desk.days.rows[0]["wasAt"] == "16:30"
    kiosk.touch("undo")
    assert kiosk.text("lastChange") == "Taken back: Cake"
    assert app.schedule.whole(made.id).stored == whole

    kiosk.touch(f"event_{made.id}")
    kiosk.touch("copyEvent")
    desk.copyMonth.choose("2026-10-12")
    kiosk.touch("copy_2026-10-13")
    kiosk.touch("copyThere")
    assert len(app.schedule.programme(date(2026, 10, 12), date(2026, 10, 13)).days[1].events) == 1
    assert desk.last["code"] == "copied"
    # Another day is one touch away, and what was begun there is on that day.
    kiosk.touch("day_2026-10-14")
    kiosk.touch("newEvent")
    assert desk.form.when["day"] == "2026-10-14"
    # What was typed waits until the page is opened again.
    desk.turnTo("title")
    desk.form.write("Half")
    kiosk.manager.show("hints")
    kiosk.manager.show("programme")
    kiosk.settle()
    assert (desk.step, desk.form.texts["title"]) == ("field", "Half")


def test_cancelling_asks_when_people_have_signed_up(kiosk: Kiosk, app: App) -> None:
    draft = EventDraft(
        "Pancakes",
        START + 2 * HOUR,
        START + 3 * HOUR,
        place="Canteen",
        slots=(Slot(0, 0, SlotKind.PLACE, capacity=3), Slot(0, 0, SlotKind.COVER)),
    )
    made = app.schedule.add(draft, "console:test").after[0]
    for person, slot in ((1, 0), (2, 0), (3, 1)):
        app.schedule.sign_up(made.slots[slot].id, person, "")
    desk = programme(kiosk)
    assert desk.days.rows[0]["people"] == 3
    kiosk.touch(f"event_{made.event.id}")
    kiosk.touch("cancelEvent")
    assert desk.step == "sure"
    assert not app.schedule.whole(made.event.id).stored.event.cancelled
    kiosk.touch("confirmCancel")
    assert app.schedule.whole(made.event.id).stored.event.cancelled
    kiosk.touch(f"event_{made.event.id}")
    kiosk.touch("bringBack")
    assert not app.schedule.whole(made.event.id).stored.event.cancelled

    # Another event in the same place is told, not forbidden.
    kiosk.touch("newEvent")
    desk.form.set("title", "Waffles")
    desk.form.set("place", "canteen")
    desk.form.setStart(16, 0)
    kiosk.touch("field_cover")
    kiosk.touch("covered_1")
    kiosk.touch("coverHours")
    assert "nobody yet" in kiosk.text("coverRoster")
    kiosk.touch("propose_fi")
    assert kiosk.text("notice").startswith("Juhlimme asiakaspalveluamme perjantaina 9.10. klo 16")
    kiosk.touch("done")
    assert "Pancakes" in kiosk.text("conflicts")
    kiosk.touch("keepEvent")
    assert len(desk.days.rows) == 2

    # It is saved as a text; the roster has names, and goes with the page.
    number = int(str(desk.days.rows[0]["id"])) + int(str(desk.days.rows[1]["id"])) - made.event.id
    kiosk.touch(f"event_{number}")
    kiosk.touch("field_cover")
    kiosk.touch("saveNotice")
    kiosk.touch("save_notice_text")
    (file,) = app.site.outbox.glob(f"notice-{number}-*.txt")
    assert file.read_text(encoding="utf-8-sig").startswith("Juhlimme asiakaspalveluamme")
    for _ in range(3):
        kiosk.manager.back()
    kiosk.touch(f"event_{made.event.id}")
    kiosk.touch("field_cover")
    kiosk.touch("covered_1")
    assert "Cilla" in kiosk.text("coverRoster")
    kiosk.manager.show("hints")
    assert all(row["names"] == "" for row in desk.cover.rows)


def test_a_week_gets_its_theme_and_its_days_and_a_place_its_pin(kiosk: Kiosk, app: App) -> None:
    app.people.add_department("Finance", "console:test")
    desk = kiosk.desk("weeks")
    assert isinstance(desk, WeeksModel)
    kiosk.manager.show("weeks")
    kiosk.settle()
    kiosk.touch("newWeek")
    assert desk.week["dates"] == "Mon 5 Oct – Fri 9 Oct 2026"
    kiosk.touch("field_theme")
    kiosk.type("Together")
    kiosk.touch("done")
    kiosk.touch("field_colour")
    kiosk.touch("colour_mint")
    kiosk.touch("field_motif")
    kiosk.touch("motif_train")
    kiosk.touch("field_dates")
    kiosk.touch("lengthMore")
    kiosk.touch("teaserLess")
    kiosk.touch("done")
    kiosk.touch("field_days")
    kiosk.touch("weekDay_2026-10-06")
    kiosk.touch("field_sponsor")
    kiosk.touch("choice_0")
    kiosk.touch("done")
    kiosk.touch("done")
    kiosk.touch("keepWeek")
    week = app.schedule.weeks()[0]
    assert (week.theme, week.colour, week.motif) == ("Together", "mint", "train")
    assert (week.end, week.teaser_days) == (date(2026, 10, 10), 13)
    plan = app.schedule.day_plan(date(2026, 10, 6))
    assert plan is not None
    assert plan.sponsor == "Finance"
    kiosk.touch(f"week_{week.id}")
    kiosk.touch("removeWeek")
    kiosk.touch("confirmRemove")
    assert app.schedule.weeks() == ()

    app.schedule.save_venue(Venue(0, "Canteen", "plan.png", 100, 200), "console:test")
    places = kiosk.desk("venues")
    assert isinstance(places, VenuesModel)
    kiosk.manager.show("venues")
    kiosk.settle()
    kiosk.touch("venue_0")
    kiosk.touch("rename")
    kiosk.type("!")
    kiosk.touch("nameDone")
    places.point(400, 5000)
    places.keep()
    kiosk.settle()
    stored = app.schedule.venues()[0]
    assert (stored.name, stored.x, stored.y) == ("Canteen!", 400, 1000)
    kiosk.touch("venue_0")
    kiosk.touch("removeVenue")
    assert app.schedule.venues() == ()
    kiosk.touch("undo")
    assert [one.name for one in app.schedule.venues()] == ["Canteen!"]
