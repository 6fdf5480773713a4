"""The course of a raffle: its states, the draw, and what refuses to happen."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.errors import KnownError
from kiosk.people.model import Display
from kiosk.raffle import draw
from kiosk.raffle.model import RoundOutcome, Rules, State
from kiosk.raffle.verify import verify
from tests.raffle.support import DICE, ONE, START, TWO, Celebrated, House


def refused(action: Callable[[], object]) -> str:
    """The code of the known error that `action` raises; it has a sentence."""
    with pytest.raises(KnownError) as error:
        action()
    assert "{" not in error.value.sentence
    return error.value.code


def test_a_whole_raffle(house: House) -> None:
    codes = house.tokens(8)
    announced = house.raffles.announce(Rules(prizes=("Cake", "Mug")), "Moustaches", ONE)
    assert (announced.state, announced.chain_length) == (State.ANNOUNCED, 64)
    secret = house.keys.secret(announced.id)
    assert announced.commitment == draw.iterated(secret, 64).hex()
    assert house.open(None).state is State.OPEN
    house.find(codes, 1, 2, 3)
    newcomers = house.join(2)
    closed = house.raffles.close(ONE)
    assert closed.closing is not None
    assert (closed.closing.tickets, closed.closing.holders) == (8, 3)
    assert closed.closing.joined == len(newcomers)
    house.contribute()
    house.wait(seconds=60)
    cake = house.raffles.draw(ONE)
    assert (cake.round, cake.prize, cake.outcome) == (1, 0, RoundOutcome.PENDING)
    assert draw.sha256(bytes.fromhex(cake.code)).hex() == closed.commitment
    house.raffles.settle(1, "claimed", ONE)
    house.raffles.draw(ONE)
    house.raffles.settle(2, "claimed", ONE)
    finished = house.raffles.finish(ONE)
    assert (finished.state, finished.secret) == (State.FINISHED, secret.hex())
    record = house.raffles.record()
    assert verify(record).findings == ()
    assert verify(record, str(record["seal"])).ok
    assert len({win.person_id for win in house.wins}) == 2
    with house.work.read() as unit:
        person = unit.raffles.person_of(finished.number, cake.holder)
    assert house.wins[0] == Celebrated(person or 0, "Cake", "Moustaches", cake.ticket)
    assert house.audit.actions == [
        "tokens_made",
        "raffle_announced",
        "raffle_opened",
        *["redeemed"] * 8,
        "raffle_closed",
        *["raffle_contribution"] * 3,
        "raffle_drawn",
        "raffle_settled",
        "raffle_drawn",
        "raffle_settled",
        "raffle_finished",
    ]
    assert house.audit.entries[-1][3]["seal"] == record["seal"]
    assert house.raffles.unawarded() == ()
    assert house.raffles.ended() == (finished,)


def test_redraws_bar_and_each_takes_its_own_code(house: House) -> None:
    house.ready(6, Rules(prizes=("Cake",)), 1, 2, 3)
    first = house.draw_and("absent")
    second = house.draw_and("void")
    third = house.draw_and("claimed")
    assert len({first.holder, second.holder, third.holder}) == 3
    assert len({first.code, second.code, third.code}) == 3
    assert third.barred == tuple(sorted((first.holder, second.holder)))
    assert refused(lambda: house.raffles.draw(ONE)) == "draw_no_prize"
    house.raffles.finish(ONE)
    assert verify(house.raffles.record()).findings == ()


def test_several_prizes_may_wait_at_once(house: House) -> None:
    house.ready(6, Rules(prizes=("Cake", "Mug", "Pen")))
    drawn = [house.raffles.draw(ONE) for _ in range(3)]
    assert [one.prize for one in drawn] == [0, 1, 2]
    assert refused(lambda: house.raffles.finish(ONE)) == "rounds_pending"
    house.raffles.settle(3, "claimed", ONE)
    house.raffles.settle(1, "void", ONE, "Left the company", TWO)
    again = house.raffles.draw(ONE)
    assert (again.round, again.prize) == (4, 0)
    assert verify(house.raffles.record()).findings == ()
    house.raffles.settle(2, "claimed", ONE)
    house.raffles.settle(4, "claimed", ONE)
    house.raffles.finish(ONE)
    assert verify(house.raffles.record()).findings == ()


def test_one_person_may_win_twice_if_the_rules_say_so(house: House) -> None:
    house.ready(3, Rules(prizes=("Cake", "Mug", "Pen"), one_win_per_person=False), 1)
    won = [house.draw_and("claimed") for _ in range(3)]
    assert {one.ticket for one in won} == {1, 2, 3}
    house.raffles.finish(ONE)
    assert verify(house.raffles.record()).findings == ()


def test_a_raffle_ends_when_nobody_can_win_any_more(house: House) -> None:
    house.ready(4, Rules(prizes=("Cake", "Mug", "Pen")), 1, 2)
    house.draw_and("claimed")
    assert refused(lambda: house.raffles.finish(ONE)) == "prizes_left"
    house.draw_and("void")
    assert refused(lambda: house.raffles.draw(ONE)) == "draw_no_ticket"
    house.raffles.finish(ONE)
    assert house.raffles.unawarded() == ("Mug", "Pen")
    assert verify(house.raffles.record()).findings == ()


def test_a_raffle_without_tickets_ends_without_a_draw(house: House) -> None:
    house.open()
    house.raffles.close(ONE)
    assert house.raffles.finish(ONE).state is State.FINISHED
    assert verify(house.raffles.record()).findings == ()


def test_the_codes_run_out_before_the_secret_is_used(house: House) -> None:
    house.join(64)
    with house.work.read() as unit:
        everybody = [person.id for person in unit.people.roster()]
    house.ready(70, Rules(prizes=("Cake",), claim_minutes=0), *everybody)
    for _ in range(63):
        house.raffles.settle(house.raffles.draw(ONE).round, "absent", ONE)
    assert refused(lambda: house.raffles.draw(ONE)) == "draw_no_code"
    house.raffles.finish(ONE)
    assert verify(house.raffles.record()).findings == ()


def test_commands_at_the_wrong_time(house: House) -> None:
    raffles = house.raffles
    for action in (
        lambda: raffles.close(ONE),
        lambda: raffles.contribute("a", "b", ONE),
        lambda: raffles.draw(ONE),
        lambda: raffles.settle(1, "claimed", ONE),
        lambda: raffles.finish(ONE),
        lambda: raffles.abandon("why", ONE, TWO),
        lambda: raffles.record(),
        lambda: raffles.contributions(),
    ):
        assert refused(action) == "raffle_none"
    raffles.announce(None, "Moustaches", ONE)
    assert refused(lambda: raffles.announce(None, "Other", ONE)) == "raffle_already_announced"
    assert refused(lambda: raffles.open(Rules(), "Other", ONE)) == "raffle_already_announced"
    assert refused(lambda: raffles.close(ONE)) == "raffle_not_open"
    assert refused(lambda: raffles.record()) == "raffle_not_closed"
    house.open(None)
    assert refused(lambda: house.open(None)) == "raffle_already_open"
    assert refused(lambda: raffles.plan(Rules(), "Next", ONE)) == "raffle_unfinished"
    assert refused(lambda: raffles.contribute("a", "b", ONE)) == "raffle_not_closed"
    assert refused(lambda: raffles.draw(ONE)) == "raffle_not_closed"
    assert refused(lambda: raffles.finish(ONE)) == "raffle_not_closed"
    raffles.close(ONE)
    assert refused(lambda: raffles.close(ONE)) == "raffle_already_closed"
    assert refused(lambda: house.open(None)) == "raffle_unfinished"
    assert refused(lambda: raffles.record("no-such")) == "raffle_unknown"


def test_the_list_is_shown_before_the_first_draw(house: House) -> None:
    codes = house.tokens(2)
    house.open(Rules(hold_seconds=90))
    house.find(codes)
    closed = house.raffles.close(ONE)
    assert closed.closed_at is not None
    assert house.raffles.status().next_draw_at == closed.closed_at + timedelta(seconds=90)
    house.contribute()
    house.wait(seconds=89.9)
    assert refused(lambda: house.raffles.draw(ONE)) == "draw_early"
    house.wait(seconds=0.1)
    assert house.raffles.draw(ONE).at == closed.closed_at + timedelta(seconds=90)
    assert house.raffles.status().next_draw_at is None
    assert verify(house.raffles.record()).findings == ()


def test_no_draw_before_the_announced_time(house: House) -> None:
    codes = house.tokens(2)
    friday = START + timedelta(days=4)
    house.open(Rules(draw_at=friday))
    assert house.raffles.status().next_draw_at == friday
    house.find(codes)
    house.raffles.close(ONE)
    house.contribute()
    house.wait(minutes=60 * 24 * 4 - 1)
    assert refused(lambda: house.raffles.draw(ONE)) == "draw_early"
    house.wait(minutes=1)
    house.raffles.draw(ONE)
    assert verify(house.raffles.record()).findings == ()


def test_contributions(house: House) -> None:
    codes = house.tokens(2)
    house.open()
    house.find(codes)
    house.raffles.close(ONE)
    house.wait(seconds=60)
    contribute = house.raffles.contribute
    assert refused(lambda: contribute("dice", DICE, ONE)) == "dice_not_last"
    given = contribute(" Anna ", "Hello, world!", ONE)
    assert (given.label, given.text) == ("Anna", "HELLOWORLD")
    assert refused(lambda: contribute("ANNA", "again", ONE)) == "contribution_label_taken"
    assert refused(lambda: contribute("Änna", "again", ONE)) == "contribution_label_taken"
    assert refused(lambda: contribute("Анна", "again", ONE)) == "contribution_label"
    assert refused(lambda: contribute("Ben", "Привет?!", ONE)) == "contribution_text_empty"
    assert refused(lambda: contribute("Ben", "x" * 501, ONE)) == "contribution_text_long"
    assert refused(lambda: contribute("Dice", DICE, ONE)) == "dice_not_last"
    assert contribute("Ben", "Grüße, ääö 42!", ONE).text == "GRUSSEAAO42"
    assert refused(lambda: house.raffles.draw(ONE)) == "contributions_missing"
    contribute("Cilla", "third, but no dice", ONE)
    assert refused(lambda: house.raffles.draw(ONE)) == "contributions_missing"
    assert refused(lambda: contribute("dice", "123456123", ONE)) == "dice_few"
    assert refused(lambda: contribute("dice", "12345612347", ONE)) == "dice_few"
    contribute("DICE", "35142 62635 1", ONE)
    assert [one.label for one in house.raffles.contributions()] == ["Anna", "Ben", "Cilla", "dice"]
    assert refused(lambda: contribute("Late", "x", ONE)) == "contributions_over"
    house.raffles.draw(ONE)
    assert refused(lambda: contribute("Later", "x", ONE)) == "contributions_over"
    assert verify(house.raffles.record()).findings == ()


def test_a_command_given_twice_counts_once(house: House) -> None:
    house.ready(6, Rules(prizes=("Cake", "Mug")))
    drawn = house.raffles.draw(ONE, 1)
    assert house.raffles.draw(ONE, 1) == drawn
    assert refused(lambda: house.raffles.draw(ONE, 3)) == "round_not_next"
    settled = house.raffles.settle(1, "claimed", ONE)
    assert house.raffles.settle(1, "claimed", ONE) == settled
    assert refused(lambda: house.raffles.settle(1, "void", ONE, "no", TWO)) == "round_settled"
    assert len(house.wins) == 1
    assert len(house.raffles.rounds()) == 1


def test_outcomes_have_conditions(house: House) -> None:
    house.ready(6, Rules(claim_minutes=10))
    house.raffles.draw(ONE)
    settle = house.raffles.settle
    assert refused(lambda: settle(1, "pending", ONE)) == "outcome_unknown"
    assert refused(lambda: settle(1, "lost", ONE)) == "outcome_unknown"
    assert refused(lambda: settle(2, "claimed", ONE)) == "round_unknown"
    assert refused(lambda: settle(0, "claimed", ONE)) == "round_unknown"
    assert refused(lambda: settle(1, "void", ONE, "", TWO)) == "reason_needed"
    assert refused(lambda: settle(1, "void", ONE, "Ill")) == "second_manager_needed"
    assert refused(lambda: settle(1, "void", ONE, "Ill", ONE)) == "second_manager_needed"
    house.wait(minutes=9.99)
    assert refused(lambda: settle(1, "absent", ONE)) == "claim_time"
    house.wait(minutes=0.01)
    settled = settle(1, "absent", ONE)
    assert (settled.outcome, settled.settled_after) == (RoundOutcome.ABSENT, 1)
    assert house.wins == []


def test_abandoning_reveals_the_secret_and_keeps_the_record(house: House) -> None:
    assert refused(lambda: house.raffles.abandon("", ONE, TWO)) == "reason_needed"
    house.ready(6, Rules(prizes=("Cake", "Mug")))
    house.raffles.draw(ONE)
    assert refused(lambda: house.raffles.abandon("Fire", ONE, ONE)) == "second_manager_needed"
    ended = house.raffles.abandon("Fire drill", ONE, TWO)
    assert (ended.state, ended.end_reason) == (State.ABANDONED, "Fire drill")
    assert ended.secret is not None
    assert verify(house.raffles.record()).findings == ()
    assert refused(lambda: house.raffles.settle(1, "claimed", ONE)) == "raffle_none"
    assert house.open().state is State.OPEN
    assert verify(house.raffles.record(ended.id)).findings == ()


def test_abandoning_early_frees_the_tokens_for_the_next_raffle(house: House) -> None:
    [code] = house.tokens(1)
    house.raffles.announce(None, "Never", ONE)
    never = house.raffles.abandon("Wrong prizes", ONE, TWO)
    assert verify(house.raffles.record(never.id)).findings == ()
    house.open()
    assert house.raffles.redeem(code, 1).ticket == 1
    opened = house.raffles.abandon("Wrong week", ONE, TWO)
    record = house.raffles.record(opened.id)
    assert verify(record).findings == ()
    assert record["tickets"] == [["000001", house.raffles.holder_of(1)]]


def test_a_plan_can_change_until_it_is_announced(house: House) -> None:
    house.raffles.plan(Rules(prizes=("Cake",), excluded=("k1",)), "Draft", ONE)
    planned = house.raffles.plan(Rules(prizes=("Mug",) * 30), " The  raffle ", ONE, excluded=[2, 3])
    assert (planned.name, len(planned.rules.excluded)) == ("The raffle", 2)
    assert house.raffles.status().raffle == planned
    announced = house.raffles.announce(None, "", ONE)
    assert announced.rules == planned.rules
    assert announced.chain_length == 90
    code = house.tokens(1)[0]
    house.open(None)
    assert house.raffles.redeem(code, 2).outcome.value == "not_eligible"
    assert house.raffles.redeem(code, 1).outcome.value == "redeemed"


@pytest.mark.parametrize(
    ("rules", "name", "code"),
    [
        (Rules(), "", "raffle_name_wrong"),
        (Rules(), "x" * 61, "raffle_name_wrong"),
        (Rules(), "a\x00b", "raffle_name_wrong"),
        (Rules(prizes=()), "R", "rules_wrong"),
        (Rules(prizes=("",)), "R", "rules_wrong"),
        (Rules(prizes=("x" * 81,)), "R", "rules_wrong"),
        (Rules(claim_minutes=-1), "R", "rules_wrong"),
        (Rules(tickets_per_person=0), "R", "rules_wrong"),
        (Rules(further={"Worth": 3}), "R", "rules_wrong"),
        (Rules(excluded=("nobody",)), "R", "excluded_unknown"),
        (Rules(excluded=("",)), "R", "excluded_unknown"),
    ],
)
def test_rules_that_are_refused_change_nothing(
    house: House, rules: Rules, name: str, code: str
) -> None:
    assert refused(lambda: house.raffles.open(rules, name, ONE)) == code
    assert house.raffles.status().raffle is None
    assert list(house.keys.raffles()) == []


def test_a_restored_backup_cannot_draw_again_with_other_contributions(
    house: House, tmp_path: Path
) -> None:
    codes = house.tokens(4)
    house.open()
    house.find(codes)
    house.raffles.close(ONE)
    house.wait(seconds=60)
    backup = (tmp_path / "kiosk.db").read_bytes()
    house.contribute()
    first = house.raffles.draw(ONE)
    after = (tmp_path / "kiosk.db").read_bytes()
    # The keys folder knows that codes were revealed.
    (tmp_path / "kiosk.db").write_bytes(backup)
    assert refused(lambda: house.raffles.contribute("A", "other", ONE)) == "contributions_over"
    (tmp_path / "kiosk.db").write_bytes(after)
    assert house.raffles.rounds() == (first,)


def test_a_draw_that_storage_lost_is_drawn_the_same_again(house: House, tmp_path: Path) -> None:
    house.ready(6)
    before = (tmp_path / "kiosk.db").read_bytes()
    first = house.raffles.draw(ONE)
    (tmp_path / "kiosk.db").write_bytes(before)
    assert house.raffles.draw(ONE) == first


def test_a_lost_or_wrong_secret_draws_nothing_but_can_be_abandoned(
    house: House, tmp_path: Path
) -> None:
    raffle = house.ready(6)
    file = tmp_path / "keys" / f"raffle-{raffle.id}.json"
    kept = file.read_text()
    file.write_text(kept.replace(house.keys.secret(raffle.id).hex(), "0" * 64))
    assert refused(lambda: house.raffles.draw(ONE)) == "raffle_secret_wrong"
    file.unlink()
    assert refused(lambda: house.raffles.draw(ONE)) == "raffle_secret_missing"
    ended = house.raffles.abandon("The keys are lost", ONE, TWO)
    assert ended.secret is None
    assert verify(house.raffles.record()).findings == ()


def test_names_obey_the_display_choice(house: House) -> None:
    house.change(1, display=Display.HIDDEN)
    house.change(2, display=Display.INITIALS)
    house.ready(3, Rules(prizes=("Cake", "Mug", "Pen")), 1, 2, 3)
    assert sorted(house.raffles.entrants()) == ["G. F.", "Given3"]
    winners = []
    for number in (1, 2, 3):
        house.raffles.draw(ONE)
        winners.append(house.raffles.winner(number))
    assert sorted(winner.label for winner in winners) == ["", "G. F.", "Given3"]
    assert [winner.prize_name for winner in winners] == ["Cake", "Mug", "Pen"]
    assert winners[-1].seal == house.raffles.record()["seal"]


def test_the_win_of_an_erased_person_is_not_announced(house: House) -> None:
    house.ready(1, Rules(), 1)
    house.raffles.draw(ONE)
    with house.work.write() as unit:
        unit.raffles.erase_personal(1)
    house.raffles.settle(1, "claimed", ONE)
    assert house.wins == []
    assert house.raffles.winner(1).label == ""
    house.raffles.finish(ONE)
    assert verify(house.raffles.record()).findings == ()
