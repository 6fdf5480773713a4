"""Hiding tokens, and the places where they hide."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import KnownError
from kiosk.raffle.hiding import NOTE_MOST, PLACE_MOST, place_key
from kiosk.raffle.model import HideOutcome, PlaceCount, TokenState
from kiosk.raffle.noted import words_digest
from kiosk.scanning.code import Kind, make
from tests.raffle.support import ONE, START, TWO, House


def code_of(error: pytest.ExceptionInfo[KnownError]) -> str:
    assert error.value.sentence
    return error.value.code


def counts(house: House) -> dict[str, tuple[int, int]]:
    return {each.place.name: (each.hidden, each.found) for each in house.raffles.places()}


def test_a_walk_around(house: House) -> None:
    first, second, third = house.tokens(3)
    house.raffles.mark_printed(1, ONE)
    house.open()
    hidden = house.raffles.hide(first, "  Behind the\n fern ", "left pot", ONE)
    assert hidden.outcome is HideOutcome.HIDDEN
    token = hidden.token
    assert token is not None
    assert (token.state, token.place, token.note) == (
        TokenState.HIDDEN,
        "Behind the fern",
        "left pot",
    )
    assert (token.hidden_at, token.hidden_by) == (START, ONE)
    # The same place however it is written; a new place is made.
    assert house.raffles.hide(second, "BEHIND THE FÉRN", "", TWO).outcome is HideOutcome.HIDDEN
    house.raffles.hide(third, "Coffee machine", "", TWO)
    assert counts(house) == {"Behind the fern": (2, 0), "Coffee machine": (1, 0)}
    house.find([first], 1)
    assert counts(house) == {"Behind the fern": (1, 1), "Coffee machine": (1, 0)}
    [found, *_] = house.raffles.tokens()
    assert (found.state, found.place, found.hidden_by) == (
        TokenState.FOUND,
        "Behind the fern",
        ONE,
    )
    house.raffles.retire(3, ONE, "Torn")
    assert counts(house) == {"Behind the fern": (1, 1), "Coffee machine": (0, 0)}


def test_a_token_moves_and_is_scanned_again_where_it_is(house: House) -> None:
    [code] = house.tokens(1)
    house.raffles.hide(code, "Fern", "left pot", ONE)
    house.clock.forward(timedelta(minutes=5))
    again = house.raffles.hide(code, "fern", "", TWO)
    assert again.outcome is HideOutcome.HIDDEN
    assert again.token is not None
    assert (again.token.note, again.token.hidden_by) == ("left pot", ONE)
    other = house.raffles.hide(code, "Fern", "right pot", TWO).token
    assert other is not None
    assert other.note == "right pot"
    moved = house.raffles.hide(code.text, "Shelf", "", TWO)
    assert (moved.outcome, moved.before) == (HideOutcome.MOVED, "Fern")
    assert moved.token is not None
    assert (moved.token.place, moved.token.note, moved.token.hidden_by) == ("Shelf", "", TWO)
    assert house.audit.actions == [
        "tokens_made",
        "place_added",
        "token_hidden",
        "token_hidden",
        "place_added",
        "token_moved",
    ]


def test_a_token_is_moved_without_its_code(house: House) -> None:
    first, _, _ = house.tokens(3)
    moved = house.raffles.move(1, "Fern", "left pot", ONE)
    assert (moved.state, moved.place, moved.note) == (TokenState.HIDDEN, "Fern", "left pot")
    assert house.raffles.move(1, "fern", "left pot", TWO) == moved
    assert house.raffles.move(1, "fern", "", TWO).note == ""
    house.open()
    house.find([first], 1)
    house.raffles.retire(2, ONE, "Torn")
    for number, code in ((1, "token_found"), (2, "token_retired"), (9, "token_unknown")):
        with pytest.raises(KnownError) as error:
            house.raffles.move(number, "Shelf", "", ONE)
        assert code_of(error) == code
    assert house.audit.actions.count("token_moved") == 1
    assert list(counts(house)) == ["Fern"]


def test_what_cannot_be_hidden_says_so_and_changes_nothing(house: House) -> None:
    found, retired, over = house.tokens(3)
    house.open()
    house.find([found], 1)
    house.raffles.retire(2, ONE, "Torn")
    house.raffles.add_place("Fern", ONE)
    before = house.raffles.tokens()
    for code, outcome in (
        (found, "found"),
        (retired, "retired"),
        (make(Kind.TOKEN), "unknown"),
        (make(Kind.BADGE), "not_ours"),
        (make(Kind.TEST), "not_ours"),
        ("https://example.org", "not_ours"),
        (over.text[:-1] + ("B" if over.text[-1] != "B" else "C"), "misread"),
    ):
        assert house.raffles.hide(code, "Fern", "", ONE).outcome.value == outcome
    house.raffles.close(ONE)
    assert house.raffles.hide(over, "Fern", "", ONE).outcome is HideOutcome.OVER
    assert house.raffles.hide(over, "Elsewhere", "", ONE).outcome is HideOutcome.OVER
    assert house.raffles.tokens() == before
    assert list(counts(house)) == ["Fern"]


@pytest.mark.parametrize(
    ("place", "note", "code"),
    [
        ("", "", "place_needed"),
        (" \u200b ", "", "place_needed"),
        ("x" * (PLACE_MOST + 1), "", "place_long"),
        ("a\x07b", "", "place_long"),
        ("Fern", "x" * (NOTE_MOST + 1), "note_long"),
        ("Fern", "a\x1b[2Jb", "note_long"),
    ],
)
def test_limits_of_places_and_notes(house: House, place: str, note: str, code: str) -> None:
    [token] = house.tokens(1)
    with pytest.raises(KnownError) as error:
        house.raffles.hide(token, place, note, ONE)
    assert code_of(error) == code
    assert house.raffles.places() == ()


def test_undoing_leaves_a_printed_token(house: House) -> None:
    [code] = house.tokens(1)
    house.raffles.hide(code, "Fern", "", ONE)
    back = house.raffles.unhide(1, TWO)
    assert (back.state, back.place, back.hidden_by) == (TokenState.PRINTED, "", "")
    assert house.audit.entries[-1][:3] == (TWO, "token_unhidden", "token:1")
    for number, wanted in ((1, "token_not_hidden"), (9, "token_unknown")):
        with pytest.raises(KnownError) as error:
            house.raffles.unhide(number, ONE)
        assert code_of(error) == wanted
    # What was found stays where it was found.
    house.raffles.hide(code, "Fern", "", ONE)
    house.open()
    house.find([code], 1)
    with pytest.raises(KnownError) as late:
        house.raffles.unhide(1, ONE)
    assert code_of(late) == "token_not_hidden"


def test_places_are_named_put_on_the_plan_and_removed(house: House) -> None:
    fern = house.raffles.add_place("Fern", ONE)
    assert house.raffles.add_place("FERN", TWO) == fern
    shelf = house.raffles.add_place("Shelf", ONE)
    assert house.raffles.rename_place(shelf.number, "shelf", ONE).name == "shelf"
    put = house.raffles.put_place(fern.number, 250, 1200, ONE)
    assert (put.x, put.y) == (250, 1000)
    assert house.raffles.places()[0] == PlaceCount(put, 0, 0)
    assert house.raffles.put_place(fern.number, None, 3, ONE) == fern
    with pytest.raises(KnownError) as taken:
        house.raffles.rename_place(shelf.number, "Férn", ONE)
    assert code_of(taken) == "place_taken"
    [code] = house.tokens(1)
    house.raffles.hide(code, "Fern", "", ONE)
    with pytest.raises(KnownError) as used:
        house.raffles.remove_place(fern.number, ONE)
    assert code_of(used) == "place_used"
    house.raffles.unhide(1, ONE)
    house.raffles.remove_place(fern.number, ONE)
    assert list(counts(house)) == ["shelf"]
    house.open()
    house.raffles.hide(code, "Shelf", "", ONE)
    house.find([code], 1)
    with pytest.raises(KnownError) as kept:
        house.raffles.remove_place(shelf.number, ONE)
    assert code_of(kept) == "place_used"
    for number in (fern.number, 2**40):
        with pytest.raises(KnownError) as unknown:
            house.raffles.put_place(number, 1, 1, ONE)
        assert code_of(unknown) == "place_unknown"
    details = [entry for entry in house.audit.entries if "fern" in repr(entry).lower()]
    assert details == []


def test_a_place_of_an_ended_raffle_is_free_again(house: House) -> None:
    [code] = house.tokens(1)
    house.open()
    place = house.raffles.hide(code, "Fern", "", ONE).token
    assert place is not None
    house.raffles.abandon("Fire drill", ONE, TWO)
    house.tokens(1)
    house.open()
    assert counts(house) == {"Fern": (0, 0)}
    house.raffles.remove_place(house.raffles.places()[0].place.number, ONE)
    assert house.raffles.tokens()[0].place == ""


def test_out_is_all_until_the_first_is_noted_as_hidden(house: House) -> None:
    codes = house.tokens(4)
    house.raffles.retire(4, ONE, "Torn")
    house.open()
    status = house.raffles.status()
    assert (status.made, status.out, status.hidden) == (3, 3, 0)
    house.find(codes[:1], 1)
    assert house.raffles.status().out == 2
    house.raffles.hide(codes[1], "Fern", "", ONE)
    status = house.raffles.status()
    assert (status.made, status.found, status.out, status.hidden) == (3, 1, 1, 1)
    # The last one was found: none is still out there, though one was never hidden.
    house.find(codes[1:2], 1)
    status = house.raffles.status()
    assert (status.found, status.out, status.hidden) == (2, 0, 0)


def test_a_lost_sheet_is_retired_in_one_step(house: House) -> None:
    lost = house.tokens(4)
    house.tokens(2)
    house.open()
    house.raffles.hide(lost[1], "Fern", "", ONE)
    house.find(lost[:1], 1)
    house.raffles.mark_printed(1, ONE)
    assert house.raffles.retire_batch(1, TWO, " Left on \n the bus ") == 3
    states = [token.state.value for token in house.raffles.tokens()]
    assert states == ["found", "retired", "retired", "retired", "made", "made"]
    assert house.raffles.tokens()[1].reason == "Left on the bus"
    assert house.audit.entries[-1] == (
        TWO,
        "batch_retired",
        "batch:1",
        {"tokens": 3, "reason_sha256": words_digest("Left on the bus")},
    )
    first, second = house.raffles.batches()
    assert (first.first, first.last, first.tokens) == (1, 4, 4)
    assert (first.hidden, first.found, first.retired, first.printed_at) == (0, 1, 3, START)
    assert (second.first, second.retired, second.printed_at) == (5, 0, None)
    for batch, reason, wanted in (
        (1, "Lost", "batch_retired"),
        (9, "Lost", "batch_unknown"),
        (2**40, "Lost", "batch_unknown"),
        (2, "", "reason_needed"),
    ):
        with pytest.raises(KnownError) as error:
            house.raffles.retire_batch(batch, ONE, reason)
        assert code_of(error) == wanted


def test_printing_is_noted_once(house: House) -> None:
    house.tokens(2)
    house.raffles.mark_printed(1, ONE)
    house.clock.forward(timedelta(hours=1))
    house.raffles.mark_printed(1, ONE)
    assert {token.printed_at for token in house.raffles.tokens()} == {START}
    assert house.audit.actions == ["tokens_made", "tokens_printed"]
    with pytest.raises(KnownError) as error:
        house.raffles.mark_printed(2, ONE)
    assert code_of(error) == "batch_unknown"


def test_whoever_hid_a_token_is_told_and_forgotten(house: House) -> None:
    codes = house.tokens(2)
    house.raffles.hide(codes[0], "Fern", "", "person:1")
    house.raffles.hide(codes[1], "Fern", "", "person:11")
    with house.work.write() as unit:
        assert unit.raffles.personal_data(1) == {
            "hidden_tokens": [{"token": 1, "at": START.isoformat()}]
        }
        unit.raffles.erase_personal(1)
        assert unit.raffles.personal_data(1) == {}
    assert [token.hidden_by for token in house.raffles.tokens()] == ["", "person:11"]
    assert [token.state for token in house.raffles.tokens()] == [TokenState.HIDDEN] * 2


@given(st.text(min_size=1))
def test_keys_of_places_are_never_empty_and_settle(name: str) -> None:
    key = place_key(name)
    assert key
    assert place_key(name.upper()) == place_key(name.upper().lower()) or not name.isascii()


@given(st.sampled_from(["Küche", "Kaffee-Ecke", "Käytävä 2. kerros", "Pasillo señor"]))
def test_keys_of_places_ignore_case_accents_and_spaces(name: str) -> None:
    assert place_key(name) == place_key(f" {name.upper()} ")
    assert place_key(name).isascii()
