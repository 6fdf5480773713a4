"""Sheets to print: made and stored in an order in which no code is ever lost.

Codes are stored as keyed hashes only, so the sheet is the only copy. Whether the folder takes
files is tried before the codes are made; the sheet is written right after. Badges are stored
only when their sheet is on the disk, because they end older ones.
"""

import tempfile
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kiosk.app.site import App
from kiosk.disk import unwritable
from kiosk.errors import KnownError
from kiosk.people.model import Badge
from kiosk.raffle.model import Batch, State

if TYPE_CHECKING:
    from kiosk.ui.printing.layouts import Layout


STOPPED_REASON: Final = "Printing was stopped; there is no sheet."
FAILED_REASON: Final = "The sheet could not be written; there is none."


@dataclass(frozen=True, slots=True)
class Stopped:
    """The printing was stopped: the batch is retired, and nothing of it is on the disk."""

    batch: int


def _never() -> bool:
    return False


def token_sheet(
    app: App,
    sheet: Path,
    codes: Path | None,
    count: int,
    actor: str,
    *,
    layout: "Layout | None" = None,
    backs: bool = False,
    progress: Callable[[int, int], None] | None = None,
    stopped: Callable[[], bool] = _never,
) -> Batch | Stopped:
    """Make `count` tokens, their PDF and, if asked for, the file of their codes.

    `layout` None is the site's own paper; `backs`, `progress` and `stopped` are those of
    `tokens_pdf`. A batch counts as printed when its sheet is whole on the disk. When that was
    stopped or failed, its tokens are retired, because nobody has their codes, and neither file
    stays. KnownErrors `sheet_not_pdf`, `file_exists`, `file_unwritable`, `disk_full`,
    `tokens_count`.
    """
    from kiosk.ui.printing.layouts import Layout
    from kiosk.ui.printing.tokens import tokens_pdf

    ready_sheet(sheet, codes)
    batch = app.raffles.make_tokens(count, actor)
    try:
        if codes is not None:
            rows = ((str(number), code.text) for number, code in batch.tokens)
            _save_codes(codes, ("number", "code"), rows)
        raffle = app.raffles.status().raffle
        # Otherwise the tokens belong to the next raffle, which has no name yet.
        running = raffle if raffle and raffle.state in (State.ANNOUNCED, State.OPEN) else None
        whole = tokens_pdf(
            sheet,
            batch,
            raffle_name=running.name if running else "",
            commitment=(running.commitment or "") if running else "",
            site_name=app.settings.name,
            where=app.settings.where,
            language=app.settings.language,
            layout=layout or Layout(app.settings.paper),
            backs=backs,
            progress=progress,
            stopped=stopped,
        )
        if whole:
            app.raffles.mark_printed(batch.number, actor)
    except BaseException:
        _undo(app, batch, (sheet, codes), actor, FAILED_REASON)
        raise
    if not whole:
        _undo(app, batch, (sheet, codes), actor, STOPPED_REASON)
        return Stopped(batch.number)
    return batch


def _undo(app: App, batch: Batch, files: tuple[Path | None, ...], actor: str, reason: str) -> None:
    _remove(*files)
    # Where storage fails, too, the tokens stay made and never printed, as the batches show.
    with suppress(KnownError):
        app.raffles.retire_batch(batch.number, actor, reason)


def _remove(*files: Path | None) -> None:
    for file in files:
        if file is not None:
            with suppress(OSError):
                file.unlink()


def badge_sheet(
    app: App,
    sheet: Path,
    codes: Path | None,
    only: Sequence[int] | None,
    replace: bool,
    actor: str,
    *,
    page: str | None = None,
    cards: bool = False,
) -> tuple[Badge, ...]:
    """Make badges for people who have none (or, with `replace`, for all), and their PDF.

    `page` is "A4" or "Letter", the site's own paper if None; with `cards` each badge is a page
    of its own for a printer of plastic cards. Badges that could not be written are not made:
    neither file stays, and older badges go on working. KnownErrors `sheet_not_pdf`,
    `file_exists`, `file_unwritable`, `disk_full`, `person_unknown`, `person_inactive`.
    """
    from kiosk.ui.printing.badges import badges_pdf

    ready_sheet(sheet, codes)
    made = app.people.draw_badges(only, replace)
    if not made:
        return made
    try:
        if codes is not None:
            rows = ((str(badge.person.id), badge.person.key, badge.code.text) for badge in made)
            _save_codes(codes, ("number", "id", "code"), rows)
        badges_pdf(
            sheet,
            made,
            site_name=app.settings.name,
            language=app.settings.language,
            page=page or app.settings.paper,
            cards=cards,
        )
        # Only now do older badges stop working.
        app.people.keep_badges(made, actor, replace)
    except BaseException:
        _remove(sheet, codes)
        raise
    return made


def scanner_sheet(app: App, sheet: Path, page: str | None = None) -> None:
    """Write the scanner's test sheet; `page` as for badges."""
    from kiosk.ui.printing.check import test_sheet_pdf

    ready_sheet(sheet)
    test_sheet_pdf(
        sheet,
        site_name=app.settings.name,
        language=app.settings.language,
        page=page or app.settings.paper,
    )


def _save_codes(file: Path, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    # Readers and writers of tables are loaded when first needed, and not for the screen.
    from kiosk.exchange.files import save
    from kiosk.exchange.write import csv_bytes

    save(file, csv_bytes(heads, rows), private=True)


def ready_sheet(sheet: Path, codes: Path | None = None) -> None:
    """What cannot be written is refused before a code is made.

    KnownErrors `sheet_not_pdf`, `file_exists`, `file_unwritable`, `disk_full`.
    """
    if sheet.suffix.lower() != ".pdf":
        raise KnownError("sheet_not_pdf", file=sheet.name)
    if codes is not None and codes.absolute() == sheet.absolute():
        raise KnownError("file_exists", file=str(codes))
    for file in (sheet, *([] if codes is None else [codes])):
        if file.exists():
            raise KnownError("file_exists", file=str(file))
        try:
            with tempfile.TemporaryFile(dir=file.absolute().parent):
                pass
        except OSError as error:
            raise unwritable(file, error) from error
