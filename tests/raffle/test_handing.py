"""After a win: what is still to do, handing over, and looking back."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.people.model import Display
from kiosk.raffle.handing import ENJOY_DAYS
from kiosk.raffle.model import RoundOutcome, Rules
from kiosk.raffle.noted import words_digest
from kiosk.raffle.prizes import Prize
from tests.raffle.support import DICE, ONE, TWO, House
from tests.raffle.test_raffle import refused


def test_a_prize_is_handed_over_once_also_after_the_end(house: House) -> None:
    cake = Prize("Cake", worth="12 EUR")
    raffle = house.ready(3, Rules(prizes=("Cake", "Mug", "Pen"), details=(cake,)), 1, 2, 3)
    assert house.raffles.wins_open() == ()
    first = house.raffles.draw(ONE)
    house.wait(minutes=1)
    house.raffles.draw(ONE)
    assert [(win.round, win.prize) for win in house.raffles.wins_open()] == [
        (1, cake),
        (2, Prize("Mug")),
    ]
    [pending, _] = house.raffles.wins_open()
    assert pending.deadline == first.at + timedelta(minutes=10)
    assert (pending.ticket, pending.holder) == (f"{first.ticket:06d}", first.holder)
    assert refused(lambda: house.raffles.hand_over(raffle.id, 1, ONE)) == "round_not_claimed"
    assert refused(lambda: house.raffles.hand_over(raffle.id, 9, ONE)) == "round_unknown"
    assert refused(lambda: house.raffles.hand_over("x", 1, ONE)) == "raffle_unknown"
    house.raffles.settle(1, "claimed", ONE)
    # Who was drawn later waits for a claim, and so comes before the prize to be fetched.
    assert [win.round for win in house.raffles.wins_open()] == [2, 1]
    house.raffles.settle(2, "claimed", ONE)
    house.draw_and("claimed")
    house.raffles.finish(ONE)
    assert [win.round for win in house.raffles.wins_open()] == [1, 2, 3]
    assert all(win.raffle_ended for win in house.raffles.wins_open())
    handed = house.raffles.hand_over(None, 2, TWO)
    assert (handed.round, handed.handed_at, handed.handed_by) == (2, house.clock.now(), TWO)
    house.wait(minutes=5)
    assert house.raffles.hand_over(raffle.id, 2, ONE) == handed
    assert [win.round for win in house.raffles.wins_open()] == [1, 3]
    assert house.audit.actions.count("prize_handed_over") == 1
    assert house.audit.entries[-1] == (
        TWO,
        "prize_handed_over",
        f"raffle:{raffle.id}",
        {"round": 2, "ticket": handed.ticket, "holder": handed.holder},
    )


def test_a_manager_is_told_how_many_prizes_they_handed_over(house: House) -> None:
    raffle = house.ready(2, Rules(prizes=("Cake",)), 1)
    house.draw_and("claimed")
    house.raffles.hand_over(None, 1, "person:2")
    with house.work.write() as unit:
        assert unit.raffles.personal_data(2)["prizes_handed_over"] == 1
        assert "prizes_handed_over" not in unit.raffles.personal_data(1)
        unit.raffles.erase_personal(2)
    [win] = house.raffles.results(raffle.id).wins
    assert win.handed_by == "person:2"


def test_a_badge_is_told_of_wins_of_all_raffles(house: House) -> None:
    house.ready(2, Rules(prizes=("Cake",)), 1)
    house.draw_and("claimed")
    house.raffles.finish(ONE)
    house.raffles.hand_over(None, 1, ONE)
    house.ready(2, Rules(prizes=("Mug",)), 1)
    house.raffles.draw(ONE)
    assert [win.prize_name for win in house.raffles.wins_of(1)] == ["Mug", "Cake"]
    with house.work.read() as unit:
        said = json.dumps(unit.raffles.personal_data(1))
    assert said.count('"handed_over_at": "2026-10-05T') == 1
    assert house.raffles.wins_of(2) == ()
    house.wait(minutes=ENJOY_DAYS * 24 * 60 + 1)
    assert [win.prize_name for win in house.raffles.wins_of(1)] == ["Mug"]
    # Nothing becomes any more of what was pending when the raffle was given up.
    house.raffles.abandon("The room flooded", ONE, TWO)
    assert house.raffles.wins_of(1) == house.raffles.wins_open() == ()
    [mug] = house.raffles.results().wins
    assert (mug.outcome, mug.raffle_ended) == (RoundOutcome.PENDING, True)


def test_names_are_shown_as_people_chose(house: House) -> None:
    house.change(1, display=Display.HIDDEN)
    house.change(2, display=Display.FIRST_NAME)
    house.ready(2, Rules(prizes=("Cake", "Mug")), 1, 2)
    house.draw_and("claimed")
    house.draw_and("claimed")
    wins = {win.person_id: win for win in house.raffles.wins_open()}
    assert (wins[1].label, wins[1].label_for_managers) == ("", "#1")
    assert (wins[2].label, wins[2].label_for_managers) == ("Given2", "Given2")
    with house.work.write() as unit:
        unit.raffles.erase_personal(1)
    erased = [win for win in house.raffles.wins_open() if win.person_id is None]
    assert [(win.label, win.label_for_managers) for win in erased] == [("", "")]


def test_results_and_history_stay_readable(house: House) -> None:
    assert house.raffles.history() == ()
    house.ready(4, Rules(prizes=("Cake", "Mug")), 1, 2, 3, 4)
    house.draw_and("void")
    house.draw_and("absent")
    house.draw_and("claimed")
    first = house.raffles.results()
    assert [win.outcome for win in first.wins] == ["void", "absent", "claimed"]
    assert first.wins[0].reason == "Fell ill"
    assert [given.label for given in first.contributions] == ["Anna", "Ben", "dice"]
    assert first.unawarded == ("Mug",)
    assert first.seal == house.raffles.record()["seal"]
    house.draw_and("claimed")
    raffle = house.raffles.finish(ONE)
    house.open(name="Second")
    assert house.raffles.results().seal == ""
    house.raffles.abandon("A mistake", ONE, TWO)
    second, past = house.raffles.history()
    assert (second.raffle.name, second.tickets, second.wins, second.unawarded) == (
        "Second",
        0,
        0,
        1,
    )
    assert (past.raffle, past.tickets, past.holders) == (raffle, 4, 4)
    assert (past.wins, past.unawarded) == (2, 0)
    assert house.raffles.results(raffle.id).unawarded == ()


def test_what_changes_nothing_is_noted_too(house: House) -> None:
    assert (
        refused(lambda: house.raffles.note("raffle_exported", None, ONE, seal="a")) == "raffle_none"
    )
    raffle = house.ready()
    seal = house.raffles.record()["seal"]
    house.raffles.note("protocol_printed", raffle.id, ONE, place="stick", seal=seal)
    house.raffles.note("ceremony_entered", None, TWO)
    subject = f"raffle:{raffle.id}"
    assert house.audit.entries[-2:] == [
        (ONE, "protocol_printed", subject, {"place": "stick", "seal": seal}),
        (TWO, "ceremony_entered", subject, {}),
    ]
    with pytest.raises(ValueError, match="no action"):
        house.raffles.note("raffle_drawn", None, ONE)


def test_what_people_typed_is_in_the_chain_as_digest_only(house: House) -> None:
    house.tokens(2)
    house.raffles.retire(1, ONE, "Torn by Maximilian")
    house.raffles.retire_batch(1, ONE, "Lost by Maximilian")
    house.ready(3, Rules(prizes=("Cake",)))
    house.raffles.draw(ONE)
    house.raffles.settle(1, "void", ONE, "Maximilian was ill", TWO)
    house.raffles.abandon("Maximilian left", ONE, TWO)
    said = json.dumps([entry[3] for entry in house.audit.entries])
    for words in ("Maximilian", "Anna", "Ben", "THEFIRSTTHING", DICE):
        assert words not in said
    for words in ("Torn by Maximilian", "Maximilian was ill", "Maximilian left", f"dice={DICE}"):
        assert words_digest(words) in said
    given = [each[3] for each in house.audit.entries if each[1] == "raffle_contribution"]
    assert [each["number"] for each in given] == [1, 2, 3]
    # The words themselves stay where the record, or the raffle, has them.
    assert house.raffles.rounds()[0].reason == "Maximilian was ill"
    assert house.raffles.history()[0].raffle.end_reason == "Maximilian left"


def test_a_team_tells_winners_of_the_same_name_apart(house: House) -> None:
    house.ready(2, Rules(prizes=("Cake",)), 1)
    house.draw_and("claimed")

    def told() -> set[str]:
        [winner], [win] = house.raffles.winners(), house.raffles.wins_of(1)
        return {winner.team, win.team, *(one.team for one in house.raffles.results().wins)}

    def become(person_id: int, given: str, display: Display, team: str = "Polaris") -> None:
        with house.work.write() as unit:
            person = unit.people.person(person_id)
            assert person is not None
            unit.people.save([replace(person, given=given, display=display, team=team)])

    assert told() == {""}
    become(2, "Given1", Display.PHOTO)
    assert told() == {"Aurora"}
    # Somebody who shows less, or who left, is not called the same.
    become(2, "Given1", Display.INITIALS)
    assert told() == {""}
    become(2, "Given1", Display.FIRST_NAME)
    house.change(2, active=False)
    assert told() == {""}
    house.change(1, display=Display.INITIALS)
    assert told() == {""}
    become(3, "gösta", Display.INITIALS)
    assert told() == {"Aurora"}
    house.change(1, display=Display.HIDDEN)
    house.change(3, display=Display.HIDDEN)
    assert told() == {""}
