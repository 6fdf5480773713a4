"""What the people's use cases need of storage and of the other features."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from kiosk.audit.log import AuditLog
from kiosk.people.model import Attempts, BadgeRecord, Credential, Department, Person, Team


class PeopleStore(Protocol):
    """The roster, its teams, the departments and the badges, within one transaction.

    An erased person is in none of the answers.
    """

    def lock(self) -> None:
        """Let no other unit change the roster or the managers until this one ends."""
        ...

    def version(self) -> int:
        """A number that grows with every change of the roster, by whichever process."""
        ...

    def roster(self) -> tuple[Person, ...]:
        """Everybody, active or not, by number."""
        ...

    def person(self, person_id: int) -> Person | None:
        """The person with this number."""
        ...

    def people(self, person_ids: Sequence[int]) -> tuple[Person, ...]:
        """Those of `person_ids` who exist, by number."""
        ...

    def namesakes(self, names: Sequence[str]) -> tuple[Person, ...]:
        """The active people who may be shown by one of these names, and perhaps some more.

        A name is as `kiosk.people.names.shown` answers it.
        """
        ...

    def by_badge(self, digest: str) -> Person | None:
        """Who holds the badge with this keyed hash, active or not; a retired badge is nobody's."""
        ...

    def by_retired_badge(self, digest: str) -> Person | None:
        """Who held the badge with this keyed hash before it was retired, active or not."""
        ...

    def add(self, people: Sequence[Person]) -> tuple[int, ...]:
        """Add people and answer their numbers in order; the ids they come with are ignored."""
        ...

    def save(self, people: Sequence[Person]) -> None:
        """Store all fields but `has_badge` of people who exist."""
        ...

    def erase(self, person_id: int, at: datetime) -> None:
        """Remove all that is known of a person but the number, which is never used again."""
        ...

    def keep_taken(self, person_ids: Sequence[int], at: datetime) -> None:
        """Make those of the numbers that nobody has those of erased people."""
        ...

    def teams(self) -> tuple[Team, ...]:
        """The teams that have active people, by name."""
        ...

    def departments(self) -> tuple[Department, ...]:
        """The departments, by name."""
        ...

    def add_department(self, name: str) -> bool:
        """Add a department; False when there is one of this name, whatever its case."""
        ...

    def remove_department(self, name: str) -> bool:
        """Remove a department; False when there is none of this name, whatever its case."""
        ...

    def known_badges(self, digests: Sequence[str]) -> frozenset[str]:
        """Those of these keyed hashes that a badge has or had."""
        ...

    def replace_badges(self, digests: Mapping[int, str], at: datetime) -> None:
        """Give each person (by number) a badge and retire the one they had."""
        ...

    def badges(self, person_id: int) -> tuple[BadgeRecord, ...]:
        """The badges of a person, oldest first."""
        ...


class ManagerStore(Protocol):
    """Who may sign in, and who has to wait before trying again, within one transaction."""

    def managers(self) -> tuple[Credential, ...]:
        """Everybody who may sign in, by number; people who are inactive too."""
        ...

    def credential(self, person_id: int) -> Credential | None:
        """What is kept of this manager."""
        ...

    def put(self, credential: Credential) -> None:
        """Add a manager, or replace what is kept of one."""
        ...

    def remove(self, person_id: int) -> None:
        """This person is no manager any more."""
        ...

    def lock_attempts(self, person_id: int, now: datetime) -> Attempts:
        """The wrong sign-ins of a number, held against other writers until the end.

        Of a number that has none it is none since `now`.
        """
        ...

    def save_attempts(self, person_id: int, attempts: Attempts) -> None:
        """Store the wrong sign-ins of a number, whether or not anybody has it."""
        ...

    def clear_attempts(self, person_id: int) -> None:
        """Forget the wrong sign-ins of a number."""
        ...


class PeopleUnit(Protocol):
    """One transaction of the people's use cases."""

    @property
    def people(self) -> PeopleStore:
        """The roster."""
        ...

    @property
    def managers(self) -> ManagerStore:
        """The managers."""
        ...

    @property
    def audit(self) -> AuditLog:
        """The chain of what was changed."""
        ...

    def personal_data(self, person_id: int) -> Mapping[str, object]:
        """What the other features know of a person, by feature, ready for JSON."""
        ...

    def erase_personal(self, person_id: int) -> None:
        """Let the other features forget a person."""
        ...
