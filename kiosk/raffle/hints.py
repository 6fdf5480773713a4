"""Hints: sentences that help the finders, which managers release by time."""

from datetime import datetime
from typing import Final

from kiosk.errors import KnownError
from kiosk.people.names import tidy
from kiosk.raffle.base import RUNNING, RaffleBase, going
from kiosk.raffle.model import Hint, Raffle, State
from kiosk.raffle.rules import to_rfc3339
from kiosk.raffle.store import RaffleUnit

HINT_MOST: Final = 140
"""How many characters a hint has at most."""

HINTS_SHOWN: Final = 6
"""How many hints the floor sees at once: the newest."""


class Hints(RaffleBase):
    """The use cases of hints. They belong to the raffle that is not finished."""

    def add_hint(self, text: str, release_at: datetime, actor: str) -> Hint:
        """A hint that the floor sees from `release_at` (zone-aware) on, while tickets can come.

        KnownErrors `hint_needed`, `hint_long`, `raffle_none`, `raffle_already_closed`.
        """
        checked = tidy(text)
        if not checked:
            raise KnownError("hint_needed")
        if len(checked) > HINT_MOST or not checked.isprintable():
            raise KnownError("hint_long", most=HINT_MOST)
        with self._work.write() as unit:
            unit.raffles.one_hider()
            raffle = going(unit)
            if raffle.state not in (State.PLANNED, *RUNNING):
                raise KnownError("raffle_already_closed", name=raffle.name)
            hint = unit.raffles.add_hint(raffle.number, checked, release_at)
            # Not the text: before its time it would tell.
            unit.audit.append(
                actor, "hint_added", f"hint:{hint.number}", release_at=to_rfc3339(release_at)
            )
            return hint

    def withdraw_hint(self, number: int, actor: str) -> Hint:
        """Show a hint no more, or never. KnownErrors `raffle_none`, `hint_unknown`."""
        with self._work.write() as unit:
            unit.raffles.one_hider()
            raffle = going(unit)
            hints = {hint.number: hint for hint in unit.raffles.hints(raffle.number)}
            if number not in hints:
                raise KnownError("hint_unknown", number=number)
            if not hints[number].withdrawn:
                unit.raffles.withdraw_hint(number, self._now())
                unit.audit.append(actor, "hint_withdrawn", f"hint:{number}")
            return next(hint for hint in unit.raffles.hints(raffle.number) if hint.number == number)

    def hints(self) -> tuple[Hint, ...]:
        """All hints of the raffle that is not finished, the first to be released first."""
        with self._work.read() as unit:
            raffle = unit.raffles.unfinished()
            return () if raffle is None else unit.raffles.hints(raffle.number)

    def released_hints(self) -> tuple[Hint, ...]:
        """The hints that the floor sees now, the newest first."""
        with self._work.read() as unit:
            return released(unit, unit.raffles.unfinished(), self._clock.now())


def released(unit: RaffleUnit, raffle: Raffle | None, now: datetime) -> tuple[Hint, ...]:
    """The hints of this raffle that the floor sees at `now`, the newest first."""
    if raffle is None or raffle.state not in RUNNING:
        return ()
    return unit.raffles.released_hints(raffle.number, now, HINTS_SHOWN)
