"""What the raffle's use cases share: their tools, and how they look at the present raffle."""

import hashlib
import hmac
import secrets
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from kiosk.clock import Clock
from kiosk.errors import KnownError
from kiosk.people.model import Person
from kiosk.people.names import shown, telling_teams
from kiosk.raffle import record
from kiosk.raffle.model import Json, Raffle, State, TokenInfo
from kiosk.raffle.outcome import Outcome, Result
from kiosk.raffle.rolls import CHUNK, Roll, Rolls, Rows, chunks, written
from kiosk.raffle.rules import to_rfc3339
from kiosk.raffle.store import KeyFolder, RaffleUnit
from kiosk.scanning import code as codes
from kiosk.scanning.code import ALPHABET, Code, Kind, Refusal
from kiosk.work import Work

REASON_MOST: Final = 300

RUNNING: Final = (State.ANNOUNCED, State.OPEN)
"""The states in which a raffle has tokens out and the floor is told of it."""


def token_digest(key: bytes, code: Code) -> str:
    """The keyed hash under which a token is stored: HMAC-SHA256 (RFC 2104), 64 hex digits."""
    return hmac.new(key, b"token:" + code.text.encode("ascii"), hashlib.sha256).hexdigest()


class RaffleBase:
    """Holds the tools; every public method of its subclasses is one use case."""

    def __init__(
        self,
        work: Work[RaffleUnit],
        clock: Clock,
        keys: KeyFolder,
        badge_key: bytes,
        randbytes: Callable[[int], bytes] = secrets.token_bytes,
    ) -> None:
        self._work = work
        self._clock = clock
        self._keys = keys
        self._badge_key = badge_key
        self._randbytes = randbytes
        self._rolls = Rolls()

    def _now(self) -> datetime:
        """The present, to the second as records have it."""
        return self._clock.now().replace(microsecond=0)

    def _code(self, code: Code | Refusal | str) -> Code | Result:
        read = codes.read(code) if isinstance(code, str) else code
        if isinstance(read, Refusal):
            return Result(Outcome(read.reason))
        if read.kind is not Kind.TOKEN:
            return Result(Outcome.NOT_OURS)
        return read

    def _new_holder(self, unit: RaffleUnit, raffle: int, person_id: int) -> str:
        while True:
            random = self._randbytes(6)
            letters = "".join(ALPHABET[byte >> 4] + ALPHABET[byte & 0x0F] for byte in random)
            holder = f"p{letters}"
            if not unit.raffles.holder_known(raffle, holder):
                unit.raffles.add_holder(raffle, person_id, holder)
                return holder

    def _prepare(
        self, raffle_id: str | None = None, read: Callable[[int], None] | None = None
    ) -> Roll | None:
        """The ticket list of a raffle, read before the transaction that needs it.

        In transactions of a few hundredths of a second; `read` is told how many tickets more
        were read. None while there is no frozen list.
        """
        with self._work.read() as unit:
            try:
                raffle = present(unit, raffle_id)
            except KnownError:
                # The use case says so itself.
                return None
        kept = self._rolls.get(raffle.id, raffle.tickets_sha256)
        if raffle.closing is None or kept is not None:
            return kept

        def some(last: int) -> Rows:
            with self._work.read() as unit:
                rows = unit.raffles.ticket_rows(raffle.number, last, CHUNK)
            if read is not None:
                read(len(rows))
            return rows

        roll = written(chunks(some))
        self._keep(raffle, roll)
        return roll

    def _roll(self, unit: RaffleUnit, raffle: Raffle) -> Roll:
        """The ticket list of a raffle, which takes a while where nothing prepared it."""
        kept = self._rolls.get(raffle.id, raffle.tickets_sha256)
        if kept is not None:
            return kept
        roll = read_roll(unit, raffle)
        self._keep(raffle, roll)
        return roll

    def _keep(self, raffle: Raffle, roll: Roll) -> None:
        # Only what is frozen, and as it was when it was frozen.
        if roll.sha256 == raffle.tickets_sha256:
            self._rolls.keep(raffle.id, roll)

    def _seal(self, unit: RaffleUnit, raffle: Raffle) -> str:
        """The seal that the record has in this transaction."""
        store, number = unit.raffles, raffle.number
        return record.sealed(
            raffle, self._roll(unit, raffle), store.contributions(number), store.rounds(number)
        )

    def _record(self, unit: RaffleUnit, raffle: Raffle) -> dict[str, Json]:
        """The record of a raffle as this transaction sees it."""
        store, number = unit.raffles, raffle.number
        return record.make(
            raffle, self._roll(unit, raffle), store.contributions(number), store.rounds(number)
        )

    def _audit(
        self, unit: RaffleUnit, actor: str, action: str, raffle: Raffle, **details: Json
    ) -> None:
        """Note a step of a raffle; once there is a record, with the seal it has after the step.

        `_prepare` before the transaction keeps it short.
        """
        now = unit.raffles.by_id(raffle.id)
        if now is not None and now.closing is not None:
            details["seal"] = self._seal(unit, now)
        unit.audit.append(actor, action, f"raffle:{raffle.id}", **details)


def hold(unit: RaffleUnit) -> None:
    """Let redemptions, closing and retiring wait until the end of this transaction."""
    running = unit.raffles.unfinished()
    if running is not None:
        unit.raffles.lock(running.number)


def existing(unit: RaffleUnit, number: int) -> TokenInfo:
    """The token with this number, held against redemptions; KnownError `token_unknown`."""
    hold(unit)
    token = unit.raffles.token_info(number)
    if token is None:
        raise KnownError("token_unknown", number=number)
    return token


def going(unit: RaffleUnit) -> Raffle:
    """The unfinished raffle, locked; KnownError `raffle_none`."""
    found = unit.raffles.unfinished()
    if found is None:
        raise KnownError("raffle_none")
    return unit.raffles.lock(found.number)


def present(unit: RaffleUnit, raffle_id: str | None = None) -> Raffle:
    """The raffle of this public name, else the unfinished one, else the last one.

    KnownErrors `raffle_unknown` and `raffle_none`.
    """
    if raffle_id is not None:
        named = unit.raffles.by_id(raffle_id)
        if named is None:
            raise KnownError("raffle_unknown", raffle=raffle_id)
        return named
    found = unit.raffles.unfinished() or unit.raffles.last()
    if found is None:
        raise KnownError("raffle_none")
    return found


def teams_told(unit: RaffleUnit, people: Sequence[Person]) -> dict[int, str]:
    """By number, the team of those who share their shown name with somebody else, else ""."""
    others = unit.people.namesakes([shown(person) for person in people])
    return telling_teams(people, others)


def read_roll(unit: RaffleUnit, raffle: Raffle) -> Roll:
    """The ticket list as this transaction sees it."""
    return written(chunks(lambda last: unit.raffles.ticket_rows(raffle.number, last, CHUNK)))


def checked_reason(reason: str) -> str:
    """A reason, tidied; KnownError `reason_needed` without one, or with one too long."""
    tidy = " ".join(reason.split())
    if not 1 <= len(tidy) <= REASON_MOST or not tidy.isprintable():
        raise KnownError("reason_needed", most=REASON_MOST)
    return tidy


def checked_second(actor: str, second: str | None) -> str:
    """The second manager, who is somebody else; KnownError `second_manager_needed`."""
    if not second or second == actor:
        raise KnownError("second_manager_needed")
    return second


def described(raffle: Raffle) -> dict[str, Json]:
    """What the audit notes of an announcement: all that is fixed from now on."""
    return {
        "name": raffle.name,
        "commitment": raffle.commitment,
        "chain_length": raffle.chain_length,
        "rules": raffle.rules.to_json(),
        "announced_at": to_rfc3339(raffle.announced_at) if raffle.announced_at else None,
    }
