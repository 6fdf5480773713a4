"""The pictures of signing up: slots, gaps, who, what is brought, every answer; and one's own."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from kiosk.clock import local
from kiosk.scanning.repeat import Device
from kiosk.schedule.drafting import EventDraft
from kiosk.schedule.offers import Offer
from kiosk.schedule.sign_up_model import SignUpRule, Slot, SlotKind
from kiosk.schedule.slot_templates import bring_list, by_time

if TYPE_CHECKING:
    from kiosk.app.site import App
    from kiosk.app.wiring import Kiosk
    from kiosk.ui.models.manager import ManagerModel
    from kiosk.ui.stills import Stills

_ACTOR: Final = "console:tour"


def signing_pictures(
    app: "App", made: "Kiosk", stills: "Stills", identify: Callable[[], None]
) -> Iterator[str]:
    """The way of somebody who signs up; `identify` holds up a badge."""
    from kiosk.ui.models.week import WeekModel

    stage = made.models.stage
    week = made.models.screens["week"]
    assert isinstance(week, WeekModel)
    assert week.signing is not None
    signing = week.signing
    pancakes, potluck = _offer(app)
    # Whoever stood there before has gone.
    stage.forget()
    stage.open("week")
    stills.settle()
    week.open(pancakes)
    yield stills.take("week-event-to-sign-up")
    signing.open(pancakes)
    yield stills.take("sign-up")
    offer = app.schedule.offer(pancakes)
    assert offer is not None
    full, second = _slots(offer, SlotKind.PLACE)[:2]
    batter = _slots(offer, SlotKind.BRING)[0]
    signing.choose(full)
    yield stills.take("sign-up-who")
    identify()
    yield stills.take("sign-up-bring")
    signing.chooseBring(batter)
    yield stills.take("sign-up-item")
    signing.write()
    signing.setItem("Blueberry jam of my grandmother's")
    yield stills.take("sign-up-write")
    signing.written()
    signing.addPortions(2)
    yield stills.take("sign-up-own-item")
    signing.send()
    yield stills.take("sign-up-waiting")
    signing.back()
    yield stills.take("sign-up-mine")
    signing.choose(second)
    yield stills.take("sign-up-one-each")
    signing.back()
    stills.settle()
    signing.open(potluck)
    yield stills.take("sign-up-by-the-hour")
    signing.toggleGaps()
    yield stills.take("sign-up-gaps")
    signing.toggleGaps()
    stills.settle()
    offer = app.schedule.offer(potluck)
    assert offer is not None
    signing.choose(next(view.slot.id for view in offer.slots if view.open))
    yield stills.take("sign-up-placed")
    stage.forget()
    stage.home()
    stills.settle()
    begun = _begun(app)
    stage.open("week")
    stills.settle()
    week.open(begun)
    yield stills.take("week-event-on-now")
    identify()
    yield stills.take("week-event-counted")
    stage.home()
    stills.settle()
    yield from _mine_pictures(app, made, stills, identify, pancakes)


def _mine_pictures(
    app: "App", made: "Kiosk", stills: "Stills", identify: Callable[[], None], event: int
) -> Iterator[str]:
    """What somebody is told at their next badge scan, and what they have signed up for."""
    from kiosk.ui.models.tickets import TicketsModel

    stage = made.models.stage
    tickets = made.models.screens["tickets"]
    assert isinstance(tickets, TicketsModel)
    assert tickets.signs is not None
    for slot in app.schedule.roster(event).slots:
        for line in slot.placed[:2] if slot.waiting else ():
            app.schedule.take_out(line.sign_up_id, _ACTOR)
    identify()
    tickets.won.putAside()
    yield stills.take("tickets-news-of-a-sign-up")
    assert made.models.news is not None
    made.models.news.putAway()
    tickets.signs.open()
    yield stills.take("my-sign-ups")
    number = tickets.signs.rows[0]["number"]
    assert isinstance(number, int)
    tickets.signs.choose(number)
    yield stills.take("my-sign-up")
    tickets.signs.back()
    stage.forget()
    stage.home()
    stills.settle()


def _offer(app: "App") -> tuple[int, int]:
    """An event of pancakes with places and things to bring, and a potluck by the hour."""
    begins = local(app.clock.now(), app.clock.zone).replace(minute=0, second=0, microsecond=0)
    starts = begins + timedelta(hours=26)
    quarter = timedelta(minutes=30)
    places = by_time(SlotKind.PLACE, starts, starts + 4 * quarter, quarter, 3)
    pancakes = _add(
        app,
        EventDraft(
            "Pancakes for everybody",
            starts,
            starts + 4 * quarter,
            "Sweet and salty, straight from the pan.",
            "Break room",
            rule=SignUpRule(bring_to_take=True),
            slots=(
                *places,
                *bring_list(("Toppings", "Vegan")),
                Slot(0, 0, SlotKind.COVER, capacity=2),
            ),
        ),
    )
    hours = begins.replace(hour=18)
    potluck = _add(
        app,
        EventDraft(
            "Potluck around the clock",
            hours,
            hours + timedelta(hours=12),
            rule=SignUpRule(one_each=False),
            slots=by_time(SlotKind.PLACE, hours, hours + timedelta(hours=12)),
        ),
    )
    people = [one.id for one in app.people.roster() if one.active]
    _fill(app, pancakes, people)
    offer = app.schedule.offer(potluck)
    assert offer is not None
    for place, view in enumerate(offer.slots):
        for person in people[place % 5 : place % 5 + (place * 3) % 4]:
            app.schedule.put_person(view.slot.id, person, _ACTOR)
    return pancakes, potluck


def _slots(offer: Offer, kind: SlotKind) -> list[int]:
    return [view.slot.id for view in offer.slots if view.slot.kind is kind]


def _begun(app: "App") -> int:
    now = app.clock.now()
    starts = now - timedelta(minutes=now.minute % 30)
    draft = EventDraft(
        "Listening hour", starts, starts + timedelta(hours=1), "Come and listen in.", "Room 2"
    )
    return _add(app, draft)


def _add(app: "App", draft: EventDraft) -> int:
    app.schedule.add(draft, _ACTOR)
    day: datetime = local(draft.starts_at, app.clock.zone)
    (found,) = (
        event
        for event in app.schedule.programme(day.date(), day.date()).days[0].events
        if event.title == draft.title
    )
    return found.id


def _fill(app: "App", event: int, people: list[int]) -> None:
    """The first slot is full and somebody waits; the second has room; one cake is promised."""
    offer = app.schedule.offer(event)
    assert offer is not None
    slots = _slots(offer, SlotKind.PLACE)
    for person in people[10:14]:
        app.schedule.put_person(slots[0], person, _ACTOR)
    app.schedule.put_person(slots[1], people[14], _ACTOR)
    bring = _slots(offer, SlotKind.BRING)[0]
    app.schedule.put_person(bring, people[10], _ACTOR, "Apple sauce", 4)
    app.schedule.put_person(bring, people[11], _ACTOR, "Cinnamon and sugar")


def here_pictures(
    app: "App", made: "Kiosk", managing: "ManagerModel", stills: "Stills"
) -> Iterator[str]:
    """An organiser counts badges at an event of today. A manager is signed in."""
    from kiosk.ui.models.attendance import AttendanceModel

    desk = managing.desks["attendance"]
    assert isinstance(desk, AttendanceModel)
    managing.show("attendance")
    yield stills.take("manager-attendance")
    number = desk.events[0]["number"]
    assert isinstance(number, int)
    desk.choose(number)
    yield stills.take("manager-attendance-begin")
    people = [one.id for one in app.people.roster() if one.active][:5]
    for badge in app.people.make_badges(_ACTOR, people, replace=True):
        made.door.take(badge.code.text, Device.WEDGE)
        stills.settle()
    yield stills.take("manager-attendance-counted")
    desk.nameInstead()
    yield stills.take("manager-attendance-by-name")
    managing.show("home")
