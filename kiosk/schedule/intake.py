"""What the rows of a file mean for the events that are stored. Pure.

A row repeats an earlier event by its id, else by its calendar id and occurrence, else by its
content (title, start and place). What is repeated is changed, never doubled. Of a calendar's
series an occurrence that is not where it was is the one of the same day, where there is but one:
so a series that moves to another hour takes its sign-ups along. What a file does not speak of
stays as it was.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from datetime import datetime
from typing import Any, Final
from zoneinfo import ZoneInfo

from kiosk.schedule.drafting import marked
from kiosk.schedule.merge import digest
from kiosk.schedule.model import Event, EventRow
from kiosk.schedule.programme import Difference, Preview, Series
from kiosk.schedule.times import day_of

SPOKEN_OF: Final = (
    *("title", "text", "place", "all_day", "sponsor", "kind", "speaker", "picture"),
    *("notice", "covered", "sequence", "cancelled"),
)
"""The fields that a file may speak of, or not; it always has a start and an end."""

_IDENTITY: Final = ("key", "uid", "occurrence")
_MARKS: Final = frozenset({"id", "was_at", "was_place", "changed_at"})
_QUIET: Final = frozenset({"sequence", *_IDENTITY})

Told = Callable[[Event, Event], bool]
"""Whether a change from one event to the other is to be seen on the screen as a change."""


class Intake:
    """Finds for each row the event that it repeats, and says what becomes of it."""

    def __init__(
        self,
        by_key: Iterable[Event],
        by_uid: Iterable[Event],
        by_content: Iterable[Event],
        now: datetime,
        zone: ZoneInfo,
        told: Told,
    ) -> None:
        """The stored events that share an id, a calendar id or a content with any row.

        Days are those of `zone`.
        """
        self._now = now
        self._zone = zone
        self._told = told
        self._keys = {one.key: one for one in by_key}
        self._of_uid: defaultdict[str, list[Event]] = defaultdict(list)
        for one in by_uid:
            self._of_uid[one.uid].append(one)
        self._alike: defaultdict[str, list[Event]] = defaultdict(list)
        for one in by_content:
            self._alike[digest(one)].append(one)
        self._taken: dict[int, Event] = {}
        self._added: list[Event] = []
        self._changed: list[Difference] = []
        self._cancelled: list[Difference] = []
        self._older: list[Event] = []
        self._unchanged = 0
        self.renumbered: list[Event] = []
        """Events of which only the ids or the calendar's number are new: nothing to be told."""

    def plan(self, rows: Sequence[EventRow], series: Sequence[Series]) -> Preview:
        """What taking in these clean rows does; call it once."""
        found = self._found(rows, {one.uid for one in series})
        for row, old in zip(rows, found, strict=True):
            if row.cancelled:
                self._cancel(row, old)
            elif old is not None or (old := self._by_content(row)) is not None:
                self._change(row, old)
            else:
                self._add(row)
        for one in series:
            self._close(one)
        return Preview(
            tuple(self._added),
            tuple(self._changed),
            tuple(self._cancelled),
            tuple(self._older),
            self._unchanged,
        )

    def _found(self, rows: Sequence[EventRow], whole: set[str]) -> list[Event | None]:
        """The event that each row repeats by an id."""
        exact = {(e.uid, e.occurrence): e for events in self._of_uid.values() for e in events}
        found = [self._exact(row, exact) for row in rows]
        for one in found:
            if one is not None:
                self._taken.setdefault(one.id, one)
        left = [
            (place, row)
            for place, (row, old) in enumerate(zip(rows, found, strict=True))
            if old is None and row.uid and not row.cancelled
        ]
        for place, row in left:
            found[place] = self._only_one(
                one for one in self._free(row.uid) if one.starts_at == row.starts_at
            )
        days: defaultdict[tuple[str, object], list[int]] = defaultdict(list)
        for place, row in left:
            if found[place] is None and row.uid in whole:
                days[row.uid, day_of(row.starts_at, self._zone)].append(place)
        for (uid, day), places in days.items():
            if len(places) == 1:
                found[places[0]] = self._only_one(
                    one for one in self._free(uid) if day_of(one.starts_at, self._zone) == day
                )
        return found

    def _exact(self, row: EventRow, calendar: Mapping[tuple[str, str], Event]) -> Event | None:
        old = self._keys.get(row.key) if row.key else None
        if old is None and row.uid:
            old = calendar.get((row.uid, row.occurrence))
        return old

    def _free(self, uid: str) -> Iterator[Event]:
        return (one for one in self._of_uid.get(uid, ()) if one.id not in self._taken)

    def _only_one(self, events: Iterable[Event]) -> Event | None:
        found = list(events)
        if len(found) != 1:
            return None
        self._taken[found[0].id] = found[0]
        return found[0]

    def _by_content(self, row: EventRow) -> Event | None:
        """An event of the same title, start and place, stored or of an earlier row."""
        same = digest(row)
        for one in self._alike.get(same, ()):
            now = self._taken.get(one.id, one) if one.id else one
            if digest(now) == same and _may_be_same(now, row):
                return now
        return None

    def _cancel(self, row: EventRow, old: Event | None) -> None:
        if old is None and row.uid and not row.occurrence:
            events = list(self._of_uid.get(row.uid, ()))
        else:
            old = old or self._by_content(row)
            events = [old] if old is not None and old.id else []
        if not events:
            self._unchanged += 1
        for one in events:
            self._taken[one.id] = one
            if _is_older(row, one):
                self._older.append(one)
            elif one.cancelled:
                self._unchanged += 1
            else:
                self._call_off(one, row.sequence)

    def _call_off(self, old: Event, sequence: int) -> None:
        after = replace(
            old, cancelled=True, changed_at=self._now, sequence=max(old.sequence, sequence)
        )
        self._cancelled.append(Difference(old, after, ("cancelled",)))

    def _change(self, row: EventRow, old: Event) -> None:
        if old.id == 0:
            self._unchanged += 1
            return
        if _is_older(row, old):
            self._older.append(old)
            return
        after = _merged(row, old)
        names = tuple(
            one.name
            for one in fields(Event)
            if one.name not in _MARKS and getattr(old, one.name) != getattr(after, one.name)
        )
        if old.cancelled and not after.cancelled:
            after = replace(after, changed_at=None)
        if self._told(old, after):
            after = marked(after, old, self._now)
        self._taken[old.id] = after
        if not names:
            self._unchanged += 1
        elif _QUIET.issuperset(names):
            self._unchanged += 1
            self.renumbered.append(after)
        else:
            shown = tuple(name for name in names if name not in _QUIET)
            self._changed.append(Difference(old, after, shown))

    def _add(self, row: EventRow) -> None:
        new = event_of(row)
        self._added.append(new)
        self._alike[digest(new)].append(new)

    def _close(self, series: Series) -> None:
        """Call off what a series does not have any more; what is over stays as it was."""
        for one in list(self._free(series.uid)):
            inside = (series.since is None or series.since <= one.starts_at) and (
                series.until is None or one.starts_at < series.until
            )
            ahead = one.ends_at > self._now and not one.cancelled
            if inside and ahead and one.sequence <= series.sequence:
                self._taken[one.id] = one
                self._call_off(one, series.sequence)


def event_of(row: EventRow) -> Event:
    """A clean row as an event that is not stored yet."""
    values = {name: getattr(row, name) for name in (*SPOKEN_OF, *_IDENTITY)}
    values["covered"] = bool(row.covered)
    return Event(id=0, starts_at=row.starts_at, ends_at=row.ends_at, **values)


def _merged(row: EventRow, old: Event) -> Event:
    values: dict[str, Any] = {
        name: value
        for name in SPOKEN_OF
        if (row.given is None or name in row.given) and (value := getattr(row, name)) is not None
    }
    values["key"] = row.key or old.key
    if row.uid:
        values |= {"uid": row.uid, "occurrence": row.occurrence}
    if "sequence" in values:
        values["sequence"] = max(values["sequence"], old.sequence)
    return replace(old, starts_at=row.starts_at, ends_at=row.ends_at, **values)


def _is_older(row: EventRow, old: Event) -> bool:
    numbered = row.given is None or "sequence" in row.given
    return numbered and bool(row.uid) and row.uid == old.uid and row.sequence < old.sequence


def _may_be_same(old: Event, new: EventRow) -> bool:
    other_key = bool(old.key and new.key and old.key != new.key)
    calendars = (old.uid, old.occurrence), (new.uid, new.occurrence)
    other_calendar = bool(old.uid and new.uid and calendars[0] != calendars[1])
    return not other_key and not other_calendar
