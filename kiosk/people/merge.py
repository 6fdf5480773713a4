"""How rows of a file become people on the roster. Pure.

A row means the person with its id; a row without one means the person of the same given
name, family name and team (case and spaces do not count). What a row leaves empty stays as it was.
"""

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from kiosk.errors import KnownError
from kiosk.people.model import BIRTHDAY_YEAR, LANGUAGES, LIMITS, Person, PersonRow
from kiosk.people.names import same_key, tidy
from kiosk.words import Message

# Joiners of several scripts: invisible, and needed to write names.
_NEEDED_FORMATS: Final = frozenset("\u200c\u200d")


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import will do. People in `added` have no number yet: their id is 0."""

    added: tuple[Person, ...]
    changed: tuple[Person, ...]
    unchanged: int
    missing: tuple[Person, ...]


def unshowable(text: str) -> bool:
    """Whether a text holds a character that no screen can show: controls, overrides, unassigned."""
    if text.isprintable():
        return False
    return any(
        unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Co", "Cn"} and sign not in _NEEDED_FORMATS
        for sign in text
    )


def clean(row: PersonRow) -> PersonRow:
    """The row as it is kept: texts tidied, the birthday without its year."""
    return replace(
        row,
        key=tidy(row.key),
        given=tidy(row.given),
        family=tidy(row.family),
        team=tidy(row.team),
        born=None if row.born is None else row.born.replace(year=BIRTHDAY_YEAR),
        language=(row.language or "").strip().casefold() or None,
    )


def check(row: PersonRow) -> tuple[Message, ...]:
    """All that is wrong with a row, taken by itself; its codes are codes of known errors too."""
    row = clean(row)
    problems: list[Message] = []
    if not row.given:
        problems.append(Message("person_given_missing"))
    fields = (("key", row.key), ("given", row.given), ("family", row.family), ("team", row.team))
    for name, text in fields:
        if unshowable(text):
            problems.append(Message("person_character", {"text": _visible(text)}))
        elif len(text) > LIMITS[name]:
            problems.append(
                Message(
                    "person_text_long", {"text": text, "length": len(text), "most": LIMITS[name]}
                )
            )
    if row.language is not None and row.language not in LANGUAGES:
        problems.append(
            Message(
                "person_language_wrong",
                {"language": _visible(row.language), "known": ", ".join(LANGUAGES)},
            )
        )
    return tuple(problems)


def ready(rows: Iterable[PersonRow]) -> tuple[PersonRow, ...]:
    """The rows as they are kept, each team spelled as it is first. Needs no storage.

    Raises KnownError for a row that `check` finds wrong, and `person_twice` for rows that
    contradict each other.
    """
    spelling: dict[str, str] = {}
    checked: list[PersonRow] = []
    for row in rows:
        for problem in check(row):
            raise KnownError(problem.code, **problem.values)
        row = clean(row)
        team = spelling.setdefault(same_key(row.team), row.team)
        checked.append(row if team == row.team else replace(row, team=team))
    _no_contradictions(checked)
    return tuple(checked)


def plan(people: Sequence[Person], checked: Sequence[PersonRow]) -> Plan:
    """What rows that are `ready` mean for the roster `people`, active and inactive.

    Raises KnownError for rows that would mean other people the second time (`person_twice`)
    and for a row that could mean two people (`person_ambiguous`).
    """
    index = _Index(people, checked)
    after = {person.id: person for person in people}
    row_of: dict[int, PersonRow] = {}
    number_of: list[int] = []
    new: dict[tuple[str, ...], int] = {}
    unchanged = 0
    for row in checked:
        person = index.meant(row)
        if person is None:
            # New people have numbers of their own, below zero, until storage gives them one.
            identity = (row.key,) if row.key else _content(row)
            number = new.setdefault(identity, -1 - len(new))
            person = after.get(number, Person(number, row.key, "", "", ""))
        number_of.append(person.id)
        if person.id in row_of:
            _same_or_raise(row_of[person.id], row)
            unchanged += 1
            continue
        row_of[person.id] = row
        after[person.id] = _merged(person, row)
        unchanged += after[person.id] == person
    _sure_to_repeat(checked, number_of, after)
    return Plan(
        added=tuple(replace(after[number], id=0) for number in new.values()),
        changed=tuple(after[person.id] for person in people if after[person.id] != person),
        unchanged=unchanged,
        missing=tuple(p for p in people if p.active and p.id not in row_of),
    )


class _Index:
    """Finds the person whom a row means."""

    def __init__(self, people: Sequence[Person], rows: Sequence[PersonRow]) -> None:
        self._by_key = {person.key: person for person in people if person.key}
        self._by_content: defaultdict[tuple[str, ...], list[Person]] = defaultdict(list)
        self._by_name: defaultdict[tuple[str, ...], list[Person]] = defaultdict(list)
        for person in people:
            self._by_content[_content(person)].append(person)
            self._by_name[_content(person)[:2]].append(person)
        self._new_keys = Counter(
            _content(row)
            for row in {row.key: row for row in rows}.values()
            if row.key and row.key not in self._by_key
        )

    def meant(self, row: PersonRow) -> Person | None:
        if row.key:
            known = self._by_key.get(row.key)
            if known is not None or self._new_keys[_content(row)] > 1:
                return known
            # Somebody who came without an id before gets it now.
            without = [p for p in self._by_content[_content(row)] if not p.key]
            return without[0] if len(without) == 1 else None
        same = self._by_content[_content(row)]
        if not same and not row.team:
            same = self._by_name[_content(row)[:2]]
        for narrower in ([p for p in same if not p.key], [p for p in same if p.active], same):
            if len(narrower) == 1:
                return narrower[0]
        if same:
            raise KnownError("person_ambiguous", name=_name(row), count=len(same))
        return None


def _merged(person: Person, row: PersonRow) -> Person:
    display = person.display if row.display is None else row.display
    if person.display_chosen and display.openness > person.display.openness:
        display = person.display
    birthday_shown = person.birthday_shown if row.birthday_shown is None else row.birthday_shown
    if person.display_chosen and not person.birthday_shown:
        birthday_shown = False
    born = row.born or person.born
    return replace(
        person,
        key=row.key or person.key,
        given=row.given,
        family=row.family or person.family,
        team=row.team or person.team,
        display=display,
        born=born,
        joined=row.joined or person.joined,
        language=row.language or person.language,
        birthday_shown=birthday_shown and born is not None,
        photo=row.photo or person.photo,
        active=True,
    )


def _same_or_raise(first: PersonRow, second: PersonRow) -> None:
    if first != second:
        raise KnownError("person_twice", name=_name(second))


def _no_contradictions(rows: Sequence[PersonRow]) -> None:
    """One id means one row; a row with an id and one without, of one content, may be two people."""
    first: dict[str, PersonRow] = {}
    for row in rows:
        if row.key:
            _same_or_raise(first.setdefault(row.key, row), row)
    keyed = {_content(row) for row in first.values()}
    for row in rows:
        if not row.key and _content(row) in keyed:
            raise KnownError("person_twice", name=_name(row))


def _sure_to_repeat(
    rows: Sequence[PersonRow], number_of: Sequence[int], after: Mapping[int, Person]
) -> None:
    """The same file must mean the same people when it comes again, also where it renames some."""
    index = _Index(tuple(after.values()), rows)
    for row, number in zip(rows, number_of, strict=True):
        person = index.meant(row)
        if person is None or person.id != number:
            raise KnownError("person_twice", name=_name(row))


def _content(of: Person | PersonRow) -> tuple[str, ...]:
    return (same_key(of.given), same_key(of.family), same_key(of.team))


def _name(row: PersonRow) -> str:
    return f"{row.given} {row.family}".strip()


def _visible(text: str) -> str:
    return "".join("\N{REPLACEMENT CHARACTER}" if unshowable(sign) else sign for sign in text)[:80]
