"""The programme as a source of slides: the agenda, and what the days or minutes run to."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from kiosk.clock import Clock
from kiosk.rotation.choose import PROGRAMME
from kiosk.rotation.dwell import dwell_seconds
from kiosk.rotation.model import Candidate, Slide
from kiosk.rotation.places import Places
from kiosk.schedule.model import Agenda, CountdownContent, ProgrammeContent, Week
from kiosk.schedule.now_next import agenda, minutes_until, outlook
from kiosk.schedule.store import ScheduleUnit
from kiosk.schedule.times import day_of, instant
from kiosk.work import Work

COUNTED_MINUTES: Final = 120
"""The minutes to an event are counted down from here."""

COUNTED_DAYS: Final = 60
"""The days to a week are counted down from here."""

_LONG_AGO: Final = datetime(2000, 1, 1, tzinfo=UTC)


class ProgrammeSource:
    """Implements the rotation's `Source`, with at most three candidates."""

    def __init__(self, work: Work[ScheduleUnit], clock: Clock, base_dwell: float = 12.0) -> None:
        self._work = work
        self._clock = clock
        self._dwell = base_dwell
        self._places = Places()

    @property
    def name(self) -> str:
        """The name of this source."""
        return PROGRAMME

    def candidates(self, now: datetime) -> Sequence[Candidate]:
        """The programme, while there is any; countdowns, while they are near."""
        return [
            self._places.placed(
                Candidate(slide_id, PROGRAMME, _kind(slide_id), (), None, _LONG_AGO, None, 0, 0)
            )
            for slide_id in self._contents(now)
        ]

    def slide(self, candidate: Candidate) -> Slide | None:
        """The slide as of the clock's now; None if there is nothing of it any more."""
        content = self._contents(self._clock.now()).get(candidate.id)
        if content is None:
            return None
        dwell = self._dwell
        if isinstance(content, ProgrammeContent):
            events = (*content.agenda.now, *content.agenda.next, *content.agenda.later[:4])
            events = events or content.agenda.next_day[:5]
            dwell = dwell_seconds(self._dwell, *(f"{one.title} {one.place}" for one in events))
        return Slide(
            id=f"{PROGRAMME}:{candidate.id}",
            source=PROGRAMME,
            people=(),
            value=None,
            kind=candidate.kind,
            dwell_seconds=dwell,
            content=content,
        )

    def mark_shown(self, slide_id: str, at: datetime) -> None:
        """Remember it for as long as the kiosk runs."""
        self._places.mark_shown(slide_id, at)

    def _contents(self, now: datetime) -> dict[str, ProgrammeContent | CountdownContent]:
        zone = self._clock.zone
        today = day_of(now, zone)
        with self._work.read() as unit:
            events = unit.schedule.between(now, outlook(now, zone))
            week = unit.schedule.week_on(today)
            coming = None if week is not None else unit.schedule.week_after(today)
            todays = agenda(events, now, zone)
            shown, shown_week = today, week
            if todays.next_day and not todays.now:
                shown = day_of(todays.next_day[0].starts_at, zone)
                shown_week = unit.schedule.week_on(shown)
        found: dict[str, ProgrammeContent | CountdownContent] = {}
        motif = "" if week is None else week.motif
        if todays.now or todays.next or todays.next_day:
            found["programme"] = ProgrammeContent(
                theme="" if shown_week is None else shown_week.theme,
                motif="" if shown_week is None else shown_week.motif,
                date=shown,
                agenda=todays,
            )
        to_event = _to_event(todays, motif)
        if to_event is not None:
            found["countdown:event"] = to_event
        if coming is not None and coming.start - today <= timedelta(days=COUNTED_DAYS):
            found["countdown:week"] = self._to_week(coming, now, today)
        return found

    def _to_week(self, week: Week, now: datetime, today: date) -> CountdownContent:
        at = instant(week.start, time(), self._clock.zone)
        return CountdownContent(
            kind="week",
            title=week.theme,
            motif=week.motif,
            place="",
            at=at,
            days=(week.start - today).days,
            minutes=minutes_until(at, now),
        )


def _to_event(todays: Agenda, motif: str) -> CountdownContent | None:
    minutes = todays.minutes_to_next
    if minutes is None or minutes > COUNTED_MINUTES:
        return None
    event = todays.next[0]
    return CountdownContent(
        kind="event",
        title=event.title,
        motif=motif,
        place=event.place,
        at=event.starts_at,
        days=0,
        minutes=minutes,
    )


def _kind(slide_id: str) -> str:
    return slide_id.partition(":")[0]
