"""Every ticket has the same chance: draws with fixed secrets, and a draw that is not fair."""

import hmac
import math
from collections import Counter
from collections.abc import Callable, Mapping
from functools import cache
from typing import Final

import pytest

from kiosk.raffle import draw
from kiosk.raffle.model import Contribution, Ticket

DRAWS: Final = 40_000
LENGTH: Final = 64
LEAST_P: Final = 0.0001
MOST_ERRORS: Final = 4

# Ten people with one to five tickets each, twice: A has one, E five, F one, and so on.
PEOPLE: Final = {f"p{letter * 12}": place % 5 + 1 for place, letter in enumerate("BCDFGHJKLN")}
HOLDERS: Final = [holder for holder, count in PEOPLE.items() for _ in range(count)]
TICKETS: Final = [Ticket(number, holder) for number, holder in enumerate(HOLDERS, start=1)]
COMMITMENT: Final = "0" * 64
FIXED: Final = draw.randomness(
    {"id": "a-raffle", "name": "Moustaches", "opened_at": "", "closed_at": ""},
    COMMITMENT,
    LENGTH,
    draw.sha256(draw.ticket_list(TICKETS)).hex(),
    {"prizes": ["Mug"]},
    [
        Contribution("Anna", "THEFIRSTTHING"),
        Contribution("Ben", "42"),
        Contribution("dice", "3514262635"),
    ],
)

Winner = Callable[[bytes], Ticket | None]


@cache
def key(number: int) -> bytes:
    """The pseudorandom key of the first round of the raffle with the secret SHA-256(number)."""
    code = draw.one_time_code(draw.sha256(str(number).encode()), LENGTH, 1)
    commitment = draw.sha256(code).hex().encode()
    return draw.extract(code, FIXED.replace(COMMITMENT.encode(), commitment))


def wins(winner: Winner, draws: int) -> Counter[int]:
    """How often each ticket wins the first round, with the secrets SHA-256("0"), ("1"), ..."""
    counted: Counter[int] = Counter()
    for number in range(draws):
        won = winner(key(number))
        assert won is not None
        counted[won.number] += 1
    return counted


def chi_square_p(statistic: float, freedom: int) -> float:
    """The chance of a chi-square at least as large, by so many degrees of freedom.

    Abramowitz and Stegun, Handbook of Mathematical Functions, 26.4.4 (odd) and 26.4.5 (even).
    """
    odd = freedom % 2
    total = term = math.sqrt(2 * statistic / math.pi) if odd else 1.0
    for step in range(2 + odd, freedom, 2):
        term *= statistic / step
        total += term
    tail = math.exp(-statistic / 2) * (total if freedom > 1 else 0.0)
    return tail + (math.erfc(math.sqrt(statistic / 2)) if odd else 0.0)


def unfair(counted: Mapping[object, int], expected: Mapping[object, float]) -> list[str]:
    """What says that these counts do not come from these shares."""
    draws = sum(counted.values())
    statistic = sum(
        (counted.get(one, 0) - share * draws) ** 2 / (share * draws)
        for one, share in expected.items()
    )
    p = chi_square_p(statistic, len(expected) - 1)
    found = [] if p > LEAST_P else [f"p = {p:.2g}"]
    for one, share in expected.items():
        off = counted.get(one, 0) / draws - share
        errors = off / math.sqrt(share * (1 - share) / draws)
        if abs(errors) > MOST_ERRORS:
            found.append(f"{one}: {errors:+.1f} standard errors")
    return found


def judged(counted: Counter[int]) -> tuple[list[str], list[str]]:
    """What is unfair to tickets, and what is to people."""
    of_people: Counter[object] = Counter()
    for ticket in TICKETS:
        of_people[ticket.holder] += counted[ticket.number]
    tickets = len(TICKETS)
    return (
        unfair(dict(counted.items()), {ticket.number: 1 / tickets for ticket in TICKETS}),
        unfair(of_people, {holder: count / tickets for holder, count in PEOPLE.items()}),
    )


@pytest.mark.parametrize(
    ("statistic", "freedom", "p"),
    [  # the usual tables of critical values
        (3.8415, 1, 0.05),
        (5.9915, 2, 0.05),
        (16.9190, 9, 0.05),
        (33.7199, 9, 0.0001),
        (42.5570, 29, 0.05),
        (49.5879, 29, 0.01),
        (29.5883, 10, 0.001),
        (0.0, 5, 1.0),
    ],
)
def test_the_chance_of_a_chi_square_is_that_of_the_tables(
    statistic: float, freedom: int, p: float
) -> None:
    assert chi_square_p(statistic, freedom) == pytest.approx(p, rel=2e-4)


def draws(of_a_test: int) -> pytest.MarkDecorator:
    """So many draws, and in the trial all of them."""
    all_of_them = pytest.param(DRAWS, marks=pytest.mark.trial)
    return pytest.mark.parametrize("draws", [of_a_test, all_of_them])


@draws(5_000)
def test_every_ticket_has_the_same_chance(draws: int) -> None:
    counted = wins(lambda key: draw.winner(key, TICKETS, (), ()), draws)
    assert counted.total() == draws
    assert judged(counted) == ([], [])


@draws(20_000)
def test_a_draw_with_a_bias_is_found_out(draws: int) -> None:
    def by_modulo(key: bytes) -> Ticket:
        # One byte has 256 values, which 30 tickets do not divide: the first 16 win more often.
        return TICKETS[hmac.digest(key, b"\x01", "sha256")[0] % len(TICKETS)]

    to_tickets, to_people = judged(wins(by_modulo, draws))
    assert to_tickets[0].startswith("p = ")
    assert to_people[0].startswith("p = ")
