"""Rows of a file on their way: as the recognitions that they describe, and as JSON. Pure.

What waits in storage between a file and the recognitions is JSON, one object for each row, with
those fields only that say something.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime, time
from functools import lru_cache
from typing import Any, Final

from kiosk.audit.model import JSON
from kiosk.recognition.model import Cue, Kind, Occasion, Recognition, State, Video


@dataclass(frozen=True, slots=True)
class Resolved:
    """A row as the recognition that it describes, not stored yet: its id is 0.

    `digest` is that of `kiosk.recognition.rules.digest`. `dated` tells that the row gives its
    day, `decided` that it gives its state; without them a repeated recognition keeps its own.
    `kept` are the fields of which the file does not speak.
    """

    recognition: Recognition
    digest: str
    dated: bool = False
    decided: bool = False
    kept: frozenset[str] = frozenset()


_PLAIN: Final = (
    *("key", "title", "text", "words", "note", "source", "sender", "sender_id", "value"),
    *("picture", "priority", "ink", "said", "reason"),
)
_DAYS: Final = ("show_from", "show_until")
_TIMES: Final = ("time_from", "time_until")
_DEFAULTS: Final[Mapping[str, Any]] = {
    **dict.fromkeys(_PLAIN, ""),
    "sender_id": None,
    "value": None,
    "picture": None,
    "priority": 0,
}


def to_json(item: Resolved) -> Mapping[str, JSON]:
    """The row as storage keeps it; `from_json` undoes it exactly."""
    one = item.recognition
    made: dict[str, Any] = {
        "digest": item.digest,
        "kind": one.kind.value,
        "state": one.state.value,
        "created_at": one.created_at.isoformat(),
    }
    for name in _PLAIN:
        value = getattr(one, name)
        if value != _DEFAULTS[name]:
            made[name] = value
    for name in (*_DAYS, *_TIMES):
        value = getattr(one, name)
        if value is not None:
            made[name] = value.isoformat()
    for name in ("people", "teams", "more", "weekdays"):
        value = getattr(one, name)
        if value:
            made[name] = list(value)
    if one.occasion is not Occasion.NONE:
        made["occasion"] = one.occasion.value
    if one.decided_at is not None:
        made["decided_at"] = one.decided_at.isoformat()
    if one.video is not None:
        cues = [[cue.begin, cue.end, cue.text] for cue in one.video.captions]
        made["video"] = {**asdict(one.video), "captions": cues}
    if item.dated:
        made["dated"] = True
    if item.decided:
        made["decided"] = True
    if item.kept:
        made["kept"] = _in_order(item.kept)
    return made


def from_json(made: Mapping[str, Any]) -> Resolved:
    """What `to_json` was given."""
    given = made.get
    decided_at = given("decided_at")
    recognition = Recognition(
        id=0,
        kind=Kind(made["kind"]),
        state=State(made["state"]),
        created_at=datetime.fromisoformat(made["created_at"]),
        people=tuple(given("people", ())),
        teams=tuple(given("teams", ())),
        more=tuple(given("more", ())),
        weekdays=tuple(given("weekdays", ())),
        occasion=Occasion(given("occasion", "")),
        decided_at=None if decided_at is None else datetime.fromisoformat(decided_at),
        show_from=_day(given("show_from")),
        show_until=_day(given("show_until")),
        time_from=_time(given("time_from")),
        time_until=_time(given("time_until")),
        video=_video(given("video")),
        **{name: given(name, _DEFAULTS[name]) for name in _PLAIN},
    )
    return Resolved(
        recognition,
        made["digest"],
        dated=given("dated", False),
        decided=given("decided", False),
        kept=_set(given("kept", "")),
    )


# Most rows of a file leave out the same fields.
@lru_cache(maxsize=64)
def _in_order(kept: frozenset[str]) -> str:
    return " ".join(sorted(kept))


@lru_cache(maxsize=64)
def _set(kept: str) -> frozenset[str]:
    return frozenset(kept.split())


def media_of(made: Mapping[str, Any]) -> tuple[str, ...]:
    """The media files that a row in storage names."""
    video = made.get("video") or {}
    found = (made.get("picture"), video.get("file"), video.get("still"))
    return tuple(name for name in found if name)


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _time(text: str | None) -> time | None:
    return None if text is None else time.fromisoformat(text)


def _video(made: Mapping[str, Any] | None) -> Video | None:
    if made is None:
        return None
    cues = tuple(Cue(begin, end, text) for begin, end, text in made["captions"])
    return Video(**{**made, "captions": cues})
