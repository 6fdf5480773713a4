"""The code's format and check."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.scanning.code import ALPHABET, Code, Kind, Refusal, crc8, make, read

kinds = st.sampled_from(Kind)
randoms = st.binary(min_size=8, max_size=8)


def made(kind: Kind, random: bytes) -> Code:
    return make(kind, lambda n: random[:n])


def test_crc8_of_the_standard_check_string() -> None:
    assert crc8(b"123456789") == 0xF4
    assert crc8(b"") == 0


def test_nibbles_become_letters_high_nibble_first() -> None:
    code = made(Kind.TOKEN, bytes.fromhex("0123456789abcdef"))
    assert code.text[:18] == "TK" + ALPHABET
    check = crc8(code.text[:18].encode())
    assert code.text[18:] == ALPHABET[check >> 4] + ALPHABET[check & 15]
    assert code.grouped == "TKBC DFGH JKLN PRST VX" + code.text[18:]


@given(kinds, randoms)
def test_every_code_reads_back(kind: Kind, random: bytes) -> None:
    code = made(kind, random)
    assert code.kind is kind
    assert len(code.text) == 20
    for written in (
        code.text,
        code.text.lower(),
        code.text.swapcase(),
        f"  {code.text}\r\n",
        code.grouped,
        code.grouped.lower().replace(" ", "-"),
        code.text + "\t",
    ):
        assert read(written) == code


@given(kinds, randoms, st.integers(0, 19), st.sampled_from(ALPHABET))
def test_one_wrong_letter_is_a_misreading(
    kind: Kind, random: bytes, place: int, letter: str
) -> None:
    text = made(kind, random).text
    wrong = text[:place] + letter + text[place + 1 :]
    expected = read(text) if wrong == text else Refusal("misread")
    assert read(wrong) == expected


@given(kinds, randoms, st.integers(0, 18))
def test_two_swapped_letters_are_a_misreading(kind: Kind, random: bytes, place: int) -> None:
    text = made(kind, random).text
    swapped = text[:place] + text[place + 1] + text[place] + text[place + 2 :]
    if swapped != text:
        assert read(swapped) == Refusal("misread")


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "HELLO",
        "https://example.com/",
        "TK" + "B" * 17,
        "TK" + "B" * 19,
        "TKBCDFGHJKLNPRSTVXA1",
        "TKBCDFGHJKLNPRSTVX\x00\x1b",
        "TK" * 4000,
        "ТК" + "B" * 18,  # Cyrillic
        "ﬁ" * 20,
        "tſ" + "b" * 18,  # upper() would make an S of it
        "TK\nBCDFGHJKLNPRSTVXBC",
    ],
)
def test_other_texts_are_not_ours(text: str) -> None:
    assert read(text) == Refusal("not_ours")


def test_a_right_check_on_an_unknown_kind_is_not_ours() -> None:
    start = "BB" + ALPHABET
    check = crc8(start.encode())
    assert read(start + ALPHABET[check >> 4] + ALPHABET[check & 15]) == Refusal("not_ours")


@given(st.text())
def test_any_text_has_an_answer(text: str) -> None:
    answer = read(text)
    assert isinstance(answer, Code) or answer.reason in {"misread", "not_ours"}


def test_codes_cannot_be_made_up() -> None:
    good = made(Kind.BADGE, bytes(8)).text
    for kind, text in [
        (Kind.TOKEN, good),
        (Kind.BADGE, good[:-1] + "X"),
        (Kind.BADGE, good.lower()),
        (Kind.BADGE, ""),
    ]:
        with pytest.raises(ValueError, match="code"):
            Code(kind, text)
    with pytest.raises(ValueError, match="random bytes"):
        make(Kind.TOKEN, lambda n: bytes(n - 1))


def test_the_letters_do_not_get_into_logs() -> None:
    code = make(Kind.TOKEN)
    assert code.text not in repr(code)
    assert code != make(Kind.TOKEN)
