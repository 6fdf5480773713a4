"""What people and managers do with the week and its programme."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from kiosk.clock import Clock, today
from kiosk.errors import KnownError
from kiosk.people.model import ImportReport
from kiosk.schedule.merge import check_week, clean_week, digest, events_of, plan
from kiosk.schedule.model import Agenda, EventRow, Week, WeekRow, WeekView
from kiosk.schedule.now_next import agenda, days_of, outlook
from kiosk.schedule.store import ScheduleStore, ScheduleUnit
from kiosk.schedule.times import day_span, default_week
from kiosk.work import Work


class Schedule:
    """The use cases; each is one transaction."""

    def __init__(self, work: Work[ScheduleUnit], clock: Clock) -> None:
        self._work = work
        self._clock = clock

    def import_rows(
        self, rows: Sequence[EventRow], actor: str, week: WeekRow | None = None
    ) -> ImportReport:
        """Take in the rows of a file, all or none; repeated ones change what is there.

        `week` makes or changes the week of its days; events outside of it are
        kept too. Raises `RowsError`, and the known errors of a week.
        """
        events = events_of(rows)
        with self._work.write() as unit:
            store = unit.schedule
            store.lock()
            made = plan(
                events,
                store.by_keys([one.key for one in events if one.key]),
                store.by_uids(list({one.uid for one in events if one.uid})),
                store.by_digests(list({digest(one) for one in events})),
            )
            store.add(made.added)
            store.save(made.changed)
            if week is not None:
                _put_week(store, week)
            report = ImportReport(len(made.added), len(made.changed), made.unchanged)
            unit.audit.append(
                actor,
                "programme_imported",
                "schedule" if week is None else f"week:{week.start.isoformat()}",
                added=report.added,
                changed=report.changed,
                unchanged=report.unchanged,
            )
        return report

    def set_week(self, week: WeekRow, actor: str) -> None:
        """Make a week, or change the one that shares days with it.

        Raises `week_days_wrong`, `week_overlaps` and the errors of its texts.
        """
        with self._work.write() as unit:
            unit.schedule.lock()
            _put_week(unit.schedule, week)
            unit.audit.append(
                actor, "week_set", f"week:{week.start.isoformat()}", end=week.end.isoformat()
            )

    def week(self, on: date) -> WeekView:
        """The week of a day, by day; without a programme the calendar week from Monday."""
        with self._work.read() as unit:
            week = unit.schedule.week_on(on)
            if week is None:
                first = on - timedelta(days=on.weekday())
                last = first + timedelta(days=6)
            else:
                first, last = week.start, week.end
            events = unit.schedule.between(*day_span(first, last, self._clock.zone))
        return WeekView(week, days_of(events, first, last, self._clock.zone))

    def weeks(self) -> tuple[Week, ...]:
        """All weeks that were made, by their first day."""
        with self._work.read() as unit:
            return unit.schedule.weeks()

    def today(self) -> Agenda:
        """What is on now, next and later; after the last event, what the next day brings."""
        now = self._clock.now()
        with self._work.read() as unit:
            events = unit.schedule.between(now, outlook(now, self._clock.zone))
        return agenda(events, now, self._clock.zone)

    def theme(self) -> str:
        """The theme of today's week; empty outside of any."""
        with self._work.read() as unit:
            week = unit.schedule.week_on(today(self._clock))
        return "" if week is None else week.theme

    def suggested_week(self) -> tuple[date, date]:
        """The days that a new week would have by default: this year's, or next year's if over."""
        day = today(self._clock)
        start, end = default_week(day.year)
        return (start, end) if day <= end else default_week(day.year + 1)

    def export(self, start: datetime | None = None) -> tuple[EventRow, ...]:
        """All events (that end after `start`) as rows that can be imported again.

        Lines count from 2, below the headings.
        """
        with self._work.read() as unit:
            events = unit.schedule.everything()
        kept = [one for one in events if start is None or one.ends_at > start]
        return tuple(
            EventRow(
                line=line,
                key=one.key,
                uid=one.uid,
                title=one.title,
                starts_at=one.starts_at,
                ends_at=one.ends_at,
                text=one.text,
                place=one.place,
                all_day=one.all_day,
                sponsor=one.sponsor,
                kind=one.kind,
                occurrence=one.occurrence,
            )
            for line, one in enumerate(kept, start=2)
        )


def _put_week(store: ScheduleStore, row: WeekRow) -> None:
    row = clean_week(row)
    for problem in check_week(row):
        raise KnownError(problem.code, **problem.values)
    touching = store.weeks_touching(row.start, row.end)
    if len(touching) > 1:
        raise KnownError("week_overlaps", start=row.start.isoformat(), end=row.end.isoformat())
    if touching:
        # What the row leaves empty stays as it was.
        old = touching[0]
        store.save_week(
            replace(
                old,
                start=row.start,
                end=row.end,
                theme=row.theme or old.theme,
                motif=row.motif or old.motif,
            )
        )
    else:
        store.add_week(row)
