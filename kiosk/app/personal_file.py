"""Everything that a site knows of one person, as they may take it along: data and media."""

import json
import os
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kiosk.app.site import App
from kiosk.audit.model import Entry
from kiosk.disk import open_private, sync_folder, unwritable
from kiosk.errors import KnownError
from kiosk.people.mentions import Mentions
from kiosk.recognition.personal import NAMED, media_of, told

DATA: Final = "data.json"
MEDIA: Final = "media"
"""The names in the ZIP file."""


def known(app: App, person_id: int) -> dict[str, object]:
    """All that is known of a person, ready for JSON; it may take a while on a large site.

    Besides what `People.export` answers: recognitions that only name them (`named_in`), and what
    the audit chain says they did or was done to them (`audit`). KnownError `person_unknown`.
    """
    person = app.people.person(person_id)
    data = app.people.export(person_id)
    mentions = Mentions(person, app.people.roster())
    data["named_in"] = [told(one, NAMED) for one in app.recognitions.named_in(person_id, mentions)]
    data["audit"] = [
        {
            "number": entry.number,
            "at": entry.at.isoformat(),
            "action": entry.action,
            "role": "actor" if entry.actor == f"person:{person_id}" else "subject",
        }
        for entry in _entries(app)
        if f"person:{person_id}" in (entry.actor, entry.subject)
    ]
    return data


def save_zip(app: App, person_id: int, file: Path, actor: str) -> dict[str, object]:
    """Write `known` and all media about a person into a new ZIP file; noted by number.

    KnownErrors `person_unknown`, `file_exists`, `file_unwritable`, `disk_full`.
    """
    if file.exists() or file.is_symlink():
        raise KnownError("file_exists", file=str(file))
    data = known(app, person_id)
    photo = app.people.person(person_id).photo
    named = dict.fromkeys([photo] if photo else [])
    for one in app.recognitions.about(person_id):
        named |= dict.fromkeys(media_of(one))
    _write(file, data, [app.site.media / name for name in named])
    app.note("person_data_exported", actor, f"person:{person_id}")
    return data


def _write(file: Path, data: dict[str, object], media: list[Path]) -> None:
    unfinished = file.with_name(f".{file.name}.{os.getpid()}.new")
    try:
        with open_private(unfinished) as stream:
            with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
                archive.writestr(DATA, json.dumps(data, ensure_ascii=False, indent=2))
                for each in media:
                    if each.is_file():
                        archive.write(each, f"{MEDIA}/{each.name}", zipfile.ZIP_STORED)
            stream.flush()
            os.fsync(stream.fileno())
        unfinished.replace(file)
        sync_folder(file.parent)
    except OSError as error:
        raise unwritable(file, error) from error
    finally:
        unfinished.unlink(missing_ok=True)


def _entries(app: App) -> Iterator[Entry]:
    """The readable entries of the audit chain, page by page."""
    after: int | None = None
    while True:
        with app.work.read() as unit:
            page = unit.audit_store.page(after)
        if not page:
            return
        yield from (each for each in page if isinstance(each, Entry))
        after = page[-1].number
