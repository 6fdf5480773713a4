"""Prints from the manager's pages: sheets of tokens and of badges, saved where people take files.

Everything of `kiosk.ui` and all drawing is imported when it is first needed.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kiosk.app.sheets import Stopped, badge_sheet, scanner_sheet, token_sheet
from kiosk.app.site import App
from kiosk.clock import local
from kiosk.raffle.tokens import TOKENS_MOST

if TYPE_CHECKING:
    from kiosk.ui.models.badges import BadgesMade
    from kiosk.ui.models.saving import SavePlace
    from kiosk.ui.models.scanner_check import SavedSheet
    from kiosk.ui.models.sheets import Order, Paper, Printed

_LETTER_FIRST: Final = "Letter"


class _Saving:
    """Finds the places for files, and names for them."""

    def __init__(self, app: App, sticks: Sequence[Path]) -> None:
        self._app = app
        self._sticks = sticks

    def places(self) -> "Sequence[SavePlace]":
        """The sticks, and the site's outbox."""
        from kiosk.ui.models.saving import save_places

        return save_places(self._app.site.outbox, self._sticks)

    def file(self, folder: Path, name: str) -> Path:
        """A new file of this name and the present time; two in one second get a number."""
        clock = self._app.clock
        stem = f"{name}-{local(clock.now(), clock.zone):%Y%m%d-%H%M%S}"
        file, number = folder / f"{stem}.pdf", 1
        while file.exists():
            number += 1
            file = folder / f"{stem}-{number}.pdf"
        return file


class TokenPress(_Saving):
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


class BadgePress(_Saving):
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


class ScannerPress(_Saving):
    """Saves the test sheet of the scanner check."""

    def save(self) -> "SavedSheet":
        """Write it to the first stick, or to the outbox when there is none."""
        from kiosk.ui.models.scanner_check import SavedSheet

        place = self.places()[0]
        file = self.file(place.folder, "scanner-test-sheet")
        scanner_sheet(self._app, file)
        return SavedSheet(file.name, place.stick)
