"""Files that are dropped into the inbox."""

import os
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PIL import Image

from kiosk.clock import SetClock
from kiosk.errors import KnownError
from kiosk.exchange.inbox import Inbox, kind_of
from kiosk.exchange.people import read_people
from kiosk.exchange.problems import ImportRefused
from kiosk.exchange.recognitions import read_recognitions
from kiosk.exchange.templates import Kind, write_template
from kiosk.people.model import ImportReport
from tests.conftest import LogWatch
from tests.exchange.clips import clip

CLOCK = SetClock(datetime(2026, 10, 5, 9, tzinfo=UTC), ZoneInfo("Europe/Helsinki"))
STAMP = "2026-10-05 12-00-00"


class Desk:
    """An inbox with what was taken from it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.taken: list[tuple[Kind, str, int]] = []
        self.error: Exception | None = None
        self.inbox = Inbox(folder, self.take, CLOCK)

    def take(self, kind: Kind, path: Path) -> ImportReport:
        if self.error:
            raise self.error
        rows = 0
        if kind is Kind.PEOPLE:
            rows = len(read_people(path))
        elif kind is Kind.RECOGNITIONS:
            rows = len(read_recognitions(path, self.folder.parent / "media"))
        self.taken.append((kind, path.name, rows))
        return ImportReport(added=rows, changed=0, unchanged=0)

    def names(self, folder: str = ".") -> list[str]:
        place = self.folder / folder
        found = place.iterdir() if place.exists() else ()
        return sorted(one.name for one in found if not one.is_dir())


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    folder = tmp_path / "inbox"
    folder.mkdir()
    return Desk(folder)


def test_a_file_is_taken_at_the_second_look(desk: Desk) -> None:
    (desk.folder / "people.csv").write_text("First name\nMaija\n")
    assert desk.inbox.look() == ()
    (handled,) = desk.inbox.look()
    assert handled.error is None
    assert desk.taken == [(Kind.PEOPLE, "people.csv", 1)]
    assert desk.names() == []
    assert desk.names("done") == [f"{STAMP} people.csv", f"{STAMP} people.csv.txt"]
    explained = (desk.folder / "done" / f"{STAMP} people.csv.txt").read_text()
    assert explained == (
        "people.csv was taken in. New: 1. Changed: 0. As before: 0. Made inactive: 0.\n"
    )
    assert desk.inbox.look() == ()


def test_a_file_that_still_grows_is_left(desk: Desk) -> None:
    path = desk.folder / "people.csv"
    for number in range(3):
        with path.open("a") as file:
            file.write("First name\n" if not number else "Maija\n")
        assert desk.inbox.look() == ()
    assert len(desk.inbox.look()) == 1
    assert desk.taken == [(Kind.PEOPLE, "people.csv", 2)]


def test_a_refused_file_lies_beside_its_reasons(desk: Desk) -> None:
    (desk.folder / "people.csv").write_text("First name;Joined\nMaija;never\n;\nPekka;never\n")
    desk.inbox.look()
    (handled,) = desk.inbox.look()
    assert isinstance(handled.error, ImportRefused)
    assert handled.moved_to == desk.folder / "refused" / f"{STAMP} people.csv"
    explained = (desk.folder / "refused" / f"{STAMP} people.csv.txt").read_text()
    assert explained.splitlines() == [
        "Nothing was imported from people.csv. Problems found: 2.",
        "Line 2: “never” in “Joined” is not a date such as 5.10.2026 or 2026-10-05.",
        "Line 4: “never” in “Joined” is not a date such as 5.10.2026 or 2026-10-05.",
    ]
    assert desk.names() == []


def test_two_files_of_one_name_are_both_kept(desk: Desk) -> None:
    for _ in range(2):
        (desk.folder / "people.csv").write_text("First name\nMaija\n")
        desk.inbox.look()
        desk.inbox.look()
    assert desk.names("done") == [
        f"{STAMP} (2) people.csv", f"{STAMP} (2) people.csv.txt",
        f"{STAMP} people.csv", f"{STAMP} people.csv.txt",
    ]  # fmt: skip


def test_links_and_pipes_are_refused_unopened(desk: Desk, tmp_path: Path) -> None:
    secret = tmp_path / "secret.csv"
    secret.write_text("First name\nSecret\n")
    (desk.folder / "people.csv").symlink_to(secret)
    os.mkfifo(desk.folder / "week.csv")
    desk.inbox.look()
    people, week = desk.inbox.look()
    assert "This is a link to another file." in str(people.error)
    assert "This is not a file." in str(week.error)
    assert desk.taken == []
    assert secret.exists()
    assert (desk.folder / "refused" / f"{STAMP} people.csv").is_symlink()


@pytest.mark.parametrize(
    "name",
    [".people.csv", "~$people.xlsx", ".~lock.people.csv#", "people.csv.part", "x.crdownload"],
)
def test_what_is_not_for_us_is_left(desk: Desk, name: str) -> None:
    (desk.folder / name).write_text("First name\nMaija\n")
    desk.inbox.look()
    assert desk.inbox.look() == ()
    assert desk.names() == [name]


@pytest.mark.parametrize("name", ["run.sh", "setup.exe", "notes.docx", "noending"])
def test_other_files_are_refused(desk: Desk, name: str) -> None:
    (desk.folder / name).write_bytes(b"#!/bin/sh\ntouch /tmp/run\n")
    desk.inbox.look()
    (handled,) = desk.inbox.look()
    assert "Use one of these: .csv, .xlsx, .ics." in str(handled.error)


def test_recognitions_wait_for_their_pictures_and_take_them_along(desk: Desk) -> None:
    (desk.folder / "kiitokset.csv").write_text("Laji;Teksti;Kuva\nvinkki;A;a.png\n")
    desk.inbox.look()
    picture = Image.new("RGB", (40, 40))
    picture.save(desk.folder / "a.png")
    picture.save(desk.folder / "other.png")
    assert desk.inbox.look() == ()
    (handled,) = desk.inbox.look()
    assert handled.error is None
    assert desk.names() == ["other.png"]
    assert f"{STAMP} a.png" in desk.names("done")


def test_a_busy_storage_is_tried_again(desk: Desk) -> None:
    (desk.folder / "people.csv").write_text("First name\nMaija\n")
    desk.error = KnownError("try_again")
    desk.inbox.look()
    assert desk.inbox.look() == ()
    assert desk.names() == ["people.csv"]
    desk.error = None
    assert len(desk.inbox.look()) == 1


def test_a_bug_stops_one_file_only(desk: Desk, log_watch: LogWatch) -> None:
    log_watch.expect("The inbox could not take in people.csv")
    (desk.folder / "people.csv").write_text("First name\nMaija\n")
    desk.error = ZeroDivisionError()
    desk.inbox.look()
    (handled,) = desk.inbox.look()
    assert handled.error is not None
    assert handled.error.code == "inbox_unexpected"
    assert len(desk.names("refused")) == 2


def test_a_file_that_cannot_be_moved_is_not_imported_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    (desk.folder / "people.csv").write_text("First name\nMaija\n")
    rename = Path.rename

    def held(path: Path, target: Path) -> Path:
        raise PermissionError(13, "another program has it open")

    monkeypatch.setattr(Path, "rename", held)
    desk.inbox.look()
    assert len(desk.inbox.look()) == 1
    assert desk.inbox.look() == ()
    monkeypatch.setattr(Path, "rename", rename)
    assert desk.inbox.look() == ()
    assert len(desk.taken) == 1
    assert desk.names() == []


def test_no_inbox_is_an_empty_inbox(tmp_path: Path) -> None:
    assert Desk(tmp_path / "none").inbox.look() == ()


@pytest.mark.parametrize("language", ["en", "fi", "de", "es"])
@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
@pytest.mark.parametrize("kind", Kind)
def test_headings_tell_the_kind_when_the_name_does_not(
    tmp_path: Path, kind: Kind, suffix: str, language: str
) -> None:
    path = tmp_path / f"export 2026.{suffix}"
    write_template(kind, path, language, CLOCK.now().date())
    assert kind_of(path) is kind


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("People 2026.csv", Kind.PEOPLE),
        ("henkilöt.csv", Kind.PEOPLE),
        ("Mitarbeiter_Okt.csv", Kind.PEOPLE),
        ("Kiitokset.csv", Kind.RECOGNITIONS),
        ("viikko41.csv", Kind.WEEK),
        ("anything.ics", Kind.WEEK),
    ],
)
def test_names_tell_the_kind(tmp_path: Path, name: str, kind: Kind) -> None:
    (tmp_path / name).write_text("x;y\n")
    assert kind_of(tmp_path / name) is kind


def test_a_kind_that_cannot_be_told(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text("a;b\n1;2\n")
    with pytest.raises(ImportRefused, match="cannot be told whether this is people"):
        kind_of(tmp_path / "x.csv")


def test_a_video_with_its_captions_waits_for_the_file_that_names_it(desk: Desk) -> None:
    clip(desk.folder / "hello.mp4")
    (desk.folder / "hello.vtt").write_text("WEBVTT\n\n00:00.000 --> 00:00.500\nThank you\n")
    for _ in range(3):
        assert desk.inbox.look() == ()
    (desk.folder / "thanks.csv").write_text("Kind;Text;Video;Captions\ntip;A;hello.mp4;hello.vtt\n")
    desk.inbox.look()
    (handled,) = desk.inbox.look()
    assert handled.error is None
    assert desk.names() == []
    assert [name.removeprefix(f"{STAMP} ") for name in desk.names("done")] == [
        "hello.mp4",
        "hello.vtt",
        "thanks.csv",
        "thanks.csv.txt",
    ]


def test_a_file_whose_import_was_stopped_stays_for_the_next_start(desk: Desk) -> None:
    (desk.folder / "people.csv").write_text("First name\nMaija\n")
    desk.error = KnownError("import_stopped")
    desk.inbox.look()
    assert desk.inbox.look() == ()
    assert desk.names() == ["people.csv"]
