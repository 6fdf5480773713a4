"""Whole raffles at random, played by the real use cases on a real database."""

import random
from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta

from kiosk.errors import KnownError
from kiosk.raffle.model import RoundOutcome, Rules, State
from kiosk.raffle.rules import to_rfc3339
from tests.raffle.support import DICE, ONE, TWO, House

LABELS = ("Anna", "ben", "Team 7", "x_y-z", "The door", "Zoë", "Q")
TEXTS = ("the first thing", "42", "  wörter, and 17!  ", "a" * 80, "Tuesday 9:41")
REASONS = ("Fell ill", "Gave it back", "Away “until Monday”")


def play(house: House, pick: random.Random) -> Iterator[str]:
    """Play one raffle to its end.

    Stops at the closing, after some of the draws and at the end, each time with the raffle's
    id; its record can then be asked for.
    """
    raffles = house.raffles
    codes = house.tokens(pick.choice((1, 3, 8, 20)))
    finders = pick.sample(house.people, pick.randint(1, len(house.people)))
    raffle_id = house.open(_rules(house, pick, finders)).id
    for code in codes:
        if pick.random() < 0.9:
            raffles.redeem(code, pick.choice(finders))
    if pick.random() < 0.1:
        raffles.abandon(pick.choice(REASONS), ONE, TWO)
        yield raffle_id
        return
    with suppress(KnownError):
        raffles.give(1, pick.choice(house.people), ONE)
    raffles.close(ONE)
    yield raffle_id
    for label in pick.sample(LABELS, pick.randint(2, len(LABELS))):
        raffles.contribute(label, pick.choice(TEXTS), ONE)
    raffles.contribute("dice", pick.choice((DICE, "1-2-3-4-5-6-6-5-4-3-2-1")), ONE)
    house.wait(seconds=pick.choice((90, 4000)))
    while _step(house, pick):
        if pick.random() < 0.2:
            yield raffle_id
    if pick.random() < 0.8:
        with suppress(KnownError):  # somebody may still be waited for
            raffles.finish(ONE)
    present = raffles.status().raffle
    if present is not None and present.state not in (State.FINISHED, State.ABANDONED):
        raffles.abandon(pick.choice(REASONS), ONE, TWO)
    yield raffle_id


def _rules(house: House, pick: random.Random, finders: list[int]) -> Rules:
    prizes = [f"Prize {place} “ä€😀" for place in range(pick.choice((1, 1, 2, 3, 5, 30)))]
    made: dict[str, object] = {
        "prizes": prizes,
        "one_win_per_person": pick.random() < 0.5,
        "claim_minutes": pick.choice((0, 1, 10)),
        "hold_seconds": pick.choice((0, 10, 60)),
        "excluded": [f"k{person}" for person in pick.sample(finders, pick.choice((0, 0, 1)))],
        "tickets_per_person": pick.choice((1, 3, 20)),
        "cake": {"vegan": True, "pieces": pick.randint(-9, 2**53 - 1), "of": ["ä", ""]},
    }
    if pick.random() < 0.3:
        made["tickets_per_day"] = 1
    if pick.random() < 0.2:
        made["draw_at"] = to_rfc3339(house.clock.now() + timedelta(seconds=3000))
    if pick.random() < 0.3:
        made["prize_details"] = [{"name": pick.choice(prizes), "worth": "12 €"}]
    return Rules.from_json(made)


def _step(house: House, pick: random.Random) -> bool:
    """Draw, settle or wait; false when there is nothing more to draw, or people go home."""
    raffles = house.raffles
    pending = [drawn.round for drawn in raffles.rounds() if drawn.outcome is RoundOutcome.PENDING]
    if pending and pick.random() < 0.6:
        outcome = pick.choice(("claimed", "claimed", "absent", "void"))
        if outcome == "absent":
            house.wait(minutes=10)
        raffles.settle(pick.choice(pending), outcome, ONE, pick.choice(REASONS), TWO)
        return True
    house.wait(seconds=pick.randint(0, 40))
    try:
        raffles.draw(ONE)
    except KnownError as error:
        if error.code == "draw_early":
            house.wait(minutes=60)
            return True
        if error.code not in ("draw_no_prize", "draw_no_ticket", "draw_no_code"):
            raise
        return bool(pending)
    return pick.random() < 0.97
