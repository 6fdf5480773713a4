"""Commands for the week: its dates, its events, who signed up, and its papers."""

from datetime import date, timedelta
from pathlib import Path
from typing import Final

from kiosk.app import week_papers
from kiosk.app.answers import Answer
from kiosk.app.commands.common import actor, person_of, site_app
from kiosk.clock import local
from kiosk.schedule.model import WeekRow
from kiosk.schedule.offers import CancelOutcome, RosterLine


def week_events(site: Path | None, day: date | None) -> Answer:
    """List the events of a day's week, by default of the present or the next one."""
    with site_app(site) as app:
        zone = app.clock.zone
        view = app.schedule.week(week_papers.day_of_week(app) if day is None else day)
    theme = view.week.theme if view.week else ""
    first, last = view.days[0].date, view.days[-1].date
    lines = [" ".join(part for part in (f"{first} to {last}", theme) if part)]
    events = []
    for shown in view.days:
        plan = shown.plan
        told = " · ".join(part for part in (plan.title, plan.sponsor) if part) if plan else ""
        lines.append(f"{shown.date:%a} {shown.date}" + (f"  {told}" if told else ""))
        for one in shown.events:
            start, end = local(one.starts_at, zone), local(one.ends_at, zone)
            if start.date() != shown.date and shown.date != first:
                continue
            times = "all day" if one.all_day else f"{start:%H:%M}-{end:%H:%M}"
            state = "  CANCELLED" if one.cancelled else ""
            place = f", {one.place}" if one.place else ""
            lines.append(f"  {one.id:>5}  {times:<12} {one.title}{place}{state}")
            events.append(
                {
                    "event": one.id,
                    "title": one.title,
                    "starts_at": start.isoformat(),
                    "ends_at": end.isoformat(),
                    "all_day": one.all_day,
                    "place": one.place,
                    "sponsor": one.sponsor,
                    "kind": one.kind,
                    "cancelled": one.cancelled,
                }
            )
    data = {
        "outcome": "listed",
        "start": first.isoformat(),
        "end": last.isoformat(),
        "theme": theme,
        "events": events,
    }
    return Answer(data, "\n".join(lines))


def week_sign_ups(site: Path | None, number: int) -> Answer:
    """List an event's sign-ups with full names; that they were listed is in the log."""
    with site_app(site) as app:
        zone = app.clock.zone
        roster = app.schedule.roster(number)
        app.note("sign_ups_listed", actor(), f"event:{number}")
    lines = [roster.event.title]
    slots = []
    for one in roster.slots:
        slot = one.slot
        starts = "" if slot.starts_at is None else f"{local(slot.starts_at, zone):%H:%M}"
        taken = sum(line.quantity for line in one.placed)
        of = "" if slot.capacity is None else f" of {slot.capacity}"
        name = " ".join(part for part in (starts, slot.label or slot.kind.value) if part)
        lines.append(f"slot {slot.id}, {name}: {taken}{of}, {len(one.waiting)} waiting")
        lines += [f"  {_line(each)}" for each in one.placed]
        lines += [f"  waiting {place}: {_line(each)}" for place, each in enumerate(one.waiting, 1)]
        slots.append(
            {
                "slot": slot.id,
                "kind": slot.kind.value,
                "label": slot.label,
                "starts_at": None if slot.starts_at is None else slot.starts_at.isoformat(),
                "capacity": slot.capacity,
                "placed": [_data(each) for each in one.placed],
                "waiting": [_data(each) for each in one.waiting],
            }
        )
    if not roster.slots:
        lines.append("There is nothing to sign up for.")
    data = {"outcome": "listed", "event": number, "title": roster.event.title, "slots": slots}
    return Answer(data, "\n".join(lines))


def set_week(
    site: Path | None,
    days: tuple[date | None, date | None],
    theme: str,
    motif: str,
    colour: str,
    text: str,
) -> Answer:
    """Make a week, or change the one that shares days with it."""
    with site_app(site) as app:
        suggested = app.schedule.suggested_week()
        first = days[0] or suggested[0]
        length = suggested[1] - suggested[0]
        last = days[1] or (suggested[1] if days[0] is None else first + length)
        app.schedule.set_week(WeekRow(first, last, theme, motif, colour, text=text), actor())
    data = {"outcome": "set", "start": first.isoformat(), "end": last.isoformat()}
    count = (last - first) // timedelta(days=1) + 1
    return Answer(data, f"The week runs from {first} to {last}, {count} days.")


def put_in_slot(
    site: Path | None, slot: int, person: str, item: str, portions: int, team: str
) -> Answer:
    """Give a person, named by id or number, a place in a slot, or one on its waiting list."""
    with site_app(site) as app:
        number = person_of(app, person).id
        done = app.schedule.put_person(slot, number, actor(), item, portions, team)
    sign_up = None if done.sign_up is None else done.sign_up.id
    data = {"outcome": done.outcome.value, "slot": slot, "person": number, "sign_up": sign_up}
    said = _SAID.get(done.outcome.value, "Nothing was changed: {outcome}.")
    return Answer(data, said.format(outcome=done.outcome.value.replace("_", " ")))


def take_out_of_slot(site: Path | None, number: int) -> Answer:
    """Cancel a sign-up; whoever got the place by it is told at the next badge scan."""
    with site_app(site) as app:
        done = app.schedule.take_out(number, actor())
    moved = [one.id for one in done.moved_up]
    data = {"outcome": done.outcome.value, "sign_up": number, "moved_up": moved}
    if done.outcome is not CancelOutcome.CANCELLED:
        return Answer(data, f"Nothing was changed: {done.outcome.value.replace('_', ' ')}.")
    return Answer(data, f"Sign-up {number} is cancelled; moved up: {len(moved)}.")


def move_up_in_slot(site: Path | None, slot: int) -> Answer:
    """Let those who wait for a slot have what is free."""
    with site_app(site) as app:
        moved = [one.id for one in app.schedule.move_up(slot, actor())]
    return Answer({"outcome": "moved", "slot": slot, "moved_up": moved}, f"Moved up: {len(moved)}.")


_SAID: Final = {
    "placed": "The person has a place.",
    "waiting": "The slot is full: the person waits.",
    "already": "The person is in this slot already.",
}


def print_week_poster(site: Path | None, file: Path, page: str, day: date | None) -> Answer:
    """Write the poster of a week."""
    with site_app(site) as app:
        first = week_papers.poster(app, day, file, page, actor())
    data = {"outcome": "written", "file": str(file), "start": first.isoformat()}
    return Answer(data, f"The poster of the week from {first} is in {file}.")


def print_event_list(site: Path | None, number: int, file: Path, kind: str) -> Answer:
    """Write a list of an event."""
    with site_app(site) as app:
        week_papers.event_list(app, number, file, kind, actor())
    data = {"outcome": "written", "file": str(file), "event": number, "kind": kind}
    return Answer(data, f"The list is in {file}. Full names stand on it.")


def print_event_card(site: Path | None, number: int, file: Path) -> Answer:
    """Write an event's card."""
    with site_app(site) as app:
        week_papers.card(app, number, file, actor())
    data = {"outcome": "written", "file": str(file), "event": number}
    return Answer(data, f"The card is in {file}.")


def print_event_notice(site: Path | None, number: int, file: Path) -> Answer:
    """Write an event's notice to customers."""
    with site_app(site) as app:
        week_papers.notice(app, number, file, actor())
    data = {"outcome": "written", "file": str(file), "event": number}
    return Answer(data, f"The notice is in {file}.")


def _line(one: RosterLine) -> str:
    named = one.name or "(no longer known)"
    brings = f": {one.item} x {one.quantity}" if one.item else ""
    here = ", here" if one.attended else ""
    return f"{one.sign_up_id:>5}  {named}{f' ({one.team})' if one.team else ''}{brings}{here}"


def _data(one: RosterLine) -> dict[str, object]:
    return {
        "sign_up": one.sign_up_id,
        "person": one.person_id,
        "name": one.name,
        "team": one.team,
        "item": one.item,
        "quantity": one.quantity,
        "attended": one.attended,
    }
