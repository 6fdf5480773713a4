"""Sentences with places, and known errors."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import errors
from kiosk.errors import KnownError, codes, register
from kiosk.words import QT_TRANSLATE_NOOP, Message, fill


@pytest.mark.parametrize(
    ("sentence", "values", "filled"),
    [
        ("", {}, ""),
        ("no places", {"a": 1}, "no places"),
        ("{a} and {b}", {"a": 1, "b": "two"}, "1 and two"),
        ("{a}{a}", {"a": "x"}, "xx"),
        ("{a}", {"a": "{b}", "b": "no"}, "{b}"),
        ("{unknown} stays", {"a": 1}, "{unknown} stays"),
        ("open {", {"a": 1}, "open {"),
        ("{ {a}", {"a": 1}, "{ 1"),
        ("} {a} }", {"a": 1.5}, "} 1.5 }"),
        ("{a!r} {a.__class__} {0}", {"a": 1}, "{a!r} {a.__class__} {0}"),
        ("{}", {"": "empty"}, "empty"),
    ],
)
def test_values_fill_places_literally(
    sentence: str, values: dict[str, str | int | float], filled: str
) -> None:
    assert fill(sentence, values) == filled


@given(st.text(), st.dictionaries(st.text(max_size=3), st.text(max_size=5)))
def test_any_sentence_can_be_filled(sentence: str, values: dict[str, str]) -> None:
    result = fill(sentence, dict(values))
    if "{" not in sentence:
        assert result == sentence


@given(st.text(st.characters(exclude_characters="{}")), st.text(), st.text())
def test_a_value_is_never_filled_again(around: str, value: str, other: str) -> None:
    filled = fill(f"{around}{{a}}{around}", {"a": value, "b": other})
    assert filled == around + value + around


def test_the_mark_changes_nothing() -> None:
    assert QT_TRANSLATE_NOOP("errors", "Some {text}.") == "Some {text}."
    assert Message("code").values == {}


def test_a_known_error_says_its_sentence() -> None:
    error = KnownError("file_missing", file="a{b}.csv")
    assert error.sentence == str(error) == "There is no file a{b}.csv."
    assert error.source == "There is no file {file}."
    assert error.context == "errors"
    assert "try_again" in codes()


def test_a_code_has_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(errors, "_SENTENCES", dict(errors._SENTENCES))
    register("people", {"someone_new": "Hello {name}"})
    register("people", {"someone_new": "Hello {name}"})
    assert KnownError("someone_new", name="Ada").sentence == "Hello Ada"
    for context, sentence in [("people", "Bye"), ("raffle", "Hello {name}")]:
        with pytest.raises(ValueError, match="someone_new"):
            register(context, {"someone_new": sentence})


def test_an_unregistered_code_is_a_bug() -> None:
    with pytest.raises(KeyError):
        str(KnownError("no_such_code"))
