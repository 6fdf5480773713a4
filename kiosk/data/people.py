"""Stores of the roster and of the managers."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, Select, bindparam, delete, func, insert, select, update

from kiosk.data.dialect import insert_or_ignore, insert_or_update, one_writer
from kiosk.data.tables import people as tables
from kiosk.data.types import portions
from kiosk.people.model import (
    Attempts,
    BadgeRecord,
    Credential,
    Department,
    Display,
    Person,
    Team,
)
from kiosk.people.names import same_key, search_key

_NOBODY: Final[Mapping[str, Any]] = {
    "key": None,
    "given": "",
    "family": "",
    "team_id": None,
    "display": Display.HIDDEN,
    "display_chosen": False,
    "photo": None,
    "born": None,
    "joined": None,
    "language": None,
    "active": False,
    "birthday_shown": False,
}
"""What the row of an erased person keeps."""

# The highest number that PostgreSQL's INTEGER can give a person.
_HIGHEST = 2**31 - 1


class PeopleStore:
    """Implements `kiosk.people.store.PeopleStore`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def lock(self) -> None:
        one_writer(self._connection, "roster")

    def version(self) -> int:
        found = self._connection.execute(
            select(tables.roster_version.c.version)
        ).scalar_one_or_none()
        return 0 if found is None else found

    def roster(self) -> tuple[Person, ...]:
        return self._persons(_PERSONS)

    def person(self, person_id: int) -> Person | None:
        if not 0 < person_id <= _HIGHEST:
            return None
        row = self._connection.execute(_ONE_PERSON, {"wanted": person_id}).one_or_none()
        return None if row is None else _person(row)

    def people(self, person_ids: Sequence[int]) -> tuple[Person, ...]:
        wanted = sorted(n for n in set(person_ids) if 0 < n <= _HIGHEST)
        found: list[Person] = []
        for some in portions(wanted):
            found.extend(self._persons(_PERSONS.where(tables.person.c.id.in_(some))))
        return tuple(found)

    def namesakes(self, names: Sequence[str]) -> tuple[Person, ...]:
        person = tables.person.c
        active = _PERSONS.where(person.active)
        found: list[Person] = []
        for some in portions(sorted({name for name in names if name})):
            first = person.display.in_((Display.FIRST_NAME, Display.PHOTO))
            found.extend(self._persons(active.where(first, person.given.in_(some))))
        # Which letters those are, no database can tell for every script.
        if any(name.endswith(".") for name in names):
            found.extend(self._persons(active.where(person.display == Display.INITIALS)))
        return tuple(found)

    def by_badge(self, digest: str) -> Person | None:
        row = self._connection.execute(_BY_BADGE, {"wanted": digest}).one_or_none()
        return None if row is None else _person(row)

    def by_retired_badge(self, digest: str) -> Person | None:
        found = self._connection.execute(
            select(tables.badge.c.person_id).where(
                tables.badge.c.digest == digest, tables.badge.c.retired_at.is_not(None)
            )
        ).scalar_one_or_none()
        return None if found is None else self.person(found)

    def add(self, people: Sequence[Person]) -> tuple[int, ...]:
        if not people:
            return ()
        numbers = self._connection.execute(
            insert(tables.person).returning(tables.person.c.id, sort_by_parameter_order=True),
            self._rows(people),
        ).scalars()
        added = tuple(numbers)
        self._changed()
        return added

    def save(self, people: Sequence[Person]) -> None:
        if not people:
            return
        # Keys move between people only if nobody holds the new one at any moment.
        self._connection.execute(
            update(tables.person).where(tables.person.c.id == bindparam("number")).values(key=None),
            [{"number": person.id} for person in people],
        )
        rows = self._rows(people)
        self._connection.execute(
            update(tables.person)
            .where(tables.person.c.id == bindparam("number"))
            .values({name: bindparam(name) for name in rows[0]}),
            [{**row, "number": person.id} for row, person in zip(rows, people, strict=True)],
        )
        self._changed()

    def erase(self, person_id: int, at: datetime) -> None:
        self._connection.execute(delete(tables.badge).where(tables.badge.c.person_id == person_id))
        self._connection.execute(
            update(tables.person)
            .where(tables.person.c.id == person_id)
            .values(**_NOBODY, erased_at=at)
        )
        self._changed()

    def keep_taken(self, person_ids: Sequence[int], at: datetime) -> None:
        rows = [{"id": number, **_NOBODY, "erased_at": at} for number in person_ids]
        if rows:
            self._connection.execute(insert_or_ignore(tables.person), rows)

    def teams(self) -> tuple[Team, ...]:
        rows = self._connection.execute(
            select(tables.team.c.name, func.count())
            .join(tables.person, tables.person.c.team_id == tables.team.c.id)
            .where(tables.person.c.active)
            .group_by(tables.team.c.name)
        )
        found = [Team(name, count) for name, count in rows]
        return tuple(sorted(found, key=lambda team: search_key(team.name)))

    def departments(self) -> tuple[Department, ...]:
        names = self._connection.execute(select(tables.department.c.name)).scalars()
        return tuple(Department(name) for name in sorted(names, key=search_key))

    def add_department(self, name: str) -> bool:
        added = self._connection.execute(
            insert_or_ignore(tables.department)
            .values(name=name, folded=same_key(name))
            .returning(tables.department.c.id)
        ).first()
        return added is not None

    def remove_department(self, name: str) -> bool:
        removed = self._connection.execute(
            delete(tables.department)
            .where(tables.department.c.folded == same_key(name))
            .returning(tables.department.c.id)
        ).first()
        return removed is not None

    def known_badges(self, digests: Sequence[str]) -> frozenset[str]:
        known: set[str] = set()
        for some in portions(digests):
            found = select(tables.badge.c.digest).where(tables.badge.c.digest.in_(some))
            known.update(self._connection.execute(found).scalars())
        return frozenset(known)

    def replace_badges(self, digests: Mapping[int, str], at: datetime) -> None:
        if not digests:
            return
        self._connection.execute(
            update(tables.badge)
            .where(
                tables.badge.c.person_id == bindparam("number"),
                tables.badge.c.retired_at.is_(None),
            )
            .values(retired_at=bindparam("at")),
            [{"number": number, "at": at} for number in digests],
        )
        self._connection.execute(
            insert(tables.badge),
            [
                {"person_id": number, "digest": digest, "made_at": at}
                for number, digest in digests.items()
            ],
        )
        self._changed()

    def badges(self, person_id: int) -> tuple[BadgeRecord, ...]:
        rows = self._connection.execute(
            select(tables.badge.c.made_at, tables.badge.c.retired_at)
            .where(tables.badge.c.person_id == person_id)
            .order_by(tables.badge.c.id)
        )
        return tuple(BadgeRecord(made_at, retired_at) for made_at, retired_at in rows)

    def _persons(self, query: Select[Any]) -> tuple[Person, ...]:
        return tuple(_person(row) for row in self._connection.execute(query))

    def _rows(self, persons: Sequence[Person]) -> list[dict[str, object]]:
        team_ids = self._team_ids({person.team for person in persons if person.team})
        return [
            {
                "key": person.key or None,
                "given": person.given,
                "family": person.family,
                "team_id": team_ids.get(person.team),
                "display": person.display,
                "display_chosen": person.display_chosen,
                "photo": person.photo,
                "born": person.born,
                "joined": person.joined,
                "language": person.language,
                "active": person.active,
                "birthday_shown": person.birthday_shown,
            }
            for person in persons
        ]

    def _team_ids(self, names: set[str]) -> dict[str, int]:
        """The teams' ids by name; new teams are made, and a name is spelled as it was last."""
        known = {
            folded: (number, name)
            for number, name, folded in self._connection.execute(
                select(tables.team.c.id, tables.team.c.name, tables.team.c.folded)
            )
        }
        ids: dict[str, int] = {}
        for name in sorted(names):
            folded = same_key(name)
            if folded not in known:
                number = self._connection.execute(
                    insert(tables.team).values(name=name, folded=folded).returning(tables.team.c.id)
                ).scalar_one()
                known[folded] = (number, name)
            number, spelled = known[folded]
            if spelled != name:
                self._connection.execute(
                    update(tables.team).where(tables.team.c.id == number).values(name=name)
                )
                known[folded] = (number, name)
            ids[name] = number
        return ids

    def _changed(self) -> None:
        self._connection.execute(insert_or_ignore(tables.roster_version).values(id=1, version=0))
        self._connection.execute(
            update(tables.roster_version).values(version=tables.roster_version.c.version + 1)
        )


class ManagerStore:
    """Implements `kiosk.people.store.ManagerStore`."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def managers(self) -> tuple[Credential, ...]:
        rows = self._connection.execute(select(tables.manager).order_by(tables.manager.c.person_id))
        return tuple(_credential(row) for row in rows)

    def credential(self, person_id: int) -> Credential | None:
        row = self._connection.execute(
            select(tables.manager).where(tables.manager.c.person_id == person_id)
        ).first()
        return None if row is None else _credential(row)

    def put(self, credential: Credential) -> None:
        self._connection.execute(
            insert_or_update(
                tables.manager, ["person_id"], ["secret", "since", "changed_at"]
            ).values(
                person_id=credential.person_id,
                secret=credential.secret,
                since=credential.since,
                changed_at=credential.changed_at,
            )
        )

    def remove(self, person_id: int) -> None:
        self._connection.execute(
            delete(tables.manager).where(tables.manager.c.person_id == person_id)
        )

    def lock_attempts(self, person_id: int, now: datetime) -> Attempts:
        one_writer(self._connection, f"sign-in {person_id}")
        row = self._connection.execute(
            select(tables.sign_in_attempt.c.failures, tables.sign_in_attempt.c.waits_from).where(
                tables.sign_in_attempt.c.person_id == person_id
            )
        ).first()
        return Attempts(0, now) if row is None else Attempts(row.failures, row.waits_from)

    def save_attempts(self, person_id: int, attempts: Attempts) -> None:
        self._connection.execute(
            insert_or_update(
                tables.sign_in_attempt, ["person_id"], ["failures", "waits_from"]
            ).values(
                person_id=person_id, failures=attempts.failures, waits_from=attempts.waits_from
            )
        )

    def clear_attempts(self, person_id: int) -> None:
        self._connection.execute(
            delete(tables.sign_in_attempt).where(tables.sign_in_attempt.c.person_id == person_id)
        )


_PERSONS = (
    select(tables.person, tables.team.c.name.label("team"), tables.badge.c.id.label("badge_id"))
    .outerjoin(tables.team, tables.team.c.id == tables.person.c.team_id)
    .outerjoin(
        tables.badge,
        (tables.badge.c.person_id == tables.person.c.id) & tables.badge.c.retired_at.is_(None),
    )
    .where(tables.person.c.erased_at.is_(None))
    .order_by(tables.person.c.id)
)

# Built once: every redemption asks for one of these.
_ONE_PERSON = _PERSONS.where(tables.person.c.id == bindparam("wanted"))
_BY_BADGE = _PERSONS.where(tables.badge.c.digest == bindparam("wanted"))


def _person(row: Row[Any]) -> Person:
    return Person(
        id=row.id,
        key=row.key or "",
        given=row.given,
        family=row.family,
        team=row.team or "",
        display=row.display,
        photo=row.photo,
        born=row.born,
        joined=row.joined,
        language=row.language,
        active=row.active,
        has_badge=row.badge_id is not None,
        display_chosen=row.display_chosen,
        birthday_shown=row.birthday_shown,
    )


def _credential(row: Row[Any]) -> Credential:
    return Credential(row.person_id, row.secret, row.since, row.changed_at)
