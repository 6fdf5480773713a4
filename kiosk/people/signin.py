"""Managers: who is one, and how they prove it at the screen."""

from collections.abc import Callable
from typing import Final

from kiosk.clock import Clock
from kiosk.errors import KnownError
from kiosk.people.audited import active_person, existing, subject
from kiosk.people.model import Attempts, Credential, Manager, Person, Pick, SignedIn, Wait, Wrong
from kiosk.people.names import label, listed
from kiosk.people.passphrase import Hasher, checked, normal
from kiosk.people.picking import PickList
from kiosk.people.store import PeopleUnit
from kiosk.people.waiting import left, wait_after
from kiosk.work import Work

# What no person can have as a number waits as number 0.
_NUMBERS: Final = 2**31


class SignIn:
    """The managers' use cases. Hashing takes time on purpose, and runs outside transactions."""

    def __init__(self, work: Work[PeopleUnit], clock: Clock, hasher: Hasher) -> None:
        self._work = work
        self._clock = clock
        self._hasher = hasher
        self._picks = PickList(work, listed)

    def candidates(self, letters: str) -> tuple[Pick, ...]:
        """Whom these letters could mean. Not only managers: the list does not tell who is one."""
        return self._picks.picks(letters)

    def attempt(self, person_id: int, passphrase: str) -> SignedIn | Wrong | Wait:
        """Try to sign in. Managers, other people and numbers of nobody are answered alike.

        After the third wrong attempt in a row a number has to wait 1 s, then 2, 4 ... up to
        300 s. The attempt is counted as wrong before it is looked at, so that neither another
        process nor a power cut gives more attempts; the right passphrase clears the count.
        """
        if not 0 < person_id < _NUMBERS:
            person_id = 0
        with self._work.write() as unit:
            now = self._clock.now()
            before = unit.managers.lock_attempts(person_id, now)
            seconds, attempts = left(before, now)
            if seconds > 0:
                if attempts != before:
                    unit.managers.save_attempts(person_id, attempts)
                return Wait(seconds)
            failures = attempts.failures + 1
            unit.managers.save_attempts(person_id, Attempts(failures, now))
            credential = _usable(unit, person_id)
        text = normal(passphrase)
        fresh = None
        if credential is None:
            # As long as for a manager: the time must not tell who is one.
            self._hasher.hash(text)
        elif self._hasher.verify(credential.secret, text):
            stale = self._hasher.stale(credential.secret)
            fresh = self._hasher.hash(text) if stale else credential.secret
        with self._work.write() as unit:
            unit.people.lock()
            # What was checked may have been reset or removed meanwhile.
            if credential is None or fresh is None or _usable(unit, person_id) != credential:
                seconds = wait_after(failures)
                unit.audit.append(
                    "kiosk", "sign_in_refused", subject(person_id), wait_seconds=seconds
                )
                return Wrong(seconds)
            if fresh != credential.secret:
                unit.managers.put(
                    Credential(person_id, fresh, credential.since, credential.changed_at)
                )
            unit.managers.clear_attempts(person_id)
            unit.audit.append(subject(person_id), "signed_in", subject(person_id))
            return SignedIn(_manager(existing(unit, person_id)))

    def managers(self) -> tuple[Manager, ...]:
        """Everybody who may sign in, by number; people who are inactive cannot and are left out."""
        with self._work.read() as unit:
            return tuple(_manager(person) for person in active_managers(unit))

    def add(self, person_id: int, passphrase: str, actor: str) -> Manager:
        """Make a person a manager.

        KnownError `person_unknown`, `person_inactive`, `manager_exists`, `passphrase_short`,
        `passphrase_long`.
        """

        def put(unit: PeopleUnit, secret: str) -> Manager:
            person = active_person(unit, person_id)
            if unit.managers.credential(person_id) is not None:
                raise KnownError("manager_exists", number=person_id)
            now = self._clock.now()
            unit.managers.put(Credential(person_id, secret, now, now))
            unit.managers.clear_attempts(person_id)
            unit.audit.append(actor, "manager_added", subject(person_id))
            return _manager(person)

        return self._with_secret(passphrase, put)

    def reset(self, person_id: int, passphrase: str, actor: str) -> Manager:
        """Give a manager a new passphrase and end their waiting time.

        KnownError `person_unknown`, `manager_unknown`, `passphrase_short`, `passphrase_long`.
        """

        def put(unit: PeopleUnit, secret: str) -> Manager:
            person = existing(unit, person_id)
            old = _credential(unit, person_id)
            unit.managers.put(Credential(person_id, secret, old.since, self._clock.now()))
            unit.managers.clear_attempts(person_id)
            unit.audit.append(actor, "manager_reset", subject(person_id))
            return _manager(person)

        return self._with_secret(passphrase, put)

    def remove(self, person_id: int, actor: str) -> None:
        """This person is no manager any more.

        KnownError `person_unknown`, `manager_unknown`, `manager_last`.
        """
        with self._work.write() as unit:
            unit.people.lock()
            existing(unit, person_id)
            _credential(unit, person_id)
            keep_one_manager(unit, person_id)
            unit.managers.remove(person_id)
            unit.managers.clear_attempts(person_id)
            unit.audit.append(actor, "manager_removed", subject(person_id))

    def _with_secret(self, passphrase: str, put: Callable[[PeopleUnit, str], Manager]) -> Manager:
        secret = self._hasher.hash(checked(passphrase))
        with self._work.write() as unit:
            unit.people.lock()
            return put(unit, secret)


def active_managers(unit: PeopleUnit) -> tuple[Person, ...]:
    """The people who can sign in now, by number."""
    people = unit.people.people([one.person_id for one in unit.managers.managers()])
    return tuple(person for person in people if person.active)


def keep_one_manager(unit: PeopleUnit, leaving: int) -> None:
    """KnownError `manager_last` when nobody could sign in after `leaving` has gone."""
    if [person.id for person in active_managers(unit)] == [leaving]:
        raise KnownError("manager_last", number=leaving)


def _usable(unit: PeopleUnit, person_id: int) -> Credential | None:
    person = unit.people.person(person_id)
    if person is None or not person.active:
        return None
    return unit.managers.credential(person_id)


def _credential(unit: PeopleUnit, person_id: int) -> Credential:
    credential = unit.managers.credential(person_id)
    if credential is None:
        raise KnownError("manager_unknown", number=person_id)
    return credential


def _manager(person: Person) -> Manager:
    return Manager(person.id, label(person), person.team)
