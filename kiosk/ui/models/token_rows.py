"""Tokens and batches as rows and sentences, in the language of the screen."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QTime

from kiosk.clock import local
from kiosk.raffle.model import BatchInfo, TokenInfo, TokenState
from kiosk.ui.words import Words, say
from kiosk.words import QT_TRANSLATE_NOOP

_CONTEXT: Final = "ui"

STATES: Final[Mapping[TokenState, str]] = {
    TokenState.MADE: QT_TRANSLATE_NOOP("ui", "Made"),
    TokenState.PRINTED: QT_TRANSLATE_NOOP("ui", "Printed"),
    TokenState.HIDDEN: QT_TRANSLATE_NOOP("ui", "Hidden"),
    TokenState.FOUND: QT_TRANSLATE_NOOP("ui", "Found"),
    TokenState.RETIRED: QT_TRANSLATE_NOOP("ui", "Retired"),
}

PAPERS: Final[Mapping[TokenState, str]] = {
    TokenState.MADE: "white",
    TokenState.PRINTED: "white",
    TokenState.HIDDEN: "teal",
    TokenState.FOUND: "sunflower",
    TokenState.RETIRED: "grey",
}

REASONS: Final = (
    QT_TRANSLATE_NOOP("ui", "Torn or thrown away"),
    QT_TRANSLATE_NOOP("ui", "Its place is not safe to reach"),
    QT_TRANSLATE_NOOP("ui", "Printed badly"),
    QT_TRANSLATE_NOOP("ui", "Lost before it was hidden"),
)
"""Ready reasons why one token is retired."""

BATCH_REASONS: Final = (
    QT_TRANSLATE_NOOP("ui", "The sheet is lost"),
    QT_TRANSLATE_NOOP("ui", "The sheet was copied"),
    QT_TRANSLATE_NOOP("ui", "Printed badly"),
)
"""Ready reasons why a whole batch is retired."""

_MADE: Final = QT_TRANSLATE_NOOP("ui", "Made in batch {batch}")
_PRINTED: Final = QT_TRANSLATE_NOOP("ui", "Printed")
_HIDDEN: Final = QT_TRANSLATE_NOOP("ui", "Hidden: {place}")
_HIDDEN_BY: Final = QT_TRANSLATE_NOOP("ui", "Hidden by {who}: {place}")
_FOUND: Final = QT_TRANSLATE_NOOP("ui", "Found: ticket {ticket}")
_WHEN: Final = QT_TRANSLATE_NOOP("ui", "{day}, {time}")


def when(instant: datetime, zone: ZoneInfo, words: Words) -> str:
    """An instant on the site's clock: "Monday 5 October, 9:05"."""
    here = local(instant, zone)
    day = words.long_date(QDate(here.year, here.month, here.day))
    time = words.short_time(QTime(here.hour, here.minute))
    return say(_CONTEXT, _WHEN, {"day": day[:1].upper() + day[1:], "time": time})


def token_row(token: TokenInfo) -> dict[str, object]:
    """A line of the list."""
    return {
        "number": token.number,
        "batch": token.batch,
        "state": say(_CONTEXT, STATES[token.state]),
        "paper": PAPERS[token.state],
        "place": token.place,
        "note": token.note,
        "reason": token.reason,
    }


def history(
    token: TokenInfo, names: Mapping[str, str], zone: ZoneInfo, words: Words
) -> list[dict[str, object]]:
    """What happened to a token, in order; each with when, what, and a sign."""
    lines: list[tuple[datetime, str, str]] = [
        (token.made_at, "plus", say(_CONTEXT, _MADE, {"batch": token.batch}))
    ]
    if token.printed_at is not None:
        lines.append((token.printed_at, "printer", say(_CONTEXT, _PRINTED)))
    if token.hidden_at is not None and token.place:
        who = names.get(token.hidden_by, "")
        values = {"who": who, "place": token.place}
        lines.append(
            (token.hidden_at, "pin", say(_CONTEXT, _HIDDEN_BY if who else _HIDDEN, values))
        )
    if token.found_at is not None:
        lines.append(
            (token.found_at, "ticket", say(_CONTEXT, _FOUND, {"ticket": token.ticket or 0}))
        )
    told: list[dict[str, object]] = [
        {"when": when(at, zone, words), "glyph": glyph, "what": what} for at, glyph, what in lines
    ]
    if token.state is TokenState.RETIRED:
        what = say(_CONTEXT, STATES[TokenState.RETIRED])
        told.append({"when": "", "glyph": "bin", "what": what})
    return told


def batch_row(batch: BatchInfo, zone: ZoneInfo, words: Words) -> dict[str, object]:
    """A line of the list of batches; `left` are those that retiring it would take out."""
    printed = batch.printed_at
    return {
        "number": batch.number,
        "first": batch.first,
        "last": batch.last,
        "tokens": batch.tokens,
        "made": when(batch.made_at, zone, words),
        "printed": "" if printed is None else when(printed, zone, words),
        "hidden": batch.hidden,
        "found": batch.found,
        "retired": batch.retired,
        "left": batch.tokens - batch.found - batch.retired,
    }


def said(sentences: Sequence[str]) -> list[str]:
    """Ready sentences in the language of the screen."""
    return [say(_CONTEXT, sentence) for sentence in sentences]
