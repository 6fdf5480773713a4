"""Whatever is done to the log behind its back, verifying names the first bad entry."""

import hashlib
import hmac
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import combinations
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.audit.chain import EMPTY_HEAD, Verdict, fields_of, head_of, seal, verify
from kiosk.audit.log import AuditLog, Log
from kiosk.audit.model import JSON, Entry, Unreadable
from kiosk.audit.texts import failure
from kiosk.clock import SetClock
from kiosk.errors import KnownError

KEY = bytes(range(32))
START = datetime(2026, 10, 5, 6, 30, 0, 123456, UTC)
ZONE = ZoneInfo("Europe/Helsinki")


@dataclass
class Kept:
    """A store in memory."""

    rows: list[Entry] = field(default_factory=list)

    def last(self) -> Entry | None:
        return self.rows[-1] if self.rows else None

    def append(self, entry: Entry) -> None:
        self.rows.append(entry)

    def entries(self) -> Iterator[Entry | Unreadable]:
        yield from self.rows


def filled(count: int) -> list[Entry]:
    kept, clock = Kept(), SetClock(START, ZONE)
    log: AuditLog = Log(kept, KEY, clock)
    for i in range(count):
        log.append(f"manager:{i % 3}", "token_retired", f"token:{i}", reason="lost", number=i)
        clock.forward(timedelta(seconds=i, microseconds=1))
    assert log.head() == head_of(kept.last())
    return kept.rows


LOG = filled(9)
HEAD = head_of(LOG[-1])


def test_a_whole_log() -> None:
    assert verify(LOG, KEY) == Verdict(True, 9, HEAD)
    assert verify(iter(LOG), KEY, HEAD) == Verdict(True, 9, HEAD)
    assert verify([], KEY) == Verdict(True, 0, EMPTY_HEAD)
    assert [entry.number for entry in LOG] == list(range(1, 10))
    assert LOG[0].previous == ""
    assert LOG[0].at == START


def test_any_earlier_head_fits_a_log_that_has_grown() -> None:
    for head in (
        EMPTY_HEAD,
        "",
        "  " + head_of(LOG[3]).upper() + "\n",
        head_of(LOG[8]),
        LOG[4].mac,
    ):
        assert verify(LOG, KEY, head).ok


def test_the_seal_is_hmac_sha256_over_canonical_json() -> None:
    entry = LOG[0]
    text = (
        '{"action":"token_retired","actor":"manager:0","at":"2026-10-05T06:30:00.123456+00:00",'
        '"details":{"number":0,"reason":"lost"},"number":1,"previous":"","subject":"token:0"}'
    )
    assert hmac.new(KEY, text.encode(), hashlib.sha256).hexdigest() == entry.mac
    assert seal(KEY, "", fields_of(entry)) == entry.mac


EDITS = {
    "at": lambda e: replace(e, at=e.at + timedelta(microseconds=1)),
    "actor": lambda e: replace(e, actor="manager:9"),
    "action": lambda e: replace(e, action="token_made"),
    "subject": lambda e: replace(e, subject="token:999"),
    "detail": lambda e: replace(e, details={**e.details, "reason": "found"}),
    "more": lambda e: replace(e, details={**e.details, "more": None}),
    "less": lambda e: replace(e, details={}),
    "text": lambda e: replace(e, details={**e.details, "number": str(e.details["number"])}),
    "mac": lambda e: replace(e, mac="0" * 64),
    "accent": lambda e: replace(e, mac="é" * 64),
    "previous": lambda e: replace(e, previous="0" * 64),
}


@pytest.mark.parametrize("place", range(9))
@pytest.mark.parametrize("edit", EDITS)
def test_every_edit_is_named(edit: str, place: int) -> None:
    log = list(LOG)
    log[place] = EDITS[edit](log[place])
    head = EMPTY_HEAD if place == 0 else head_of(LOG[place - 1])
    assert verify(log, KEY) == Verdict(False, place, head, place + 1, "changed")


@pytest.mark.parametrize("place", range(9))
def test_every_deletion_is_named(place: int) -> None:
    log = LOG[:place] + LOG[place + 1 :]
    verdict = verify(log, KEY, HEAD)
    expected = "cut_off" if place == 8 else "missing"
    assert (verdict.ok, verdict.first_bad, verdict.reason) == (False, place + 1, expected)
    # Renumbered, so that no gap shows.
    closed = LOG[:place] + [replace(e, number=e.number - 1) for e in LOG[place + 1 :]]
    verdict = verify(closed, KEY, HEAD)
    assert (verdict.ok, verdict.first_bad) == (False, place + 1)


@pytest.mark.parametrize(("first", "second"), list(combinations(range(9), 2)))
def test_every_swap_is_named(first: int, second: int) -> None:
    log = list(LOG)
    log[first], log[second] = log[second], log[first]
    verdict = verify(log, KEY)
    assert (verdict.ok, verdict.first_bad, verdict.reason) == (False, first + 1, "missing")
    log[first] = replace(log[first], number=first + 1)
    log[second] = replace(log[second], number=second + 1)
    verdict = verify(log, KEY)
    assert (verdict.ok, verdict.first_bad, verdict.reason) == (False, first + 1, "changed")


@pytest.mark.parametrize("place", range(10))
def test_every_insertion_is_named(place: int) -> None:
    made_up = Entry(place + 1, START, "manager:1", "draw", "raffle:1", {}, "", "ab" * 32)
    for new in (made_up, replace(made_up, previous=LOG[place - 1].mac if place else "")):
        moved = [replace(e, number=e.number + 1) for e in LOG[place:]]
        for tail in (LOG[place:], moved):
            verdict = verify([*LOG[:place], new, *tail], KEY)
            assert (verdict.ok, verdict.first_bad) == (False, place + 1)
    if place:
        verdict = verify([*LOG[:place], LOG[place - 1], *LOG[place:]], KEY)
        assert (verdict.first_bad, verdict.reason) == (place + 1, "misplaced")


@pytest.mark.parametrize("count", range(9))
def test_a_log_cut_off_at_the_end_is_seen_by_a_noted_head(count: int) -> None:
    for head in (HEAD, LOG[-1].mac):
        verdict = verify(LOG[:count], KEY, head)
        assert (verdict.ok, verdict.first_bad, verdict.reason) == (False, count + 1, "cut_off")
    assert verify(LOG[:count], KEY).ok


def test_a_log_from_another_history_is_not_the_noted_one() -> None:
    kept = Kept()
    log = Log(kept, KEY, SetClock(START, ZONE))
    for _ in range(12):
        log.append("kiosk", "other", "site")
    verdict = verify(kept.rows, KEY, HEAD)
    assert (verdict.ok, verdict.first_bad, verdict.reason) == (False, 9, "replaced")
    assert verify(LOG, KEY, f"8-{LOG[3].mac}").reason == "replaced"
    # An entry taken from another log of the same key is not linked.
    mixed = [*LOG[:4], kept.rows[4], *LOG[5:]]
    verdict = verify(mixed, KEY)
    assert (verdict.ok, verdict.first_bad, verdict.reason) == (False, 5, "unlinked")


def test_an_unreadable_entry_and_a_wrong_key() -> None:
    verdict = verify([*LOG[:3], Unreadable(4), *LOG[4:]], KEY)
    assert (verdict.first_bad, verdict.reason) == (4, "unreadable")
    strange = replace(LOG[3], details={"x": float("nan")})
    assert verify([*LOG[:3], strange], KEY).reason == "unreadable"
    other = verify(LOG, b"another key")
    assert (other.first_bad, other.reason, other.entries) == (1, "changed", 0)


@pytest.mark.parametrize("head", ["17", "x", "9-abc", "9-" + "g" * 64, "٩-" + "a" * 64, "-1"])
def test_a_head_that_is_none(head: str) -> None:
    with pytest.raises(KnownError) as caught:
        verify(LOG, KEY, head)
    assert caught.value.code == "audit_head_unreadable"


def test_every_reason_has_its_sentence() -> None:
    reasons = ["changed", "missing", "misplaced", "unlinked", "unreadable", "cut_off", "replaced"]
    for reason in reasons:
        assert "entry 7" in failure(reason, 7).sentence or "of 7" in failure(reason, 7).sentence


json = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53) + 1, 2**53 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.tuples(inner, inner)
        | st.dictionaries(
            st.text(st.characters(exclude_categories=["Cs"]), max_size=4), inner, max_size=3
        )
    ),
    max_leaves=8,
)


@given(st.lists(json, min_size=1, max_size=4), st.data())
def test_any_details_are_sealed(details: list[JSON], data: st.DataObject) -> None:
    kept = Kept()
    log = Log(kept, KEY, SetClock(START, ZONE))
    for each in details:
        log.append("kiosk", "noted", "", what=each)
    assert verify(kept.rows, KEY, log.head()).ok
    place = data.draw(st.integers(0, len(details) - 1))
    kept.rows[place] = replace(kept.rows[place], details={"what": [details[place]]})
    assert verify(kept.rows, KEY).first_bad == place + 1


@pytest.mark.parametrize(
    "detail", [START, {1: "x"}, b"x", object(), {"set"}, float("inf"), 2**60, "\ud800"]
)
def test_what_is_not_json_is_a_bug_and_writes_nothing(detail: object) -> None:
    kept = Kept()
    log = Log(kept, KEY, SetClock(START, ZONE))
    with pytest.raises((TypeError, ValueError)):
        log.append("kiosk", "noted", "", what=detail)  # type: ignore[arg-type]  # the bug itself
    assert kept.rows == []


def test_details_are_kept_as_they_were() -> None:
    kept = Kept()
    prizes = ["mug"]
    Log(kept, KEY, SetClock(START, ZONE)).append("kiosk", "noted", "", prizes=prizes)
    prizes.append("car")
    assert kept.rows[0].details == {"prizes": ["mug"]}
    assert verify(kept.rows, KEY).ok


def test_a_log_without_a_key_is_a_bug() -> None:
    with pytest.raises(ValueError, match="key"):
        Log(Kept(), b"", SetClock(START, ZONE))
