"""Whole programmes in and out."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any, Final

from kiosk.clock import today
from kiosk.errors import KnownError, RowsError
from kiosk.people.model import ImportReport
from kiosk.people.names import tidy
from kiosk.schedule import intake_texts
from kiosk.schedule.base import ScheduleBase
from kiosk.schedule.drafting import SOON, Stored, moved_to
from kiosk.schedule.intake import SPOKEN_OF, Intake
from kiosk.schedule.merge import check_texts, checked, clean_week, digest
from kiosk.schedule.model import DAY_LIMITS, DayPlan, Event, EventRow, Week, WeekRow
from kiosk.schedule.programme import DayRow, Difference, Preview, Programme
from kiosk.schedule.store import ScheduleUnit
from kiosk.schedule.times import day_of
from kiosk.schedule.weeks import put_week
from kiosk.words import Message

_DAY_TEXTS: Final = ("title", "sponsor", "text", "value")
_WEEK_TEXTS: Final = ("theme", "motif", "colour", "picture", "text")
_WEEK_NUMBERS: Final = ("teaser_days", "hall_days")


class TakingIn(ScheduleBase):
    """Imports, what they would change, and the rows of an export."""

    def import_rows(
        self, rows: Sequence[EventRow], actor: str, week: WeekRow | None = None
    ) -> ImportReport:
        """Take in rows of events, and the week of its days; see `take_in`."""
        return self.take_in(Programme(tuple(rows), (week,) if week else ()), actor)

    def take_in(self, programme: Programme, actor: str) -> ImportReport:
        """Take in what a file says, all or nothing; repeated rows change what is there.

        Weeks are made or changed, events outside of them are kept too. Slots move along with
        their event. Cancelled events count as changed. Raises `RowsError`, and the known errors
        of a week.
        """
        rows, days = checked(programme.rows), _checked_days(programme.days)
        with self._work.write() as unit:
            unit.schedule.lock()
            plan, renumbered = self._planned(unit, rows, programme, days)
            store = unit.schedule
            store.add(plan.added)
            store.save([one.after for one in (*plan.changed, *plan.cancelled)])
            store.save(renumbered)
            self._move_slots(unit, plan.changed)
            for week in programme.weeks:
                put_week(store, week)
            for day in plan.days:
                unit.days.put(day)
            report = ImportReport(
                len(plan.added),
                len(plan.changed) + len(plan.cancelled),
                plan.unchanged + len(plan.older),
            )
            unit.audit.append(
                actor,
                "programme_imported",
                f"week:{programme.week.start.isoformat()}" if programme.week else "schedule",
                added=report.added,
                changed=report.changed,
                unchanged=report.unchanged,
            )
        return report

    def preview(self, programme: Programme) -> Preview:
        """What `take_in` would do now; it raises the same, and stores nothing."""
        rows, days = checked(programme.rows), _checked_days(programme.days)
        with self._work.read() as unit:
            plan, _ = self._planned(unit, rows, programme, days)
        return plan

    def export(self, start: datetime | None = None) -> tuple[EventRow, ...]:
        """All events (that end after `start`) as rows that can be imported again.

        Lines count from 2, below the headings.
        """
        with self._work.read() as unit:
            events = unit.schedule.everything()
        kept = [one for one in events if start is None or one.ends_at > start]
        return tuple(_row(line, one) for line, one in enumerate(kept, start=2))

    def export_programme(self) -> Programme:
        """All events, weeks and days as they can be imported again."""
        with self._work.read() as unit:
            events = unit.schedule.everything()
            weeks = unit.schedule.weeks()
            days = unit.days.plans(date.min, date.max)
        rows = tuple(_row(line, one) for line, one in enumerate(events, start=2))
        return Programme(
            rows,
            tuple(_week_row(one) for one in weeks),
            tuple(DayRow(0, replace(one, story=None)) for one in days),
        )

    def _planned(
        self,
        unit: ScheduleUnit,
        rows: Sequence[EventRow],
        programme: Programme,
        days: Sequence[DayPlan],
    ) -> tuple[Preview, Sequence[Event]]:
        store = unit.schedule
        uids = {one.uid for one in rows if one.uid} | {one.uid for one in programme.series}
        by_key = store.by_keys([one.key for one in rows if one.key])
        by_uid = store.by_uids(sorted(uids))
        by_content = store.by_digests(sorted({digest(one) for one in rows}))
        signed_up = {
            one.event_id
            for one in unit.sign_ups.of_events(
                sorted({e.id for e in (*by_key, *by_uid, *by_content)})
            )
        }
        week = store.week_on(today(self._clock))

        def told(old: Event, new: Event) -> bool:
            """As a change by hand is told: when it is near, or concerns somebody."""
            now = self._clock.now()
            if old.ends_at <= now:
                return False
            soon = min(old.starts_at, new.starts_at) - now < SOON
            running = week is not None and any(
                week.start <= day_of(at, self._clock.zone) <= week.end
                for at in (old.starts_at, new.starts_at)
            )
            return soon or running or old.id in signed_up

        intake = Intake(by_key, by_uid, by_content, self._clock.now(), self._clock.zone, told)
        plan = intake.plan(rows, programme.series)
        return (
            replace(
                plan,
                weeks=tuple(one for one in programme.weeks if _changes_week(unit, one)),
                days=_changed_days(unit, days),
            ),
            intake.renumbered,
        )

    def _move_slots(self, unit: ScheduleUnit, changed: Iterable[Difference]) -> None:
        moved = [one for one in changed if one.before.starts_at != one.after.starts_at]
        numbers = [one.before.id for one in moved]
        rules = unit.sign_ups.rules(numbers)
        slots = unit.sign_ups.slots(numbers)
        for one in moved:
            rule = rules.get(one.before.id)
            own = tuple(slot for slot in slots if slot.event_id == one.before.id)
            stored = Stored(one.before, rule, own) if rule else Stored(one.before, slots=own)
            after = moved_to(stored, one.after.starts_at, self._clock.zone)
            unit.sign_ups.save_slots(after.slots)
            if rule is not None and after.rule != rule:
                unit.sign_ups.put_rule(one.before.id, after.rule)


def _row(line: int, one: Event) -> EventRow:
    values = {name: getattr(one, name) for name in (*SPOKEN_OF, "key", "uid", "occurrence")}
    return EventRow(
        line=line, starts_at=one.starts_at, ends_at=one.ends_at, number=one.id, **values
    )


def _week_row(week: Week) -> WeekRow:
    values = {name: getattr(week, name) for name in (*_WEEK_TEXTS, *_WEEK_NUMBERS)}
    return WeekRow(week.start, week.end, **values)


def _changes_week(unit: ScheduleUnit, row: WeekRow) -> bool:
    row = clean_week(row)
    touching = unit.schedule.weeks_touching(row.start, row.end)
    if len(touching) > 1:
        raise KnownError("week_overlaps", start=row.start.isoformat(), end=row.end.isoformat())
    if not touching:
        return True
    old = touching[0]
    texts = any(getattr(row, name) not in ("", None, getattr(old, name)) for name in _WEEK_TEXTS)
    numbers = any(getattr(row, name) not in (None, getattr(old, name)) for name in _WEEK_NUMBERS)
    return texts or numbers or (row.start, row.end) != (old.start, old.end)


def _changed_days(unit: ScheduleUnit, days: Sequence[DayPlan]) -> tuple[DayPlan, ...]:
    if not days:
        return ()
    first, last = min(one.date for one in days), max(one.date for one in days)
    known = {one.date: one for one in unit.days.plans(first, last)}
    changed: list[DayPlan] = []
    for one in days:
        old = known.get(one.date, DayPlan(one.date))
        said: dict[str, Any] = {name: text for name in _DAY_TEXTS if (text := getattr(one, name))}
        merged = replace(old, **said)
        if merged != old:
            changed.append(merged)
    return tuple(changed)


def _checked_days(rows: Sequence[DayRow]) -> tuple[DayPlan, ...]:
    """What the lines say of each day together. Raises `RowsError` with all that is wrong."""
    problems: list[tuple[int, Message]] = []
    days: dict[date, DayPlan] = {}
    for row in rows:
        texts: dict[str, Any] = {name: tidy(getattr(row.plan, name)) for name in _DAY_TEXTS}
        plan = replace(row.plan, **texts)
        problems += [(row.line, problem) for problem in check_texts(plan, DAY_LIMITS)]
        known = days.get(plan.date, DayPlan(plan.date))
        said: dict[str, Any] = {}
        for name in _DAY_TEXTS:
            old, new = getattr(known, name), getattr(plan, name)
            if old and new and old != new:
                values = {"first": old, "second": new}
                problems.append((row.line, Message(intake_texts.TWICE, values)))
            said[name] = new or old
        days[plan.date] = replace(known, **said)
    if problems:
        raise RowsError(problems)
    return tuple(days[day] for day in sorted(days))
