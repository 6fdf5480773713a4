"""What the raffle's use cases need of storage, of the keys folder and of other features."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from kiosk.audit.log import AuditLog
from kiosk.people.store import PeopleStore
from kiosk.raffle.handing_store import HandingStore
from kiosk.raffle.hiding_store import HidingStore, ScanStore
from kiosk.raffle.model import (
    BatchInfo,
    Closing,
    Contribution,
    Raffle,
    Round,
    Rules,
    State,
    Ticket,
    TokenInfo,
)
from kiosk.raffle.ticket_store import TicketStore


@dataclass(frozen=True, slots=True)
class TokenRow:
    """A token for a redemption: `raffle` is the number of its raffle, None for the next one.

    `ticket` and `holder` are set for a found token.
    """

    number: int
    raffle: int | None
    state: State | None
    retired: bool
    ticket: int | None
    holder: str | None


@dataclass(frozen=True, slots=True)
class Counts:
    """How many tokens and tickets a raffle has; `made` is without the retired ones.

    `hidden` are noted as hidden and neither found nor retired; `noted` tells whether any
    was ever noted as hidden.
    """

    made: int
    found: int
    retired: int
    tickets: int
    holders: int
    hidden: int
    noted: bool


class RaffleStore(HidingStore, HandingStore, ScanStore, TicketStore, Protocol):
    """Raffles with their tokens, tickets, contributions and rounds, within one transaction.

    Storage itself refuses what must never happen: a ticket that changes after closing, a
    token found twice, a round or its outcome rewritten, a raffle that goes back.
    """

    @property
    def alone(self) -> bool:
        """Whether no other transaction can change anything from the beginning of this one."""
        ...

    def one_raffle(self) -> None:
        """Wait for, and hold until the end, the right to begin or to end a raffle."""
        ...

    def unfinished(self) -> Raffle | None:
        """The raffle that is neither finished nor abandoned."""
        ...

    def last(self) -> Raffle | None:
        """The raffle that began last, whatever its state."""
        ...

    def by_id(self, raffle_id: str) -> Raffle | None:
        """The raffle with this public name."""
        ...

    def ended(self) -> tuple[Raffle, ...]:
        """The finished and the abandoned raffles, oldest first."""
        ...

    def lock(self, number: int) -> Raffle:
        """The raffle as it is now, held against other writers until the end."""
        ...

    def add_raffle(self, raffle_id: str, name: str, rules: Rules, at: datetime) -> int:
        """A planned raffle; answers its number."""
        ...

    def plan(self, number: int, name: str, rules: Rules) -> None:
        """Change a planned raffle, and forget the holders that its old rules excluded."""
        ...

    def announce(self, number: int, commitment: str, length: int, at: datetime) -> None:
        """Fix the commitment; the tokens that wait for the next raffle become this one's."""
        ...

    def open(self, number: int, at: datetime, newest_person: int) -> None:
        """Tickets may come; `newest_person` is the highest number on the roster."""
        ...

    def newest_person(self, number: int) -> int:
        """The highest number on the roster when the raffle was opened."""
        ...

    def close(self, number: int, at: datetime, closing: Closing) -> None:
        """Tickets never change any more."""
        ...

    def begin_drawing(self, number: int) -> None:
        """Contributions never change any more."""
        ...

    def end(self, number: int, state: State, at: datetime, reason: str, secret: str | None) -> None:
        """Finished or abandoned; the secret (hex) is revealed."""
        ...

    def free_tokens(self, number: int) -> None:
        """Let the tokens of a raffle that never opened belong to the next one."""
        ...

    def counts(self, number: int | None) -> Counts:
        """The counts of a raffle, or of the tokens that wait for the next one."""
        ...

    def token(self, digest: str) -> TokenRow | None:
        """The token with this keyed hash."""
        ...

    def tokens(self) -> tuple[TokenInfo, ...]:
        """All tokens by number."""
        ...

    def token_info(self, number: int) -> TokenInfo | None:
        """The token with this number."""
        ...

    def add_tokens(
        self, digests: Sequence[str], raffle: int | None, at: datetime
    ) -> tuple[int, tuple[int, ...]]:
        """A new batch; answers its number and the tokens' numbers in order."""
        ...

    def retire(self, number: int, at: datetime, reason: str) -> None:
        """This token is not redeemed any more."""
        ...

    def batches(self) -> tuple[BatchInfo, ...]:
        """All batches by number."""
        ...

    def batch(self, number: int) -> BatchInfo | None:
        """The batch with this number."""
        ...

    def mark_printed(self, batch: int, at: datetime) -> None:
        """The tokens of a batch are on paper, those that were not before."""
        ...

    def retire_batch(self, batch: int, at: datetime, reason: str) -> int:
        """Retire what is neither found nor retired of a batch; answers how many."""
        ...

    def holder(self, raffle: int, person_id: int) -> str | None:
        """The pseudonym of a person in a raffle."""
        ...

    def person_of(self, raffle: int, holder: str) -> int | None:
        """Whose pseudonym it is; None once the person is erased."""
        ...

    def holder_known(self, raffle: int, holder: str) -> bool:
        """Whether a pseudonym was ever used in a raffle, also by somebody erased since."""
        ...

    def add_holder(self, raffle: int, person_id: int, holder: str) -> None:
        """Give a person a pseudonym in a raffle."""
        ...

    def tickets(self, raffle: int) -> tuple[Ticket, ...]:
        """All tickets of a raffle by number."""
        ...

    def tickets_of(self, raffle: int, holder: str) -> tuple[Ticket, ...]:
        """The tickets of one holder by number."""
        ...

    def tickets_held(self, raffle: int, holder: str) -> int:
        """How many tickets a holder has."""
        ...

    def tickets_held_since(self, raffle: int, holder: str, since: datetime) -> int:
        """How many tickets a holder has whose tokens were redeemed at `since` or later."""
        ...

    def add_ticket(self, raffle: int, token: int, holder: str, at: datetime) -> int | None:
        """The next ticket of a locked raffle for a token; None when the token has one already."""
        ...

    def give_ticket(self, raffle: int, number: int, holder: str) -> None:
        """Another person is the right holder of a ticket."""
        ...

    def contributions(self, raffle: int) -> tuple[Contribution, ...]:
        """The contributions in the order given."""
        ...

    def add_contribution(self, raffle: int, contribution: Contribution, at: datetime) -> None:
        """One more contribution."""
        ...

    def rounds(self, raffle: int) -> tuple[Round, ...]:
        """The rounds by number."""
        ...

    def add_round(self, raffle: int, drawn: Round) -> None:
        """A round, pending."""
        ...

    def settle(self, raffle: int, drawn: Round) -> None:
        """The outcome, reason and settling of a pending round."""
        ...

    def personal_data(self, person_id: int) -> Mapping[str, object]:
        """What the raffles know of a person, ready for JSON.

        Their pseudonyms, tickets and wins, and the tokens that they hid.
        """
        ...

    def erase_personal(self, person_id: int) -> None:
        """Remove what links a person to pseudonyms and to the tokens that they hid."""
        ...


class RaffleUnit(Protocol):
    """One transaction of the raffle's use cases."""

    @property
    def raffles(self) -> RaffleStore:
        """The raffles."""
        ...

    @property
    def people(self) -> PeopleStore:
        """The roster."""
        ...

    @property
    def audit(self) -> AuditLog:
        """The chain of what was changed."""
        ...

    def announce_win(
        self,
        person_id: int,
        prize: str,
        raffle_name: str,
        ticket: int,
        at: datetime,
        picture: str = "",
    ) -> None:
        """Let a claimed win be celebrated; the draw's own audit entry tells who did it.

        `picture` is that of the prize, a name in the site's media, or "".
        """
        ...


class KeyFolder(Protocol):
    """Secrets that are kept in files beside the database, never in it."""

    def token_key(self) -> bytes:
        """The 32-byte key of the tokens' keyed hash; made when there is none yet."""
        ...

    def keep_secret(self, raffle_id: str, secret: bytes) -> None:
        """Store the secret of a raffle so that a power cut cannot lose it; never replaces one."""
        ...

    def secret(self, raffle_id: str) -> bytes:
        """The secret of a raffle. Raises `KnownError("raffle_secret_missing")`."""
        ...

    def bind(self, raffle_id: str, randomness_sha256: str) -> str:
        """Note what a raffle is drawn with, before its first code is revealed.

        Only the first call notes; all answer what was noted.
        """
        ...

    def bound(self, raffle_id: str) -> str | None:
        """What a raffle is drawn with (hex); None before its first draw."""
        ...

    def raffles(self) -> Collection[str]:
        """The public names of all raffles whose secret was ever made here."""
        ...
