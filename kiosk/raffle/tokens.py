"""Making, listing and retiring tokens."""

from typing import Final

from kiosk.errors import KnownError
from kiosk.raffle.base import (
    RUNNING,
    RaffleBase,
    checked_reason,
    existing,
    hold,
    token_digest,
)
from kiosk.raffle.model import Batch, BatchInfo, TokenInfo, TokenState
from kiosk.raffle.noted import words_digest
from kiosk.raffle.outcome import Result
from kiosk.raffle.store import RaffleUnit
from kiosk.scanning import code as codes
from kiosk.scanning.code import Code, Kind, Refusal

TOKENS_MOST: Final = 10_000
"""How many tokens one batch has at most."""


class Tokens(RaffleBase):
    """The use cases of tokens from the printer to the bin."""

    def make_tokens(self, count: int, actor: str) -> Batch:
        """A new batch; its answer is the only copy of the codes.

        The tokens belong to the announced or open raffle, else to the next one.
        KnownError `tokens_count`.
        """
        if not 1 <= count <= TOKENS_MOST:
            raise KnownError("tokens_count", most=TOKENS_MOST)
        key = self._keys.token_key()
        made: dict[str, Code] = {}
        while len(made) < count:
            code = codes.make(Kind.TOKEN, self._randbytes)
            made[token_digest(key, code)] = code
        with self._work.write() as unit:
            unit.raffles.one_raffle()
            raffle = unit.raffles.unfinished()
            running = raffle is not None and raffle.state in RUNNING
            number = raffle.number if raffle is not None and running else None
            batch, numbers = unit.raffles.add_tokens(tuple(made), number, self._now())
            unit.audit.append(
                actor, "tokens_made", f"batch:{batch}", first=numbers[0], last=numbers[-1]
            )
        return Batch(batch, tuple(zip(numbers, made.values(), strict=True)))

    def mark_printed(self, batch: int, actor: str) -> None:
        """Note that the sheets of a batch are on the disk. KnownError `batch_unknown`."""
        with self._work.write() as unit:
            if _batch(unit, batch).printed_at is None:
                unit.raffles.mark_printed(batch, self._now())
                unit.audit.append(actor, "tokens_printed", f"batch:{batch}")

    def batches(self) -> tuple[BatchInfo, ...]:
        """All batches by number."""
        with self._work.read() as unit:
            return unit.raffles.batches()

    def tokens(self) -> tuple[TokenInfo, ...]:
        """All tokens by number."""
        with self._work.read() as unit:
            return unit.raffles.tokens()

    def look_up(self, code: Code | Refusal | str) -> TokenInfo | None:
        """The token with this code; None for what is no token of this site."""
        text = self._code(code)
        if isinstance(text, Result):
            return None
        digest = token_digest(self._keys.token_key(), text)
        with self._work.read() as unit:
            row = unit.raffles.token(digest)
            return None if row is None else unit.raffles.token_info(row.number)

    def retire(self, number: int, actor: str, reason: str) -> TokenInfo:
        """Take a token out of the game.

        KnownErrors `token_unknown`, `token_found`, `token_retired`, `reason_needed`.
        """
        tidy = checked_reason(reason)
        with self._work.write() as unit:
            token = existing(unit, number)
            if token.state is TokenState.FOUND:
                raise KnownError("token_found", number=number)
            if token.state is TokenState.RETIRED:
                raise KnownError("token_retired", number=number)
            unit.raffles.retire(number, self._now(), tidy)
            unit.audit.append(
                actor, "token_retired", f"token:{number}", reason_sha256=words_digest(tidy)
            )
            return existing(unit, number)

    def retire_batch(self, batch: int, actor: str, reason: str) -> int:
        """Take a whole batch out of the game, when its sheet is lost; answers how many tokens.

        Found ones stay found. KnownErrors `batch_unknown`, `batch_retired` when nothing is
        left to retire, `reason_needed`.
        """
        tidy = checked_reason(reason)
        with self._work.write() as unit:
            hold(unit)
            _batch(unit, batch)
            retired = unit.raffles.retire_batch(batch, self._now(), tidy)
            if not retired:
                raise KnownError("batch_retired", number=batch)
            unit.audit.append(
                actor,
                "batch_retired",
                f"batch:{batch}",
                tokens=retired,
                reason_sha256=words_digest(tidy),
            )
            return retired


def _batch(unit: RaffleUnit, number: int) -> BatchInfo:
    found = unit.raffles.batch(number)
    if found is None:
        raise KnownError("batch_unknown", number=number)
    return found
