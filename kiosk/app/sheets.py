"""Sheets to print: made and stored in an order in which no code is ever lost.

Codes are stored as keyed hashes only, so the sheet is the only copy. Whether the folder takes
files is tried before the codes are made; the sheet is written right after.
"""

import tempfile
from collections.abc import Sequence
from pathlib import Path

from kiosk.app.site import App
from kiosk.errors import KnownError
from kiosk.exchange.files import save
from kiosk.exchange.write import csv_bytes
from kiosk.people.model import Badge
from kiosk.raffle.model import Batch
from kiosk.settings import unwritable


def token_sheet(app: App, sheet: Path, codes: Path | None, count: int, actor: str) -> Batch:
    """Make `count` tokens, their PDF and, if asked for, the file of their codes."""
    from kiosk.ui.printing.tokens import tokens_pdf

    _ready(sheet, codes)
    batch = app.raffles.make_tokens(count, actor)
    if codes is not None:
        rows = ((str(number), code.text) for number, code in batch.tokens)
        save(codes, csv_bytes(("number", "code"), rows), private=True)
    raffle = app.raffles.status().raffle
    tokens_pdf(
        sheet,
        batch,
        raffle_name=raffle.name if raffle else "",
        commitment=(raffle.commitment or "") if raffle else "",
        site_name=app.settings.name,
        language=app.settings.language,
    )
    return batch


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
    of its own for a printer of plastic cards.
    """
    from kiosk.ui.printing.badges import badges_pdf

    _ready(sheet, codes)
    made = app.people.make_badges(actor, only, replace)
    if made:
        if codes is not None:
            rows = ((str(badge.person.id), badge.person.key, badge.code.text) for badge in made)
            save(codes, csv_bytes(("number", "id", "code"), rows), private=True)
        badges_pdf(
            sheet,
            made,
            site_name=app.settings.name,
            language=app.settings.language,
            page=page or app.settings.paper,
            cards=cards,
        )
    return made


def scanner_sheet(app: App, sheet: Path, page: str | None = None) -> None:
    """Write the scanner's test sheet; `page` as for badges."""
    from kiosk.ui.printing.check import test_sheet_pdf

    _ready(sheet, None)
    test_sheet_pdf(
        sheet,
        site_name=app.settings.name,
        language=app.settings.language,
        page=page or app.settings.paper,
    )


def _ready(sheet: Path, codes: Path | None) -> None:
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
