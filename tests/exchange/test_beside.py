"""What lies beside a file goes out with it and comes back as it was."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from kiosk.errors import KnownError
from kiosk.exchange import weekdays
from kiosk.exchange.people import read_people, write_people
from kiosk.exchange.problems import CellProblem, ImportRefused
from kiosk.exchange.recognitions import read_recognitions, write_recognitions
from kiosk.people.model import PersonRow
from kiosk.recognition.model import Kind, RecognitionRow
from tests.exchange.clips import clip

CAPTIONS = "1\n00:00:00,000 --> 00:00:00,500\nThank you all\n"


def halves(path: Path) -> Path:
    """Red on the left, blue on the right."""
    picture = Image.new("RGB", (400, 200), (220, 30, 30))
    picture.paste((30, 30, 220), (200, 0, 400, 200))
    picture.save(path, quality=95)
    return path


def names(folder: Path) -> set[str]:
    return {one.name for one in folder.iterdir()} if folder.exists() else set()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    halves(folder / "team.jpg")
    clip(folder / "hello.mp4")
    (folder / "hello.srt").write_text(CAPTIONS)
    (folder / "thanks.csv").write_text(
        "Kind;Text;Picture;Frame;Video;Captions\n"
        "tip;A;team.jpg;20 50 60;;\n"
        "tip;B;team.jpg;;hello.mp4;hello.srt\n"
        "tip;C;;;hello.mp4;\n"
    )
    return folder


def test_media_goes_out_and_comes_back(tmp_path: Path, folder: Path) -> None:
    media, out = tmp_path / "media", tmp_path / "out"
    out.mkdir()
    framed, whole, plain = rows = read_recognitions(folder / "thanks.csv", media)
    assert framed.picture != whole.picture
    with Image.open(media / str(framed.picture)) as picture:
        assert picture.size == (120, 120)
        left = picture.convert("RGB").getpixel((60, 60))
        assert isinstance(left, tuple)
        assert left[0] > 180 > 90 > left[2]
    assert whole.video is not None
    assert [cue.text for cue in whole.video.captions] == ["Thank you all"]
    assert plain.video == replace(whole.video, captions=())

    write_recognitions(out / "all.csv", rows, media=media)
    there = names(out)
    assert {str(framed.picture), str(whole.picture), whole.video.file, "all.csv"} < there
    assert len([name for name in there if name.startswith("captions-")]) == 1
    # On the same site, and on another one, the same bytes are kept under the same names.
    before = names(media)
    assert read_recognitions(out / "all.csv", media) == rows
    assert names(media) == before
    assert read_recognitions(out / "all.csv", tmp_path / "other") == rows
    assert names(tmp_path / "other") == before
    write_recognitions(out / "all.csv", rows, media=media, overwrite=True)
    assert names(out) == there


def test_an_export_never_writes_over_what_is_not_its_own(tmp_path: Path, folder: Path) -> None:
    media, out = tmp_path / "media", tmp_path / "out"
    out.mkdir()
    rows = read_recognitions(folder / "thanks.csv", media)
    foreign = out / str(sorted(names(media))[-1])
    for row in rows:
        if row.video is not None:
            foreign = out / row.video.file
    foreign.write_bytes(b"somebody else's")
    with pytest.raises(KnownError, match="exists already"):
        write_recognitions(out / "all.csv", rows, media=media)
    assert names(out) == {foreign.name}
    assert foreign.read_bytes() == b"somebody else's"


def test_whatever_is_wrong_is_named_and_nothing_stays(tmp_path: Path, folder: Path) -> None:
    media = tmp_path / "media"
    (folder / "long.srt").write_text(CAPTIONS.replace("Thank you all", "x" * 200))
    (folder / "bad.csv").write_text(
        "Kind;Text;Picture;Frame;Video;Captions\n"
        "tip;A;team.jpg;;hello.mp4;long.srt\n"
        "tip;B;;50 50 50;../hello.mp4;\n"
        "tip;C;team.jpg;1 2;;hello.srt\n"
        "tip;D;;;;hello.srt\n"
    )
    with pytest.raises(ImportRefused) as caught:
        read_recognitions(folder / "bad.csv", media)
    found = {(line, message.code) for line, message in caught.value.found}
    assert found == {
        (2, "captions_long"),
        (3, "frame_alone"),
        (3, "video_name"),
        (4, "frame_cell"),
        (4, "captions_alone"),
        (5, "captions_alone"),
    }
    assert names(media) == set()


def test_photos_come_with_a_roster_and_go_out_with_it(tmp_path: Path, folder: Path) -> None:
    media, out = tmp_path / "media", tmp_path / "out"
    out.mkdir()
    path = folder / "people.csv"
    path.write_text(
        "Id;Vorname;Foto;Bildausschnitt;Geburtstag zeigen\n1;Jörg;team.jpg;80 50 50;ja\n"
    )
    (row,) = read_people(path, media=media)
    assert row == PersonRow("1", "Jörg", birthday_shown=True, photo=row.photo)
    assert names(media) == {row.photo}
    write_people(out / "people.xlsx", [row], "de", media=media)
    assert names(out) == {row.photo, "people.xlsx"}
    assert read_people(out / "people.xlsx", media=tmp_path / "other") == (row,)
    path.write_text("First name;Photo\nJörg;none.jpg\nAnna;team.jpg\n")
    with pytest.raises(ImportRefused, match="There is no picture"):
        read_people(path, media=tmp_path / "third")
    assert names(tmp_path / "third") == set()


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("", ()),
        ("Mon-Fri", (1, 2, 3, 4, 5)),
        ("ma–pe", (1, 2, 3, 4, 5)),
        ("Mo und Mi", (1, 3)),
        ("sáb, dom", (6, 7)),
        ("to; la", (4, 6)),
        ("Fri-Mon", (1, 5, 6, 7)),
        ("mondays tuesdays", (1, 2)),
        ("1,3", (1, 3)),
        ("Mon-Sun", ()),
    ],
)
def test_weekdays(text: str, days: tuple[int, ...]) -> None:
    assert weekdays.as_weekdays(text, "Weekdays") == days
    for language in ("en", "fi", "de", "es"):
        written = weekdays.weekdays_text(days, language)
        assert weekdays.as_weekdays(written, "Weekdays") == days


@pytest.mark.parametrize("text", ["Someday", "Mon-", "Mon-Tue-Wed", "8"])
def test_what_are_no_weekdays(text: str) -> None:
    with pytest.raises(CellProblem):
        weekdays.as_weekdays(text, "Weekdays")


def test_hours_may_stand_in_one_cell_and_pages_in_order(tmp_path: Path) -> None:
    path = tmp_path / "tips.csv"
    path.write_text("Laji;Teksti;Kellonaika alkaen;Tila\nvinkki;A;22.00-6.30;piilotettu\n")
    (row,) = read_recognitions(path, tmp_path / "media")
    assert (str(row.time_from), str(row.time_until), row.state) == (
        "22:00:00",
        "06:30:00",
        "hidden",
    )
    assert row.given == frozenset({"text", "time_from", "time_until"})
    path.write_text("Kind;Text;Text 2;Text 3;People\nhero;A;;C;Anna\n")
    with pytest.raises(ImportRefused, match="“Text 2” is empty"):
        read_recognitions(path, tmp_path / "media")


def test_a_reason_is_for_what_was_refused(tmp_path: Path) -> None:
    path = tmp_path / "tips.csv"
    row = RecognitionRow(2, "", Kind.TIP, text="A", day=date(2026, 1, 1), reason="Twice")
    write_recognitions(path, [row])
    with pytest.raises(ImportRefused, match="Only what was refused has a reason"):
        read_recognitions(path, tmp_path / "media")
