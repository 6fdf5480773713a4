"""A million codes that nobody made: none becomes a ticket, none crashes.

`make trial` tries 1,000,000 of them on a site with 10,000 tokens, `make test` 20,000. A text is
accepted when it reads as a code and the site knows that code. All that `read` lets pass, and
thousands of others, go through a real redemption as well.

The check letters let some wrong codes pass as well-formed (`tests/scanning/test_check.py` has the
shares by theory); they are counted, held against the binomial bounds, and shown. Of one million
about 2,700 pass the check, 1,800 of these have a kind and read as codes (793 of 200,000 random
ones with TK, 262 of 70,000 with two wrong letters; none with one, and none with two neighbours
exchanged), and none is known: a code has 64 random bits.
"""

import random
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import sqrt

import pytest

from kiosk.raffle.base import token_digest
from kiosk.raffle.outcome import Outcome
from kiosk.scanning.code import ALPHABET, Code, Kind, Refusal, read
from tests.raffle.support import House
from tests.scanning.crc import missed

TOKENS = 10_000
MISREAD = Refusal("misread")
# So many standard deviations are no luck any more; the slack is for the small numbers.
SIGMAS = 5
SLACK = 5

LOOK_ALIKES = {
    "B": "8ßВrp", "C": "(сСg", "D": "0OoQ", "F": "EƑp", "G": "6Cc9", "H": "НнN#", "J": "iI1",
    "K": "\u212aКкx", "L": "1I|i", "N": "ИMmh", "P": "Ррr9", "R": "Яpb", "S": "5$ſ", "T": "7Т+",
    "V": "UuvYy", "X": "ХхKk×",
}  # fmt: skip


@dataclass(frozen=True)
class Way:
    """One way to a wrong code: `share` of all tries; `passes` is what theory says of the check."""

    name: str
    share: float
    make: Callable[[random.Random, str], str]
    passes: Fraction | None = None


def letters(chance: random.Random, count: int) -> str:
    return "".join(chance.choices(ALPHABET, k=count))


def any_text(chance: random.Random, code: str) -> str:
    length = chance.choice((0, 1, 3, 19, 20, 20, 20, 21, 40, 200))
    match chance.randrange(4):
        case 0:
            return "".join(chr(chance.randrange(32, 127)) for _ in range(length))
        case 1:
            return chance.randbytes(length).decode("latin-1")
        case 2:
            high = (chance.randrange(sys.maxunicode + 1) for _ in range(length))
            return "".join(map(chr, high))
        case _:
            place = chance.randrange(20)
            return code[:place] + chr(chance.randrange(0x250)) + code[place + 1 :] + "\r"


def other_letters(count: int) -> Callable[[random.Random, str], str]:
    def make(chance: random.Random, code: str) -> str:
        made = list(code)
        for place in chance.sample(range(20), count):
            made[place] = chance.choice(ALPHABET.replace(made[place], ""))
        return "".join(made)

    return make


def neighbours(chance: random.Random, code: str) -> str:
    places = [place for place in range(19) if code[place] != code[place + 1]]
    place = chance.choice(places)
    return code[:place] + code[place + 1] + code[place] + code[place + 2 :]


def truncated(chance: random.Random, code: str) -> str:
    length = chance.randrange(20)
    return code[:length] if chance.random() < 0.5 else code[20 - length :]


def run_together(chance: random.Random, code: str) -> str:
    """Some letters are lost, and the beginning of the next code fills up."""
    lost = chance.randrange(1, 5)
    place = chance.randrange(20 - lost)
    return code[:place] + code[place + lost :] + f"TK{letters(chance, 2)}"[:lost]


def look_alikes(chance: random.Random, code: str) -> str:
    made = list(code.lower() if chance.random() < 0.7 else code)
    for place in chance.sample(range(20), chance.randrange(1, 7)):
        made[place] = chance.choice(LOOK_ALIKES[code[place]])
    text = "".join(made)
    return text if chance.random() < 0.5 else "-".join(text[i : i + 4] for i in range(0, 20, 4))


CHANCE = Fraction(1, 256)
WAYS: Sequence[Way] = (
    Way("TK and 18 random letters", 0.20, lambda c, _: "TK" + letters(c, 18), CHANCE),
    Way("20 random letters", 0.10, lambda c, _: letters(c, 20), CHANCE),
    Way("any text", 0.10, any_text),
    *(
        Way(f"{count} wrong letter(s)", 0.07, other_letters(count), missed(count, "TK"))
        for count in range(1, 7)
    ),
    Way("two neighbours exchanged", 0.05, neighbours, Fraction(0)),
    Way("truncated", 0.05, truncated, Fraction(0)),
    Way("letters lost, the next code follows", 0.04, run_together),
    Way("lower case and look-alikes", 0.04, look_alikes),
)


@dataclass
class Tally:
    """What became of the tries of one way."""

    tried: int = 0
    passed: int = 0
    read: int = 0
    known: int = 0


def lawful(way: Way, tally: Tally) -> bool:
    """Whether as many passed the check as theory says, within the binomial bounds."""
    if way.passes is None:
        return True
    mean = float(tally.tried * way.passes)
    if mean == 0:
        return tally.passed == 0
    return abs(tally.passed - mean) <= SIGMAS * sqrt(mean * (1 - way.passes)) + SLACK


def try_all(house: House, tries: int, redeemed: int, seed: int) -> dict[str, Tally]:
    """Try that many texts; all that read, and `redeemed` others of each way, are redeemed."""
    chance = random.Random(seed)
    codes = house.tokens(TOKENS)
    house.open()
    key = house.keys.token_key()
    known = {token_digest(key, code) for code in codes}
    made = {code.text for code in codes}
    assert len(known) == len(made) == TOKENS
    tallies = {way.name: Tally() for way in WAYS}
    offered: list[str] = []
    for way in WAYS:
        tally = tallies[way.name]
        others = 0
        for _ in range(round(tries * way.share)):
            code = chance.choice(codes)
            text = way.make(chance, code.text)
            if text.strip().replace("-", "").upper() == code.text:
                # By luck nothing is wrong with it, such as an upper T for a lower one.
                continue
            answer = read(text)
            tally.tried += 1
            if isinstance(answer, Code):
                offered.append(text)
                tally.read += 1
                if answer.kind is Kind.TOKEN and token_digest(key, answer) in known:
                    tally.known += 1
            elif others < redeemed:
                offered.append(text)
                others += 1
            # 20 letters of ours with the wrong check are misread; whatever else they are
            # taken for, their check was right.
            ours = len(text) == 20 and not set(text) - set(ALPHABET)
            tally.passed += ours and answer != MISREAD
    outcomes = {house.raffles.redeem(text, 1).outcome for text in offered}
    assert outcomes == {Outcome.MISREAD, Outcome.NOT_OURS, Outcome.UNKNOWN}
    assert (house.raffles.status().tickets, house.raffles.status().found) == (0, 0)
    assert house.raffles.redeem(codes[0], 1).ticket == 1
    return tallies


def judge(tallies: dict[str, Tally], tries: int, seed: int) -> None:
    assert sum(tally.tried for tally in tallies.values()) > 0.999 * tries
    for way in WAYS:
        tally = tallies[way.name]
        assert tally.known == 0, (way.name, seed)
        assert lawful(way, tally), (way.name, tally, seed)
        assert tally.read <= tally.passed or way.passes is None


def test_no_code_that_nobody_made_becomes_a_ticket(house: House) -> None:
    judge(try_all(house, 20_000, 20, seed=20_261_005), 20_000, 20_261_005)


@pytest.mark.trial
def test_none_of_a_million_codes_becomes_a_ticket(
    house: House, capsys: pytest.CaptureFixture[str]
) -> None:
    seed = random.SystemRandom().randrange(2**32)
    tallies = try_all(house, 1_000_000, 250, seed)
    with capsys.disabled():
        print(f"\nseed {seed}: tried, passed the check (by theory), read as a code, accepted")
        for way in WAYS:
            tally = tallies[way.name]
            theory = "-" if way.passes is None else f"{float(tally.tried * way.passes):.1f}"
            print(
                f"{way.name:36} {tally.tried:8,} {tally.passed:6,} ({theory:>6}) "
                f"{tally.read:6,} {tally.known:3}"
            )
    judge(tallies, 1_000_000, seed)
