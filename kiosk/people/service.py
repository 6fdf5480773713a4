"""What can be done with the roster: one method for each thing a user can do."""

import dataclasses
import secrets
from collections.abc import Callable, Iterable, Sequence

from kiosk.clock import Clock
from kiosk.errors import KnownError
from kiosk.people.audited import active_person, existing, numbers, subject
from kiosk.people.badges import badge_digest, new_badges
from kiosk.people.departments import Departments
from kiosk.people.editing import Editing
from kiosk.people.merge import plan, ready
from kiosk.people.model import (
    Badge,
    Erased,
    Found,
    ImportReport,
    Person,
    PersonRow,
    Pick,
    Replaced,
    Team,
    Unknown,
)
from kiosk.people.names import listed, listed_for_managers, match
from kiosk.people.picking import PickList
from kiosk.people.signin import active_managers, keep_one_manager
from kiosk.people.store import PeopleUnit
from kiosk.scanning.code import Code, Kind
from kiosk.work import Work


class People(Editing, Departments):
    """The roster's use cases. Each is one transaction; `actor` names who did it in the audit chain.

    `key` is the site's secret for badges; `randbytes` gives random bytes, as in `secrets`.
    """

    def __init__(
        self,
        work: Work[PeopleUnit],
        clock: Clock,
        key: bytes,
        randbytes: Callable[[int], bytes] = secrets.token_bytes,
    ) -> None:
        super().__init__(work)
        self._clock = clock
        self._key = key
        self._randbytes = randbytes
        self._picks = PickList(work, listed)
        self._all_picks = PickList(work, listed_for_managers)

    def roster(self) -> tuple[Person, ...]:
        """Everybody, active or not, by number. For managers and exports, not for the floor."""
        with self._work.read() as unit:
            return unit.people.roster()

    def picks(self, letters: str) -> tuple[Pick, ...]:
        """Active people by the first letters of any part of the name; accents do not count.

        Hidden people are never among them. Without letters: everybody else.
        """
        return self._picks.picks(letters)

    def picks_for_managers(self, letters: str) -> tuple[Pick, ...]:
        """As `picks`, with the hidden people by their number; nobody looks like another."""
        return self._all_picks.picks(letters)

    def picks_of_inactive(self, letters: str) -> tuple[Pick, ...]:
        """As `picks_for_managers`, of the people who are off the floor."""
        away = [
            dataclasses.replace(person, active=True)
            for person in self.roster()
            if not person.active
        ]
        return match(listed_for_managers(away), letters)

    def person(self, person_id: int) -> Person:
        """The person with this number; KnownError `person_unknown`."""
        with self._work.read() as unit:
            return existing(unit, person_id)

    def by_badge(self, code: Code) -> Found | Replaced | Unknown:
        """Who holds this badge. Those of inactive people are unknown, also when replaced."""
        if code.kind is not Kind.BADGE:
            return Unknown("not_a_badge")
        digest = badge_digest(self._key, code)
        with self._work.read() as unit:
            person = unit.people.by_badge(digest)
            before = unit.people.by_retired_badge(digest) if person is None else None
        if person is not None and person.active:
            return Found(person)
        return Replaced() if before is not None and before.active else Unknown()

    def teams(self) -> tuple[Team, ...]:
        """The teams that have active people, by name."""
        with self._work.read() as unit:
            return unit.people.teams()

    def import_rows(
        self, rows: Iterable[PersonRow], actor: str, deactivate_missing: bool = False
    ) -> ImportReport:
        """Bring the roster up to date with a file's rows, all or nothing; see `merge`.

        With `deactivate_missing`, active people who are not among the rows become inactive.
        Repeating an import changes nothing. KnownError: those of `merge`, `roster_empty`,
        `managers_missing`.
        """
        checked = ready(rows)
        if deactivate_missing and not checked:
            raise KnownError("roster_empty")
        with self._work.write() as unit:
            unit.people.lock()
            todo = plan(unit.people.roster(), checked)
            missing = todo.missing if deactivate_missing else ()
            _keep_a_manager(unit, missing)
            added = unit.people.add(todo.added) if todo.added else ()
            gone = [dataclasses.replace(person, active=False) for person in missing]
            if todo.changed or gone:
                unit.people.save([*todo.changed, *gone])
            if added or todo.changed or gone:
                unit.audit.append(
                    actor,
                    "people_imported",
                    "roster",
                    added=numbers(added),
                    changed=numbers(person.id for person in todo.changed),
                    inactive=numbers(person.id for person in missing),
                    unchanged=todo.unchanged,
                )
        return ImportReport(len(added), len(todo.changed), todo.unchanged, len(missing))

    def make_badges(
        self, actor: str, only: Sequence[int] | None = None, replace: bool = False
    ) -> tuple[Badge, ...]:
        """Make badges for active people, or `only` for those; the codes are known only now.

        Who has a badge is left out unless `replace` is given: then the old one is retired.
        KnownError `person_unknown` or `person_inactive` for somebody in `only`.
        """
        with self._work.write() as unit:
            unit.people.lock()
            made = self._new_badges(unit, only, replace)
            self._keep_badges(unit, made, actor)
        return made

    def draw_badges(
        self, only: Sequence[int] | None = None, replace: bool = False
    ) -> tuple[Badge, ...]:
        """The badges that `make_badges` would make. They count only after `keep_badges`.

        Print them in between: a sheet that could not be written has cost nobody their badge.
        """
        with self._work.read() as unit:
            return self._new_badges(unit, only, replace)

    def keep_badges(self, badges: Sequence[Badge], actor: str, replace: bool = False) -> None:
        """Store badges that were drawn and are on paper; all of them or none.

        KnownErrors `person_unknown` and `person_inactive` for somebody who has left since, and
        `try_again` where, without `replace`, somebody has got a badge since.
        """
        with self._work.write() as unit:
            unit.people.lock()
            for badge in badges:
                person = active_person(unit, badge.person.id)
                if person.has_badge and not replace:
                    raise KnownError("try_again")
            self._keep_badges(unit, badges, actor)

    def _new_badges(
        self, unit: PeopleUnit, only: Sequence[int] | None, replace: bool
    ) -> tuple[Badge, ...]:
        if only is None:
            people = [person for person in unit.people.roster() if person.active]
        else:
            people = [active_person(unit, person_id) for person_id in sorted(set(only))]
        lacking = [person for person in people if replace or not person.has_badge]
        codes = new_badges(self._key, self._randbytes, len(lacking), unit.people.known_badges)
        return tuple(
            Badge(dataclasses.replace(person, has_badge=True), code)
            for person, code in zip(lacking, codes, strict=True)
        )

    def _keep_badges(self, unit: PeopleUnit, badges: Sequence[Badge], actor: str) -> None:
        if not badges:
            return
        digests = {badge.person.id: badge_digest(self._key, badge.code) for badge in badges}
        having = {person.id for person in unit.people.roster() if person.has_badge}
        unit.people.replace_badges(digests, self._clock.now())
        unit.audit.append(
            actor,
            "badges_made",
            "roster",
            people=numbers(digests),
            replaced=numbers(having & digests.keys()),
        )

    def export(self, person_id: int) -> dict[str, object]:
        """All that is known of one person, ready for JSON: own data, then by feature.

        Secrets (the hashes of badge and passphrase) are not among it.
        """
        with self._work.read() as unit:
            person = existing(unit, person_id)
            credential = unit.managers.credential(person_id)
            data: dict[str, object] = {
                "person": {
                    "number": person.id,
                    "id": person.key,
                    "given": person.given,
                    "family": person.family,
                    "team": person.team,
                    "display": person.display.value,
                    "display_chosen_here": person.display_chosen,
                    "photo": person.photo,
                    "birthday": None if person.born is None else person.born.strftime("--%m-%d"),
                    "birthday_shown": person.birthday_shown,
                    "joined": None if person.joined is None else person.joined.isoformat(),
                    "language": person.language,
                    "active": person.active,
                },
                "badges": [
                    {
                        "made_at": badge.made_at.isoformat(),
                        "retired_at": None
                        if badge.retired_at is None
                        else badge.retired_at.isoformat(),
                    }
                    for badge in unit.people.badges(person_id)
                ],
                "manager": None
                if credential is None
                else {
                    "since": credential.since.isoformat(),
                    "passphrase_changed_at": credential.changed_at.isoformat(),
                },
            }
            for feature, known in unit.personal_data(person_id).items():
                data.setdefault(feature, known)
        return data

    def erasable(self, person_id: int) -> Person:
        """The person, if they could be erased now; KnownErrors as of `erase`."""
        with self._work.read() as unit:
            person = existing(unit, person_id)
            if unit.managers.credential(person_id) is not None:
                keep_one_manager(unit, person_id)
        return person

    def erase(self, person_id: int, actor: str, *, last_manager_too: bool = False) -> Erased:
        """Remove all that is known of one person, here and in the other features.

        Their number stays taken, so that the audit chain never speaks of somebody else. The
        caller deletes the media files that nobody needs any more. KnownError
        `person_unknown`; `manager_last`, unless `last_manager_too`.
        """
        with self._work.write() as unit:
            unit.people.lock()
            person = existing(unit, person_id)
            if unit.managers.credential(person_id) is not None:
                if not last_manager_too:
                    keep_one_manager(unit, person_id)
                unit.managers.remove(person_id)
            unit.managers.clear_attempts(person_id)
            unit.erase_personal(person_id)
            unit.people.erase(person_id, self._clock.now())
            unit.audit.append(actor, "person_erased", subject(person_id))
        return Erased(person_id, person.photo)

    def keep_taken(self, person_ids: Iterable[int]) -> None:
        """Let numbers of people who were erased never be given to anybody else."""
        with self._work.write() as unit:
            unit.people.lock()
            unit.people.keep_taken(sorted(set(person_ids)), self._clock.now())


def _keep_a_manager(unit: PeopleUnit, leaving: Iterable[Person]) -> None:
    managers = {person.id for person in active_managers(unit)}
    if managers and managers <= {person.id for person in leaving}:
        raise KnownError("managers_missing")
