"""How rows of a file become recognitions. Pure.

A row repeats an earlier recognition by its id, else by its content (`rules.digest`), and by its
day where it gives one. What is repeated is changed, never doubled, and keeps its showings, its
place in the rotation, its state unless the row gives one, the words of which the file does not
speak, and a leader's note, which no empty cell removes.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from kiosk.errors import RowsError
from kiosk.people.model import Person
from kiosk.people.names import same_key
from kiosk.recognition.model import (
    MOST_VALUES,
    Recognition,
    RecognitionRow,
    State,
    Value,
)
from kiosk.recognition.row_rules import check_clean, clean_row
from kiosk.recognition.rules import digest, unanswered
from kiosk.recognition.staging import Resolved
from kiosk.recognition.texts import VALUES
from kiosk.words import Message

_NOON: Final = time(12)
_STEP: Final = 500
_DECIDED: Final = (State.SHOWN, State.HIDDEN, State.REFUSED)
_NEVER_EMPTIED: Final = ("note", "ink", "said")
_FIELDS: Final = frozenset(
    {
        *("title", "text", "words", "note", "source", "people", "teams", "sender", "value"),
        *("picture", "show_from", "show_until", "priority", "more", "occasion", "ink"),
        *("weekdays", "time_from", "time_until", "video", "said"),
    }
)


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import will do."""

    added: tuple[Resolved, ...]
    changed: tuple[Recognition, ...]
    unchanged: int


class Roster:
    """Finds the person whom a text of a file means: an id, "#17", a full name, or a first name.

    A first name alone is enough where nobody else on the roster has it, whether active or not.
    """

    def __init__(self, people: Iterable[Person]) -> None:
        self._by_key: dict[str, Person] = {}
        self._by_name: defaultdict[str, set[int]] = defaultdict(set)
        self._by_given: defaultdict[str, list[Person]] = defaultdict(list)
        for person in people:
            self._by_given[same_key(person.given)].append(person)
            if person.key:
                self._by_key[person.key] = person
            self._by_key.setdefault(f"#{person.id}", person)
            for name in (
                f"{person.given} {person.family}",
                f"{person.family} {person.given}",
                f"{person.family}, {person.given}",
            ):
                self._by_name[same_key(name)].add(person.id)

    def meant(self, text: str) -> int | Message:
        """The person's number, or why it is not clear."""
        whole = self.wholly_meant(text)
        if whole is not None:
            return whole
        namesakes = self._by_given.get(same_key(text), [])
        if len(namesakes) == 1:
            return namesakes[0].id
        teams = dict.fromkeys(one.team for one in namesakes if one.team)
        if teams:
            where = ", ".join(sorted(teams))
            return Message("recognition_first_name_shared", {"name": text, "teams": where})
        code = "recognition_person_ambiguous" if namesakes else "recognition_person_unknown"
        return Message(code, {"name": text})

    def wholly_meant(self, text: str) -> int | Message | None:
        """As `meant`, without first names alone; None where nobody is called so."""
        person = self._by_key.get(text)
        if person is not None:
            return person.id
        found = self._by_name.get(same_key(text), set())
        if len(found) > 1:
            return Message("recognition_person_ambiguous", {"name": text})
        return next(iter(found), None)


class Values:
    """Finds the value that a text of a file means, and notes values that are new."""

    def __init__(self, own: Sequence[Value]) -> None:
        self._known = {same_key(value.key): value for value in (*VALUES, *own)}
        self._known |= {same_key(value.name): value for value in (*VALUES, *own)}
        self._own = len(own)
        self.new: list[Value] = []

    def meant(self, text: str) -> str | Message:
        """The key of the value of this name, made new if there is none."""
        value = self._known.get(same_key(text))
        if value is None:
            if self._own + len(self.new) >= MOST_VALUES:
                return Message("recognition_values_too_many", {"name": text, "most": MOST_VALUES})
            value = Value(f"own:{same_key(text)}"[:60], text, "")
            self.new.append(value)
            self._known[same_key(text)] = value
        return value.key


def resolve(
    rows: Sequence[RecognitionRow],
    roster: Roster,
    values: Values,
    now: datetime,
    zone: ZoneInfo,
    praise_waits: bool = False,
    progress: Callable[[int], None] | None = None,
) -> tuple[Resolved, ...]:
    """The rows as recognitions, and what repeats an earlier row without an id left out.

    With `praise_waits` new customer praise without a note waits for one. `progress` is told how
    many rows are done. Raises `RowsError` with all that is wrong with any of them.
    """
    problems: list[tuple[int, Message]] = []
    resolved: list[Resolved] = []
    line_of: dict[str, int] = {}
    said: defaultdict[str, list[Resolved]] = defaultdict(list)
    for count, given in enumerate(rows):
        if progress and count % _STEP == 0:
            progress(count)
        row = clean_row(given)
        found = list(check_clean(row))
        people: list[int] = []
        for text in row.people:
            meant = roster.meant(text)
            if isinstance(meant, Message):
                found.append(meant)
            elif meant not in people:
                people.append(meant)
        value = values.meant(row.value) if row.value else None
        if isinstance(value, Message):
            found.append(value)
            value = None
        if row.key and line_of.setdefault(row.key, row.line) != row.line:
            first = line_of[row.key]
            found.append(Message("recognition_key_twice", {"key": row.key, "line": first}))
        problems += [(row.line, message) for message in found]
        if problems:
            continue
        one = _recognition(row, people, value, roster, now, zone)
        if praise_waits and row.state is None and unanswered(one):
            one = replace(one, state=State.WAITING)
        item = Resolved(one, digest(one), row.day is not None, row.state is not None, _kept_of(row))
        alike = said[item.digest]
        if one.key or _same(item, (each.recognition for each in alike), zone) is None:
            alike.append(item)
            resolved.append(item)
    if problems:
        raise RowsError(problems)
    return tuple(resolved)


def _kept_of(row: RecognitionRow) -> frozenset[str]:
    """The fields that a repeated recognition keeps: of these the row says nothing."""
    return _kept(tuple(name for name in _NEVER_EMPTIED if not getattr(row, name)), row.given)


@lru_cache(maxsize=64)
def _kept(empty: tuple[str, ...], given: frozenset[str] | None) -> frozenset[str]:
    return frozenset(empty) | (frozenset() if given is None else _FIELDS - given)


def unclear(
    rows: Sequence[RecognitionRow], roster: Roster, values: Values
) -> list[tuple[int, Message]]:
    """What only a site can have against rows: people, and values beyond what it has room for."""
    found: list[tuple[int, Message]] = []
    for row in map(clean_row, rows):
        meant: list[object] = [roster.meant(text) for text in row.people]
        if row.value:
            meant.append(values.meant(row.value))
        found += [(row.line, each) for each in meant if isinstance(each, Message)]
    return found


def _recognition(
    row: RecognitionRow,
    people: Sequence[int],
    value: str | None,
    roster: Roster,
    now: datetime,
    zone: ZoneInfo,
) -> Recognition:
    # A sender who is on the roster is shown by their own choice, anybody else as written. A first
    # name alone may be a customer's.
    sender = roster.wholly_meant(row.sender) if row.sender else None
    on_roster = isinstance(sender, int)
    return Recognition(
        id=0,
        key=row.key,
        kind=row.kind,
        title=row.title,
        text=row.text,
        words=row.words,
        note=row.note,
        source=row.source,
        people=tuple(people),
        teams=row.teams,
        sender="" if on_roster else row.sender,
        sender_id=sender if isinstance(sender, int) else None,
        value=value,
        picture=row.picture or None,
        created_at=_instant(row.day, now, zone),
        show_from=row.show_from,
        show_until=row.show_until,
        priority=row.priority,
        state=row.state or State.SHOWN,
        more=row.more,
        occasion=row.occasion,
        ink=row.ink,
        said=row.said,
        reason=row.reason,
        decided_at=now if row.state in _DECIDED else None,
        weekdays=row.weekdays,
        time_from=row.time_from,
        time_until=row.time_until,
        video=row.video,
    )


def _instant(day: date | None, now: datetime, zone: ZoneInfo) -> datetime:
    if day is None or day == now.astimezone(zone).date():
        return now
    return datetime.combine(day, _NOON, tzinfo=zone).astimezone(UTC)


def plan(
    resolved: Sequence[Resolved],
    by_key: Mapping[str, Recognition],
    by_content: Iterable[Recognition],
    zone: ZoneInfo,
) -> Plan:
    """What the rows mean for what is stored: `by_key`, and `by_content` those that say the same."""
    alike: defaultdict[str, list[Recognition]] = defaultdict(list)
    for one in by_content:
        alike[digest(one)].append(one)
    added: list[Resolved] = []
    changed: dict[int, Recognition] = {}
    unchanged = 0
    for item in resolved:
        new = item.recognition
        old = by_key.get(new.key) if new.key else None
        if old is None:
            same = alike[item.digest]
            old = _same(item, same, zone)
        if old is None:
            added.append(item)
            same.append(new)
            continue
        merged = _merged(old, item, zone)
        if old.id == 0 or merged == old:
            unchanged += 1
        else:
            changed[old.id] = merged
    return Plan(tuple(added), tuple(changed.values()), unchanged)


def _same(item: Resolved, alike: Iterable[Recognition], zone: ZoneInfo) -> Recognition | None:
    new = item.recognition
    for old in alike:
        another_id = bool(new.key and old.key and new.key != old.key)
        another_day = item.dated and _day(old, zone) != _day(new, zone)
        if not another_id and not another_day:
            return old
    return None


def _merged(old: Recognition, item: Resolved, zone: ZoneInfo) -> Recognition:
    new = item.recognition
    same_day = not item.dated or _day(old, zone) == _day(new, zone)
    decided = item.decided and new.state is not old.state
    kept = {name: getattr(old, name) for name in item.kept}
    if "sender" in kept:
        kept["sender_id"] = old.sender_id
    if old.said and same_key(new.text) == same_key(old.said):
        # The file has what the sender said; what a manager made of it stays.
        kept["text"] = old.text
    merged = replace(
        new,
        id=old.id,
        key=new.key or old.key,
        created_at=old.created_at if same_day else new.created_at,
        state=new.state if item.decided else old.state,
        reason=new.reason if item.decided else old.reason,
        decided_at=new.decided_at if decided else old.decided_at,
        shown=old.shown,
        last_shown_at=old.last_shown_at,
        flash_until=old.flash_until,
        **kept,
    )
    answered = unanswered(old) and not unanswered(merged)
    if old.state is State.WAITING and not item.decided and answered:
        return replace(merged, state=State.SHOWN)
    return merged


def _day(one: Recognition, zone: ZoneInfo) -> date:
    return one.created_at.astimezone(zone).date()
