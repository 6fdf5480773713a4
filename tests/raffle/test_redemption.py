"""Finding tokens: every outcome, in the order in which they are decided."""

from contextlib import AbstractContextManager

import pytest

from kiosk.errors import KnownError
from kiosk.raffle.model import Rules, Ticket, TokenState
from kiosk.raffle.outcome import Outcome, Result
from kiosk.raffle.service import Raffles
from kiosk.raffle.store import RaffleUnit
from kiosk.scanning.code import Code, Kind, make
from tests.raffle.support import BADGE_KEY, ONE, TWO, House


def outcome_of(house: House, code: Code | str, person: int | None = 1) -> str:
    return house.raffles.redeem(code, person).outcome.value


def known(error: pytest.ExceptionInfo[KnownError]) -> str:
    assert str(error.value)  # has a sentence
    return error.value.code


def test_a_found_token_becomes_a_ticket_once(house: House) -> None:
    first, second = house.tokens(2)
    house.open()
    won = house.raffles.redeem(first, 1)
    assert won == Result(Outcome.REDEEMED, 1, 1, won.holder)
    again = house.raffles.redeem(first, 1)
    assert again == Result(Outcome.ALREADY_YOURS, 1, 1, won.holder)
    assert house.raffles.redeem(first, 2) == Result(Outcome.ALREADY_TAKEN, token=1)
    assert house.raffles.redeem(second, 2).ticket == 2
    assert won.holder is not None
    assert house.raffles.tickets_of(1) == (Ticket(1, won.holder),)
    assert house.raffles.holder_of(1) == won.holder
    assert house.raffles.tickets_of(3) == ()
    status = house.raffles.status()
    assert (status.made, status.found, status.out, status.tickets, status.holders) == (
        2,
        2,
        0,
        2,
        2,
    )


def test_letters_as_a_scanner_or_a_hand_types_them(house: House) -> None:
    [code] = house.tokens(1)
    house.open()
    assert outcome_of(house, f" {code.grouped.lower()}\r\n") == "redeemed"
    assert outcome_of(house, code.text) == "already_yours"


def test_texts_that_are_no_token(house: House) -> None:
    house.open()
    [code] = house.tokens(1)
    wrong = "B" if code.text[-1] != "B" else "C"
    assert outcome_of(house, code.text[:-1] + wrong) == "misread"
    for text in ("", "hello", "https://example.org", make(Kind.BADGE).text, make(Kind.TEST).text):
        assert outcome_of(house, text) == "not_ours"
    assert outcome_of(house, make(Kind.TOKEN)) == "unknown"


def test_before_and_after_the_raffle(house: House) -> None:
    early, late, retired = house.tokens(3)
    assert outcome_of(house, early) == "raffle_not_open"
    house.raffles.announce(Rules(), "Moustaches", ONE)
    assert outcome_of(house, early) == "raffle_not_open"
    house.open()
    house.raffles.retire(3, ONE, "Torn")
    assert outcome_of(house, retired) == "retired"
    assert outcome_of(house, early) == "redeemed"
    house.raffles.close(ONE)
    assert outcome_of(house, late) == "raffle_closed"
    # The raffle comes before the person: also the finder hears that it is over.
    assert outcome_of(house, early) == "raffle_closed"
    # Tokens made now belong to the next raffle.
    [next_one] = house.tokens(1)
    assert outcome_of(house, next_one) == "raffle_not_open"
    house.raffles.abandon("Fire drill", ONE, TWO)
    house.open()
    assert outcome_of(house, next_one) == "redeemed"
    assert outcome_of(house, late) == "raffle_closed"


def test_the_person_counts_before_the_ticket(house: House) -> None:
    taken, free = house.tokens(2)
    house.open()
    house.raffles.redeem(taken, 1)
    house.change(2, active=False)
    for code in (taken, free):
        assert outcome_of(house, code, 2) == "person_unknown"
        assert outcome_of(house, code, 99) == "person_unknown"
        assert outcome_of(house, code, 2**40) == "person_unknown"
    # Before a person is known, another's find is known at once.
    assert outcome_of(house, taken, None) == "already_taken"
    assert outcome_of(house, free, None) == "person_unknown"


def test_peeking_says_what_is_known_without_a_person(house: House) -> None:
    taken, free = house.tokens(2)
    assert house.raffles.peek(free) == Result(Outcome.RAFFLE_NOT_OPEN, token=2)
    house.open()
    house.raffles.redeem(taken, 1)
    assert house.raffles.peek(free) is None
    assert house.raffles.peek(taken) == Result(Outcome.ALREADY_TAKEN, token=1)
    assert house.raffles.peek("nonsense") == Result(Outcome.NOT_OURS)
    assert house.raffles.peek(make(Kind.TOKEN)) == Result(Outcome.UNKNOWN)
    assert house.raffles.tickets_of(2) == ()


def test_badges(house: House) -> None:
    first, second = house.tokens(2)
    house.open()
    badge = house.badge(4)
    redeem = house.raffles.redeem_badge
    assert redeem(first.text, badge.text).outcome is Outcome.REDEEMED
    assert redeem(first.text, badge.grouped.lower()).outcome is Outcome.ALREADY_YOURS
    assert house.raffles.tickets_of(4) != ()
    for nobody in (make(Kind.BADGE).text, second.text, "Anna", badge.text[:-1]):
        assert redeem(second.text, nobody).outcome is Outcome.PERSON_UNKNOWN
    assert redeem("nonsense", badge.text).outcome is Outcome.NOT_OURS
    old = badge
    house.badge(4)
    assert redeem(second.text, old.text).outcome is Outcome.PERSON_UNKNOWN


def test_limits_and_the_excluded(house: House) -> None:
    codes = house.tokens(4)
    house.open(Rules(tickets_per_person=2, excluded=("k3",)))
    assert outcome_of(house, codes[0], 3) == "not_eligible"
    assert [outcome_of(house, code, 1) for code in codes] == [
        "redeemed",
        "redeemed",
        "over_limit",
        "over_limit",
    ]
    # What somebody has already comes before the limit; being excluded comes before both.
    assert outcome_of(house, codes[0], 1) == "already_yours"
    assert outcome_of(house, codes[0], 3) == "not_eligible"
    assert outcome_of(house, codes[2], 2) == "redeemed"


def test_a_ticket_goes_to_its_right_finder_until_closing(house: House) -> None:
    codes = house.tokens(3)
    house.open(Rules(tickets_per_person=2, excluded=("k3",)))
    house.find(codes, 1, 2, 2)
    given = house.raffles.give(1, 4, ONE)
    assert house.raffles.tickets_of(4) == (given,)
    assert house.raffles.tickets_of(1) == ()
    assert house.raffles.give(1, 4, ONE) == given
    for ticket, person, code in (
        (1, 2, "person_over_limit"),
        (1, 3, "person_not_in_raffle"),
        (1, 99, "person_unknown"),
        (9, 1, "ticket_unknown"),
    ):
        with pytest.raises(KnownError) as error:
            house.raffles.give(ticket, person, ONE)
        assert error.value.code == code
    house.raffles.close(ONE)
    with pytest.raises(KnownError) as late:
        house.raffles.give(1, 1, ONE)
    assert known(late) == "raffle_not_open"
    assert house.audit.actions.count("ticket_given") == 1


def test_tokens_are_listed_and_retired(house: House) -> None:
    batch = house.raffles.make_tokens(3, ONE)
    assert [number for number, _ in batch.tokens] == [1, 2, 3]
    assert house.raffles.make_tokens(1, ONE).number == batch.number + 1
    raffle = house.open()
    house.raffles.redeem(batch.tokens[0][1], 1)
    house.raffles.retire(2, ONE, "  Wet \n paper ")
    listed = house.raffles.tokens()
    assert [token.state for token in listed] == [
        TokenState.FOUND,
        TokenState.RETIRED,
        TokenState.MADE,
        TokenState.MADE,
    ]
    assert {token.raffle for token in listed} == {raffle.id}
    assert listed[0].ticket == 1
    assert listed[1].reason == "Wet paper"
    assert house.raffles.look_up(batch.tokens[2][1]) == listed[2]
    assert house.raffles.look_up("nonsense") is None
    assert house.raffles.look_up(make(Kind.TOKEN)) is None
    status = house.raffles.status()
    assert (status.made, status.found, status.out, status.retired) == (3, 1, 2, 1)


@pytest.mark.parametrize(
    ("number", "reason", "code"),
    [
        (1, "Torn", "token_found"),
        (2, "Torn", "token_retired"),
        (9, "Torn", "token_unknown"),
        (2**40, "Torn", "token_unknown"),
        (3, "  ", "reason_needed"),
        (3, "x" * 301, "reason_needed"),
    ],
)
def test_what_cannot_be_retired(house: House, number: int, reason: str, code: str) -> None:
    codes = house.tokens(3)
    house.open()
    house.raffles.redeem(codes[0], 1)
    house.raffles.retire(2, ONE, "Torn")
    with pytest.raises(KnownError) as error:
        house.raffles.retire(number, ONE, reason)
    assert known(error) == code


@pytest.mark.parametrize("count", [0, -1, 10_001])
def test_a_batch_has_a_size(house: House, count: int) -> None:
    with pytest.raises(KnownError) as error:
        house.raffles.make_tokens(count, ONE)
    assert known(error) == "tokens_count"


def test_storage_holds_no_code_and_the_audit_no_name(house: House) -> None:
    codes = house.tokens(2)
    house.open()
    house.find(codes, 1, 2)
    with house.work.read() as unit:
        text = repr(unit.raffles.tokens())
    assert not any(code.text in text for code in codes)
    actor, action, _, details = house.audit.entries[-1]
    assert action == "redeemed"
    assert actor == f"holder:{house.raffles.holder_of(2)}"
    assert details == {"token": 2, "ticket": 2}


class Silent(AbstractContextManager[RaffleUnit]):
    def __enter__(self) -> RaffleUnit:
        raise KnownError("try_again")

    def __exit__(self, *error: object) -> None:
        return None


class NoAnswer:
    """Storage that does not answer in time."""

    def write(self) -> Silent:
        return Silent()

    def read(self) -> Silent:
        return Silent()


def test_storage_that_does_not_answer_is_an_outcome(house: House) -> None:
    [code] = house.tokens(1)
    raffles = Raffles(NoAnswer(), house.clock, house.keys, BADGE_KEY)
    assert raffles.redeem(code, 1) == Result(Outcome.TRY_AGAIN)
    assert raffles.redeem(code, None) == Result(Outcome.TRY_AGAIN)
    assert raffles.redeem_badge(code.text, "x") == Result(Outcome.TRY_AGAIN)


def test_erasing_a_person_leaves_the_ticket_and_unlinks_it(house: House) -> None:
    codes = house.tokens(2)
    house.open()
    house.find(codes, 1, 2)
    holder = house.raffles.holder_of(1)
    with house.work.write() as unit:
        assert unit.raffles.personal_data(1) == {
            "raffles": [
                {
                    "raffle": "Moustaches",
                    "holder": holder,
                    "tickets": [{"ticket": 1, "at": "2026-10-05T09:00:00+00:00"}],
                    "wins": [],
                }
            ]
        }
        unit.raffles.erase_personal(1)
        assert unit.raffles.personal_data(1) == {}
        raffle = unit.raffles.unfinished()
        assert raffle is not None
        assert unit.raffles.tickets(raffle.number)[0] == Ticket(1, str(holder))
    assert house.raffles.tickets_of(1) == ()
