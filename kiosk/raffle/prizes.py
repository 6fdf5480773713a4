"""What is told of a prize beside its name: what it is worth, who gives it, how it looks."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.errors import KnownError

WORTH_MOST: Final = 40
"""How many characters a prize's worth has at most."""

SPONSOR_MOST: Final = 60
"""How many characters the name of whoever gives a prize has at most."""

MEMBER: Final = "prize_details"
"""The member of the rules that holds the details."""

FOLDER: Final = "prizes"
"""The folder in the site's media where pictures of prizes lie, each by its SHA-256."""

DIGEST: Final = re.compile(r"[0-9a-f]{64}")
_PARTS: Final = ("worth", "sponsor", "picture")


@dataclass(frozen=True, slots=True)
class Prize:
    """One kind of prize as people read it; all but its name may be "".

    `worth` and `sponsor` are free words, `picture` is the SHA-256 (hex) of a JPEG file.
    """

    name: str
    worth: str = ""
    sponsor: str = ""
    picture: str = ""

    @property
    def is_bare(self) -> bool:
        """Whether nothing but the name is told of it."""
        return not (self.worth or self.sponsor or self.picture)

    @property
    def media(self) -> str:
        """Where its picture lies in the site's media; "" without one."""
        return f"{FOLDER}/{self.picture}.jpg" if self.picture else ""

    def to_json(self) -> dict[str, str]:
        """The hashed object; members that say nothing are left out."""
        told = {part: getattr(self, part) for part in _PARTS}
        return {"name": self.name} | {part: text for part, text in told.items() if text}


def details_json(details: Iterable[Prize]) -> list[dict[str, str]]:
    """The list that stands in the rules."""
    return [prize.to_json() for prize in details]


def read_details(value: object, prizes: Sequence[str]) -> tuple[Prize, ...]:
    """Details from their list, tidied; those of which nothing is told are left out.

    `prizes` are the names that the rules list. Raises `KnownError("rules_wrong", member,
    expected)` for anything else than a list of objects with the members of a `Prize`, each for
    another of these names.
    """
    if not isinstance(value, list | tuple):
        raise _wrong("a list of objects")
    read = [_read(item) for item in value]
    names = [prize.name for prize in read]
    if len(set(names)) < len(names):
        raise _wrong("each prize once")
    for name in names:
        if name not in prizes:
            raise _wrong(f"names that stand in the list of prizes, and “{name}” does not")
    return tuple(prize for prize in read if not prize.is_bare)


def with_pictures(rules: object, take: Callable[[str], str]) -> object:
    """The object of rules with what it calls pictures replaced by digests, which `take` gives.

    What has another form than ours stays for `Rules` to refuse.
    """
    if not isinstance(rules, Mapping) or not isinstance(rules.get(MEMBER), list):
        return rules
    known: dict[str, str] = {}

    def taken(item: object) -> object:
        name = item.get("picture") if isinstance(item, Mapping) else None
        if not isinstance(item, Mapping) or not isinstance(name, str) or not name:
            return item
        if name not in known:
            known[name] = take(name)
        return {**item, "picture": known[name]}

    return {**rules, MEMBER: [taken(item) for item in rules[MEMBER]]}


def _read(item: object) -> Prize:
    if not isinstance(item, Mapping) or not isinstance(item.get("name"), str):
        raise _wrong("objects with a name")
    if not set(item) <= {"name", *_PARTS}:
        raise _wrong("objects of name, worth, sponsor and picture, and nothing else")
    texts = {key: " ".join(text.split()) for key, text in item.items() if isinstance(text, str)}
    if len(texts) < len(item) or not all(text.isprintable() for text in texts.values()):
        raise _wrong("texts")
    prize = Prize(**texts)
    if len(prize.worth) > WORTH_MOST:
        raise _wrong(f"a worth of at most {WORTH_MOST} characters")
    if len(prize.sponsor) > SPONSOR_MOST:
        raise _wrong(f"a sponsor of at most {SPONSOR_MOST} characters")
    if prize.picture and not DIGEST.fullmatch(prize.picture):
        raise _wrong("as a picture the SHA-256 of a file, in lower-case hex")
    return prize


def _wrong(expected: str) -> KnownError:
    return KnownError("rules_wrong", member=MEMBER, expected=expected)
