"""Hiding tokens on a walk around, and the list of hiding places."""

import unicodedata
from dataclasses import replace
from typing import Final

from kiosk.errors import KnownError
from kiosk.people.names import tidy
from kiosk.raffle.base import RaffleBase, existing, token_digest
from kiosk.raffle.model import Hidden, HideOutcome, Place, PlaceCount, State, TokenInfo, TokenState
from kiosk.raffle.outcome import Result
from kiosk.raffle.store import RaffleUnit
from kiosk.scanning.code import Code, Refusal

PLACE_MOST: Final = 60
"""How many characters the name of a hiding place has at most."""

NOTE_MOST: Final = 200
"""How many characters the private note of a hidden token has at most."""

PLAN: Final = 1000
"""The far edge of the plan: coordinates are per mille of its width and height."""

_STAYS: Final = {
    TokenState.FOUND: HideOutcome.FOUND,
    TokenState.RETIRED: HideOutcome.RETIRED,
}
_BEFORE_CLOSING: Final = (None, State.PLANNED, State.ANNOUNCED, State.OPEN)


def place_key(name: str) -> str:
    """Equal for names of places that differ in case, accents and spaces only."""
    apart = unicodedata.normalize("NFKD", name.casefold())
    bare = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return " ".join(bare.split()) or name


class Hiding(RaffleBase):
    """The use cases of managers who hide tokens.

    Names of places and notes are not in the audit log: it is shown to others.
    """

    def hide(self, code: Code | Refusal | str, place: str, note: str, actor: str) -> Hidden:
        """Note that the token in the hand is at this place now; a new place is made.

        Scanned again at the same place it keeps its note, unless another comes with it.
        KnownErrors `place_needed`, `place_long`, `note_long`.
        """
        name, tidy_note = _checked_name(place), _checked_note(note)
        read = self._code(code)
        if isinstance(read, Result):
            return Hidden(HideOutcome(read.outcome.value))
        digest = token_digest(self._keys.token_key(), read)
        with self._work.write() as unit:
            unit.raffles.one_hider()
            row = unit.raffles.token(digest)
            if row is None:
                return Hidden(HideOutcome.UNKNOWN)
            token = existing(unit, row.number)
            if token.state in _STAYS:
                return Hidden(_STAYS[token.state], token)
            if row.state not in _BEFORE_CLOSING:
                return Hidden(HideOutcome.OVER, token)
            return self._hide(unit, token, _place_called(unit, name, actor), tidy_note, actor)

    def move(self, number: int, place: str, note: str, actor: str) -> TokenInfo:
        """Say where a token is without its code at hand, with this note and no other.

        KnownErrors `token_unknown`, `token_found`, `token_retired`, `place_needed`,
        `place_long`, `note_long`.
        """
        name, tidy_note = _checked_name(place), _checked_note(note)
        with self._work.write() as unit:
            unit.raffles.one_hider()
            token = existing(unit, number)
            if token.state is TokenState.FOUND:
                raise KnownError("token_found", number=number)
            if token.state is TokenState.RETIRED:
                raise KnownError("token_retired", number=number)
            where = _place_called(unit, name, actor)
            hidden = token.state is TokenState.HIDDEN
            if hidden and (token.place, token.note) == (where.name, tidy_note):
                return token
            unit.raffles.hide(number, where.number, tidy_note, actor, self._now())
            action = "token_moved" if hidden else "token_hidden"
            unit.audit.append(actor, action, f"token:{number}")
            return existing(unit, number)

    def unhide(self, number: int, actor: str) -> TokenInfo:
        """Take back that a token is hidden: it is printed, and at no place.

        KnownErrors `token_unknown`, `token_not_hidden`.
        """
        with self._work.write() as unit:
            if existing(unit, number).state is not TokenState.HIDDEN:
                raise KnownError("token_not_hidden", number=number)
            unit.raffles.unhide(number)
            unit.audit.append(actor, "token_unhidden", f"token:{number}")
            return existing(unit, number)

    def places(self) -> tuple[PlaceCount, ...]:
        """All places by name, with the tokens of the present raffle and of the next one."""
        with self._work.read() as unit:
            return _counted(unit)

    def add_place(self, name: str, actor: str) -> Place:
        """A place to choose from; the one that is there already, if there is one of this name.

        KnownErrors `place_needed`, `place_long`.
        """
        checked = _checked_name(name)
        with self._work.write() as unit:
            unit.raffles.one_hider()
            return _place_called(unit, checked, actor)

    def rename_place(self, number: int, name: str, actor: str) -> Place:
        """Another name for a place.

        KnownErrors `place_needed`, `place_long`, `place_unknown`, `place_taken`.
        """
        checked = _checked_name(name)
        with self._work.write() as unit:
            unit.raffles.one_hider()
            place = _place(unit, number)
            other = unit.raffles.place_called(place_key(checked))
            if other is not None and other.number != number:
                raise KnownError("place_taken", place=other.name)
            return _changed(unit, place, replace(place, name=checked), "place_renamed", actor)

    def put_place(self, number: int, x: int | None, y: int | None, actor: str) -> Place:
        """Put a place on the plan, or with None for both take it off the plan.

        What lies beyond the edge is put on the edge. KnownError `place_unknown`.
        """
        if x is None or y is None:
            x = y = None
        else:
            x, y = min(max(x, 0), PLAN), min(max(y, 0), PLAN)
        with self._work.write() as unit:
            unit.raffles.one_hider()
            place = _place(unit, number)
            return _changed(unit, place, replace(place, x=x, y=y), "place_put", actor)

    def remove_place(self, number: int, actor: str) -> None:
        """Take a place off the list.

        KnownErrors `place_unknown`, and `place_used` while a token of the present raffle or
        of the next one is hidden or was found there.
        """
        with self._work.write() as unit:
            unit.raffles.one_hider()
            place = _place(unit, number)
            [counted] = [each for each in _counted(unit) if each.place.number == number]
            if counted.hidden or counted.found:
                raise KnownError("place_used", place=place.name)
            unit.raffles.remove_place(number)
            unit.audit.append(actor, "place_removed", f"place:{number}")

    def _hide(
        self, unit: RaffleUnit, token: TokenInfo, place: Place, note: str, actor: str
    ) -> Hidden:
        hidden = token.state is TokenState.HIDDEN
        again = hidden and token.place == place.name
        if again and note in ("", token.note):
            return Hidden(HideOutcome.HIDDEN, token)
        unit.raffles.hide(token.number, place.number, note, actor, self._now())
        moved = hidden and not again
        action = "token_moved" if moved else "token_hidden"
        unit.audit.append(actor, action, f"token:{token.number}")
        outcome = HideOutcome.MOVED if moved else HideOutcome.HIDDEN
        before = token.place if moved else ""
        return Hidden(outcome, existing(unit, token.number), before)


def _checked_name(name: str) -> str:
    checked = tidy(name)
    if not checked:
        raise KnownError("place_needed")
    if len(checked) > PLACE_MOST or not checked.isprintable():
        raise KnownError("place_long", most=PLACE_MOST)
    return checked


def _checked_note(note: str) -> str:
    checked = tidy(note)
    if len(checked) > NOTE_MOST or (checked and not checked.isprintable()):
        raise KnownError("note_long", most=NOTE_MOST)
    return checked


def _place(unit: RaffleUnit, number: int) -> Place:
    found = unit.raffles.place(number)
    if found is None:
        raise KnownError("place_unknown", number=number)
    return found


def _place_called(unit: RaffleUnit, name: str, actor: str) -> Place:
    key = place_key(name)
    found = unit.raffles.place_called(key)
    if found is None:
        found = unit.raffles.add_place(name, key)
        unit.audit.append(actor, "place_added", f"place:{found.number}")
    return found


def _changed(unit: RaffleUnit, before: Place, after: Place, action: str, actor: str) -> Place:
    if after != before:
        unit.raffles.change_place(after, place_key(after.name))
        unit.audit.append(actor, action, f"place:{after.number}")
    return after


def _counted(unit: RaffleUnit) -> tuple[PlaceCount, ...]:
    raffle = unit.raffles.unfinished() or unit.raffles.last()
    return unit.raffles.place_counts(None if raffle is None else raffle.number)
