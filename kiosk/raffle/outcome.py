"""What a redemption says: one stable code for each way it can go."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Outcome(StrEnum):
    """The outcomes in the order in which they are decided: the first that holds is the answer.

    `TRY_AGAIN` stands outside the order: storage did not answer, nothing was changed.
    """

    MISREAD = "misread"
    NOT_OURS = "not_ours"
    UNKNOWN = "unknown"
    RETIRED = "retired"
    RAFFLE_NOT_OPEN = "raffle_not_open"
    RAFFLE_CLOSED = "raffle_closed"
    PERSON_UNKNOWN = "person_unknown"
    NOT_ELIGIBLE = "not_eligible"
    ALREADY_YOURS = "already_yours"
    ALREADY_TAKEN = "already_taken"
    OVER_LIMIT = "over_limit"
    REDEEMED = "redeemed"
    TRY_AGAIN = "try_again"


@dataclass(frozen=True, slots=True)
class Result:
    """The answer to one scan.

    `ticket` is the ticket's number for `REDEEMED` and `ALREADY_YOURS`, `token` the
    number printed on the token where it is known, `holder` the person's pseudonym
    in the raffle for `REDEEMED` and `ALREADY_YOURS`.

    `retry_at` (UTC) is the earliest time at which the same scan could become a ticket: for
    `RAFFLE_NOT_OPEN` outside the opening hours, and for `OVER_LIMIT` when only the tickets of
    this day are used up. `given` says that a colleague was to get the find and that the
    outcome speaks of that colleague: for `REDEEMED` (`ticket` and `holder` are theirs),
    `PERSON_UNKNOWN`, `NOT_ELIGIBLE` and `OVER_LIMIT`. `kiosk.raffle.texts.said` has the words.
    """

    outcome: Outcome
    ticket: int | None = None
    token: int | None = None
    holder: str | None = None
    retry_at: datetime | None = None
    given: bool = False
