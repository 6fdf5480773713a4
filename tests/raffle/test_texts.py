import re
from pathlib import Path

import kiosk.raffle
from kiosk import errors
from kiosk.raffle import texts
from kiosk.raffle.model import RoundOutcome, State, TokenState
from kiosk.raffle.outcome import Outcome

FOLDER = Path(kiosk.raffle.__file__).parent


def test_every_outcome_has_a_title_and_an_advice() -> None:
    assert set(texts.TITLES) == set(texts.ADVICE) == set(Outcome)
    for sentence in (*texts.TITLES.values(), *texts.ADVICE.values()):
        assert sentence.endswith(".")
        assert "!" not in sentence


def test_every_state_has_a_word() -> None:
    assert set(texts.STATES) == {
        state.value for states in (State, RoundOutcome, TokenState) for state in states
    }


def test_every_code_that_is_raised_or_found_has_a_sentence_and_no_sentence_is_idle() -> None:
    source = "".join(
        file.read_text(encoding="utf-8") for file in FOLDER.glob("*.py") if file.name != "texts.py"
    )
    store = Path(FOLDER.parent / "data" / "raffle_keys.py").read_text(encoding="utf-8")
    raised = set(re.findall(r'KnownError\(\s*"(\w+)"', source + store))
    assert raised <= errors.codes() | texts.ERRORS.keys() | {"person_unknown"}
    assert texts.ERRORS.keys() <= raised
    assert set(re.findall(r'Message\(\s*"(\w+)"', source)) == set(texts.FINDINGS)
