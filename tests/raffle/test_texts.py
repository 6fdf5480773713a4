import re
from pathlib import Path

import kiosk.raffle
from kiosk import errors
from kiosk.raffle import hiding_texts, texts
from kiosk.raffle.model import HideOutcome, RoundOutcome, State, TokenState
from kiosk.raffle.outcome import Outcome

FOLDER = Path(kiosk.raffle.__file__).parent


def test_every_outcome_has_a_title_and_an_advice() -> None:
    assert set(texts.TITLES) == set(texts.ADVICE) == set(Outcome)
    for sentence in (*texts.TITLES.values(), *texts.ADVICE.values()):
        assert sentence.endswith(".")
        assert "!" not in sentence


def test_every_outcome_of_hiding_has_a_title_and_an_advice() -> None:
    assert set(texts.HIDE_TITLES) == set(texts.HIDE_ADVICE) == set(HideOutcome)
    for sentence in (*texts.HIDE_TITLES.values(), *texts.HIDE_ADVICE.values()):
        assert sentence.endswith(".")


def test_every_state_has_a_word() -> None:
    assert set(texts.STATES) == {
        state.value for states in (State, RoundOutcome, TokenState) for state in states
    }


def test_every_code_that_is_raised_or_found_has_a_sentence_and_no_sentence_is_idle() -> None:
    source = "".join(
        file.read_text(encoding="utf-8")
        for file in FOLDER.glob("*.py")
        if not file.name.endswith("texts.py")
    )
    store = Path(FOLDER.parent / "data" / "raffle_keys.py").read_text(encoding="utf-8")
    ours = texts.ERRORS.keys() | hiding_texts.ERRORS.keys()
    raised = set(re.findall(r'KnownError\(\s*"(\w+)"', source + store))
    assert raised <= errors.codes() | ours | {"person_unknown"}
    told = set(re.findall(r'Message\(\s*"(\w+)"', source))
    assert ours <= raised | told
    assert told - ours == set(texts.FINDINGS)
