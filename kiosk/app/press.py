"""What the manager's pages print and save: sheets, papers of a raffle, its record.

Everything is saved where people take files from: on sticks, and in the site's outbox.

Everything of `kiosk.ui` and all drawing is imported when it is first needed.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kiosk.app import papers
from kiosk.app.sheets import Stopped, badge_sheet, scanner_sheet, token_sheet
from kiosk.app.site import App
from kiosk.clock import local
from kiosk.errors import KnownError
from kiosk.raffle.tokens import TOKENS_MOST

if TYPE_CHECKING:
    from kiosk.ui.devices.removal import RemovalOutcome, SafeRemoval
    from kiosk.ui.models.badges import BadgesMade
    from kiosk.ui.models.saving import SavePlace
    from kiosk.ui.models.scanner_check import SavedSheet
    from kiosk.ui.models.sheets import Order, Paper, Printed

_LETTER_FIRST: Final = "Letter"


class Saving:
    """Finds the places for files, and names for them."""

    def __init__(self, app: App, sticks: Sequence[Path]) -> None:
        self._app = app
        self._sticks = sticks

    def places(self) -> "Sequence[SavePlace]":
        """The sticks, and the site's outbox."""
        from kiosk.ui.models.saving import save_places

        return save_places(self._app.site.outbox, self._sticks)

    def file(self, folder: Path, name: str, suffix: str = ".pdf") -> Path:
        """A new file of this name and the present time; two in one second get a number."""
        clock = self._app.clock
        stem = f"{name}-{local(clock.now(), clock.zone):%Y%m%d-%H%M%S}"
        file, number = folder / f"{stem}{suffix}", 1
        while file.exists():
            number += 1
            file = folder / f"{stem}-{number}{suffix}"
        return file


class TokenPress(Saving):
    """Implements `kiosk.ui.models.sheets.Press`."""

    @property
    def most(self) -> int:
        """How many tokens a batch has at most."""
        return TOKENS_MOST

    @property
    def papers(self) -> "Sequence[Paper]":
        """All layouts, the site's own paper first."""
        from kiosk.ui.models.sheets import Paper
        from kiosk.ui.printing.layouts import LAYOUTS

        letter = self._app.settings.paper == _LETTER_FIRST
        ordered = sorted(LAYOUTS.items(), key=lambda each: each[1].is_letter != letter)
        return [Paper(str(key), layout.name, layout.per_sheet) for key, layout in ordered]

    def print(
        self,
        order: "Order",
        actor: str,
        progress: Callable[[int, int], None],
        stopped: Callable[[], bool],
    ) -> "Printed | None":
        """Make the tokens and write their sheets; None when it was stopped."""
        from kiosk.ui.models.sheets import Printed
        from kiosk.ui.printing.layouts import Layout

        file = self.file(order.place.folder, "moustaches")
        batch = token_sheet(
            self._app,
            file,
            None,
            order.count,
            actor,
            layout=Layout(order.paper),
            backs=order.backs,
            progress=progress,
            stopped=stopped,
        )
        if isinstance(batch, Stopped):
            return None
        numbers = [number for number, _ in batch.tokens]
        return Printed(batch.number, numbers[0], numbers[-1], file.name)


class BadgePress(Saving):
    """Implements `kiosk.ui.models.badges.BadgePress`."""

    def lacking(self) -> int:
        """How many active people have no badge."""
        return sum(person.active and not person.has_badge for person in self._app.people.roster())

    def print(
        self, person: int | None, cards: bool, place: "SavePlace", actor: str
    ) -> "BadgesMade":
        """Badges for all who have none, or a new one for `person`."""
        from kiosk.ui.models.badges import BadgesMade

        file = self.file(place.folder, "badges")
        only = None if person is None else [person]
        made = badge_sheet(self._app, file, None, only, person is not None, actor, cards=cards)
        return BadgesMade(len(made), file.name)


class ScannerPress(Saving):
    """Saves the test sheet of the scanner check."""

    def save(self) -> "SavedSheet":
        """Write it to the first stick, or to the outbox when there is none."""
        from kiosk.ui.models.scanner_check import SavedSheet

        place = self.places()[0]
        file = self.file(place.folder, "scanner-test-sheet")
        scanner_sheet(self._app, file)
        return SavedSheet(file.name, place.stick)


PAPERS: Final[Mapping[str, str]] = {
    "record": ".json",
    "protocol": ".pdf",
    "announcement": ".pdf",
    "page": ".html",
    "audit": ".pdf",
    "data_sheet": ".pdf",
}
"""What can be written for people, with the kind of its file; nothing else is."""


@dataclass(frozen=True, slots=True)
class Saved:
    """A file that is on the disk: its name, and on which stick; "" for the outbox.

    `files` are all that were written; the verifying page comes with its record.
    """

    name: str
    stick: str
    files: tuple[str, ...]


class RecordPress(Saving):
    """Implements `kiosk.ui.models.saving_desk.RecordPress`; for a worker."""

    def __init__(
        self, app: App, sticks: Sequence[Path], removal: "SafeRemoval | None" = None
    ) -> None:
        """Without `removal` sticks are let go by the system's own service."""
        super().__init__(app, sticks)
        self._removal = removal

    def write(self, raffle_id: str | None, place: "SavePlace", what: str, actor: str) -> Saved:
        """Write one of `PAPERS`; it was read back from the disk when this returns.

        `raffle_id` None is the present raffle. KnownErrors `paper_unknown`, `file_differs`, and
        those of `kiosk.app.papers`.
        """
        app, folder = self._app, place.folder
        if what not in PAPERS:
            raise KnownError("paper_unknown", name=what, known=", ".join(PAPERS))
        file = self.file(folder, _NAMES[what], PAPERS[what])
        match what:
            case "record":
                papers.record_file(app, file, raffle_id, actor)
            case "protocol":
                papers.protocol(app, file, raffle_id, actor)
            case "announcement":
                papers.announcement(app, file, actor)
            case "audit":
                papers.audit_paper(app, file, actor)
            case "data_sheet":
                papers.data_sheet(app, file, actor)
            case _:
                return self._page(raffle_id, place, file, actor)
        return Saved(file.name, place.stick, (file.name,))

    def written(self, place: "SavePlace") -> tuple[str, ...]:
        """The names of the files of these kinds that are at a place, and of no others."""
        kinds = set(PAPERS.values())
        try:
            found = [one.name for one in place.folder.iterdir() if one.suffix.lower() in kinds]
        except OSError:
            return ()
        return tuple(sorted(name for name in found if not name.startswith(".")))

    def eject(self, place: "SavePlace") -> "RemovalOutcome":
        """Let go of a stick, so that it can be taken out; waits until everything is written."""
        from kiosk.ui.devices.removal import RemovalOutcome, SafeRemoval

        if not place.stick:
            return RemovalOutcome.UNKNOWN
        if self._removal is None:
            self._removal = SafeRemoval()
        return self._removal.remove(place.folder).outcome

    def _page(self, raffle_id: str | None, place: "SavePlace", other: Path, actor: str) -> Saved:
        """The page under its own name, or another where that is taken, and the record beside it."""
        record = self.file(place.folder, _NAMES["record"], PAPERS["record"])
        papers.record_file(self._app, record, raffle_id, actor)
        page = place.folder / papers.PAGE_NAME
        try:
            papers.page_file(page)
        except KnownError as error:
            if error.code != "file_exists":
                raise
            page = other
            papers.page_file(page)
        return Saved(page.name, place.stick, (page.name, record.name))


_NAMES: Final[Mapping[str, str]] = {
    "record": "draw-record",
    "protocol": "draw-protocol",
    "announcement": "raffle-poster",
    "page": "verify_draw",
    "audit": "log-heads",
    "data_sheet": "data-sheet",
}
