"""Files of recognitions: taking them in, whole or not at all, and giving them out."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Final
from zoneinfo import ZoneInfo

from kiosk.errors import KnownError
from kiosk.people.model import ImportReport, Person
from kiosk.recognition import texts
from kiosk.recognition.base import RecognitionBase
from kiosk.recognition.merge import Roster, Values, plan, resolve, unclear
from kiosk.recognition.model import Recognition, RecognitionRow
from kiosk.recognition.rules import digest
from kiosk.recognition.staged_store import Stage, StagedFile
from kiosk.recognition.staging import Resolved, from_json, to_json
from kiosk.recognition.store import RecognitionUnit
from kiosk.words import Message

AT_ONCE: Final = 500
"""A file of so many rows is taken in by one transaction; a longer one in portions."""

ABANDONED: Final = timedelta(minutes=10)
"""A file that nobody has worked on for so long, and that does not count yet, is dropped."""

REMEMBERED: Final = timedelta(days=1)
"""For how long what became of a file is kept."""

PROGRESS: Final = 1000
"""The total of the progress, in no unit."""

_RESOLVED: Final = 250
_STAGED: Final = 400
_TRIES: Final = 5

Progress = Callable[[int, int], None]
"""Told how far it is, as (done, total)."""


class Pace:
    """How many rows one transaction takes, so that others never wait long for it.

    A transaction that took longer than `SLOW` seconds makes the next ones smaller, one that took
    less than `QUICK` larger.
    """

    LEAST: Final = 20
    FIRST: Final = 500
    MOST: Final = 1000
    SLOW: Final = 0.3
    QUICK: Final = 0.15

    def __init__(self, timer: Callable[[], float] = time.monotonic) -> None:
        self._timer = timer
        self._begun = 0.0
        self.size: int = self.FIRST

    def __enter__(self) -> None:
        self._begun = self._timer()

    def __exit__(self, *_: object) -> None:
        took = self._timer() - self._begun
        if took > self.SLOW:
            self.size = max(self.LEAST, self.size // 2)
        elif took < self.QUICK:
            self.size = min(self.MOST, self.size * 2)


def _never() -> bool:
    return False


def _untold(done: int, total: int) -> None:
    del done, total


class TakingIn(RecognitionBase):
    """Imports and exports."""

    def import_rows(
        self,
        rows: Sequence[RecognitionRow],
        actor: str,
        progress: Progress | None = None,
        stopped: Callable[[], bool] = _never,
    ) -> ImportReport:
        """Take in the rows of a file, all or none; repeated ones change what is there.

        A long file is put aside in portions, then marked as whole, and from that moment it
        counts: its rows are moved in portions, also after a crash, by whoever comes next.
        `stopped` is asked until then. A value that is not known becomes one of the site's own.

        Raises:
            RowsError: with all that is wrong with any row.
            KnownError: `import_stopped`; then nothing was taken in.
        """
        self.resume()
        if len(rows) <= AT_ONCE:
            return self._import_at_once(rows, actor)
        progress = progress or _untold
        number = self._stage(rows, actor, progress, stopped)
        return self._move(number, progress)

    def check_rows(self, rows: Sequence[RecognitionRow]) -> None:
        """Raise what `import_rows` would have against rows, and take nothing in."""
        with self._work.read() as unit:
            roster, values = self._known(unit)
        resolve(rows, roster, values, self._clock.now(), self._clock.zone)

    def resume(self) -> int:
        """Finish what a crash left: move the rows of files that count, drop other leavings.

        Answers how many files were finished.
        """
        now = self._clock.now()
        with self._work.read() as unit:
            staged = unit.recognitions.staged
            whole = staged.files(Stage.WHOLE)
            left = [
                *(f for f in staged.files(Stage.STAGING) if abs(now - f.alive_at) > ABANDONED),
                *staged.files(Stage.DROPPED),
                *(f for f in staged.files(Stage.DONE) if abs(now - f.alive_at) > REMEMBERED),
            ]
        for file in left:
            self._drop(file.id)
        for file in whole:
            self._move(file.id, _untold)
        return len(whole)

    def objections(self, rows: Sequence[RecognitionRow]) -> list[tuple[int, Message]]:
        """What the site has against rows that are refused already: people it does not know, ..."""
        with self._work.read() as unit:
            roster, values = self._known(unit)
        return unclear(rows, roster, values)

    def _import_at_once(self, rows: Sequence[RecognitionRow], actor: str) -> ImportReport:
        with self._work.write() as unit:
            unit.recognitions.lock()
            roster, values = self._known(unit)
            resolved = self._resolve(rows, roster, values)
            unit.recognitions.add_values(values.new)
            report = self._apply(unit, resolved)
            unchanged = report.unchanged + len(rows) - len(resolved)
            report = replace(report, unchanged=unchanged)
            _note(unit, actor, report)
        return report

    def _known(self, unit: RecognitionUnit) -> tuple[Roster, Values]:
        return Roster(unit.people.roster()), Values(unit.recognitions.own_values())

    def _resolve(
        self,
        rows: Sequence[RecognitionRow],
        roster: Roster,
        values: Values,
        progress: Callable[[int], None] | None = None,
    ) -> tuple[Resolved, ...]:
        now, zone = self._clock.now(), self._clock.zone
        return resolve(rows, roster, values, now, zone, self._policy().praise_waits, progress)

    def _stage(
        self,
        rows: Sequence[RecognitionRow],
        actor: str,
        progress: Progress,
        stopped: Callable[[], bool],
    ) -> int:
        """Put a file aside and mark it as whole; its number."""

        def told(done: int) -> None:
            _stop(stopped)
            progress(_RESOLVED * done // len(rows), PROGRESS)

        with self._work.read() as unit:
            roster, values = self._known(unit)
        resolved = self._resolve(rows, roster, values, told)
        with self._work.write() as unit:
            number = unit.recognitions.staged.begin(actor, self._clock.now())
        try:
            self._put(number, resolved, progress, stopped)
            self._mark(number, len(rows) - len(resolved), values)
        except BaseException:
            self._drop(number)
            raise
        return number

    def _put(
        self,
        number: int,
        resolved: Sequence[Resolved],
        progress: Progress,
        stopped: Callable[[], bool],
    ) -> None:
        pace, done = Pace(), 0
        while done < len(resolved):
            _stop(stopped)
            portion = [to_json(item) for item in resolved[done : done + pace.size]]
            with pace, self._work.write() as unit:
                alive = unit.recognitions.staged.put(number, done + 1, portion, self._clock.now())
            if not alive:
                raise KnownError("try_again")
            done += len(portion)
            progress(_RESOLVED + (_STAGED - _RESOLVED) * done // len(resolved), PROGRESS)
        _stop(stopped)

    def _mark(self, number: int, repeated: int, values: Values) -> None:
        """From now on the file counts."""
        with self._work.write() as unit:
            store = unit.recognitions
            store.lock()
            file = store.staged.file(number)
            if file is None or file.stage is not Stage.STAGING:
                raise KnownError("try_again")
            # Another file may have brought values meanwhile.
            present = Values(store.own_values())
            for value in values.new:
                meant = present.meant(value.name)
                if isinstance(meant, Message):
                    raise KnownError(meant.code, **meant.values)
            store.add_values(present.new)
            now = self._clock.now()
            store.staged.save(replace(file, stage=Stage.WHOLE, alive_at=now, unchanged=repeated))
            unit.audit.append(
                file.actor, "recognitions_import_begun", "recognitions", rows=file.rows
            )

    def _move(self, number: int, progress: Progress) -> ImportReport:
        """Move the rows of a file that counts; what became of all of them."""
        pace, tries = Pace(), 0
        while True:
            with self._work.read() as unit:
                staged = unit.recognitions.staged
                file = staged.file(number)
                rows = () if file is None else staged.rows(number, file.moved, pace.size)
            if file is None:
                raise KnownError("try_again")
            if file.stage is Stage.DONE:
                progress(PROGRESS, PROGRESS)
                return ImportReport(file.added, file.changed, file.unchanged)
            items = [from_json(row) for row in rows]
            try:
                with pace, self._work.write() as unit:
                    self._move_portion(unit, file, items)
                tries = 0
            except KnownError as error:
                tries += 1
                if error.code != "try_again" or tries == _TRIES:
                    raise
            # The end is told once, above.
            done = min(file.moved + len(items), file.rows - 1)
            progress(_STAGED + (PROGRESS - _STAGED) * done // file.rows, PROGRESS)

    def _move_portion(
        self, unit: RecognitionUnit, file: StagedFile, items: Sequence[Resolved]
    ) -> None:
        store = unit.recognitions
        store.lock()
        if store.staged.file(file.id) != file:
            return  # another process moved it
        made = self._apply(unit, self._living(unit, items))
        left = len(items) - made.added - made.changed
        file = replace(
            file,
            alive_at=self._clock.now(),
            moved=file.moved + len(items),
            added=file.added + made.added,
            changed=file.changed + made.changed,
            unchanged=file.unchanged + left,
        )
        if file.moved >= file.rows or not items:
            file = replace(file, stage=Stage.DONE)
            _note(unit, file.actor, ImportReport(file.added, file.changed, file.unchanged))
        store.staged.save(file)

    def _living(self, unit: RecognitionUnit, items: Sequence[Resolved]) -> list[Resolved]:
        """The rows without people who were erased since they were put aside."""
        named = {person for item in items for person in item.recognition.people}
        named |= {item.recognition.sender_id or 0 for item in items}
        known = {person.id for person in unit.people.people(sorted(named - {0}))}
        living: list[Resolved] = []
        for item in items:
            one = item.recognition
            people = tuple(person for person in one.people if person in known)
            if one.people and not people and not one.teams:
                continue
            sender = one.sender_id if one.sender_id in known else None
            if people != one.people or sender != one.sender_id:
                one = replace(one, people=people, sender_id=sender)
                item = replace(item, recognition=one, digest=digest(one))
            living.append(item)
        return living

    def _apply(self, unit: RecognitionUnit, items: Sequence[Resolved]) -> ImportReport:
        store = unit.recognitions
        keys = [item.recognition.key for item in items if item.recognition.key]
        by_key: Mapping[str, Recognition] = {one.key: one for one in store.by_keys(keys)}
        digests = list({item.digest for item in items if item.recognition.key not in by_key})
        made = plan(items, by_key, store.by_digests(digests), self._clock.zone)
        store.add([self._filed(item.recognition, item.digest) for item in made.added])
        store.save([self._filed(one) for one in made.changed])
        return ImportReport(len(made.added), len(made.changed), made.unchanged)

    def _drop(self, number: int) -> None:
        gone = False
        while not gone:
            with self._work.write() as unit:
                gone = unit.recognitions.staged.drop(number, Pace.MOST)

    def export(self) -> tuple[RecognitionRow, ...]:
        """All recognitions as rows that can be imported again without doubling anything.

        People stand there by their file's id, else by their number ("#17"),
        never by name; lines count from 2, below the headings.
        """
        self.resume()
        with self._work.read() as unit:
            people = {person.id: person for person in unit.people.roster()}
            names = {value.key: value.name for value in texts.VALUES}
            names |= {value.key: value.name for value in unit.recognitions.own_values()}
        rows: list[RecognitionRow] = []
        last = 0
        # Each portion has a transaction of its own: nobody waits for a long export.
        while True:
            with self._work.read() as unit:
                portion = unit.recognitions.after(last, AT_ONCE)
            if not portion:
                return tuple(rows)
            rows += (
                _row(line, one, people, names, self._clock.zone)
                for line, one in enumerate(portion, start=len(rows) + 2)
            )
            last = portion[-1].id


def _row(
    line: int,
    one: Recognition,
    people: Mapping[int, Person],
    names: Mapping[str, str],
    zone: ZoneInfo,
) -> RecognitionRow:
    return RecognitionRow(
        line=line,
        key=one.key,
        kind=one.kind,
        title=one.title,
        text=one.text,
        words=one.words,
        note=one.note,
        source=one.source,
        people=tuple(_as_text(number, people) for number in one.people),
        teams=one.teams,
        sender=one.sender or ("" if one.sender_id is None else _as_text(one.sender_id, people)),
        value="" if one.value is None else names.get(one.value, ""),
        picture=one.picture,
        day=one.created_at.astimezone(zone).date(),
        show_from=one.show_from,
        show_until=one.show_until,
        priority=one.priority,
        more=one.more,
        occasion=one.occasion,
        ink=one.ink,
        weekdays=one.weekdays,
        time_from=one.time_from,
        time_until=one.time_until,
        video=one.video,
        state=one.state,
        reason=one.reason,
        said=one.said,
    )


def _stop(stopped: Callable[[], bool]) -> None:
    if stopped():
        raise KnownError("import_stopped")


def _note(unit: RecognitionUnit, actor: str, report: ImportReport) -> None:
    unit.audit.append(
        actor,
        "recognitions_imported",
        "recognitions",
        added=report.added,
        changed=report.changed,
        unchanged=report.unchanged,
    )


def _as_text(person_id: int, people: Mapping[int, Person]) -> str:
    person = people.get(person_id)
    return person.key if person is not None and person.key else f"#{person_id}"
