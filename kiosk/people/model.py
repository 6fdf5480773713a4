"""Who is on the roster, and what the use cases about people answer."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar, Final

from kiosk.scanning.code import Code

LIMITS: Final[Mapping[str, int]] = {
    "key": 64,
    "given": 40,
    "family": 60,
    "team": 40,
    "department": 40,
    "photo": 120,
}
"""The most characters that each text of a person may have."""

LANGUAGES: Final = ("en", "fi", "de", "es")
"""The languages that a person may prefer, as ISO 639-1 codes."""

BIRTHDAY_YEAR: Final = 2000
"""The year in which every birthday is kept: a leap year, and nobody's age."""


class Display(StrEnum):
    """How much of a person the screen, an export or a print may show."""

    HIDDEN = "hidden"
    INITIALS = "initials"
    FIRST_NAME = "first_name"
    PHOTO = "first_name_photo"

    @property
    def openness(self) -> int:
        """From 0 (nothing is shown) upwards; a higher number shows more."""
        return tuple(Display).index(self)


@dataclass(frozen=True, slots=True)
class Person:
    """Someone on the roster.

    `id` is the person's number: never given to anybody else, and all that the audit chain
    says of them. `key` is the id that the site's own files use, or "". `team` is "" for
    someone without a team. `photo` names a file in the site's media folder. `born` counts
    by month and day only; its year is `BIRTHDAY_YEAR`. `birthday_shown` tells that the
    person wants the screen to congratulate. `display_chosen` tells that `display` or
    `birthday_shown` was chosen at the kiosk: a file may then narrow either, and widen neither.
    """

    id: int
    key: str
    given: str
    family: str
    team: str
    display: Display = Display.FIRST_NAME
    photo: str | None = None
    born: date | None = None
    joined: date | None = None
    language: str | None = None
    active: bool = True
    has_badge: bool = False
    display_chosen: bool = False
    birthday_shown: bool = False


@dataclass(frozen=True, slots=True)
class Team:
    """A part of the centre, and how many active people are in it."""

    name: str
    people: int


@dataclass(frozen=True, slots=True)
class Department:
    """Another part of the company: a name only."""

    name: str


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One person as a file describes them.

    `key` is "" when the file has no id. None, and an empty family name or team, mean that
    the file says nothing. `photo` is a name in the site's media folder.
    """

    key: str
    given: str
    family: str = ""
    team: str = ""
    display: Display | None = None
    born: date | None = None
    joined: date | None = None
    language: str | None = None
    birthday_shown: bool | None = None
    photo: str | None = None


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, in rows of the file; `inactive` counts people not in the file."""

    added: int
    changed: int
    unchanged: int
    inactive: int = 0


@dataclass(frozen=True, slots=True)
class Pick:
    """A person as a pick list shows them, by their own display choice.

    `twin` is true when another pick of the same list has the same label and team: more
    letters, or the badge, tell them apart.
    """

    person_id: int
    label: str
    team: str
    twin: bool = False


@dataclass(frozen=True, slots=True)
class Badge:
    """A badge that was just made: the only moment at which its code is known."""

    person: Person
    code: Code


@dataclass(frozen=True, slots=True)
class BadgeRecord:
    """When a badge of a person was made and, if it no longer counts, retired."""

    made_at: datetime
    retired_at: datetime | None


@dataclass(frozen=True, slots=True)
class Found:
    """A badge that belongs to somebody on the roster."""

    person: Person
    code: ClassVar[str] = "found"


@dataclass(frozen=True, slots=True)
class Replaced:
    """A badge that does not count any more: its person, who is not named, has a newer one."""

    code: ClassVar[str] = "badge_replaced"


@dataclass(frozen=True, slots=True)
class Unknown:
    """A code that brings nobody: `badge_unknown`, or `not_a_badge` for another kind of code."""

    code: str = "badge_unknown"


@dataclass(frozen=True, slots=True)
class Erased:
    """A person is gone; `photo` names the media file that was theirs."""

    person_id: int
    photo: str | None
    code: ClassVar[str] = "erased"


@dataclass(frozen=True, slots=True)
class Manager:
    """A person who may sign in; `label` obeys the display choice and is never empty."""

    person_id: int
    label: str
    team: str = ""


@dataclass(frozen=True, slots=True)
class Credential:
    """What storage keeps of a manager: the passphrase only as `secret`, a hash of it."""

    person_id: int
    secret: str = field(repr=False)
    since: datetime
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class Attempts:
    """The wrong sign-ins of one number since the last right one.

    `waits_from` is the instant from which the waiting time is counted.
    """

    failures: int
    waits_from: datetime


@dataclass(frozen=True, slots=True)
class SignedIn:
    """The passphrase was right."""

    manager: Manager
    code: ClassVar[str] = "signed_in"


@dataclass(frozen=True, slots=True)
class Wrong:
    """Not the right name or passphrase; the next attempt counts after `wait_seconds`."""

    wait_seconds: int
    code: ClassVar[str] = "wrong_passphrase"


@dataclass(frozen=True, slots=True)
class Wait:
    """The attempt came too early and was not looked at; `seconds` are left."""

    seconds: int
    code: ClassVar[str] = "wait"
