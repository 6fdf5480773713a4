"""The papers of the programme: posters, cards, lists for organisers, the notice to customers.

Lists carry full names: that one was made is in the log, as every paper is.
"""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import Final

from kiosk.app.papers import deliver, made
from kiosk.app.sheets import ready_sheet
from kiosk.app.site import App
from kiosk.clock import local, today
from kiosk.errors import KnownError
from kiosk.schedule.model import Event

Paper = Callable[[App, int, Path, str], None]
"""Writes a paper on an event (0: on none) to a file, for an actor."""

POSTER_PAGES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "a3": "A3",
        "a3-lying": "A3 lying",
        "a4": "A4",
        "a4-lying": "A4 lying",
        "letter": "Letter",
        "letter-lying": "Letter lying",
        "tabloid": "Tabloid",
        "tabloid-lying": "Tabloid lying",
    }
)
"""What a poster can be printed on, by the names that people type."""

LISTS: Final = ("sign_ups", "attendance", "cover", "bring")
"""The lists of an event; see `kiosk.ui.printing.event_list.ListKind`."""


def poster(app: App, day: date | None, file: Path, page: str, actor: str) -> date:
    """Write the poster of a day's week (None: of today's, else of the next); its first day.

    `page` is one of `POSTER_PAGES`. KnownErrors `poster_page_unknown`, `sheet_not_pdf`,
    `file_exists`, `file_unwritable`, `disk_full`.
    """
    from kiosk.ui.printing.week_poster import week_poster_pdf

    if page not in POSTER_PAGES:
        raise KnownError("poster_page_unknown", page=page, known=", ".join(POSTER_PAGES))
    ready_sheet(file)
    view = app.schedule.week(day_of_week(app) if day is None else day)
    first = view.days[0].date
    look = app.schedule.look(first)

    def make(paper: Path) -> None:
        week_poster_pdf(
            paper,
            view,
            look.colours,
            look.motif,
            site_name=app.settings.name,
            where=app.settings.where,
            zone=app.clock.zone,
            language=app.settings.language,
            page=POSTER_PAGES[page],
        )

    deliver(file, made(make))
    app.note("week_poster_printed", actor, f"week:{first.isoformat()}")
    return first


def event_list(app: App, number: int, file: Path, kind: str, actor: str) -> None:
    """Write one of `LISTS` of an event, with full names.

    KnownErrors `event_unknown`, `week_list_unknown`, and those of `poster` for files.
    """
    from kiosk.ui.printing.event_list import ListKind, event_list_pdf

    if kind not in LISTS:
        raise KnownError("week_list_unknown", name=kind, known=", ".join(LISTS))
    ready_sheet(file)
    roster = app.schedule.roster(number)

    def make(paper: Path) -> None:
        event_list_pdf(
            paper,
            roster,
            ListKind(kind),
            site_name=app.settings.name,
            made_at=app.clock.now(),
            zone=app.clock.zone,
            language=app.settings.language,
            page=app.settings.paper,
        )

    deliver(file, made(make))
    app.note("event_list_printed", actor, f"event:{number}", kind=kind)


def card(app: App, number: int, file: Path, actor: str) -> None:
    """Write the card of an event, with the code that takes it into a phone's calendar.

    KnownErrors `event_unknown`, and those of `poster` for files.
    """
    from kiosk.exchange.vevent import vevent_code
    from kiosk.ui.printing.event_card import event_card_pdf

    ready_sheet(file)
    event = _event(app, number)
    look = app.schedule.look(local(event.starts_at, app.clock.zone).date())

    def make(paper: Path) -> None:
        event_card_pdf(
            paper,
            event,
            vevent_code(event, app.clock.zone),
            look.colours,
            look.motif,
            site_name=app.settings.name,
            zone=app.clock.zone,
            language=app.settings.language,
        )

    deliver(file, made(make))
    app.note("event_card_printed", actor, f"event:{number}")


def notice(app: App, number: int, file: Path, actor: str) -> None:
    """Write the notice to customers of an event.

    KnownErrors `event_unknown`, `event_notice_missing`, and those of `poster` for files.
    """
    from kiosk.ui.printing.event_card import notice_pdf

    ready_sheet(file)
    event = _event(app, number)
    if not event.notice:
        raise KnownError("event_notice_missing", title=event.title)
    look = app.schedule.look(local(event.starts_at, app.clock.zone).date())

    def make(paper: Path) -> None:
        notice_pdf(
            paper,
            event,
            look.colours,
            site_name=app.settings.name,
            zone=app.clock.zone,
            language=app.settings.language,
            page=app.settings.paper,
        )

    deliver(file, made(make))
    app.note("event_notice_printed", actor, f"event:{number}")


def _desk_poster(page: str, app: App, number: int, file: Path, actor: str) -> None:
    day = local(_event(app, number).starts_at, app.clock.zone).date() if number else None
    poster(app, day, file, page, actor)


def _desk_list(kind: str, app: App, number: int, file: Path, actor: str) -> None:
    event_list(app, number, file, kind, actor)


DESK_PAPERS: Final[Mapping[str, Paper]] = MappingProxyType(
    {
        "poster": partial(_desk_poster, "a3"),
        "poster_small": partial(_desk_poster, "a4"),
        "card": card,
        "notice": notice,
        **{kind: partial(_desk_list, kind) for kind in LISTS},
    }
)
"""What the programme's desk can have written."""


def _event(app: App, number: int) -> Event:
    return app.schedule.whole(number).stored.event


def day_of_week(app: App) -> date:
    """A day of the week that is on, else of the next one; today where there is neither."""
    now = today(app.clock)
    weeks = app.schedule.weeks()
    return next((max(week.start, now) for week in weeks if week.end >= now), now)
