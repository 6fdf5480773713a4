import hashlib
import hmac
import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.raffle import draw
from kiosk.raffle.draw import Drawn
from kiosk.raffle.model import Contribution, RoundOutcome, Ticket

# The example of draft-thomson-elegy-vrs, "Example Usage".
SECRET = b"totally not a bikeshed"
COMMITMENT = "950ea08d8d5fd3ae415b9967aba7a48aba39ca62a4d98f2e7fe25cb1b8f8c488"
FIRST_CODE = "5346f2efb5397a6788fc1f1d9c05c6d3f2abe9b7d16d8592a3695b6dbe9f2456"
SECOND_CODE = "2f70f884997ce80771adbefbbbc6c71a1b921da71896c25ca0f64966bfd0c8ce"
LOTTERIES = b"1.2.3.4.5.6./1.2.3.4.5.6./1.2.3.4.5.6./"
FIRST_ORDER = (
    ("lavenderblush", "002ed527ae0a44a86c205d1cdba"),
    ("blue", "03f710be2b61a6f9c3f89aa5ab5"),
    ("darkgoldenrod", "08bab81380d7f0769cecf9969a8"),
    ("mediumvioletred", "0c26494fa81f3aed8a9f66e77b7"),
    ("bisque", "0e1af5d1ccfd44de075cc0bb6d5"),
    ("lightpink", "13a07cc9abf3b737e49a62b0634"),
)
SECOND_ORDER = (
    ("aqua", "00d1c59a9f1b581060a9e732e91"),
    ("darkgray", "02b514b0b1807bfe086db524f40"),
    ("cornflowerblue", "0337add95eac62a356b020a273a"),
)

HOLDERS = [f"p{letter * 12}" for letter in "BCDFG"]
tickets = st.lists(st.sampled_from(HOLDERS), max_size=20).map(
    lambda holders: [Ticket(number, holder) for number, holder in enumerate(holders, start=1)]
)
outcomes = st.sampled_from(tuple(RoundOutcome))


@st.composite
def histories(pick: st.DrawFn) -> tuple[list[Ticket], list[Drawn]]:
    listed = pick(tickets.filter(bool))
    won = pick(st.lists(st.sampled_from(listed), unique=True, max_size=6))
    return listed, [
        Drawn(pick(st.integers(0, 3)), ticket.number, ticket.holder, pick(outcomes))
        for ticket in won
    ]


def test_the_chain_is_that_of_the_published_example() -> None:
    assert draw.iterated(SECRET, 10).hex() == COMMITMENT
    assert draw.one_time_code(SECRET, 10, 1).hex() == FIRST_CODE
    assert draw.one_time_code(SECRET, 10, 2).hex() == SECOND_CODE


@pytest.mark.parametrize(
    ("code", "order"), [(FIRST_CODE, FIRST_ORDER), (SECOND_CODE, SECOND_ORDER)]
)
def test_the_order_is_that_of_the_published_example(
    code: str, order: tuple[tuple[str, str], ...]
) -> None:
    key = draw.extract(bytes.fromhex(code), LOTTERIES)
    positions = [draw.position(key, label.encode()).hex() for label, _ in order]
    assert positions == sorted(positions)
    for position, (_, beginning) in zip(positions, order, strict=True):
        assert position.startswith(beginning)


def test_hkdf_is_that_of_rfc_5869() -> None:
    # Appendix A, test case 1; its output begins with the block that we use.
    key = draw.extract(bytes.fromhex("000102030405060708090a0b0c"), b"\x0b" * 22)
    assert key.hex() == "077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5"
    first = draw.position(key, bytes.fromhex("f0f1f2f3f4f5f6f7f8f9"))
    assert first.hex() == "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"


def test_no_round_uses_the_secret_itself() -> None:
    assert draw.one_time_code(b"s", 64, 63) == draw.sha256(b"s")
    for round_number in (0, 64, 65):
        with pytest.raises(ValueError, match="no one-time code"):
            draw.one_time_code(b"s", 64, round_number)


@pytest.mark.parametrize(("prizes", "length"), [(1, 64), (21, 64), (22, 66), (100, 300)])
def test_the_chain_is_long_enough_for_redraws(prizes: int, length: int) -> None:
    assert draw.chain_length(prizes) == length


def test_the_ticket_list_pads_to_six_digits_and_no_more() -> None:
    listed = [Ticket(17, HOLDERS[0]), Ticket(1_000_000, HOLDERS[1])]
    assert draw.ticket_list(listed) == b"000017\tpBBBBBBBBBBBB\n1000000\tpCCCCCCCCCCCC\n"


def test_randomness_is_the_lines_of_the_process() -> None:
    made = draw.randomness(
        {"name": "A", "id": "x"},
        "c" * 64,
        64,
        "d" * 64,
        {"prizes": ["Mug"]},
        [Contribution("Anna", "HELLO"), Contribution("dice", "1234561234")],
    )
    raffle = hashlib.sha256(b'{"id":"x","name":"A"}').hexdigest()
    rules = hashlib.sha256(b'{"prizes":["Mug"]}').hexdigest()
    assert made.decode() == (
        f"encore-draw/1\n{raffle}\n{'c' * 64}\n64\n{'d' * 64}\n{rules}\n"
        "Anna=HELLO\ndice=1234561234\n"
    )


def test_positions_agree_with_openssl() -> None:
    key = draw.extract(b"c" * 32, b"randomness\n")
    out = subprocess.run(
        ["openssl", "dgst", "-sha256", "-mac", "HMAC", "-macopt", f"hexkey:{key.hex()}"],
        input=b"000017\x01",
        capture_output=True,
        check=True,
    )
    assert out.stdout.decode().strip().endswith(draw.position(key, b"000017").hex())


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("  Anna K  ", "Anna K"),
        ("team_7-b", "team_7-b"),
        ("DICE", "dice"),
        (" Dice ", "dice"),
        ("x" * 40, "x" * 40),
        ("x" * 41, None),
        ("", None),
        ("   ", None),
        ("Äiti", None),
        ("a=b", None),
        ("a\tb", None),
        ("a\nb", None),
    ],
)
def test_labels(typed: str, plain: str | None) -> None:
    assert draw.plain_label(typed) == plain


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("Hello, world 42!", "HELLOWORLD42"),
        ("äöüßéÅ", ""),
        ("ſtraße ı", "TRAE"),
        ("\N{FULLWIDTH DIGIT ONE}\N{ARABIC-INDIC DIGIT TWO}", ""),
        ("3-5 1.4", "3514"),
    ],
)
def test_texts_follow_byte_rules(typed: str, plain: str) -> None:
    assert draw.plain_text(typed) == plain


@given(st.text())
def test_a_plain_text_is_plain_and_stays_so(typed: str) -> None:
    plain = draw.plain_text(typed)
    assert draw.plain_text(plain) == plain
    kept = bytes(byte for byte in typed.encode("utf-8", "surrogatepass") if chr(byte).isalnum())
    ascii_only = bytes(byte for byte in kept if byte < 128)
    assert plain.encode() == ascii_only.upper()


@pytest.mark.parametrize(
    ("text", "dice"),
    [("1234561234", True), ("123456123", False), ("12345612347", False), ("123456123A", False)],
)
def test_dice(text: str, dice: bool) -> None:
    assert draw.is_dice(text) is dice


@given(histories(), st.integers(0, 3), st.booleans(), st.sets(st.sampled_from(HOLDERS)))
def test_the_winner_is_the_lowest_that_may_win(
    history: tuple[list[Ticket], list[Drawn]], prize: int, one_win: bool, excluded: set[str]
) -> None:
    listed, earlier = history
    key = draw.extract(b"c" * 32, b"r")
    held_back = draw.barred(excluded, one_win, prize, earlier)
    assert list(held_back) == sorted(set(held_back))
    assert excluded <= set(held_back)
    for drawn in earlier:
        lost = drawn.outcome.value in ("absent", "void")
        if one_win or (lost and drawn.prize == prize):
            assert drawn.holder in held_back
    won = draw.winner(key, listed, held_back, earlier)
    may_win = [
        ticket
        for ticket in listed
        if ticket.holder not in held_back
        and all(drawn.ticket != ticket.number for drawn in earlier)
    ]
    ranked = draw.ranking(key, listed)
    assert sorted(ranked, key=lambda ticket: ticket.number) == listed
    assert won == next((ticket for ticket in ranked if ticket in may_win), None)
    if won is not None:
        lowest = hmac.digest(key, f"{won.number:06d}\x01".encode(), "sha256")
        assert all(
            lowest <= hmac.digest(key, f"{ticket.number:06d}\x01".encode(), "sha256")
            for ticket in may_win
        )


def test_a_holder_is_barred_only_for_the_prize_they_lost() -> None:
    lost = Drawn(0, 1, HOLDERS[0], RoundOutcome.VOID)
    held = Drawn(1, 2, HOLDERS[1], RoundOutcome.CLAIMED)
    assert draw.barred((), False, 0, [lost, held]) == (HOLDERS[0],)
    assert draw.barred((), False, 1, [lost, held]) == ()
    assert draw.barred((), True, 2, [lost, held]) == (HOLDERS[0], HOLDERS[1])


@given(st.integers(1, 5), st.lists(st.tuples(st.integers(0, 4), outcomes)))
def test_the_next_prize_is_the_lowest_without_a_winner(
    prizes: int, history: list[tuple[int, RoundOutcome]]
) -> None:
    earlier = [Drawn(prize, 1, HOLDERS[0], outcome) for prize, outcome in history]
    taken = {prize for prize, outcome in history if outcome.value in ("pending", "claimed")}
    expected = [prize for prize in range(prizes) if prize not in taken]
    assert draw.next_prize(prizes, earlier) == (expected[0] if expected else None)
