"""What signing up needs, where it stands, and what is wanted so far."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Final, Protocol

from kiosk.people.model import Team
from kiosk.schedule.offers import Cancelled, Offer, SignedUp, SigningOutcome
from kiosk.schedule.sign_up_model import MOST_CAPACITY, SIGN_UP_LIMITS, SignUp, SlotKind

QUANTITY_MOST: Final = min(50, MOST_CAPACITY)
"""So many portions one can say by touch."""


class Step(StrEnum):
    """What the page asks or says."""

    SLOTS = "slots"
    WHO = "who"
    TEAM = "team"
    BRING = "bring"
    ITEM = "item"
    WRITE = "write"
    DONE = "done"
    BADGE = "badge"


BACK: Final[Mapping[Step, Step]] = MappingProxyType(
    {
        Step.WHO: Step.SLOTS,
        Step.TEAM: Step.SLOTS,
        Step.BRING: Step.SLOTS,
        Step.ITEM: Step.SLOTS,
        Step.WRITE: Step.ITEM,
        Step.DONE: Step.SLOTS,
        Step.BADGE: Step.DONE,
    }
)
"""Where the way back leads; from the slots it leads to the event."""

HAVE: Final = frozenset(
    {
        SigningOutcome.PLACED,
        SigningOutcome.WAITING,
        SigningOutcome.ALREADY,
        SigningOutcome.ONE_EACH,
    }
)
"""After these there is something to give back."""


class SignUps(Protocol):
    """What signing up needs of `kiosk.schedule.service.Schedule`; used on the storage worker."""

    def offer(self, event_id: int, person_id: int | None = None) -> Offer | None:
        """What one can sign up for at an event."""
        ...

    def sign_up(
        self,
        slot_id: int,
        person_id: int,
        nonce: str,
        item: str = "",
        quantity: int = 1,
        team: str = "",
    ) -> SignedUp:
        """Give a person a place, or one on the waiting list, or say why not."""
        ...

    def sign_up_and_bring(
        self,
        slot_id: int,
        bring_slot_id: int,
        person_id: int,
        nonce: str,
        item: str,
        quantity: int = 1,
        team: str = "",
    ) -> SignedUp:
        """Take a place and bring something for it: both, or neither."""
        ...

    def cancel_sign_up(self, sign_up_id: int, person_id: int) -> Cancelled:
        """Give back a place, or one on the waiting list."""
        ...


class Teams(Protocol):
    """What signing up needs of `kiosk.people.service.People`; used on the storage worker."""

    def teams(self) -> tuple[Team, ...]:
        """The teams that have people."""
        ...


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants so far. The same `nonce` makes a request that is repeated one sign-up.

    `bring_slot` is what they bring for the place where that is the rule; 0 for nothing.
    """

    slot: int
    kind: SlotKind
    nonce: str = field(default_factory=lambda: secrets.token_hex(16))
    team: str = ""
    item: str = ""
    quantity: int = 1
    bring_slot: int = 0

    @property
    def brings(self) -> bool:
        """Whether something has to be said that is brought."""
        return self.kind is SlotKind.BRING or self.bring_slot != 0

    def send(self, sign_ups: SignUps, person: int) -> SignedUp:
        """Ask for it; on the storage worker."""
        if self.bring_slot:
            return sign_ups.sign_up_and_bring(
                self.slot,
                self.bring_slot,
                person,
                self.nonce,
                self.item,
                self.quantity,
                self.team,
            )
        return sign_ups.sign_up(self.slot, person, self.nonce, self.item, self.quantity, self.team)

    def lacks(self, *, teams: bool) -> Step | None:
        """What has not been said yet; with `teams` a place is for one of them."""
        if teams and self.kind is SlotKind.PLACE and not self.team:
            return Step.TEAM
        return Step.ITEM if self.brings and not self.item.strip() else None

    def with_item(self, text: str) -> "Wish":
        """What is brought, cut where nothing longer is let in."""
        return replace(self, item=text[: SIGN_UP_LIMITS["item"]])

    def with_portions(self, step: int) -> "Wish":
        """So many portions more, or less; one at least."""
        return replace(self, quantity=max(1, min(QUANTITY_MOST, self.quantity + step)))

    def anew(self) -> "Wish":
        """The same wish as a request of its own: another person's, or changed."""
        return replace(self, nonce=secrets.token_hex(16))


@dataclass(frozen=True, slots=True)
class Shown:
    """What came of it, for the screen: a code of `signing_looks`, with what it speaks of.

    `sign_up` can be given back from there; `moved` is whether somebody moved up.
    """

    code: str
    cancels: bool = False
    sign_up: SignUp | None = None
    line: int = 0
    moved: bool = False
