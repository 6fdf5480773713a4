"""What the programme's desk writes for people: the notice to customers, and papers."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kiosk.app.press import RecordPress, Saved
from kiosk.app.site import App
from kiosk.errors import KnownError
from kiosk.exchange.files import save

if TYPE_CHECKING:
    from kiosk.ui.models.saving import SavePlace

NOTICE: Final = "notice"
"""What the file of the notice is called, before the event's number."""

Paper = Callable[[App, int, Path, str], None]
"""Writes a paper on an event (0: on none) to a file, for an actor."""


class ProgrammePress(RecordPress):
    """Implements `kiosk.ui.models.saving_desk.RecordPress` for the programme's desk."""

    def __init__(
        self, app: App, sticks: Sequence[Path], papers: Mapping[str, Paper] | None = None
    ) -> None:
        """`papers` are PDF files that can be written, by their names."""
        super().__init__(app, sticks)
        self._papers = dict(papers or {})

    def write(self, raffle_id: str | None, place: "SavePlace", what: str, actor: str) -> Saved:
        """Write the notice as a text (`notice_text`), or a paper.

        `raffle_id` stands for the event's number. KnownErrors `event_unknown`, `paper_unknown`,
        and those of writing a file.
        """
        number = int(raffle_id or 0)
        if what == "notice_text":
            file = self.file(place.folder, f"{NOTICE}-{number}", ".txt")
            text = self._app.schedule.whole(number).stored.event.notice
            save(file, text.encode("utf-8-sig") + b"\r\n", overwrite=False)
            self._app.note("notice_saved", actor, f"event:{number}")
        elif what in self._papers:
            file = self.file(place.folder, f"{what}-{number}" if number else what)
            self._papers[what](self._app, number, file, actor)
        else:
            raise KnownError("paper_unknown", name=what, known=", ".join(self._papers))
        return Saved(file.name, place.stick, (file.name,))
