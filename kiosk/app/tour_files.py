"""The tour's pictures of a programme's file: what it would change, before it is taken in."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from kiosk.app.site import App
from kiosk.schedule.programme import Programme

if TYPE_CHECKING:
    from kiosk.ui.models.manager import ManagerModel
    from kiosk.ui.stills import Stills


def file_pictures(app: App, managing: "ManagerModel", stills: "Stills") -> Iterator[str]:
    """The demo's own programme with a few changes comes in as a file. A manager is signed in."""
    from kiosk.exchange.week import write_programme

    file = app.site.inbox / "week-changed.csv"
    write_programme(
        file,
        _changed(app.schedule.export_programme()),
        app.clock.zone,
        app.clock.now(),
        app.settings.language,
        overwrite=True,
    )
    imports = managing.imports
    managing.show("files")
    imports.look()
    stills.settle()
    names = [str(one["name"]) for one in imports.files]
    imports.toggle(names.index(file.name))
    imports.begin()
    stills.settle()
    yield stills.take("manager-files-changes")
    imports.decide(False)
    stills.settle()
    yield stills.take("manager-files-left")
    file.unlink()
    managing.show("home")


def _changed(programme: Programme) -> Programme:
    """One event later and elsewhere, one that is off, one with another title, some that are new."""
    hour = timedelta(hours=1)
    rows = list(programme.rows)
    moved, off, named = rows[1], rows[2], rows[3]
    rows[1] = replace(
        moved,
        starts_at=moved.starts_at + hour / 2,
        ends_at=moved.ends_at + hour / 2,
        place=rows[0].place,
    )
    rows[2] = replace(off, cancelled=True)
    rows[3] = replace(named, title=rows[0].title, speaker="Ada Lovelace")
    fresh = (
        replace(one, key=f"new-{number}", starts_at=one.starts_at + 24 * 7 * hour,
                ends_at=one.ends_at + 24 * 7 * hour)
        for number, one in enumerate(rows[4:8])
    )  # fmt: skip
    return replace(programme, rows=(*rows, *fresh))
