"""What signing up needs of storage."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from kiosk.schedule.offers import OfferSummary
from kiosk.schedule.sign_up_model import Attendance, SignUp, SignUpRule, Slot


class SignUpStore(Protocol):
    """Slots, rules, sign-ups and attendance, within one transaction.

    Whoever changes any of it locks the schedule first (`ScheduleStore.lock`): then look.
    """

    def slot(self, slot_id: int) -> Slot | None:
        """The slot with this number."""
        ...

    def slots(self, event_ids: Sequence[int]) -> tuple[Slot, ...]:
        """The slots of events: by event, then untimed ones first, by start, position, number."""
        ...

    def add_slots(self, slots: Sequence[Slot]) -> tuple[Slot, ...]:
        """Add slots and answer them with their numbers.

        Those that come with a number get it: slots that were removed and come back.
        """
        ...

    def save_slots(self, slots: Sequence[Slot]) -> None:
        """Store all fields of slots that exist."""
        ...

    def remove_slots(self, slot_ids: Sequence[int]) -> None:
        """Remove slots, with their sign-ups."""
        ...

    def rules(self, event_ids: Sequence[int]) -> Mapping[int, SignUpRule]:
        """The rules of events, by event; an event without one is not among them."""
        ...

    def put_rule(self, event_id: int, rule: SignUpRule | None) -> None:
        """Give an event its rule, or none."""
        ...

    def sign_up(self, sign_up_id: int) -> SignUp | None:
        """The sign-up with this number, cancelled or not."""
        ...

    def by_nonce(self, nonce: str) -> SignUp | None:
        """The sign-up that this request made."""
        ...

    def of_slots(self, slot_ids: Sequence[int]) -> tuple[SignUp, ...]:
        """The sign-ups of slots that are not cancelled, by number."""
        ...

    def of_events(self, event_ids: Sequence[int]) -> tuple[SignUp, ...]:
        """The sign-ups of events that are not cancelled, by number."""
        ...

    def of_person(self, person_id: int, team: str = "") -> tuple[SignUp, ...]:
        """A person's sign-ups, and those of the team, that are not cancelled, by number."""
        ...

    def every_one_of(self, person_id: int) -> tuple[SignUp, ...]:
        """All that a person ever signed up for, cancelled or not, by number."""
        ...

    def totals(self, event_ids: Sequence[int]) -> Mapping[int, tuple[int, int]]:
        """For each slot of events with sign-ups: portions that are placed, sign-ups that wait."""
        ...

    def summaries(self, event_ids: Sequence[int], now: datetime) -> Mapping[int, OfferSummary]:
        """The slots of events in four numbers, by event; those without slots are left out."""
        ...

    def ahead(self, one: SignUp) -> int:
        """How many wait in the same slot for longer."""
        ...

    def add_sign_up(self, one: SignUp) -> SignUp:
        """Add a sign-up and answer it with its number."""
        ...

    def save_sign_ups(self, sign_ups: Sequence[SignUp]) -> None:
        """Store state, item, quantity and instants of sign-ups that exist."""
        ...

    def forget_person(self, person_id: int) -> None:
        """Remove a person's sign-ups and attendance; places of teams stay, as nobody's."""
        ...

    def forget_before(self, at: datetime) -> tuple[int, int]:
        """Remove sign-ups for events that ended before `at`, and who came; answers how many."""
        ...

    def attend(self, one: Attendance) -> bool:
        """Note that somebody came; False when that is known already."""
        ...

    def leave(self, event_id: int, person_id: int) -> bool:
        """Forget that somebody came; False when that was not known."""
        ...

    def attendance(self, event_id: int) -> tuple[Attendance, ...]:
        """Who came to an event, by the time of the scan."""
        ...

    def attended(self, event_ids: Sequence[int]) -> Mapping[int, int]:
        """How many came to events; those without anybody are not among them."""
        ...

    def attendance_of(self, person_id: int) -> tuple[Attendance, ...]:
        """The events that a person came to, by the time of the scan."""
        ...
