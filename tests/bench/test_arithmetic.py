import tomllib
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from kiosk import bench
from kiosk.bench import camera
from kiosk.bench.memory import parsed
from kiosk.bench.results import Result, middle, ratio, rounded
from kiosk.bench.rotation import tenths
from kiosk.bench.screens import LIBRARIES, late_bar, late_by, movements_of
from kiosk.errors import KnownError

ROOT = Path(__file__).resolve().parents[2]


def test_a_ratio_says_how_many_times() -> None:
    assert ratio(3.0, 2.0) == 1.5
    assert ratio(0.0, 0.0) == 1.0
    assert ratio(1.0, 0.0) == float("inf")


def test_the_middle_is_not_pulled_by_one_slow_run() -> None:
    assert middle([1.0, 1.1, 1.2, 1.3, 90.0]) == 1.2
    with pytest.raises(ValueError, match="nothing"):
        middle([])


def test_three_digits_are_told() -> None:
    assert rounded(1234.5) == 1230
    assert rounded(0.0123456) == 0.0123


@pytest.mark.parametrize(
    ("holds", "words"),
    [(True, ": holds."), (False, "DOES NOT HOLD"), (None, "not judged")],
)
def test_a_result_says_its_bar_and_whether_it_holds(holds: bool | None, words: str) -> None:
    result = Result("rest", 3, "frames", "none are drawn", holds, "3 frames.", {"runs": 1})
    assert result.text.startswith("rest: 3 frames. Bar: none are drawn")
    assert words in result.text
    assert result.data == {
        "name": "rest",
        "value": 3,
        "unit": "frames",
        "runs": 1,
        "bar": "none are drawn",
        "holds": holds,
    }


def test_gaps_between_frames_are_counted_from_the_begin_of_a_movement() -> None:
    ms = 1_000_000
    moved = movements_of([[0, 16 * ms, 32 * ms, 90 * ms], [200 * ms, 251 * ms, 260 * ms]])
    assert moved.gaps == (16.0, 16.0, 58.0, 51.0, 9.0)
    assert moved.first_gaps == (16.0, 51.0)
    assert moved.lengths == (90.0, 60.0)
    assert moved.late == 2
    assert moved.share == pytest.approx(0.4)


def test_late_frames_are_counted_by_design() -> None:
    ms = 1_000_000
    moved = [[0, 16 * ms, 90 * ms], [0, 16 * ms], [0, 60 * ms]]
    assert late_by(["Hero", "Tip", "Hero"], moved) == {"Hero": "2 of 3", "Tip": "0 of 1"}


def test_late_frames_are_allowed_as_the_bare_window_has_them() -> None:
    assert late_bar(0.0) == 1 / 10_000
    assert late_bar(0.01) == 0.02


def test_memory_is_compared_by_tenths() -> None:
    sizes = [float(size) for size in (9, 9, 20, 20, *[50] * 14, 21, 23)]
    assert tenths(sizes) == (20.0, 22.0)
    assert tenths([7.0]) == (7.0, 7.0)
    assert tenths([]) == (0.0, 0.0)


def test_memory_is_read_as_linux_writes_it() -> None:
    text = (
        "55d0-7fff ---p 00000000 00:00 0    [rollup]\n"
        "Rss:              120000 kB\nPss:               98304 kB\nPss_Dirty:  5 kB\n"
    )
    assert parsed(text) == 96 * 1024 * 1024
    assert parsed("Rss: 1 kB\n") is None


def test_an_unknown_measurement_names_those_there_are() -> None:
    with pytest.raises(KnownError) as refused:
        list(bench.run("speed"))
    assert refused.value.code == "bench_unknown"
    assert refused.value.values["name"] == "speed"
    assert "first-slide" in str(refused.value.values["known"])


def test_the_peer_imports_what_the_project_depends_on() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    other_names = {
        "pyside6-essentials": "PySide6",
        "pyside6-addons": "PySide6",
        "argon2-cffi": "argon2",
        "pillow": "PIL",
        "zxing-cpp": "zxingcpp",
    }
    imported = {name.partition(".")[0] for name in LIBRARIES}
    needed = set()
    for line in project["dependencies"]:
        name = line.split(">")[0].split("<")[0].strip().lower()
        needed.add(other_names.get(name, name.replace("-", "_")).lower())
    assert {name.lower() for name in imported} == needed
    assert all(find_spec(name) for name in LIBRARIES)


def _seen(
    ours: float = 2.4, slow: float = 5.8, cpu: float = 0.3, read: int = 60, **more: object
) -> dict[str, Any]:
    """What the camera's child reports: a busy slice, a calm one, and a block of each kind."""
    zeros = [0.0] * 100
    bare = {"bare": [2.0] * 90 + [4.0] * 10, "bare_waits": zeros, "waits": zeros}
    busy = {**bare, "ours": [9.0] * 100, "others": 1.5}
    calm = {**bare, "ours": [ours] * 90 + [slow] * 10, "others": 0.2}
    block = {"sent": 124, "with_code": 60, "read": read, "seconds": 4.0, "cpu": cpu}
    beat = {"late": [1.0, 1.0, 6.0], "held": [1.0, 1.0, 1.0]}
    blocks = [
        {**block, **beat, "kind": kind, "state": state}
        for kind in ("cpu", "beat")
        for state in ("idle", "scanned", "drawn", "both")
    ]
    return {"slices": [busy, calm], "lost": 0, "blocks": blocks, **more}


def _held(seen: dict[str, Any]) -> bool | None:
    return camera.judged(seen, 200, 4.0, enough=True).holds


def test_the_camera_is_judged_as_it_was_measured_in_the_calmest_slice() -> None:
    result = camera.judged(_seen(), 200, 4.0, enough=True)
    assert result.holds is True
    assert result.value == pytest.approx(2.4)
    assert result.data["ratio"] == pytest.approx(1.2)
    assert result.data["ratio_p95"] == pytest.approx(1.45)
    assert result.data["frames_a_second"] == pytest.approx(31)
    assert camera.judged(_seen(), 200, 4.0, enough=False).holds is None


def test_each_bar_of_the_camera_decides() -> None:
    assert _held(_seen(ours=2.7)) is False
    assert _held(_seen(slow=6.1)) is False
    assert _held(_seen(cpu=0.41)) is False
    assert _held(_seen(read=57)) is False
    assert _held(_seen(lost=1)) is False


def test_what_was_waited_for_a_processor_excuses_nothing() -> None:
    seen = _seen(ours=3.0)
    for one in seen["slices"]:
        one["waits"] = [1.0] * 100
    assert _held(seen) is False


def test_one_gap_more_with_frames_is_one_too_many() -> None:
    for state in ("scanned", "both"):
        seen = _seen()
        beats = {one["state"]: one for one in seen["blocks"] if one["kind"] == "beat"}
        for beat in beats.values():
            beat["late"] = [6.0] * 8 + [1.0] * 92
        assert _held(seen) is True
        beats[state]["late"] = [6.0] * 9 + [1.0] * 91
        assert _held(seen) is False
        beats["idle"]["late"] = [6.0] * 9 + [1.0] * 91
        assert _held(seen) is True


def test_gaps_are_compared_by_their_share_of_the_beats() -> None:
    seen = _seen()
    beats = {one["state"]: one for one in seen["blocks"] if one["kind"] == "beat"}
    for state, beat in beats.items():
        more = 1 if state in ("idle", "drawn") else 2
        beat["late"] = ([6.0] * 2 + [1.0] * 98) * more
    assert _held(seen) is True
    beats["both"]["late"] += [6.0]
    assert _held(seen) is False


def test_what_chance_makes_is_told_and_decides_nothing() -> None:
    seen = _seen()
    for block in seen["blocks"]:
        block["late"] = [6.0] * (9 if block["state"] == "both" else 8) + [1.0] * 90
    told = camera.judged(seen, 200, 4.0, enough=True)
    assert (told.holds, told.data["stalls_beyond_chance"]) == (False, False)
    for block in seen["blocks"]:
        block["late"] = [6.0] * (40 if block["state"] == "both" else 8) + [1.0] * 90
    told = camera.judged(seen, 200, 4.0, enough=True)
    assert (told.holds, told.data["stalls_beyond_chance"]) == (False, True)


def test_more_often_is_no_matter_of_one_or_two() -> None:
    assert not camera.more_often(0, 0)
    assert not camera.more_often(5, 0)
    assert camera.more_often(6, 0)
    assert not camera.more_often(116, 84)
    assert camera.more_often(117, 83)
