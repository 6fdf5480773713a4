"""What managers and senders are told of recognitions that somebody decides about."""

from dataclasses import dataclass
from datetime import date

from kiosk.recognition.model import Recognition, State


@dataclass(frozen=True, slots=True)
class Named:
    """A recognition with the names of whom it honours and who sent it, as they may be shown.

    People who are hidden are called by their number ("#17"). `sender` is empty for nobody
    in particular.
    """

    recognition: Recognition
    to: tuple[str, ...]
    sender: str


@dataclass(frozen=True, slots=True)
class Waiting(Named):
    """One of the queue. `caught` is the coarse word that the filter saw in it, or empty."""

    caught: str = ""


@dataclass(frozen=True, slots=True)
class QueuePage:
    """A part of the queue. `total` is that of the whole, counted up to `MOST_COUNTED`."""

    items: tuple[Waiting, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Unheard(Named):
    """Customer praise without a leader's note, with the days since it came."""

    days: int = 0


@dataclass(frozen=True, slots=True)
class Unanswered:
    """A part of the praise that nobody has answered; `total` as in `QueuePage`."""

    items: tuple[Unheard, ...]
    total: int


@dataclass(frozen=True, slots=True)
class SentThanks:
    """What became of thanks, for the badge of who sent them.

    `to` are labels as in `Named`. `changed` says that a manager changed the words: `text` is what
    is shown, `said` what the sender wrote. `reason` is that of a refusal, a code of
    `texts.REASONS` or a manager's own words. `day` is when they were said, on the site's calendar.
    """

    id: int
    to: tuple[str, ...]
    text: str
    said: str
    changed: bool
    state: State
    reason: str
    day: date
    shown: int
