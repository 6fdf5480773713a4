"""A recognition while it is being written: its texts, and which of them its kind has. No Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from types import MappingProxyType
from typing import Final

from kiosk.recognition.model import (
    LIMITS,
    MOST_NAMED,
    MOST_PAGES,
    TEXT_FIELDS,
    Kind,
    Occasion,
    Recognition,
    RecognitionDraft,
    State,
    Video,
)

KINDS: Final = (
    Kind.PRAISE,
    Kind.THANKS,
    Kind.AWARD,
    Kind.HERO,
    Kind.MILESTONE,
    Kind.VALUE_STORY,
    Kind.TIP,
    Kind.NOTICE,
)
"""What can be written by hand, in the order of how often it is."""

ABOUT_NOBODY: Final = frozenset({Kind.VALUE_STORY, Kind.TIP, Kind.NOTICE})
"""Kinds that begin with their words: whom they are about is asked only beside the way."""

PAGES: Final = tuple(f"page{number}" for number in range(2, MOST_PAGES + 2))
"""The further pages of a story, as fields."""

_MAIN: Final[Mapping[Kind, Sequence[str]]] = MappingProxyType(
    {Kind.PRAISE: ("words",), Kind.THANKS: ("text",)}
)
_TITLED: Final = ("title", "text")

_BESIDE: Final[Mapping[Kind, Sequence[str]]] = MappingProxyType(
    {
        Kind.PRAISE: ("note", "source", "picture", "video", "value"),
        Kind.THANKS: ("sender", "value", "picture", "video"),
        Kind.AWARD: ("note", "picture", "video", "value"),
        Kind.HERO: (*PAGES, "words", "picture", "video", "value"),
        Kind.MILESTONE: ("occasion", "picture", "video"),
        Kind.WINNER: (),
        Kind.VALUE_STORY: ("value", "whom", "words", "picture", "video"),
        Kind.TIP: ("value",),
        Kind.NOTICE: ("picture", "video", "whom"),
    }
)

WRITTEN: Final = frozenset({*TEXT_FIELDS, *PAGES}) - {"sender"}
"""The fields that are written, letter by letter."""


def main_fields(kind: Kind) -> Sequence[str]:
    """The texts that a kind is made of; they are asked for first."""
    return _MAIN.get(kind, _TITLED)


def beside_fields(kind: Kind) -> Sequence[str]:
    """What can be added to a kind, the likeliest first."""
    return (*_BESIDE[kind], "when", "turn")


def most(kind: Kind, name: str) -> int:
    """The longest text of a field, in characters."""
    return LIMITS[kind]["text" if name in PAGES else name]


@dataclass(slots=True)
class Draft:
    """Everything that a manager has chosen and typed so far.

    `people` are numbers with the label by which they were picked. `texts` are by field; a
    kind's fields that another kind does not have stay, for those who choose the kind once more.
    """

    kind: Kind = Kind.PRAISE
    texts: dict[str, str] = field(default_factory=dict)
    people: dict[int, str] = field(default_factory=dict)
    teams: list[str] = field(default_factory=list)
    sender: str = ""
    sender_id: int | None = None
    value: str | None = None
    picture: str | None = None
    occasion: Occasion = Occasion.NONE
    ink: str = ""
    video: Video | None = None
    show_from: date | None = None
    show_until: date | None = None
    weekdays: set[int] = field(default_factory=set)
    time_from: time | None = None
    time_until: time | None = None
    priority: int = 0
    flash: bool = False
    stored: Kind | None = None
    """The kind that is stored already: of it nothing is left out that no page asks for."""

    @property
    def named(self) -> int:
        """How many people and teams it is about."""
        return len(self.people) + len(self.teams)

    @property
    def is_full(self) -> bool:
        """Whether it can be about nobody more."""
        return self.named >= MOST_NAMED

    @property
    def is_empty(self) -> bool:
        """Whether nothing would be lost with it."""
        media = self.picture or self.video or self.ink
        return not (self.named or any(self.texts.values()) or media)

    def text(self, name: str) -> str:
        """What stands in a field."""
        return self.texts.get(name, "")

    def toggle_team(self, name: str) -> None:
        """Make it about a team or department, or no longer."""
        if name in self.teams:
            self.teams.remove(name)
        elif not self.is_full:
            self.teams.append(name)

    def toggle_person(self, person: int, label: str) -> None:
        """Make it about a person, or no longer."""
        if person in self.people:
            del self.people[person]
        elif not self.is_full:
            self.people[person] = label

    def made(self, writer: int | None) -> RecognitionDraft:
        """The draft as the service takes it. A note without a sender is signed by `writer`.

        What was chosen for another kind, and cannot be seen for this one, is left out.
        """
        limits = LIMITS[self.kind]
        texts = {
            name: self.text(name) if limits[name] and self._has(name) else ""
            for name in TEXT_FIELDS
        }
        pages = [self.text(name).strip() for name in PAGES if self.kind is Kind.HERO]
        ink = self.ink if self._has("note") else ""
        sender, sender_id = (self.sender, self.sender_id) if self._has("sender") else ("", None)
        signed = bool(sender or sender_id)
        noted = bool(texts["note"].strip() or ink)
        about = self._has("whom") or self.kind not in ABOUT_NOBODY
        return RecognitionDraft(
            kind=self.kind,
            title=texts["title"],
            text=texts["text"],
            words=texts["words"],
            note=texts["note"],
            source=texts["source"],
            people=tuple(self.people) if about else (),
            teams=tuple(self.teams) if about else (),
            sender=sender,
            sender_id=writer if noted and not signed else sender_id,
            value=self.value if self._has("value") else None,
            picture=self.picture if self._has("picture") else None,
            show_from=self.show_from,
            show_until=self.show_until,
            priority=self.priority,
            more=tuple(page for page in pages if page),
            occasion=self.occasion if self.kind is Kind.MILESTONE else Occasion.NONE,
            ink=ink,
            weekdays=tuple(sorted(self.weekdays)),
            time_from=self.time_from,
            time_until=self.time_until,
            video=self.video if self._has("video") else None,
        )

    def _has(self, name: str) -> bool:
        """Whether what stands in a field belongs to the kind."""
        asked = (*main_fields(self.kind), *beside_fields(self.kind))
        return self.kind is self.stored or name in asked


def opened(one: Recognition, labels: Mapping[int, str]) -> Draft:
    """A draft of what is stored already; `labels` name the people."""
    texts = {name: str(getattr(one, name)) for name in TEXT_FIELDS if name != "sender"}
    texts |= dict(zip(PAGES, one.more, strict=False))
    return Draft(
        kind=one.kind,
        texts=texts,
        people={number: labels.get(number, f"#{number}") for number in one.people},
        teams=list(one.teams),
        sender=one.sender,
        sender_id=one.sender_id,
        value=one.value,
        picture=one.picture,
        occasion=one.occasion,
        ink=one.ink,
        video=one.video,
        show_from=one.show_from,
        show_until=one.show_until,
        weekdays=set(one.weekdays),
        time_from=one.time_from,
        time_until=one.time_until,
        priority=one.priority,
        stored=one.kind,
    )


def pictured(draft: RecognitionDraft, at: datetime) -> Recognition:
    """What the draft would be if it were stored at `at`, to look at it."""
    fields = {name: getattr(draft, name) for name in RecognitionDraft.__slots__}
    blank = Recognition(
        id=0,
        key="",
        kind=draft.kind,
        title="",
        text="",
        words="",
        note="",
        source="",
        people=(),
        teams=(),
        sender="",
        sender_id=None,
        value=None,
        picture=None,
        created_at=at,
        show_from=None,
        show_until=None,
        priority=0,
        state=State.SHOWN,
    )
    return replace(blank, **fields)
