"""The keyboard on the screen: layouts of four languages, and keys that write."""

from collections.abc import Callable

import pytest

from kiosk.ui.models.keyboard import ACCENTS, LETTERS, SIGNS, WIDEST, Page, rows
from tests.ui.touch.floor import Floor

NEEDED = {
    "en": "abcdefghijklmnopqrstuvwxyz",
    "fi": "abcdefghijklmnopqrstuvwxyzåäö",
    "de": "abcdefghijklmnopqrstuvwxyzäöüß",
    "es": "abcdefghijklmnopqrstuvwxyzñ",
}


@pytest.mark.parametrize("language", list(NEEDED))
def test_a_language_has_all_its_letters_on_the_first_page(language: str) -> None:
    keys = "".join(LETTERS[language])
    assert set(NEEDED[language]) <= set(keys)
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("language", list(NEEDED))
def test_every_page_fits_the_keyboard(language: str) -> None:
    for page in Page:
        found = rows(language, page, shifted=False)
        assert len(found) == 3
        assert max(map(len, found)) <= WIDEST
        assert len({key for row in found for key in row}) == sum(map(len, found))


def test_digits_and_the_signs_of_a_sentence_are_there() -> None:
    for language, signs in SIGNS.items():
        assert set("1234567890!?.,@-") <= set("".join(signs)), language
    assert set("¡¿") <= set("".join(SIGNS["es"]))


def test_accents_of_the_neighbours() -> None:
    assert set("áàâäåãæçéèêëíìîïñóòôöõøœúùûüß") <= set("".join(ACCENTS))


def test_shift_makes_single_capitals() -> None:
    assert rows("de", Page.LETTERS, shifted=True)[2] == tuple("YXCVBNMß,.")


@pytest.fixture
def writing(floor: Floor) -> Floor:
    """Somebody writes their own words."""
    floor.go("thanks")
    floor.tap(f"person_{floor.people['1']}")
    floor.tap("next")
    floor.tap("ownWords")
    return floor


def test_touched_keys_write_a_sentence(writing: Floor) -> None:
    floor = writing
    for key in "Hi":
        floor.tap(f"key_{key}")
    floor.tap("key_space")
    floor.tap("key_shift")
    floor.tap("key_A")
    floor.tap("key_i")
    floor.tap("key_accents")
    floor.tap("key_ñ")
    floor.tap("key_o")
    floor.tap("key_signs")
    floor.tap("key_1")
    floor.tap("key_!")
    floor.tap("key_signs")
    floor.tap("key_x")
    floor.tap("key_backspace")
    assert floor.thanks.text == "Hi Aiño1!"


def test_a_sentence_begins_with_a_capital(writing: Floor) -> None:
    floor = writing
    floor.tap("key_T")
    floor.tap("key_o")
    floor.tap("key_.")
    floor.tap("key_space")
    floor.tap("key_N")
    assert floor.thanks.text == "To. N"


def test_it_stops_at_the_longest_text(writing: Floor) -> None:
    floor = writing
    floor.thanks.write("x" * (floor.thanks.longest - 1))
    floor.settle()
    floor.tap("key_y")
    floor.tap("key_z")
    assert floor.thanks.text == "x" * (floor.thanks.longest - 1) + "y"


def test_enter_goes_on(writing: Floor) -> None:
    floor = writing
    floor.tap("key_T")
    floor.tap("key_enter")
    assert floor.thanks.step == "check"


@pytest.mark.parametrize("language", ["fi", "de", "es"])
def test_the_layout_is_that_of_the_screens_language(
    make_floor: Callable[..., Floor], language: str
) -> None:
    floor = make_floor((1280, 720), language)
    floor.go("thanks")
    for letter in LETTERS[language][0]:
        assert floor.shows(f"key_{letter}")
    last = LETTERS[language][1][-1]
    floor.tap(f"key_{last}")
    assert floor.thanks.whom.letters == last
