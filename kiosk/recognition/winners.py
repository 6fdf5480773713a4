"""A raffle's win becomes a recognition, inside the transaction of the draw."""

from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from kiosk.recognition.hours import standing
from kiosk.recognition.model import Kind, Recognition, State
from kiosk.recognition.rules import digest
from kiosk.recognition.store import Filed, RecognitionStore

SHOWN_FOR: Final = timedelta(days=60)
"""A win is news for two months."""


def announce_win(
    store: RecognitionStore,
    zone: ZoneInfo,
    *,
    person_id: int,
    prize: str,
    raffle_name: str,
    ticket: int,
    at: datetime,
    picture: str = "",
) -> int:
    """Make the recognition of a win and answer its id; the same win is announced once only.

    `at` is when the win was settled; with `ticket` it tells wins apart. `picture` is that
    of the prize, a name in the site's media, or "".
    A prize or name longer than its limit is kept whole: a draw cannot be refused for it.
    """
    known = store.by_keys([_key(ticket, at)])
    if known:
        return known[0].id
    day = at.astimezone(zone).date()
    win = Recognition(
        id=0,
        key=_key(ticket, at),
        kind=Kind.WINNER,
        title=prize,
        text=raffle_name,
        words="",
        note="",
        source=str(ticket),
        people=(person_id,),
        teams=(),
        sender="",
        sender_id=None,
        value=None,
        picture=picture or None,
        created_at=at,
        show_from=None,
        show_until=day + SHOWN_FOR,
        priority=1,
        state=State.SHOWN,
    )
    now_is = standing(win, at, zone)
    return store.add([Filed(win, digest(win), now_is.phase, now_is.turns_at, now_is.turned_at)])[0]


def _key(ticket: int, at: datetime) -> str:
    return f"win:{at.astimezone(UTC).isoformat()}:{ticket}"
