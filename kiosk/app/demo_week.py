"""The demo's week: its programme, what one signs up for, who did, what was changed since."""

import csv
import random
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

from kiosk.app.site import App
from kiosk.clock import today
from kiosk.schedule.model import Event, EventRow, WeekRow
from kiosk.schedule.programme import DayRow, Programme
from kiosk.schedule.sign_up_model import Venue
from kiosk.schedule.slot_rows import SlotRow
from kiosk.schedule.times import instant

SAMPLE_DAY: Final = date(2026, 10, 7)
"""The day of the sample files that stands for today."""

ZONE: Final = ZoneInfo("Europe/Helsinki")
"""Where the invented ferry line is at home."""

PLAN: Final = "plan-floor.png"

_PINS: Final = ((235, 240), (800, 620), (815, 215), (560, 660), (550, 160), (460, 800))
"""Where the venues are on the plan, in the order of the words."""

_MOVED: Final = (("E-13", time(14, 30)), ("E-31", time(14, 30)))
"""What begins at another time than planned: the first of these that is still to come."""

_CANCELLED: Final = ("E-14", "E-28")
"""What does not take place: the first of these that is still to come."""

_GUESTS: Final = 4
_VISITED: Final = 1
_ACTOR: Final = "demo"


@dataclass(frozen=True, slots=True)
class WeekWords:
    """What the week says in one language beside its files.

    `items` are what people bring, by the words of the file of sign-ups.
    """

    venues: Sequence[str]
    items: Mapping[str, str]


def fill_week(app: App, folder: Path, language: str, words: WeekWords) -> None:
    """Put the week of today into a site with people, from the files in `folder`."""
    from kiosk.exchange.pictures import take_in
    from kiosk.exchange.slots import read_slots
    from kiosk.exchange.week import read_programme

    day, zone = today(app.clock), app.clock.zone
    media = app.site.media
    programme = read_programme(folder / f"week-{language}.csv", ZONE, today=SAMPLE_DAY, media=media)
    app.schedule.take_in(moved_programme(programme, day, zone), _ACTOR)
    slots = read_slots(folder / f"slots-{language}.csv", ZONE)
    app.schedule.import_slots([moved_slot(row, day, zone) for row in slots], _ACTOR)
    plan = take_in(folder / PLAN, media)
    for name, (x, y) in zip(words.venues, _PINS, strict=True):
        app.schedule.save_venue(Venue(0, name, plan, x, y), _ACTOR)
    events = {event.key: event for shown in app.schedule.week(day).days for event in shown.events}
    people = {person.key: person.id for person in app.people.roster()}
    _sign_up(app, folder / "sign-ups.csv", words, events, people)
    _change(app, events)
    _welcome(app, day, list(events.values()), list(people.values()))


def weeks_to(day: date) -> timedelta:
    """Whole weeks from the sample week to the week of `day`."""
    return day - timedelta(days=day.weekday()) - SAMPLE_DAY + timedelta(days=SAMPLE_DAY.weekday())


def moved_programme(programme: Programme, day: date, zone: ZoneInfo) -> Programme:
    """The sample programme in the week of `day`, at the same wall times of the site."""
    step = weeks_to(day)

    def week(one: WeekRow) -> WeekRow:
        return replace(one, start=one.start + step, end=one.end + step)

    def planned(one: DayRow) -> DayRow:
        return replace(one, plan=replace(one.plan, date=one.plan.date + step))

    return Programme(
        tuple(moved_event(row, day, zone) for row in programme.rows),
        tuple(map(week, programme.weeks)),
        tuple(map(planned, programme.days)),
    )


def moved_event(row: EventRow, day: date, zone: ZoneInfo) -> EventRow:
    """A sample event in the week of `day`, at the same wall time of the site."""
    move = _mover(day, zone)
    return replace(row, starts_at=move(row.starts_at), ends_at=move(row.ends_at))


def moved_slot(row: SlotRow, day: date, zone: ZoneInfo) -> SlotRow:
    """A sample slot in the week of `day`, at the same wall times of the site."""
    move = _mover(day, zone)

    def moved(at: datetime | None) -> datetime | None:
        return None if at is None else move(at)

    return replace(
        row,
        event_at=moved(row.event_at),
        starts_at=moved(row.starts_at),
        ends_at=moved(row.ends_at),
        until=moved(row.until),
    )


def _mover(day: date, zone: ZoneInfo) -> Callable[[datetime], datetime]:
    step = weeks_to(day)

    def move(at: datetime) -> datetime:
        wall = at.astimezone(ZONE)
        return instant(wall.date() + step, wall.time(), zone)

    return move


def _sign_up(
    app: App,
    file: Path,
    words: WeekWords,
    events: Mapping[str, Event],
    people: Mapping[str, int],
) -> None:
    """Everybody of the file, in its order; then some give their place back, and others move up.

    A slot is named by its place among those of its event. A place of what is over stays.
    """
    slots: dict[str, dict[int, int]] = defaultdict(dict)
    back = []
    for line in csv.DictReader(file.read_text("utf-8-sig").splitlines(), delimiter=";"):
        key, person = line["Event"], people[line["Person"]]
        if key not in slots:
            stored = app.schedule.whole(events[key].id).stored
            slots[key] = {one.position + 1: one.id for one in stored.slots}
        signed = app.schedule.put_person(
            slots[key][int(line["Slot"])],
            person,
            _ACTOR,
            words.items.get(line["Item"], ""),
            int(line["Portions"] or 1),
            line["Team"],
        )
        if signed.sign_up is None:
            raise RuntimeError(f"a sign-up of the demo was answered with {signed.outcome}")
        if line["Gives back"]:
            back.append((signed.sign_up.id, person))
    for number, person in back:
        app.schedule.cancel_sign_up(number, person)


def _change(app: App, events: Mapping[str, Event]) -> None:
    now = app.clock.now()
    to_move = ((events[key], to) for key, to in _MOVED if events[key].starts_at > now)
    for event, to in islice(to_move, 1):
        on = event.starts_at.astimezone(app.clock.zone).date()
        app.schedule.move(event.id, instant(on, to, app.clock.zone), _ACTOR)
    to_cancel = (events[key] for key in _CANCELLED if events[key].starts_at > now)
    for event in islice(to_cancel, 1):
        app.schedule.cancel(event.id, _ACTOR)


def _welcome(app: App, day: date, events: Sequence[Event], people: Sequence[int]) -> None:
    """Guests of what was on yesterday, their badges scanned."""
    zone = app.clock.zone
    chance = random.Random(f"guests of {day.isoformat()}")
    yesterday = [
        event
        for event in events
        if event.starts_at.astimezone(zone).date() == day - timedelta(days=1)
        and event.ends_at <= app.clock.now()
        and not event.all_day
    ]
    for event in yesterday[:_VISITED]:
        for person in chance.sample(people, _GUESTS):
            app.schedule.attend(event.id, person, _ACTOR)
