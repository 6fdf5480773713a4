import tomllib
from importlib.util import find_spec
from pathlib import Path

import pytest

from kiosk import bench
from kiosk.bench.memory import parsed
from kiosk.bench.results import Result, middle, ratio, rounded
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
