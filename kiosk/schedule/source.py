"""The programme as a source of slides: what each phase of a site's weeks has to say."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Final

from kiosk.clock import Clock
from kiosk.rotation.choose import PROGRAMME
from kiosk.rotation.dwell import dwell_seconds
from kiosk.rotation.model import Candidate, Slide
from kiosk.rotation.places import Places
from kiosk.schedule.model import Event, ProgrammeContent, Week
from kiosk.schedule.now_next import agenda, outlook, start_of_day
from kiosk.schedule.phases import Look, Phase, look_of, phase_on
from kiosk.schedule.slide_model import (
    CalendarContent,
    GoodNightContent,
    HallContent,
    HallNews,
    SponsorContent,
    TeaserContent,
)
from kiosk.schedule.slide_rules import (
    COUNTED_DAYS,
    calendar,
    good_night,
    hall_pages,
    highlights,
    to_event,
    to_week,
)
from kiosk.schedule.store import ScheduleUnit
from kiosk.schedule.times import day_of, day_span
from kiosk.work import Work

PRIORITY: Final[Mapping[str, int]] = {"teaser": 2, "programme": 2, "hall": 2, "good-night": 3}
"""What comes round more often than the rest of the programme's slides."""

_LONG_AGO: Final = datetime(2000, 1, 1, tzinfo=UTC)


class ProgrammeSource:
    """Implements the rotation's `Source`, with at most six candidates.

    In a week: the day's programme (or good night, when it is over), a countdown to the next
    event, the day's sponsor. Before it the teaser, after it the hall of fame. In ordinary times
    the calendar of the next days. A day's programme is there in every phase.

    `hall` tells what a week's hall of fame says; `signing_up` whether any of these events takes
    sign-ups. Both are asked only when their slide is made, outside of any transaction.
    """

    def __init__(
        self,
        work: Work[ScheduleUnit],
        clock: Clock,
        base_dwell: float = 12.0,
        *,
        hall: Callable[[Week], HallNews] = lambda week: HallNews(),
        signing_up: Callable[[Sequence[Event]], bool] = lambda events: False,
    ) -> None:
        self._work = work
        self._clock = clock
        self._dwell = base_dwell
        self._hall = hall
        self._signing_up = signing_up
        self._places = Places()

    @property
    def name(self) -> str:
        """The name of this source."""
        return PROGRAMME

    def candidates(self, now: datetime) -> Sequence[Candidate]:
        """What there is to say now."""
        return [
            self._places.placed(
                Candidate(
                    id=slide_id,
                    source=PROGRAMME,
                    kind=slide_id.partition(":")[0],
                    people=(),
                    value=None,
                    created_at=_LONG_AGO,
                    last_shown_at=None,
                    shown=0,
                    priority=PRIORITY.get(slide_id, 0),
                )
            )
            for slide_id in self._contents(now)
        ]

    def slide(self, candidate: Candidate) -> Slide | None:
        """The slide as of the clock's now; None if there is nothing of it any more."""
        make = self._contents(self._clock.now()).get(candidate.id)
        pages = () if make is None else tuple(make())
        if not pages:
            return None
        first, *rest = pages
        return Slide(
            id=f"{PROGRAMME}:{candidate.id}",
            source=PROGRAMME,
            people=(),
            value=None,
            kind=candidate.kind,
            dwell_seconds=dwell_seconds(self._dwell, *_read(first)),
            content=first,
            further=tuple((page, dwell_seconds(self._dwell, *_read(page))) for page in rest),
        )

    def mark_shown(self, slide_id: str, at: datetime) -> None:
        """Remember it for as long as the kiosk runs."""
        self._places.mark_shown(slide_id, at)

    def _contents(self, now: datetime) -> dict[str, Callable[[], Sequence[object]]]:
        """What makes the pages of each slide that there is now."""
        zone = self._clock.zone
        today = day_of(now, zone)
        with self._work.read() as unit:
            events = unit.schedule.to_tell(start_of_day(now, zone), outlook(now, zone))
            weeks = unit.schedule.weeks()
            plans = {plan.date: plan for plan in unit.days.plans(today, today + timedelta(days=8))}
        look = look_of(*phase_on(weeks, now, zone))
        found: dict[str, Callable[[], Sequence[object]]] = {}

        def tell(slide_id: str, content: object | None) -> None:
            if content is not None:
                found[slide_id] = lambda: (content,)

        live = look.week if look.phase is Phase.LIVE else None
        night = None if live is None else good_night(live, events, now, zone)
        tell("good-night", night)
        todays = agenda(events, now, zone)
        if night is None and (todays.now or todays.next or todays.next_day or todays.changes):
            ahead = todays.next_day and not todays.now and not todays.changes
            shown = day_of(todays.next_day[0].starts_at, zone) if ahead else today
            week = next((one for one in weeks if one.start <= shown <= one.end), None)
            sponsor = plans[shown].sponsor if shown in plans else ""
            theme, motif = ("", "") if week is None else (week.theme, week.motif)
            tell("programme", ProgrammeContent(theme, motif, shown, todays, sponsor))
        tell("countdown:event", to_event(todays, "" if live is None else live.motif))
        plan = plans.get(today)
        if plan is not None and plan.sponsor and night is None:
            tell("sponsor", SponsorContent(today, plan.title, plan.sponsor, plan.text))
        if look.phase is Phase.TEASER:
            found["teaser"] = lambda: self._teaser(look)
        elif look.phase is Phase.HALL:
            found["hall"] = lambda: self._hall_pages(look)
        if look.phase in (Phase.ORDINARY, Phase.HALL):
            coming = next((week for week in weeks if week.start > today), None)
            if coming is not None and coming.start - today <= timedelta(days=COUNTED_DAYS):
                tell("countdown:week", to_week(coming, now, zone))
        if look.phase is not Phase.LIVE:
            tell("calendar", calendar(events, now, zone))
        return found

    def _teaser(self, look: Look) -> Sequence[object]:
        if look.week is None:
            return ()
        span = day_span(look.week.start, look.week.end, self._clock.zone)
        with self._work.read() as unit:
            events = unit.schedule.between(*span)
        days = (look.week.start - day_of(self._clock.now(), self._clock.zone)).days
        signing_up = self._signing_up(events)
        return (
            TeaserContent(
                look.week,
                look.colours,
                look.motif,
                days,
                highlights(events, self._clock.zone),
                signing_up,
            ),
        )

    def _hall_pages(self, look: Look) -> Sequence[object]:
        return () if look.week is None else tuple(hall_pages(look, self._hall(look.week)))


def _read(content: object) -> Sequence[str]:
    """What there is to be read on a slide."""
    match content:
        case ProgrammeContent(agenda=told):
            events = (*told.now, *told.next, *told.later[:4]) or told.next_day[:5]
            return [f"{one.title} {one.place}" for one in (*told.changes[:2], *events)]
        case TeaserContent(week=week, highlights=events):
            return [week.theme, week.text, *(one.title for one in events)]
        case SponsorContent():
            return [content.title, content.sponsor, content.text]
        case HallContent(news=news):
            return [f"{one.names} {one.what}" for one in news.people]
        case GoodNightContent(events=events):
            return [one.title for one in events[:4]]
        case CalendarContent(days=days):
            return [one.title for day in days for one in day.events][:8]
    return ()
