"""The machine's time zone as a default, and the program's one log."""

import logging
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import available_timezones

import pytest

from kiosk.app.logs import FILE, running_log, start_log
from kiosk.app.zones import machine_zone


@pytest.mark.parametrize(
    ("variable", "zone"),
    [("Europe/Helsinki", "Europe/Helsinki"), (":Europe/Madrid", "Europe/Madrid")],
)
def test_the_environment_names_the_zone(
    monkeypatch: pytest.MonkeyPatch, variable: str, zone: str
) -> None:
    monkeypatch.setenv("TZ", variable)
    assert machine_zone().key == zone


def test_without_a_word_from_the_machine_there_is_still_a_zone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TZ", "Mars/Olympus")
    assert machine_zone().key in available_timezones()


@pytest.fixture
def quiet_root() -> Iterator[logging.Logger]:
    """The root logger, left as it was."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield root
    for handler in [each for each in root.handlers if each not in handlers]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def test_there_is_one_log_at_a_time(quiet_root: logging.Logger, tmp_path: Path) -> None:
    first = start_log(tmp_path / "one")
    assert start_log(tmp_path / "one") == first == running_log()
    logging.getLogger("kiosk").info("something happened")
    assert "something happened" in (tmp_path / "one" / FILE).read_text("utf-8")
    second = start_log(tmp_path / "two")
    assert running_log() == second == tmp_path / "two" / FILE


def test_a_folder_that_cannot_be_written_does_not_stop_anybody(
    quiet_root: logging.Logger, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("not a folder", encoding="utf-8")
    log = start_log(tmp_path / "file" / "logs")
    assert log.name.endswith(FILE)
    assert log.parent != tmp_path / "file" / "logs"
