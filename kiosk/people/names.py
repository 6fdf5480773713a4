"""How people are named: by their own choice on the screen, by letters in a pick list. Pure."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from kiosk.people.model import Display, Person, Pick

_JOINERS: Final = re.compile(r"[-'’‐‑.,/]+")
# Letters that have no accent to strip, though people look for them without.
_PLAIN: Final = str.maketrans(
    {"ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ħ": "h", "ı": "i"}
)
_WRITTEN_OUT: Final = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae"}
)


@dataclass(frozen=True, slots=True)
class Listed:
    """A pick with what it is found by: for each part of the name, the ways to write it."""

    pick: Pick
    parts: tuple[tuple[str, ...], ...] = field(repr=False)


def shown(person: Person) -> str:
    """The name that may be shown, by the person's display choice; "" for hidden people."""
    match person.display:
        case Display.HIDDEN:
            return ""
        case Display.INITIALS:
            return initials(person)
        case Display.FIRST_NAME | Display.PHOTO:
            return person.given


def label(person: Person) -> str:
    """`shown`, and for hidden people their number ("#17"): where a row must not be empty."""
    return shown(person) or f"#{person.id}"


def photo(person: Person) -> str | None:
    """The photo's media name if the person's display choice allows it."""
    return person.photo if person.display is Display.PHOTO else None


def initials(person: Person) -> str:
    """The first letters of given and family name, as in "A. K.", whatever the display choice."""
    return " ".join(f"{letter}." for letter in _letters(person.given, person.family))


def monogram(person: Person) -> str:
    """One or two letters in place of a photo, no more than the display choice allows.

    Both letters are for people who chose initials; who chose the first name gives away its
    letter only; hidden people give "".
    """
    match person.display:
        case Display.HIDDEN:
            return ""
        case Display.INITIALS:
            return "".join(_letters(person.given, person.family))
        case Display.FIRST_NAME | Display.PHOTO:
            return "".join(_letters(person.given))


def tidy(text: str) -> str:
    """`text` composed (NFC), with single spaces inside and none around, without invisible marks.

    Removed are soft hyphens, zero-width spaces and byte order marks, which copying leaves behind.
    """
    if text.isascii():
        return " ".join(text.split()) if text else text
    visible = text.translate({0x00AD: None, 0x200B: None, 0xFEFF: None})
    return " ".join(_composed(visible).split())


def same_key(text: str) -> str:
    """Equal for texts that differ in case and spaces only: "Team  Aurora" and "team aurora"."""
    tidied = tidy(text)
    return tidied.lower() if tidied.isascii() else _composed(tidied.casefold())


def search_key(text: str) -> str:
    """`text` as it is searched: lower case, without accents, parts separated by one space."""
    return " ".join(_JOINERS.sub(" ", _bare(text)).split())


def telling_teams(people: Iterable[Person], others: Iterable[Person]) -> dict[int, str]:
    """For each of `people`, by number, the team that tells them from a namesake.

    It is "" unless another active one of `others` is shown by the same name, as it is for
    hidden people.
    """
    names: dict[str, set[int]] = {}
    for other in others:
        if other.active:
            names.setdefault(shown(other), set()).add(other.id)
    return {
        person.id: person.team
        if shown(person) and names.get(shown(person), set()) - {person.id}
        else ""
        for person in people
    }


def listed(people: Iterable[Person]) -> tuple[Listed, ...]:
    """The active people who are not hidden, ready to be matched, in the order of a pick list."""
    rows = [
        Listed(Pick(person.id, shown(person), person.team), _parts(person))
        for person in people
        if person.active and shown(person)
    ]
    rows.sort(
        key=lambda row: (search_key(row.pick.label), search_key(row.pick.team), row.pick.person_id)
    )
    return tuple(rows)


def listed_for_managers(people: Iterable[Person]) -> tuple[Listed, ...]:
    """As `listed`, with the hidden people, by their number; also told apart are those who look
    the same, by their number.
    """
    active = [person for person in people if person.active]
    looks = Counter((label(person), person.team) for person in active)
    rows = [
        Listed(Pick(person.id, _told_apart(person, looks), person.team), _parts(person))
        for person in active
    ]
    rows.sort(key=lambda row: (search_key(row.pick.label), row.pick.person_id))
    return tuple(rows)


def match(people: Sequence[Listed], letters: str) -> tuple[Pick, ...]:
    """Those whose name has, for each word of `letters`, another part that begins with it.

    Accents, case, hyphens and the order of the words do not count; "ü" is found as "u" and as
    "ue". The whole name is searched, also where the display choice shows less of it. Without
    letters everybody is found. Picks that look the same are marked as twins.
    """
    # The longest word first, so that hopeless names are dropped at once.
    words = sorted(search_key(letters).split(), key=len, reverse=True)
    found = [row.pick for row in people if _begins(words, row.parts)]
    looks = Counter((pick.label, pick.team) for pick in found)
    return tuple(
        replace(pick, twin=True) if looks[pick.label, pick.team] > 1 else pick for pick in found
    )


def writings(word: str) -> tuple[str, ...]:
    """The ways in which a word may be written without accents: "ü" as "u" and as "ue"."""
    lower = _composed(word).casefold()
    return (_bare(lower), _bare(lower.translate(_WRITTEN_OUT)))


def _told_apart(person: Person, looks: Counter[tuple[str, str]]) -> str:
    name = label(person)
    return f"{name} #{person.id}" if looks[name, person.team] > 1 else name


def _begins(words: Sequence[str], parts: tuple[tuple[str, ...], ...]) -> bool:
    if not words:
        return True
    word, rest = words[0], words[1:]
    for place, writings in enumerate(parts):
        if any(writing.startswith(word) for writing in writings) and _begins(
            rest, parts[:place] + parts[place + 1 :]
        ):
            return True
    return False


def _parts(person: Person) -> tuple[tuple[str, ...], ...]:
    parts: list[tuple[str, ...]] = []
    for word in f"{person.given} {person.family}".split():
        pieces = [piece for piece in _JOINERS.split(word) if piece]
        for place, piece in enumerate(pieces):
            # "Mari-Anne" is also looked for as "marianne".
            whole = "".join(pieces) if place == 0 and len(pieces) > 1 else piece
            parts.append(tuple(dict.fromkeys((*writings(piece), *writings(whole)))))
    return tuple(parts)


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _bare(text: str) -> str:
    """`text` in lower case and without accents; done twice it is the same."""
    if text.isascii():
        return text.lower()
    # Letters of odd shapes come apart first: "𝐀" is a capital, "ǣ" an "æ" with an accent.
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign)).translate(_PLAIN)


def _letters(*names: str) -> list[str]:
    letters: list[str] = []
    for name in names:
        first = next((sign for sign in _composed(name) if sign.isalnum()), "")
        if first:
            # "ß" has no single capital.
            letters.append(first.upper() if len(first.upper()) == 1 else first)
    return letters
