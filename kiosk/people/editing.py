"""Changing one person: how they are shown, their photo, what the roster knows of them."""

from collections.abc import Callable, Iterable
from dataclasses import fields, replace
from datetime import date

from kiosk.audit.model import JSON
from kiosk.errors import KnownError
from kiosk.people.audited import existing, subject
from kiosk.people.base import PeopleBase
from kiosk.people.merge import clean, ready, unshowable
from kiosk.people.model import BIRTHDAY_YEAR, LIMITS, Display, Person, PersonRow
from kiosk.people.names import same_key
from kiosk.people.signin import keep_one_manager


class Editing(PeopleBase):
    """One person at a time. `actor` is a manager, or the person with their badge.

    Each KnownError `person_unknown`.
    """

    def add_person(self, row: PersonRow, actor: str) -> Person:
        """Somebody new on the roster, as if a file brought them.

        KnownErrors: those of `merge.check`, `person_exists` for the name and team, or the id, of
        somebody who is on the roster already, active or not.
        """
        (checked,) = ready([row])
        new = Person(
            0,
            checked.key,
            checked.given,
            checked.family,
            checked.team,
            display=checked.display or Display.FIRST_NAME,
            born=checked.born,
            joined=checked.joined,
            language=checked.language,
            photo=checked.photo,
            birthday_shown=bool(checked.birthday_shown) and checked.born is not None,
        )
        with self._work.write() as unit:
            unit.people.lock()
            roster = unit.people.roster()
            new = replace(new, team=_spelled(new.team, roster))
            for other in roster:
                if _same(other, new):
                    raise KnownError("person_exists", number=other.id)
            (number,) = unit.people.add([new])
            unit.audit.append(actor, "person_added", subject(number))
        return replace(new, id=number)

    def edit_person(self, person_id: int, row: PersonRow, actor: str) -> Person:
        """Write a person's id, names, team, birthday, first day and language as `row` has them.

        What the row leaves empty is removed; how they are shown, and their photo, is passed
        over. A team that there is keeps its spelling for whoever joins it; their own may be spelled
        anew, for everybody in it. KnownErrors as for `add_person`.
        """
        checked = clean(row)
        ready([checked])
        with self._work.write() as unit:
            unit.people.lock()
            person = existing(unit, person_id)
            roster = unit.people.roster()
            stays = same_key(checked.team) == same_key(person.team)
            edited = replace(
                person,
                key=checked.key,
                given=checked.given,
                family=checked.family,
                team=checked.team if stays else _spelled(checked.team, roster),
                born=checked.born,
                joined=checked.joined,
                language=checked.language,
                birthday_shown=person.birthday_shown and checked.born is not None,
            )
            if edited == person:
                return person
            for other in roster:
                if other.id != person_id and _same(other, edited):
                    raise KnownError("person_exists", number=other.id)
            unit.people.save([edited])
            changed = [
                part.name
                for part in fields(Person)
                if getattr(person, part.name) != getattr(edited, part.name)
            ]
            # What was changed, never to what: the chain outlives an erasure.
            unit.audit.append(actor, "person_edited", subject(person_id), parts=", ".join(changed))
        return edited

    def set_display(self, person_id: int, display: Display, actor: str) -> Person:
        """Store a person's display choice; a file may narrow it later, but not widen it."""

        def choose(person: Person) -> Person:
            return replace(person, display=display, display_chosen=True)

        return self._changed(person_id, actor, "display_set", choose, display=display.value)

    def set_birthday_shown(self, person_id: int, is_shown: bool, actor: str) -> Person:
        """Let the screen congratulate a person on their birthday, or not.

        KnownError `birthday_unknown` when the roster has no birthday to show.
        """

        def choose(person: Person) -> Person:
            if is_shown and person.born is None:
                raise KnownError("birthday_unknown", number=person_id)
            return replace(person, birthday_shown=is_shown, display_chosen=True)

        return self._changed(person_id, actor, "birthday_shown_set", choose, shown=is_shown)

    def set_birthday(self, person_id: int, born: date | None, actor: str) -> Person:
        """Store day and month of a person's birthday; without one none is shown."""
        kept = None if born is None else born.replace(year=BIRTHDAY_YEAR)

        def choose(person: Person) -> Person:
            shown = person.birthday_shown and kept is not None
            return replace(person, born=kept, birthday_shown=shown)

        return self._changed(person_id, actor, "birthday_set", choose, known=kept is not None)

    def set_photo(self, person_id: int, photo: str | None, actor: str) -> Person:
        """Store the media name of a person's photo, or that there is none.

        KnownError `photo_name_wrong` for anything but a plain file name.
        """
        if photo is not None and not _plain_file_name(photo):
            raise KnownError("photo_name_wrong", name=photo)

        def choose(person: Person) -> Person:
            return replace(person, photo=photo)

        return self._changed(person_id, actor, "photo_set", choose, photo=photo is not None)

    def set_active(self, person_id: int, active: bool, actor: str) -> Person:
        """Take a person off the floor, or bring them back; KnownError also `manager_last`."""
        with self._work.write() as unit:
            unit.people.lock()
            person = existing(unit, person_id)
            present = replace(person, active=active)
            if present != person:
                if not active:
                    keep_one_manager(unit, person_id)
                unit.people.save([present])
                unit.audit.append(actor, "active_set", subject(person_id), active=active)
        return present

    def _changed(
        self,
        person_id: int,
        actor: str,
        action: str,
        choose: Callable[[Person], Person],
        **details: JSON,
    ) -> Person:
        with self._work.write() as unit:
            unit.people.lock()
            person = existing(unit, person_id)
            chosen = choose(person)
            if chosen != person:
                unit.people.save([chosen])
                unit.audit.append(actor, action, subject(person_id), **details)
        return chosen


def _spelled(team: str, roster: Iterable[Person]) -> str:
    """The name of a team as the roster spells it already."""
    known = (person.team for person in roster if same_key(person.team) == same_key(team))
    return next(known, team)


def _same(one: Person, other: Person) -> bool:
    """Whether a file could not tell them apart."""
    if one.key and one.key == other.key:
        return True
    if one.key and other.key:
        return False
    return all(
        same_key(left) == same_key(right)
        for left, right in (
            (one.given, other.given),
            (one.family, other.family),
            (one.team, other.team),
        )
    )


def _plain_file_name(name: str) -> bool:
    return (
        0 < len(name) <= LIMITS["photo"]
        and not unshowable(name)
        and not name.startswith(".")
        and not set(name) & set('/\\:*?"<>|')
    )
