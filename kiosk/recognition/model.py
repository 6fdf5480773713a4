"""Recognitions: something good said of people, a team or a department."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from types import MappingProxyType


class Kind(StrEnum):
    """What sort of news a recognition is; each kind has its own look."""

    THANKS = "thanks"
    PRAISE = "praise"
    AWARD = "award"
    HERO = "hero"
    MILESTONE = "milestone"
    WINNER = "winner"
    VALUE_STORY = "value_story"
    TIP = "tip"
    NOTICE = "notice"


class State(StrEnum):
    """Whether a recognition may be on the screen."""

    SHOWN = "shown"
    WAITING = "waiting"
    """It waits for a manager's approval, or, as customer praise, for a leader's note."""
    HIDDEN = "hidden"
    REFUSED = "refused"
    """A manager refused it, with a reason that its sender may read."""


class Occasion(StrEnum):
    """What a milestone is about; each has its own sign."""

    NONE = ""
    BIRTHDAY = "birthday"
    ANNIVERSARY = "anniversary"
    PROMOTION = "promotion"
    MASTERY = "mastery"


TEXT_FIELDS = ("title", "text", "words", "note", "source", "sender")


def _limits(
    title: int, text: int, words: int = 0, note: int = 160, source: int = 50
) -> Mapping[str, int]:
    return MappingProxyType(
        {
            "title": title,
            "text": text,
            "words": words,
            "note": note,
            "source": source,
            "sender": 40,
        }
    )


LIMITS: Mapping[Kind, Mapping[str, int]] = MappingProxyType(
    {
        Kind.THANKS: _limits(title=60, text=280, note=0),
        Kind.PRAISE: _limits(title=60, text=160, words=320, note=160),
        Kind.AWARD: _limits(title=60, text=280),
        Kind.HERO: _limits(title=60, text=400, words=160),
        Kind.MILESTONE: _limits(title=60, text=240),
        Kind.WINNER: _limits(title=60, text=120, note=0),
        Kind.VALUE_STORY: _limits(title=60, text=400, words=160),
        Kind.TIP: _limits(title=60, text=240, note=0),
        Kind.NOTICE: _limits(title=60, text=280, note=0),
    }
)
"""The longest text of each field, in characters; 0 means that the kind has no such field."""

MOST_NAMED = 6
"""How many people and teams together one recognition may name: more do not fit on a slide."""

MOST_VALUES = 12
"""How many values a site may have."""

MOST_PAGES = 2
"""How many further pages the story of a hero may have: three slides in all."""

INK_LIMIT = 24_000
"""The longest handwriting, in characters of its path."""

REASON_LIMIT = 160
"""The longest reason of a refusal, in characters."""

CUE_LIMIT = 90
"""The longest caption of a video, in characters: two lines on the screen."""

MOST_CUES = 300
"""How many captions a video may have."""


@dataclass(frozen=True, slots=True)
class Cue:
    """One caption: shown from `begin` to `end`, in milliseconds of the video."""

    begin: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Video:
    """A video message: names in the site's media folder and what is known of it.

    `file` is the video, `still` a picture of it for before it plays; `length` is in
    milliseconds, `width` and `height` in pixels. `sound` tells whether it has any.
    """

    file: str
    still: str
    length: int
    width: int
    height: int
    sound: bool = False
    captions: tuple[Cue, ...] = ()


@dataclass(frozen=True, slots=True)
class Value:
    """One of the company's values.

    The texts of the built-in ones are marked for translation in the context
    "recognition"; a site's own are shown as they are.
    """

    key: str
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Recognition:
    """One recognition as it is stored.

    `key` is the id of the file it came from, or empty. `words` are the
    customer's, `note` the leader's, `source` says where praise came from; of a
    winner, `title` is the prize, `text` the raffle's name and `source` the
    ticket's number. `people` and `sender_id` are ids of the roster. `picture`
    names a file in the site's media folder, of a winner the prize's. `show_from` and
    `show_until` are days of the site, both included; None means no bound.

    `more` are the further pages of a hero's story. `ink` is the leader's handwriting, see
    `kiosk.recognition.ink`. `said` are the sender's own words where a manager changed `text`;
    `reason` says why it was refused; `decided_at` is when a manager last approved, hid or
    refused it. `weekdays` are ISO numbers (Monday is 1) in order, none means every day;
    `time_from` and `time_until` are wall times of the site, over midnight where the first is
    later, and either both are set or neither. Until `flash_until` it wants to interrupt the
    rotation once.
    """

    id: int
    key: str
    kind: Kind
    title: str
    text: str
    words: str
    note: str
    source: str
    people: tuple[int, ...]
    teams: tuple[str, ...]
    sender: str
    sender_id: int | None
    value: str | None
    picture: str | None
    created_at: datetime
    show_from: date | None
    show_until: date | None
    priority: int
    state: State
    shown: int = 0
    last_shown_at: datetime | None = None
    more: tuple[str, ...] = ()
    occasion: Occasion = Occasion.NONE
    ink: str = ""
    said: str = ""
    reason: str = ""
    decided_at: datetime | None = None
    weekdays: tuple[int, ...] = ()
    time_from: time | None = None
    time_until: time | None = None
    video: Video | None = None
    flash_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class RecognitionRow:
    """One row of a file to import; also the shape of an exported row.

    `people` are texts as they stand in the file: an external id of the roster,
    a full name, or a first name that nobody else has. `value` is a value's key or
    name. `day` is when it happened, None for today. `line` is the line of the file,
    from 1. `state` None keeps the state that a repeated recognition has, and lets the
    site's rules decide about a new one. `given` are the fields of which the file speaks
    at all, None for all: the others stay as they were.
    """

    line: int
    key: str
    kind: Kind
    title: str = ""
    text: str = ""
    words: str = ""
    note: str = ""
    source: str = ""
    people: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()
    sender: str = ""
    value: str = ""
    picture: str | None = None
    day: date | None = None
    show_from: date | None = None
    show_until: date | None = None
    priority: int = 0
    more: tuple[str, ...] = ()
    occasion: Occasion = Occasion.NONE
    ink: str = ""
    weekdays: tuple[int, ...] = ()
    time_from: time | None = None
    time_until: time | None = None
    video: Video | None = None
    state: State | None = None
    reason: str = ""
    said: str = ""
    given: frozenset[str] | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class RecognitionDraft:
    """A recognition that a manager writes on the screen; fields as in `Recognition`."""

    kind: Kind
    title: str = ""
    text: str = ""
    words: str = ""
    note: str = ""
    source: str = ""
    people: tuple[int, ...] = ()
    teams: tuple[str, ...] = ()
    sender: str = ""
    sender_id: int | None = None
    value: str | None = None
    picture: str | None = None
    show_from: date | None = None
    show_until: date | None = None
    priority: int = 0
    more: tuple[str, ...] = ()
    occasion: Occasion = Occasion.NONE
    ink: str = ""
    weekdays: tuple[int, ...] = ()
    time_from: time | None = None
    time_until: time | None = None
    video: Video | None = None


@dataclass(frozen=True, slots=True)
class ThanksDraft:
    """Thanks said by touch: to people (ids), teams and departments (names).

    `sender_id` None means that the sender stays "a colleague".
    """

    to: tuple[int, ...]
    text: str
    teams: tuple[str, ...] = ()
    value: str | None = None
    sender_id: int | None = None


@dataclass(frozen=True, slots=True)
class Thanked:
    """The outcome of saying thanks: stored, and whether it waits for a manager."""

    recognition_id: int
    waiting: bool


@dataclass(frozen=True, slots=True)
class RecognitionContent:
    """What a recognition's slide says, with every display choice already obeyed.

    `names` are the people as they chose to be shown; `unnamed` counts the
    honoured people who are hidden (with no names, teams: "a colleague").
    `teams` are honoured teams and departments; `team` is the one team of all
    named people, or empty: a team may be small enough to name who is hidden. `sender` is empty
    for nobody; `from_colleague` says that a sender is not named; thanks always have one.
    `value` is the value itself, `picture` a name in the site's media folder,
    given only when everybody on it has chosen a photo; `monogram` stands in
    for it (empty without a named person). `prize_picture` is the picture of what was won.
    `years` counts an anniversary's. `page` is that of a longer story, from 1 to `pages`.
    """

    kind: Kind
    title: str
    text: str
    words: str
    note: str
    source: str
    names: tuple[str, ...]
    unnamed: int
    teams: tuple[str, ...]
    team: str
    monogram: str
    picture: str | None
    sender: str
    from_colleague: bool
    value: Value | None
    date: date
    prize_picture: str | None = None
    occasion: Occasion = Occasion.NONE
    years: int = 0
    ink: str = ""
    video: Video | None = None
    page: int = 1
    pages: int = 1
