"""Commands about people, their badges, their data, and the managers."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.app import papers
from kiosk.app.answers import Answer
from kiosk.app.commands.common import (
    Progress,
    actor,
    counted,
    import_answer,
    label_of,
    person_of,
    site_app,
)
from kiosk.app.imports import Imports
from kiosk.app.personal_file import known, save_zip
from kiosk.errors import KnownError
from kiosk.people.model import PersonRow

if TYPE_CHECKING:
    from kiosk.people.model import Person


def import_people(
    site: Path | None, file: Path, missing_inactive: bool, progress: Progress | None
) -> Answer:
    """Take in a roster."""
    with site_app(site) as app:
        report = Imports(app).people(file, actor(), missing_inactive, progress)
    return import_answer("People", report, {})


def export_people(site: Path | None, file: Path) -> Answer:
    """Write the roster: everybody, as the owner of the site's folder may read it."""
    from kiosk.exchange.people import write_people

    with site_app(site) as app:
        people = [one for one in app.people.roster() if one.active]
        rows = [_row(one) for one in people]
        write_people(file, rows, app.settings.language, media=app.site.media)
        app.note("people_exported", actor(), "roster", people=len(people))
    count = len(people)
    data = {"outcome": "exported", "file": str(file), "people": count}
    return Answer(data, f"{file} has {counted(count, 'person', 'people')}.")


def badges(
    site: Path | None,
    sheet: Path,
    codes: Path | None,
    persons: Sequence[str],
    replace: bool,
    *,
    page: str | None = None,
    cards: bool = False,
) -> Answer:
    """Make badges and their sheet; the sheet is the only copy of the codes, so it comes first."""
    from kiosk.app.sheets import badge_sheet

    if cards and page is not None:
        raise KnownError("cards_have_their_size")
    with site_app(site) as app:
        only = [person_of(app, text).id for text in persons] or None
        made = badge_sheet(app, sheet, codes, only, replace, actor(), page=page, cards=cards)
    if not made:
        whose = ", ".join(persons)
        text = (
            f"{whose} has a badge already. With --replace there is a new one."
            if len(persons) == 1
            else "Everybody has a badge already. With --replace they get new ones."
        )
        return Answer({"outcome": "nothing_to_do", "badges": 0}, text)
    data: dict[str, object] = {"outcome": "made", "badges": len(made), "sheet": str(sheet)}
    if codes is not None:
        data["codes"] = str(codes)
    return Answer(
        data,
        f"{sheet} has {counted(len(made), 'badge', 'badges')}. Keep it safe: it is the only copy.",
    )


def person_data(site: Path | None, person: str, file: Path | None = None) -> Answer:
    """Everything that is stored about one person; with `file`, and their media, as ZIP."""
    import json

    with site_app(site) as app:
        number = person_of(app, person).id
        if file is not None:
            save_zip(app, number, file, actor())
            data: dict[str, object] = {"outcome": "written", "file": str(file), "person": number}
            return Answer(data, f"{file} has everything about number {number}.")
        found = known(app, number)
        app.note("person_data_exported", actor(), f"person:{number}")
    return Answer(found, json.dumps(found, ensure_ascii=False, indent=2))


def data_sheet(site: Path | None, file: Path, language: str) -> Answer:
    """Write what the site stores about people, why, and how long."""
    with site_app(site) as app:
        papers.data_sheet(app, file, actor(), language or None)
    return Answer({"outcome": "written", "file": str(file)}, f"The data sheet is in {file}.")


def person_label(site: Path | None, person: str) -> str:
    """Who is meant, to be confirmed before a loss."""
    with site_app(site) as app:
        return label_of(person_of(app, person))


def erase_person(site: Path | None, person: str) -> Answer:
    """Erase one person."""
    with site_app(site) as app:
        found = person_of(app, person)
        done = app.erase(found.id, actor())
    data = {
        "outcome": "erased",
        "person": done.person_id,
        "removed": done.removed,
        "changed": done.changed,
        "media": done.media,
        "files": list(done.files),
        "kept": list(done.kept),
        "doubtful": list(done.doubtful),
    }
    text = (
        f"Number {done.person_id} is erased, with "
        f"{counted(done.removed, 'recognition', 'recognitions')}; the name was taken out of "
        f"{counted(done.changed, 'other', 'others')}."
    )
    if done.files:
        text += f" Deleted: {', '.join(done.files)}."
    if done.kept:
        text += f" Delete by hand what could not be deleted: {', '.join(done.kept)}."
    if done.doubtful:
        names = ", ".join(done.doubtful)
        text += (
            f" Look into these: they have the first name alone, and others have it too: {names}."
        )
    return Answer(data, text)


def list_managers(site: Path | None) -> Iterator[Answer]:
    """Who may sign in."""
    with site_app(site) as app:
        managers = app.sign_in.managers()
        roster = {one.id: one for one in app.people.roster()}
    if not managers:
        yield Answer({"outcome": "none"}, "Nobody may sign in yet. Add: kiosk managers add PERSON")
    for manager in managers:
        person: Person | None = roster.get(manager.person_id)
        text = label_of(person) if person else manager.label
        yield Answer({"person": manager.person_id, "label": manager.label}, text)


def add_manager(site: Path | None, person: str, passphrase: str) -> Answer:
    """Let a person sign in."""
    with site_app(site) as app:
        manager = app.sign_in.add(person_of(app, person).id, passphrase, actor())
    data = {"outcome": "added", "person": manager.person_id}
    return Answer(data, f"{manager.label} may sign in now.")


def reset_manager(site: Path | None, person: str, passphrase: str) -> Answer:
    """Give a manager a new passphrase."""
    with site_app(site) as app:
        manager = app.sign_in.reset(person_of(app, person).id, passphrase, actor())
    data = {"outcome": "reset", "person": manager.person_id}
    return Answer(data, f"{manager.label} has a new passphrase.")


def remove_manager(site: Path | None, person: str) -> Answer:
    """Take the right to sign in from a person."""
    with site_app(site) as app:
        found = person_of(app, person)
        app.sign_in.remove(found.id, actor())
    data = {"outcome": "removed", "person": found.id}
    return Answer(data, f"{label_of(found)} may not sign in any more.")


def _row(person: "Person") -> PersonRow:
    return PersonRow(
        key=person.key,
        given=person.given,
        family=person.family,
        team=person.team,
        display=person.display,
        born=person.born,
        joined=person.joined,
        language=person.language,
        birthday_shown=person.birthday_shown,
        photo=person.photo,
    )
