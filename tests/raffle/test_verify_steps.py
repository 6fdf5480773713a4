"""The verifiers' own steps: their vectors, and that they share nothing with what they verify."""

import contextlib
import io
import sys
from collections.abc import Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Final
from unittest.mock import patch

import pytest
import rfc8785
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.raffle import verify_steps
from tests.raffle.test_draw import (
    COMMITMENT,
    FIRST_CODE,
    FIRST_ORDER,
    LOTTERIES,
    SECOND_CODE,
    SECOND_ORDER,
    SECRET,
)
from tests.raffle.verifiers import BY_SCRIPT, Record
from tests.test_imports import imports, read_sources

ROOT: Final = Path(__file__).resolve().parents[2]
OF_THE_VERIFIER: Final = ("verify", "verify_steps", "shape")
OF_THE_GROUND: Final = ("kiosk.errors", "kiosk.words")

json_values = st.recursive(
    st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(st.characters(codec="utf-8")),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.from_regex("[a-z0-9_]{1,4}", fullmatch=True), inner, max_size=4)
    ),
    max_leaves=12,
)


@pytest.fixture(scope="module")
def script() -> SimpleNamespace:
    """The functions of the stand-alone script, which was asked about no file."""
    names: dict[str, Any] = {"__name__": "script"}
    with (
        patch.object(sys, "argv", ["verify_draw.py"]),
        contextlib.redirect_stdout(io.StringIO()),
        pytest.raises(SystemExit),
    ):
        exec(BY_SCRIPT, names)
    return SimpleNamespace(**names)


def shared(sources: Mapping[str, str]) -> list[str]:
    """What the verifier imports of ours, apart from itself, the errors and the words."""
    allowed = (*OF_THE_GROUND, *(f"kiosk.raffle.{name}" for name in OF_THE_VERIFIER))
    return [
        one.target
        for name in OF_THE_VERIFIER
        for one in imports(f"kiosk.raffle.{name}", sources[f"kiosk.raffle.{name}"])
        if one.target.split(".")[0] == "kiosk"
        and not any(one.target == part or one.target.startswith(f"{part}.") for part in allowed)
    ]


def test_the_verifier_shares_no_code_with_what_draws_and_writes() -> None:
    sources = read_sources(ROOT / "kiosk")
    assert shared(sources) == []
    # And nothing but the verifier reads records this way.
    readers = {
        module
        for module, source in sources.items()
        if " shape" in source or "verify_steps" in source
        for one in imports(module, source)
        if one.target.startswith(("kiosk.raffle.shape", "kiosk.raffle.verify_steps"))
    }
    assert readers <= {f"kiosk.raffle.{name}" for name in OF_THE_VERIFIER}


@pytest.mark.parametrize(
    "line",
    ["from kiosk.raffle import draw", "def f():\n    from kiosk.raffle.record import seal",
     "import kiosk.raffle.rules", "from kiosk.raffle.model import Ticket"],
)  # fmt: skip
def test_sharing_is_noticed(line: str) -> None:
    sources = {f"kiosk.raffle.{name}": "" for name in OF_THE_VERIFIER}
    assert shared(sources) == []
    assert len(shared({**sources, "kiosk.raffle.verify_steps": line})) == 1


# --- The example of draft-thomson-elegy-vrs, "Example Usage".


def test_the_chain_is_that_of_the_published_example() -> None:
    links = verify_steps.chain(SECRET, 10)
    assert [link.hex() for link in links[10:7:-1]] == [COMMITMENT, FIRST_CODE, SECOND_CODE]


@pytest.mark.parametrize(
    ("code", "order"), [(FIRST_CODE, FIRST_ORDER), (SECOND_CODE, SECOND_ORDER)]
)
def test_the_order_is_that_of_the_published_example(
    script: SimpleNamespace, code: str, order: tuple[tuple[str, str], ...]
) -> None:
    key = verify_steps.extract(bytes.fromhex(code), LOTTERIES)
    for label, beginning in order:
        assert verify_steps.expand(key, label.encode()).hex().startswith(beginning)
    labels = [label for label, _ in order]
    mixed = [(label, "p") for label in sorted(labels, key=lambda label: label[::-1])]
    assert [label for label, _ in mixed] != labels
    by_script = script._order(bytes.fromhex(code), LOTTERIES, mixed)
    assert [label for label, _ in by_script] == labels


def test_hkdf_is_that_of_rfc_5869() -> None:
    # Appendix A, test case 1; its output begins with the block that we use.
    key = verify_steps.extract(bytes.fromhex("000102030405060708090a0b0c"), b"\x0b" * 22)
    assert key.hex() == "077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5"
    first = verify_steps.expand(key, bytes.fromhex("f0f1f2f3f4f5f6f7f8f9"))
    assert first.hex() == "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf"


def found_by_script(script: SimpleNamespace, made: Record) -> list[str]:
    return [what for right, what in script._checks(made, []) if not right]


def test_the_scripts_chain_is_that_of_the_published_example(
    script: SimpleNamespace, whole: Record
) -> None:
    whole |= {"secret": SECRET.hex(), "chain_length": 10, "commitment": COMMITMENT}
    whole["rounds"] = whole["rounds"][:2]
    for drawn, code in zip(whole["rounds"], (FIRST_CODE, SECOND_CODE), strict=True):
        drawn["code"] = code
    of_chain = {"secret", "round 1: code", "round 2: code"}
    assert of_chain.isdisjoint(found_by_script(script, whole))
    for place, expected in enumerate(("round 1: code", "round 2: code")):
        drawn = whole["rounds"][place]
        right, drawn["code"] = drawn["code"], "ab" * 32
        assert {expected, "secret"} <= set(found_by_script(script, whole))
        drawn["code"] = right
    whole["secret"] = SECRET[::-1].hex()
    assert of_chain.intersection(found_by_script(script, whole)) == {"secret"}


@given(json_values)
@settings(max_examples=40)
def test_both_write_values_as_rfc_8785_says(script: SimpleNamespace, value: Any) -> None:
    written = rfc8785.dumps(value)
    assert verify_steps.canonical(value) == written
    assert script._hash(value) == verify_steps.digest(written).hex()
    assert verify_steps.hash_of(value) == verify_steps.digest(written).hex()
