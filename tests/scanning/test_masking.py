"""What arrived can be looked at, and no code can be copied from it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scanning.arrivals import Arrival
from kiosk.scanning.code import Kind, make
from kiosk.scanning.diagnosis import LAYOUT_TEXT, Seen
from kiosk.scanning.facts import Facts
from kiosk.scanning.masking import SHOWN_MOST, masked, visible
from kiosk.scanning.repeat import Device


@pytest.mark.parametrize("kind", [Kind.TOKEN, Kind.BADGE])
def test_of_a_secret_code_the_kind_and_two_letters_are_left(kind: Kind) -> None:
    code = make(kind)
    wanted = f"{code.text[:2]} … {code.text[-2:]}"
    assert masked(code.text) == wanted
    assert masked(code.grouped) == wanted
    assert masked(code.text.lower()) == wanted.lower()
    assert masked(f"]Q1{code.text}\r") == f"]Q1{wanted}\r"


@given(
    st.sampled_from([Kind.TOKEN, Kind.BADGE]),
    st.binary(min_size=8, max_size=8),
    st.integers(0, 19),
    st.characters(),
    st.text(max_size=5),
)
def test_most_of_a_misread_code_is_hidden_too(
    kind: Kind, secret: bytes, place: int, wrong: str, around: str
) -> None:
    code = make(kind, lambda _: secret).text
    for text in (code[:place] + wrong + code[place + 1 :], code[:place] + wrong + code[place:]):
        shown = masked(f"{around}{text}{around}")
        assert all(code[at : at + 8] not in shown for at in range(13))


def test_codes_that_win_nothing_and_foreign_texts_stay() -> None:
    code = make(Kind.TEST).text
    for text in (code, LAYOUT_TEXT, "https://example.org/menu?id=12", "4006381333931", ""):
        assert masked(text) == text


def test_what_cannot_be_seen_has_a_name() -> None:
    assert visible("a\x1d\r\x7f\u2028ä") == "a‹GS›‹CR›‹DEL›‹?›ä"
    assert visible("\u2409\u2421") == "‹TAB›‹DEL›"
    assert visible("x" * SHOWN_MOST) == "x" * SHOWN_MOST
    assert visible("x" * 5000) == "x" * (SHOWN_MOST - 1) + "…"


@given(st.text())
def test_nothing_shown_is_long_or_invisible(text: str) -> None:
    shown = visible(masked(text))
    assert len(shown) <= SHOWN_MOST
    assert shown.isprintable()


def test_what_is_logged_of_an_arrival_has_no_letters_of_a_code() -> None:
    code = make(Kind.TOKEN).text
    facts = Facts(20, 9, 12, "enter", code.lower(), code, False, before=code, after=code)
    told = repr((Arrival(code, Device.WEDGE, facts), Seen(code, Device.WEDGE, facts)))
    assert code not in told.upper()
    assert "20" in told
