"""All three verifiers on the same records: changed in every field, and of random raffles."""

import json
import random
from collections import Counter
from pathlib import Path
from typing import Any, Final

import pytest

from kiosk.raffle import record
from kiosk.raffle.model import Rules
from kiosk.raffle.prizes import Prize
from kiosk.raffle.verify import verify_bytes
from tests.raffle.conftest import house_in
from tests.raffle.random_raffles import play
from tests.raffle.support import ONE, House
from tests.raffle.verifiers import (
    Page,
    Place,
    Record,
    Three,
    changed,
    changes,
    others,
    places,
    random_record,
    resealed,
)

SEAL_ALONE: Final = {
    "rounds", "secret", "at", "outcome", "reason", "settled_at", "settled_after"
}  # fmt: skip
"""What can be changed by whoever makes a new seal.

Of the rounds the last can be left out; without the secret a raffle looks unfinished, and all
three say so.
"""


def found_by_all(three: Three, whole: Record, place: Place, made: Record) -> None:
    if place != ("seal",):
        made = resealed(made)
    data = json.dumps(made).encode()
    if three.agree(data):
        assert place[-1] in SEAL_ALONE, place
    assert not three.agree(data, whole["seal"]), place


def test_a_change_of_every_field_is_found_by_all_three(three: Three, whole: Record) -> None:
    by_place: dict[Place, list[Record]] = {}
    for place, made in changes(whole):
        by_place.setdefault(place, []).append(made)
    assert len(by_place) > 100
    for place, all_made in by_place.items():
        found_by_all(three, whole, place, random.Random(repr(place)).choice(all_made))


@pytest.mark.trial
def test_every_change_of_every_field_is_found_by_all_three(three: Three, whole: Record) -> None:
    count = 0
    for place, made in changes(whole):
        found_by_all(three, whole, place, made)
        count += 1
    assert count > 900


def test_what_is_told_of_prizes_is_verified_with_the_rules(three: Three, house: House) -> None:
    cake = Prize("Cake", "12 €", "The kitchen", "0f" * 32)
    # So many rounds that other positions never have the same winners by luck.
    prizes = ("Cake", *("Mug",) * 7)
    house.ready(12, Rules(prizes=prizes, one_win_per_person=False, details=(cake,)), 1, 2, 3)
    for _ in prizes:
        house.raffles.draw(ONE)
    made = json.loads(json.dumps(house.raffles.record()))
    assert made["rules"]["prize_details"] == [cake.to_json()]
    assert three.agree(json.dumps(made).encode())
    made["rules"]["prize_details"][0]["worth"] = "120 €"
    assert not three.agree(json.dumps(resealed(made)).encode())


@pytest.mark.parametrize(
    "written",
    ["2026-10-05 09:01:00Z", "2026-10-05t09:01:00z", "20261005T090100Z", "2026-10-05T09:01Z",
     "2026-02-29T09:01:00Z", "2026-10-05T24:00:00Z", "2026-10-05T09:01:60Z", "0000-10-05T09:01:00Z",
     "2026-10-05T09:01:00+24:00", "0001-01-01T00:00:00+01:00", "9999-12-31T23:59:59-00:01",
     "2026-10-05T09:01:00.1234567890Z", "2026-10-05T09:01:00.Z", "", "٢026-10-05T09:01:00Z"],
)  # fmt: skip
def test_times_that_the_format_does_not_know(page: Page, whole: Record, written: str) -> None:
    """The script reads some of these ways of writing a time; they are found by a kept seal."""
    whole["rounds"][4]["settled_at"] = written
    data = json.dumps(resealed(whole)).encode()
    assert page.codes(data) == ["shape_wrong"]
    assert [found.code for found in verify_bytes(data).findings] == ["shape_wrong"]


@pytest.mark.parametrize(
    ("begin", "end", "right"),
    [
        ("2026-10-05T09:01:00Z", "2026-10-05T09:11:00Z", True),
        ("2026-10-05T09:01:00Z", "2026-10-05T09:10:59.999999Z", False),
        ("2026-10-05T09:01:00.5Z", "2026-10-05T09:11:00.499999Z", False),
        ("2026-10-05T09:01:00.5Z", "2026-10-05T09:11:00.5Z", True),
        ("2026-10-05T12:01:00+03:00", "2026-10-05T04:41:00-04:30", True),
        ("2026-10-05T12:01:00+02:59", "2026-10-05T09:11:00Z", False),
        ("2024-02-29T23:59:59Z", "2024-03-01T00:09:59Z", True),
        ("2024-02-29T23:59:59Z", "2024-03-01T00:09:58Z", False),
        ("0099-12-31T23:59:59Z", "0100-01-01T00:09:59Z", True),
    ],
)
def test_times_are_compared_as_instants(
    three: Three, whole: Record, begin: str, end: str, right: bool
) -> None:
    whole["rounds"][2] |= {"at": begin, "settled_at": end}
    assert three.agree(json.dumps(resealed(whole)).encode()) is right


@pytest.mark.parametrize(
    "reason", [" ", "\u00a0", "\u2003\t", "\x1c", "\x85", "\ufeff", "\u200b", "x"]
)
def test_all_call_the_same_reason_blank(three: Three, whole: Record, reason: str) -> None:
    whole["rounds"][0]["reason"] = reason
    right = bool(reason.strip())
    assert three.agree(json.dumps(resealed(whole)).encode()) is right


def random_raffles(three: Three, seeds: range) -> None:
    drawn = 0
    for seed in seeds:
        pick = random.Random(seed)
        made = random_record(pick)
        drawn += len(made["rounds"])
        assert three.agree(record.to_bytes(made), made["seal"]), seed
        place = pick.choice(list(places(made)))
        value: Any = made
        for step in place:
            value = value[step]
        other = pick.choice([other for other in others(value) if repr(other) != repr(value)])
        mutated = json.dumps(changed(made, place, other)).encode()
        assert not three.page.verify(mutated, made["seal"])["ok"], (seed, place)
        assert not verify_bytes(mutated, made["seal"]).ok, (seed, place)
        assert not three.script(mutated, made["seal"]), (seed, place)
    assert drawn > len(seeds)


def test_random_raffles_agree(three: Three) -> None:
    random_raffles(three, range(30))


@pytest.mark.trial
def test_a_thousand_random_raffles_agree(three: Three) -> None:
    random_raffles(three, range(1_000, 2_000))


def played(three: Three, house: House, seeds: range) -> Counter[str]:
    """Play raffles one after the other; all three agree with each record. What came about."""
    seen: Counter[str] = Counter()
    for seed in seeds:
        moments = play(house, random.Random(seed))
        made: Record = {}
        for raffle_id in moments:
            made = json.loads(record.to_bytes(house.raffles.record(raffle_id)))
            assert three.agree(record.to_bytes(made), made["seal"]), seed
            # That is the seal which the audit chain has.
            assert house.audit.entries[-1][3]["seal"] == made["seal"]
            seen["records"] += 1
        rounds = made["rounds"]
        seen.update(drawn["outcome"] for drawn in rounds)
        seen["rounds"] += len(rounds)
        seen["redraws"] += len(rounds) - len({drawn["prize"] for drawn in rounds})
        ended = house.raffles.status().raffle
        assert ended is not None
        seen[ended.state.value] += 1
        if rounds:
            # One other ticket, sealed anew, is found by all.
            drawn = rounds[seed % len(rounds)]
            drawn["ticket"] = made["tickets"][int(drawn["ticket"]) % len(made["tickets"])][0]
            if len(made["tickets"]) > 1:
                assert not three.agree(record.to_bytes(resealed(made))), seed
    return seen


def test_raffles_drawn_by_the_use_cases_agree(three: Three, house: House) -> None:
    seen = played(three, house, range(5))
    assert seen["rounds"] > 5


@pytest.mark.trial
def test_a_thousand_raffles_drawn_by_the_use_cases_agree(
    three: Three, tmp_path: Path, raffle_template: Path
) -> None:
    seen: Counter[str] = Counter()
    for first in range(0, 1_000, 25):
        folder = tmp_path / str(first)
        folder.mkdir()
        with house_in(folder, raffle_template, 2 + first % 11) as house:
            seen += played(three, house, range(first, first + 25))
    print(dict(seen))
    assert seen["finished"] + seen["abandoned"] == 1_000
    assert min(seen[each] for each in ("finished", "abandoned", "redraws", "claimed")) > 100
    assert min(seen[each] for each in ("absent", "void", "pending")) > 50
