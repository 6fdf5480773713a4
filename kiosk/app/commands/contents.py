"""Commands about what is stored: listed, explained, hidden, shown, as a newsflash."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kiosk.app.answers import Answer
from kiosk.app.commands.common import actor, site_app
from kiosk.clock import local
from kiosk.recognition.contents import ContentRow
from kiosk.recognition.model import Kind, State
from kiosk.recognition.why_texts import WHY
from kiosk.words import fill

_AT_ONCE: Final = 200
_WORDS_MOST: Final = 60


def list_recognitions(
    site: Path | None, search: str, kind: str | None, state: str | None, most: int | None
) -> Iterator[Answer]:
    """The recognitions added last, the last first; read in portions, so that nobody waits."""
    of_kind = None if kind is None else Kind(kind)
    in_state = None if state is None else State(state)
    with site_app(site) as app:
        told, before = 0, None
        while most is None or told < most:
            size = _AT_ONCE if most is None else min(_AT_ONCE, most - told)
            page = app.recognitions.contents(
                size, before=before, search=search, kind=of_kind, state=in_state
            )
            for row in page.rows:
                yield Answer(_row(row), _line(row))
            if not page.more:
                return
            told += len(page.rows)
            before = page.rows[-1].id


def why_recognition(site: Path | None, number: int) -> Answer:
    """Why one is or is not on the screen, as far as storage knows it."""
    with site_app(site) as app:
        found = app.recognitions.why(number)
    sentence = " ".join(fill(WHY[one.code], one.values) for one in found)
    reasons = [{"code": one.code, **one.values} for one in found]
    return Answer({"outcome": found[0].code, "id": number, "reasons": reasons}, sentence)


def flash_recognition(site: Path | None, number: int) -> Answer:
    """Let one interrupt the rotation once."""
    with site_app(site) as app:
        until = app.recognitions.flash(number, actor())
        wall = local(until, app.clock.zone)
    data = {"outcome": "newsflash_asked", "id": number, "until": until.isoformat()}
    text = f"It comes as soon as nobody uses the screen, until {wall:%H:%M}."
    return Answer(data, text)


def hide_recognition(site: Path | None, number: int) -> Answer:
    """Take one off the screen."""
    with site_app(site) as app:
        app.recognitions.hide(number, actor())
    return Answer({"outcome": "hidden", "id": number}, "It is not shown any more.")


def show_recognition(site: Path | None, number: int) -> Answer:
    """Let one be shown that waits, was hidden or refused."""
    with site_app(site) as app:
        if app.recognitions.look(number).state is State.WAITING:
            app.recognitions.approve(number, actor())
        else:
            app.recognitions.unhide(number, actor())
    return Answer({"outcome": "shown", "id": number}, "It may be shown.")


def _row(row: ContentRow) -> dict[str, object]:
    return {
        "id": row.id,
        "kind": row.kind.value,
        "who": list(row.who),
        "title": row.title,
        "words": row.words,
        "state": row.state.value,
        "phase": row.phase.value,
        "day": row.day.isoformat(),
        "shown": row.shown,
        "last_shown_at": None if row.last_shown_at is None else row.last_shown_at.isoformat(),
    }


def _line(row: ContentRow) -> str:
    said = row.words or row.title
    short = said if len(said) <= _WORDS_MOST else f"{said[:_WORDS_MOST].rsplit(' ', 1)[0]} ..."
    who = ", ".join(row.who) or "-"
    standing = row.state.value if row.state is State.REFUSED else row.phase.value
    return f"{row.id:>7}  {row.day}  {row.kind.value:<11} {standing:<8} {who}: {short}"
