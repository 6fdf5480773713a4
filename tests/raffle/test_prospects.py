"""Who can still win, what is said of it beforehand, and whose names run."""

import random

import pytest

from kiosk.people.model import Display
from kiosk.raffle import showing
from kiosk.raffle.draw_texts import WARNINGS
from kiosk.raffle.model import Rules
from kiosk.raffle.prospects import Prospect, warnings
from kiosk.raffle.rules import is_holder
from kiosk.raffle.texts import warned
from kiosk.words import fill
from tests.raffle.support import ONE, TWO, House, refused

THREE = ("Cake", "Mug", "Pen")


def said(prospect: Prospect) -> str:
    return " ".join(fill(*warned(code, prospect)) for code in warnings(prospect))


@pytest.mark.parametrize(
    ("finders", "rules", "codes", "sentence"),
    [
        ((), {}, ("no_ticket",), "nobody can win. Prizes that stay without a winner: 3."),
        ((1,), {}, ("one_ticket",), "Prizes that then stay without a winner: 2."),
        ((1,), {"prizes": ("Cake",)}, ("one_ticket",), "who gets the next prize."),
        ((1, 1, 1), {}, ("one_person",), "Prizes that then stay without a winner: 2."),
        (
            (1, 1, 1),
            {"one_win_per_person": False},
            ("one_person",),
            "gets all the prizes that are left.",
        ),
        (
            (1, 1),
            {"one_win_per_person": False},
            ("one_person",),
            "Prizes that then stay without a winner: 1.",
        ),
        ((1, 1, 2), {}, ("fewer_people",), "2 for 3, and nobody wins twice."),
        ((1, 2), {"one_win_per_person": False}, ("fewer_tickets",), "2 for 3. Prizes that"),
        ((1, 2, 3), {}, (), ""),
        ((1, 1, 2), {"one_win_per_person": False}, (), ""),
    ],
)
def test_few_winners_are_announced_before_and_after_the_closing(
    house: House,
    finders: tuple[int, ...],
    rules: dict[str, object],
    codes: tuple[str, ...],
    sentence: str,
) -> None:
    made = Rules.from_json({"prizes": THREE, **rules})
    if finders:
        house.ready(len(finders), made, *finders)
    else:
        house.ready(0, made)
    prospect = house.raffles.prospect()
    assert warnings(prospect) == codes
    assert sentence in said(prospect)
    assert (prospect.tickets, prospect.holders) == (len(finders), len(set(finders)))
    assert prospect.prize == 0
    assert prospect.codes_left == 63


def test_every_warning_has_a_sentence_without_gaps(house: House) -> None:
    house.open(Rules(prizes=THREE))
    prospect = house.raffles.prospect()
    for code in WARNINGS:
        assert "{" not in fill(*warned(code, prospect))


def test_what_is_left_shrinks_with_each_round(house: House) -> None:
    house.ready(5, Rules(prizes=THREE, excluded=("k6",)), 1, 1, 2, 3, 3)
    house.draw_and("claimed")
    first = house.raffles.prospect()
    assert (first.prize, first.prizes_left, first.able_holders) == (1, 2, 2)
    assert warnings(first) == ()
    house.draw_and("void")
    second = house.raffles.prospect()
    assert (second.prize, second.prizes_left, second.able_holders) == (1, 2, 1)
    assert second.winnable
    assert len(warnings(second)) == 1
    assert refused(lambda: house.raffles.finish(ONE)) == "prizes_left"
    house.draw_and("claimed")
    last = house.raffles.prospect()
    assert (last.able_tickets, last.able_holders, last.certain) == (0, 0, 1)
    assert warnings(last) == ("nobody_left",)
    assert not last.winnable
    assert house.raffles.entrants() == ()
    house.raffles.finish(ONE)


@pytest.mark.parametrize("times", [4, pytest.param(150, marks=pytest.mark.trial)])
def test_the_prospect_is_what_a_count_of_the_tickets_says(house: House, times: int) -> None:
    chance = random.Random(times)
    for _ in range(times):
        finders = [chance.randint(1, 5) for _ in range(chance.randint(0, 7))]
        excluded = chance.choice(((), ("k1",), ("k1", "k2")))
        rules = Rules(THREE, chance.random() < 0.5, excluded=excluded)
        house.ready(len(finders), rules, *finders)
        for _ in range(chance.randint(0, 4)):
            if house.raffles.prospect().winnable:
                drawn = house.raffles.draw(ONE)
                outcome = chance.choice(("claimed", "absent", "void", ""))
                house.wait(minutes=10)
                if outcome:
                    house.raffles.settle(drawn.round, outcome, ONE, "Fell ill", TWO)
        agrees_with_a_count(house, rules.one_win_per_person)
        house.raffles.abandon("The next one", ONE, TWO)


def agrees_with_a_count(house: House, one_win: bool) -> None:
    prospect = house.raffles.prospect()
    page = house.raffles.tickets_page(0, 100)
    assert page.total == len(page.rows) == prospect.tickets
    rounds = house.raffles.rounds()
    barred = set(running_rules(house).excluded)
    for drawn in rounds:
        lost = drawn.prize == prospect.prize and drawn.outcome.value in ("absent", "void")
        if one_win or lost:
            barred.add(drawn.holder)
    won = {drawn.ticket for drawn in rounds}
    able = [
        ticket for ticket in page.rows if ticket.number not in won and ticket.holder not in barred
    ]
    if prospect.prize is not None:
        assert prospect.able_tickets == len(able)
        assert prospect.able_holders == len({ticket.holder for ticket in able})
        assert len(house.raffles.entrants()) == prospect.able_holders
        if not able:
            assert refused(lambda: house.raffles.draw(ONE)) == "draw_no_ticket"


def running_rules(house: House) -> Rules:
    raffle = house.raffles.status().raffle
    assert raffle is not None
    return raffle.rules


def test_names_run_without_those_who_cannot_win_next(house: House) -> None:
    house.change(3, display=Display.HIDDEN)
    house.ready(6, Rules(prizes=THREE), 1, 2, 3, 4)
    assert sorted(house.raffles.entrants()) == ["Given1", "Given2", "Given4"]
    drawn = house.raffles.draw(ONE)
    label = house.raffles.winner(drawn.round).label
    left = sorted({"Given1", "Given2", "Given4"} - {label})
    assert sorted(house.raffles.entrants()) == left
    assert house.raffles.entrants() == house.raffles.entrants()


def test_very_many_names_are_a_few_of_them(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(showing, "NAMES_MOST", 3)
    house.change(2, display=Display.HIDDEN)
    house.change(5, display=Display.HIDDEN)
    house.ready(6, None)
    names = house.raffles.entrants()
    assert len(set(names)) == 3
    assert set(names) < {"Given1", "Given3", "Given4", "Given6"}


def test_each_round_begins_with_other_names(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    house.ready(6, Rules(prizes=THREE, one_win_per_person=False), 1, 1, 2, 2, 3, 4)
    able = set(house.raffles.entrants())
    orders = [house.raffles.entrants()]
    for _ in range(2):
        house.draw_and("claimed")
        orders.append(house.raffles.entrants())
    for names in orders:
        assert len(set(names)) == len(names)
        assert set(names) <= able
    begins = {showing._begin(number) for number in range(20)}
    assert len({begin[:2] for begin in begins}) > 10
    assert all(is_holder(begin + 9 * "B") for begin in begins if begin)
    monkeypatch.setattr(showing, "NAMES_MOST", 2)
    assert house.raffles.entrants() == orders[-1][:2]
