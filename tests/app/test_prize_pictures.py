"""Pictures of prizes: taken in, kept by their content, saved with a backup, and missed."""

import os
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PIL import Image

from kiosk.app.prize_pictures import (
    LONGEST_SIDE,
    PrizePictures,
    beside,
    read_rules,
    take_prize_picture,
)
from kiosk.app.site import create, open_site
from kiosk.clock import SetClock
from kiosk.data.backup import backup, check, used_media
from kiosk.data.restore import restore
from kiosk.errors import KnownError
from kiosk.raffle.model import Rules
from kiosk.raffle.prizes import Prize
from kiosk.settings import Settings, Site

ZONE = ZoneInfo("Europe/Helsinki")


def test_a_picture_is_kept_once_as_a_jpeg_that_tells_nothing_else(tmp_path: Path) -> None:
    site = Site(tmp_path / "site")
    clear = Image.new("RGBA", (2000, 100), (0, 0, 0, 0))
    clear.save(tmp_path / "clear.webp")
    digest = take_prize_picture(site, tmp_path / "clear.webp")
    assert take_prize_picture(site, tmp_path / "clear.webp") == digest
    (kept,) = (site.media / "prizes").iterdir()
    assert kept.name == f"{digest}.jpg"
    with Image.open(kept) as picture:
        assert (picture.format, picture.size) == ("JPEG", (LONGEST_SIDE, 80))
        # Paper, where nothing was.
        pixel = picture.convert("RGB").getpixel((5, 5))
        assert isinstance(pixel, tuple)
        assert min(pixel) > 230


@pytest.mark.parametrize(
    ("name", "code"),
    [("../a.jpg", "picture_name"), ("", "picture_name"), ("none.jpg", "picture_missing"),
     ("text.jpg", "picture_format")],
)  # fmt: skip
def test_what_cannot_be_taken_is_refused(tmp_path: Path, name: str, code: str) -> None:
    (tmp_path / "text.jpg").write_text("<svg/>")
    with pytest.raises(KnownError) as refused:
        take_prize_picture(Site(tmp_path / "site"), beside(tmp_path / "rules.json", name))
    assert refused.value.code == code
    assert not (tmp_path / "site").exists()


def test_a_rules_file_names_a_picture_by_its_digest_only_where_it_is_kept(tmp_path: Path) -> None:
    site = Site(tmp_path / "site")
    Image.new("RGB", (64, 64)).save(tmp_path / "a.png")
    value = {"prizes": ["Cake"], "prize_details": [{"name": "Cake", "picture": "a.png"}]}
    (prize,) = read_rules(site, tmp_path / "rules.json", value).details
    value["prize_details"] = [{"name": "Cake", "picture": prize.picture}]
    assert read_rules(site, tmp_path / "rules.json", value).details == (prize,)
    value["prize_details"] = [{"name": "Cake", "picture": "0" * 64}]
    with pytest.raises(KnownError) as refused:
        read_rules(site, tmp_path / "rules.json", value)
    assert refused.value.code == "picture_missing"


def test_pictures_that_no_raffle_has_are_let_go(tmp_path: Path) -> None:
    create(tmp_path / "site", Settings(name="Break room", zone=ZONE))
    app = open_site(tmp_path / "site")
    try:
        kept = {}
        for number, name in enumerate(("used", "new", "again", "old")):
            Image.new("RGB", (64 + number, 64)).save(tmp_path / f"{name}.png")
            digest = take_prize_picture(app.site, tmp_path / f"{name}.png")
            kept[name] = app.site.media / "prizes" / f"{digest}.jpg"
            if name != "new":
                os.utime(kept[name], (0, 0))
        take_prize_picture(app.site, tmp_path / "again.png")
        prize = Prize("Cake", picture=kept["used"].stem)
        app.raffles.plan(Rules(prizes=("Cake",), details=(prize,)), "Hunt", "console:test")
        PrizePictures(app, ()).tidy()
        assert [name for name, file in kept.items() if not file.exists()] == ["old"]
    finally:
        app.close()


def test_pictures_of_prizes_are_in_a_backup_and_missed_by_a_check(tmp_path: Path) -> None:
    create(tmp_path / "site", Settings(name="Break room", zone=ZONE))
    now = datetime(2026, 10, 7, 9, tzinfo=UTC)
    app = open_site(tmp_path / "site", lambda zone: SetClock(now, zone))
    try:
        Image.new("RGB", (64, 64)).save(tmp_path / "a.png")
        digest = take_prize_picture(app.site, tmp_path / "a.png")
        prize = Prize("Cake", picture=digest)
        app.raffles.announce(Rules(prizes=("Cake",), details=(prize,)), "Hunt", "console:test")
        assert prize.media in used_media(app.engine)
        assert check(app.engine, app.site) == ()
        saved = backup(app.engine, app.site, now, tmp_path / "saved.zip")
        (app.site.media / prize.media).unlink()
        (problem,) = check(app.engine, app.site)
        assert problem.error.values == {"file": prize.media}
        restore(app.engine, app.site, saved, now)
        assert check(app.engine, app.site) == ()
    finally:
        app.close()
