"""What the commands share: which site, who does it, and how answers look."""

import getpass
import logging
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from kiosk.app.answers import Answer
from kiosk.app.logs import running_log, start_log
from kiosk.app.site import App, default_folder, opened
from kiosk.clock import Clock
from kiosk.errors import KnownError
from kiosk.people.model import ImportReport, Person
from kiosk.settings import Site

Progress = Callable[[int, int], None]


def folder_of(site: Path | None) -> Path:
    """The site's folder: the one that was named, or the user's own."""
    return (site or default_folder()).expanduser().absolute()


@contextmanager
def site_app(site: Path | None) -> Iterator[App]:
    """The open site that a command works on, with its log."""
    with opened(logged_site(site).root) as app:
        yield app


def logged_site(site: Path | None) -> Site:
    """The site that a command works on, with its log begun. KnownError `site_missing`."""
    place = Site(folder_of(site))
    if not place.exists:
        raise KnownError("site_missing", folder=str(place.root))
    start_log(place.logs)
    return place


def actor() -> str:
    """How the audit chain names whoever types commands."""
    try:
        user = getpass.getuser()
    except (OSError, KeyError):
        user = "unknown"
    return f"console:{user}"


def person_of(app: App, text: str) -> Person:
    """A person by number, by the roster's id, or by the whole name.

    Raises KnownError `person_unclear` when several fit, `person_not_found` when nobody does.
    """
    roster = app.people.roster()
    plain = " ".join(text.split()).casefold()
    found = [one for one in roster if one.key and one.key.casefold() == plain]
    if not found and plain.isdecimal():
        found = [one for one in roster if one.id == int(plain)]
    if not found:
        found = [one for one in roster if f"{one.given} {one.family}".strip().casefold() == plain]
    if not found:
        raise KnownError("person_not_found", text=text)
    if len(found) > 1:
        raise KnownError("person_unclear", text=text, count=len(found))
    return found[0]


def label_of(person: Person) -> str:
    """A person as the owner of the site's folder may read them: number and whole name."""
    return f"{person.given} {person.family}".strip() + f" (number {person.id})"


def counted(count: int, one: str, more: str) -> str:
    """A number with its word: 1 ticket, 2 tickets."""
    return f"{count} {one if count == 1 else more}"


def import_answer(what: str, report: ImportReport, more: Mapping[str, object]) -> Answer:
    """The answer to an import: what it did, in rows."""
    data = {
        "outcome": "imported",
        "added": report.added,
        "changed": report.changed,
        "unchanged": report.unchanged,
        "inactive": report.inactive,
        **more,
    }
    text = (
        f"{what}: {report.added} added, {report.changed} changed, {report.unchanged} as they were"
    )
    if report.inactive:
        text += f", {report.inactive} made inactive"
    return Answer(data, text + ".")


def stamp(clock: Clock) -> str:
    """The present as a part of a file's name, in the site's time: 20261121-142503."""
    return clock.now().astimezone(clock.zone).strftime("%Y%m%d-%H%M%S")


def bug_sentence() -> str:
    """Note the exception that is being handled in the log, and say where that is."""
    file = running_log() or start_log(Site(default_folder()).logs)
    logging.getLogger("kiosk").critical("a command failed", exc_info=sys.exc_info())
    return f"Something is wrong in Encore itself. The details are in {file}."
