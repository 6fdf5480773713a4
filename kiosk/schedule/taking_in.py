"""Whole programmes in and out."""

from collections.abc import Sequence
from datetime import datetime

from kiosk.people.model import ImportReport
from kiosk.schedule.base import ScheduleBase
from kiosk.schedule.merge import digest, events_of, plan
from kiosk.schedule.model import EventRow, WeekRow
from kiosk.schedule.weeks import put_week


class TakingIn(ScheduleBase):
    """Imports, and the rows of an export."""

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
                put_week(store, week)
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
