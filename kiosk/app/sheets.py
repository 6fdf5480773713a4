"""Sheets to print: made and stored in an order in which no code is ever lost.

Codes are stored as keyed hashes only, so the sheet is the only copy. What can fail (the
folder, the disk) is tried before the codes are made; the sheet is written right after.
"""

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from kiosk.app.site import App
from kiosk.errors import KnownError
from kiosk.exchange.files import save
from kiosk.people.model import Badge
from kiosk.raffle.model import Batch


def token_sheet(app: App, sheet: Path, codes: Path | None, count: int, actor: str) -> Batch:
    """Make `count` tokens, their PDF and, if asked for, the file of their codes."""
    from kiosk.ui.printing.tokens import tokens_pdf

    _ready(sheet, codes)
    batch = app.raffles.make_tokens(count, actor)
    if codes is not None:
        rows = ((str(number), code.text) for number, code in batch.tokens)
        save(codes, _csv(("number", "code"), rows))
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
) -> tuple[Badge, ...]:
    """Make badges for people who have none (or, with `replace`, for all), and their PDF."""
    from kiosk.ui.printing.badges import badges_pdf

    _ready(sheet, codes)
    made = app.people.make_badges(actor, only, replace)
    if made:
        if codes is not None:
            rows = ((str(badge.person.id), badge.person.key, badge.code.text) for badge in made)
            save(codes, _csv(("number", "id", "code"), rows))
        badges_pdf(
            sheet,
            made,
            site_name=app.settings.name,
            language=app.settings.language,
        )
    return made


def _ready(*files: Path | None) -> None:
    for file in files:
        if file is None:
            continue
        if file.exists():
            raise KnownError("file_exists", file=str(file))
        if not file.absolute().parent.is_dir():
            reason = "the folder does not exist"
            raise KnownError("file_unwritable", file=str(file), reason=reason)


def _csv(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";")
    writer.writerow(headings)
    writer.writerows(rows)
    return text.getvalue().encode("utf-8")
