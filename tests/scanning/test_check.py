"""What the two check letters notice: proved by counting, and tried on codes.

CRC-8 with the polynomial x^8 + x^2 + x + 1 = (x + 1)(x^7 + x^6 + x^5 + x^4 + x^3 + x^2 + 1), over
18 letters of ASCII, then written as two letters. Counted over all codes, places and letters:

- Every wrong letter is noticed: within 18 letters it is a burst of at most 8 bits, and the check
  letters stand for their half of the check one to one.
- Every two neighbours that changed places are noticed. Within the 18 letters so are any two that
  changed places: d(x)(x^8k + 1) is no multiple of the degree-7 factor, whose order is 127. With
  a check letter, 30 of 8,880 exchanges are missed.
- Of all changes of two letters 1 in 284 is missed (0.3525 %: 2411/684000), of two neighbours
  1 in 141 (0.7105 %), of three letters 1 in 255, of four and more 1 in 256, as of random letters.

So the check is there for the finder ("once more, please"), not against forgers: those fail at the
64 random bits of a code.
"""

from fractions import Fraction
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scanning.code import Code, Kind, Refusal, make, read
from tests.scanning.crc import ALPHABET, CHECKED, LETTERS, changes, missed, syndrome

MISREAD = Refusal("misread")
codes = st.builds(
    lambda kind, random: make(kind, lambda _: random).text,
    st.sampled_from(Kind),
    st.binary(min_size=8, max_size=8),
)


def put(text: str, *letters: tuple[int, str]) -> str:
    """`text` with other letters at some places."""
    made = list(text)
    for place, letter in letters:
        made[place] = letter
    return "".join(made)


@given(codes)
def test_syndromes_tell_what_reading_notices(text: str) -> None:
    """The counting below is about what `read` does, not about a formula only."""
    for first, second in combinations(range(LETTERS), 2):
        change = syndrome(first, text[first], "X") ^ syndrome(second, text[second], "V")
        wrong = put(text, (first, "X"), (second, "V"))
        assert (read(wrong) == MISREAD) == (change != 0)


def test_every_wrong_letter_is_noticed() -> None:
    assert not any(changes(place)[0] for place in range(LETTERS))
    assert missed(1) == 0


@given(codes)
def test_every_wrong_letter_is_read_as_wrong(text: str) -> None:
    for place in range(LETTERS):
        for letter in ALPHABET:
            if letter != text[place]:
                assert read(put(text, (place, letter))) == MISREAD


def test_which_exchanges_are_noticed() -> None:
    unnoticed = [
        (first, second)
        for first, second in combinations(range(LETTERS), 2)
        for one in ALPHABET
        for other in ALPHABET
        if one != other and syndrome(first, one, other) == syndrome(second, other, one)
    ]
    assert len(unnoticed) == 30
    assert all(second >= CHECKED for _, second in unnoticed)
    assert all(second - first > 1 for first, second in unnoticed)
    with_a_check_letter = sum(second >= CHECKED for _, second in combinations(range(LETTERS), 2))
    assert with_a_check_letter * 240 == 8880


@pytest.mark.parametrize(
    ("letters", "share"),
    [
        (2, Fraction(2411, 684_000)),
        (3, Fraction(858_653, 218_880_000)),
        (4, Fraction(784_767_673, 200_931_840_000)),
    ],
)
def test_how_many_changes_of_several_letters_are_missed(letters: int, share: Fraction) -> None:
    assert missed(letters) == share
    assert share < Fraction(1, 254)


def test_how_many_changes_of_two_neighbours_are_missed() -> None:
    unnoticed = 0
    for place in range(LETTERS - 1):
        following = changes(place + 1)
        unnoticed += sum(many * following[change] for change, many in changes(place).items())
    assert Fraction(unnoticed, 19 * 240 * 240) == Fraction(7776, 1_094_400)


def test_two_wrong_letters_of_one_code_one_by_one() -> None:
    """All 42,750 ways to get two letters of a code wrong, each read."""
    text = make(Kind.TOKEN, lambda _: bytes.fromhex("0123456789abcdef")).text
    answers = {
        (first, one, second, other): read(put(text, (first, one), (second, other)))
        for first, second in combinations(range(LETTERS), 2)
        for one in ALPHABET
        for other in ALPHABET
        if one != text[first] and other != text[second]
    }
    assert len(answers) == 42_750
    unnoticed = {change for change, answer in answers.items() if answer != MISREAD}
    assert unnoticed == {
        (first, one, second, other)
        for first, one, second, other in answers
        if syndrome(first, text[first], one) == syndrome(second, text[second], other)
    }
    # What is missed is another well-formed code, or has a kind that does not exist.
    for change in unnoticed:
        answer = answers[change]
        assert isinstance(answer, Code) or answer == Refusal("not_ours")
