"""Each measurement in a size that says nothing about speed: that it runs, and what it answers."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from kiosk import bench
from kiosk.app.site import opened
from kiosk.bench import screens
from kiosk.bench.children import PEER, Desk
from kiosk.bench.decode import photograph
from kiosk.bench.results import Result
from kiosk.bench.showcase import showcase
from kiosk.bench.sites import grow, plain_site

TINY = bench.Sizes(
    starts=1,
    memory_seconds=0.1,
    rest_seconds=0.2,
    scans=3,
    recognitions=20,
    grown=3,
    choices=2,
    imported=600,
    questions=1,
    blocks=1,
    movements=1,
    movement_ms=200,
    wait_for_minute=False,
    frames=6,
    camera_seconds=0.5,
    tokens=7,
    many_tokens=13,
    sheets=1,
    photographs=6,
    tickets=40,
    draws=1,
    turns=2,
    events=40,
    opens=1,
    pages=1,
)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return Desk(tmp_path_factory.mktemp("desk"))


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return showcase(tmp_path_factory.mktemp("bench"))


def measured(only: str) -> Result:
    with TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        real = Path(folder) / "real.db"
        patch.setenv("ENCORE_DATABASE", f"sqlite:///{real}")
        (result,) = bench.run(only, TINY)
        assert not real.exists(), "into the database that the environment names"
    assert result.name == only
    assert result.text.startswith(f"{only}: ")
    return result


def test_scans_beside_bare_inserts() -> None:
    result = measured("scan")
    assert result.value is not None
    assert result.value > 0
    assert float(str(result.data["floor"])) > 0
    assert result.data["runs"] == 3


def test_the_choice_among_many_beside_few() -> None:
    result = measured("choose")
    assert "60 recognitions" in result.text
    assert result.data["ratio_without_mark"]


def test_a_full_programme_beside_a_bare_list() -> None:
    result = measured("programme")
    assert result.value is not None
    assert result.data["events"] == 40
    assert int(str(result.data["frames"])) > 0
    assert int(str(result.data["floor_frames"])) > 0


def test_a_long_file_beside_bare_rows() -> None:
    result = measured("import")
    assert result.holds is None
    assert "600 recognitions are taken in" in result.text
    assert float(str(result.data["longest_transaction"])) > 0


def test_every_question_to_many_recognitions() -> None:
    result = measured("million")
    assert result.holds is None
    assert "with 60 recognitions" in result.text
    questions = result.data["questions"]
    assert isinstance(questions, dict)
    assert {"queue", "next", "search stay"} <= set(questions)


def test_sheets_beside_bare_codes() -> None:
    result = measured("sheets")
    assert "13 in" in result.text
    assert result.holds is None
    assert float(str(result.data["many_ratio"])) > 0


def test_a_round_beside_the_bare_hashes() -> None:
    result = measured("draw")
    assert result.holds is None
    assert "among 40 tickets" in result.text
    for name in ("floor", "ratio", "first", "transaction", "closing", "winners"):
        assert float(str(result.data[name])) > 0


@pytest.mark.trial
def test_photographs_beside_the_bare_decoder() -> None:
    result = measured("decode")
    assert result.data["pictures"] == 6
    assert result.value is not None
    bare = result.data["bare"]
    assert isinstance(bare, int)
    assert 0 < bare <= result.value
    assert result.data["lost"] == result.data["false"] == 0


def test_photographs_are_the_same_in_every_run() -> None:
    first, text = photograph(3)
    again, same = photograph(3)
    assert first.tobytes() == again.tobytes()
    assert text == same
    assert photograph(4)[1] != text


def test_growing_copies_rows_whole(tmp_path: Path) -> None:
    plain_site(tmp_path / "site", 10)
    with opened(tmp_path / "site") as app:
        assert grow(app.engine, 4) == 40
        everything = app.recognitions.export()
        assert len(everything) == 40
        with app.work.read() as unit:
            found = list(unit.recognitions.everything())
        assert [len(one.people) for one in found] == [1] * 40
        assert len({one.created_at for one in found}) > 10
        for _ in range(12):
            slide = app.rotation.next(app.clock.now())
            app.rotation.shown(slide, app.clock.now())


@pytest.mark.trial
def test_the_first_slide_beside_its_peers(site: Path, desk: Desk) -> None:
    result = screens.first_slide(desk, site, 1)
    marks = result.data["marks"]
    assert isinstance(marks, dict)
    order = ["python", "app", "site", "models", "offered", "shown"]
    assert [name for name in marks if name in order] == order
    assert result.value is not None
    assert result.value >= marks["shown"]
    for name in ("peer", "lean_peer", "bare_window"):
        assert float(str(result.data[name])) > 0


def test_frames_at_rest_and_in_movement(site: Path, desk: Desk) -> None:
    still = screens.rest(desk, site, 0.2, between_minutes=False)
    assert still.data["seconds"] == 0.2
    moving = screens.late(desk, site, 1, 1, 200)
    assert int(str(moving.data["frames"])) > 3
    assert int(str(moving.data["floor_frames"])) > 3


@pytest.mark.trial
def test_slide_changes_with_large_pictures_and_films() -> None:
    result = measured("rotation")
    assert result.holds is None
    assert result.data["turns"] == 2
    assert int(str(result.data["frames"])) > 3


def test_the_camera_beside_the_bare_decoder() -> None:
    result = measured("camera")
    assert result.holds is None
    stalls = [f"stall_ms_{state}" for state in ("idle", "scanned", "drawn", "both")]
    for name in ("floor", "ratio", "ratio_p95", "cpu", *stalls):
        assert float(str(result.data[name])) > 0


@pytest.mark.trial
def test_memory_is_not_judged_before_its_time(site: Path, desk: Desk) -> None:
    result = screens.memory(desk, site, 0.1)
    assert result.holds is None
    assert "not judged" in result.text


def test_a_program_that_breaks_says_why(desk: Desk) -> None:
    order = {"do": "first", "modules": ["no_such_module"]}
    with (
        desk.start(PEER, order) as child,
        pytest.raises(RuntimeError, match="no_such_module"),
    ):
        child.report("first")


def test_the_first_slide_waits_for_nothing_that_it_does_not_need(site: Path, desk: Desk) -> None:
    loaded = screens.opening(desk, site).modules
    later = (
        *("PIL", "alembic", "argon2", "icalendar", "openpyxl", "qrcode", "zxingcpp"),
        *(
            "av",
            "pysubs2",
            "pillow_heif",
            "recurring_ical_events",
            "psycopg",
            "sqlalchemy.dialects.postgresql",
        ),
        *("PySide6.QtMultimedia", "PySide6.QtPdf", "PySide6.QtPrintSupport"),
    )
    assert [name for name in loaded if name.startswith(later)] == []
    assert "sqlalchemy" in loaded


def test_the_peer_knows_nothing_of_the_kiosk() -> None:
    assert "kiosk" not in PEER.read_text("utf-8").replace("the kiosk", "")
