"""What every use case of people needs: somebody who exists, and how the audit speaks of them."""

from collections.abc import Iterable

from kiosk.errors import KnownError
from kiosk.people.model import Person
from kiosk.people.store import PeopleUnit


def existing(unit: PeopleUnit, person_id: int) -> Person:
    """The person with this number within a transaction; KnownError `person_unknown`."""
    person = unit.people.person(person_id)
    if person is None:
        raise KnownError("person_unknown", number=person_id)
    return person


def active_person(unit: PeopleUnit, person_id: int) -> Person:
    """As `existing`; KnownError `person_inactive` for somebody who is off the floor."""
    person = existing(unit, person_id)
    if not person.active:
        raise KnownError("person_inactive", number=person_id)
    return person


def subject(person_id: int) -> str:
    """How the audit chain speaks of a person: by number only."""
    return f"person:{person_id}"


def numbers(ids: Iterable[int]) -> str:
    """Numbers in short, ascending, each once: "1-40, 44"."""
    runs: list[tuple[int, int]] = []
    for number in sorted(set(ids)):
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return ", ".join(str(low) if low == high else f"{low}-{high}" for low, high in runs)
