"""Commands about tokens."""

from collections.abc import Callable, Iterator
from pathlib import Path

from kiosk.app.answers import Answer
from kiosk.app.commands.common import Progress, actor, counted, site_app
from kiosk.raffle.model import TokenInfo


def make_tokens(
    site: Path | None,
    count: int,
    sheet: Path,
    codes: Path | None,
    *,
    layout: str | None,
    backs: bool,
    progress: Progress | None,
    stopped: Callable[[], bool],
) -> Answer:
    """Make a batch of tokens and its sheet; `layout` None is the site's paper."""
    from kiosk.app.sheets import Stopped, token_sheet
    from kiosk.ui.printing.layouts import Layout

    with site_app(site) as app:
        batch = token_sheet(
            app,
            sheet,
            codes,
            count,
            actor(),
            layout=None if layout is None else Layout(layout),
            backs=backs,
            progress=progress,
            stopped=stopped,
        )
    if isinstance(batch, Stopped):
        return Answer(
            {"outcome": "stopped", "batch": batch.batch},
            f"Stopped: nothing was written, and batch {batch.batch} is retired.",
        )
    numbers = [number for number, _ in batch.tokens]
    data: dict[str, object] = {
        "outcome": "made",
        "batch": batch.number,
        "tokens": len(numbers),
        "first": numbers[0],
        "last": numbers[-1],
        "sheet": str(sheet),
    }
    if codes is not None:
        data["codes"] = str(codes)
    text = (
        f"Batch {batch.number}: tokens {numbers[0]} to {numbers[-1]} are on {sheet}. "
        "Keep it safe: it is the only copy."
    )
    return Answer(data, text)


def list_tokens(site: Path | None) -> Iterator[Answer]:
    """Every token. Private notes are for managers at the screen."""
    with site_app(site) as app:
        tokens = app.raffles.tokens()
    if not tokens:
        yield Answer({"outcome": "none"}, "There are no tokens yet.")
    for token in tokens:
        data = {
            "number": token.number,
            "batch": token.batch,
            "state": token.state.value,
            "raffle": token.raffle,
            "ticket": token.ticket,
            "place": token.place,
            "reason": token.reason,
        }
        yield Answer(data, _line(token))


def list_batches(site: Path | None) -> Iterator[Answer]:
    """Every batch with what became of its tokens."""
    with site_app(site) as app:
        batches = app.raffles.batches()
    if not batches:
        yield Answer({"outcome": "none"}, "There are no batches yet.")
    for batch in batches:
        data = {
            "batch": batch.number,
            "first": batch.first,
            "last": batch.last,
            "tokens": batch.tokens,
            "hidden": batch.hidden,
            "found": batch.found,
            "retired": batch.retired,
            "made_at": batch.made_at.isoformat(),
            "printed_at": batch.printed_at.isoformat() if batch.printed_at else None,
        }
        printed = "" if batch.printed_at else ", not printed"
        yield Answer(
            data,
            f"Batch {batch.number}: tokens {batch.first} to {batch.last}{printed}; "
            f"hidden {batch.hidden}, found {batch.found}, retired {batch.retired}",
        )


def retire_token(site: Path | None, number: int, reason: str) -> Answer:
    """Take a token out of the game."""
    with site_app(site) as app:
        token = app.raffles.retire(number, actor(), reason)
    data = {"outcome": "retired", "number": token.number}
    return Answer(data, f"Token {token.number} is retired.")


def retire_batch(site: Path | None, batch: int, reason: str) -> Answer:
    """Take a whole batch out of the game."""
    with site_app(site) as app:
        retired = app.raffles.retire_batch(batch, actor(), reason)
    data = {"outcome": "retired", "batch": batch, "tokens": retired}
    text = f"Batch {batch} is retired: {counted(retired, 'token', 'tokens')}."
    return Answer(data, text)


def _line(token: TokenInfo) -> str:
    place = f", {token.place}" if token.place else ""
    ticket = f", ticket {token.ticket}" if token.ticket else ""
    return f"{token.number} (batch {token.batch}): {token.state.value}{place}{ticket}"
