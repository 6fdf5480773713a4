import os
from datetime import time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import settings
from kiosk.assets import assets
from kiosk.errors import KnownError
from kiosk.settings import Settings, Site

WALL_TIMES = st.times().map(lambda each: each.replace(microsecond=0))
GOOD = st.builds(
    Settings,
    name=st.text(min_size=1, max_size=60).filter(
        lambda text: text.isprintable() and text == text.strip() and bool(text)
    ),
    language=st.sampled_from(settings.LANGUAGES),
    zone=st.sampled_from(["UTC", "Europe/Helsinki", "America/New_York"]).map(ZoneInfo),
    database=st.none() | st.just('postgresql://kiosk:se"cret@db/encore?sslmode=require'),
    screen_inches=st.floats(7, 110),
    orientation=st.sampled_from(settings.ORIENTATIONS),
    reduced_motion=st.booleans(),
    sound=st.booleans(),
    quiet=st.none() | st.tuples(WALL_TIMES, WALL_TIMES).filter(lambda pair: pair[0] != pair[1]),
    idle_seconds=st.integers(30, 600),
    dwell_seconds=st.integers(5, 120),
)


def made(site: Path, text: str | bytes) -> Path:
    content = text if isinstance(text, bytes) else text.encode("utf-8")
    Site(site).settings_file.write_bytes(content)
    return site


def loaded(site: Path, **environ: str) -> Settings:
    return settings.load(site, environ)


@given(GOOD)
def test_what_is_saved_is_loaded(
    tmp_path_factory: pytest.TempPathFactory, wanted: Settings
) -> None:
    site = tmp_path_factory.mktemp("site")
    settings.save(site, wanted)
    assert loaded(site) == wanted
    assert [each.name for each in site.iterdir()] == ["kiosk.toml"]


def test_what_is_left_out_has_its_default(tmp_path: Path) -> None:
    assert loaded(made(tmp_path, "")) == Settings()


def test_a_file_as_windows_writes_it(tmp_path: Path) -> None:
    site = made(tmp_path, '\ufeffname = "Kahvihuone Ä"\r\nlanguage = "fi"\r\n')
    assert loaded(site) == Settings(name="Kahvihuone Ä", language="fi")


def test_times_may_be_toml_times(tmp_path: Path) -> None:
    assert loaded(made(tmp_path, "quiet = [22:00:00, 06:30:00]")).quiet == (time(22), time(6, 30))


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("name = ''", '{file}: name must be one line of 1 to 60 characters, not "".'),
        ("name = 7", "{file}: name must be one line of 1 to 60 characters, not 7."),
        (
            'name = "a\\nb"',
            '{file}: name must be one line of 1 to 60 characters, not "a\\nb".',
        ),
        (
            f"name = '{'x' * 61}'",
            f'{{file}}: name must be one line of 1 to 60 characters, not "{"x" * 58}….',
        ),
        ("language = 'sv'", '{file}: language must be one of en, fi, de, es, not "sv".'),
        (
            "zone = 'Europe'",
            '{file}: zone must be a time zone such as Europe/Helsinki, not "Europe".',
        ),
        (
            "zone = '../../etc/passwd'",
            '{file}: zone must be a time zone such as Europe/Helsinki, not "../../etc/passwd".',
        ),
        ("zone = 2", "{file}: zone must be a time zone such as Europe/Helsinki, not 2."),
        (
            "database = 'mysql://root:secret@db/x'",
            (
                "{file}: database must be the address of a database, "
                "beginning with postgresql:// or sqlite:///."
            ),
        ),
        ("screen_inches = 2", "{file}: screen_inches must be a number from 7 to 110, not 2."),
        ("screen_inches = nan", "{file}: screen_inches must be a number from 7 to 110, not NaN."),
        (
            "screen_inches = true",
            "{file}: screen_inches must be a number from 7 to 110, not true.",
        ),
        (
            "orientation = 'round'",
            '{file}: orientation must be one of auto, landscape, portrait, not "round".',
        ),
        ("sound = 'yes'", '{file}: sound must be true or false, not "yes".'),
        ("reduced_motion = 1", "{file}: reduced_motion must be true or false, not 1."),
        (
            "quiet = '22:00'",
            '{file}: quiet must be two different times such as 22:00 and 06:00, not "22:00".',
        ),
        (
            "quiet = ['22:00', '25:00']",
            (
                "{file}: quiet must be two different times such as 22:00 and 06:00, "
                'not ["22:00", "25:00"].'
            ),
        ),
        (
            "quiet = ['22:00', '22:00']",
            (
                "{file}: quiet must be two different times such as 22:00 and 06:00, "
                'not ["22:00", "22:00"].'
            ),
        ),
        (
            "idle_seconds = 3",
            "{file}: idle_seconds must be a whole number from 30 to 600, not 3.",
        ),
        (
            "idle_seconds = 45.5",
            "{file}: idle_seconds must be a whole number from 30 to 600, not 45.5.",
        ),
        (
            "dwell_seconds = 9999",
            "{file}: dwell_seconds must be a whole number from 5 to 120, not 9999.",
        ),
        ("colour = 'red'", "{file}: there is no setting colour."),
        ("[screen]\ninches = 20", "{file}: there is no setting screen."),
        (
            "name = Kahvihuone",
            "{file} cannot be read as settings: Invalid value (at line 1, column 8)",
        ),
        (
            b"name = '\xe4'",
            (
                "{file} cannot be read as settings: 'utf-8' codec can't decode byte 0xe4 "
                "in position 8: invalid continuation byte"
            ),
        ),
        (
            "idle_seconds = 40\nidle_seconds = 50",
            "{file} cannot be read as settings: Cannot overwrite a value (at end of document)",
        ),
    ],
)
def test_a_wrong_file_has_its_clear_sentence(
    tmp_path: Path, text: str | bytes, sentence: str
) -> None:
    site = made(tmp_path, text)
    with pytest.raises(KnownError) as refused:
        loaded(site)
    assert str(refused.value) == sentence.replace("{file}", str(Site(site).settings_file))


def test_a_folder_without_settings_is_no_site(tmp_path: Path) -> None:
    with pytest.raises(KnownError) as refused:
        loaded(tmp_path)
    assert refused.value.code == "site_missing"
    assert not Site(tmp_path).exists


def test_the_environment_overrides_the_file(tmp_path: Path) -> None:
    site = made(tmp_path, "name = 'file'\nsound = true\nidle_seconds = 50")
    assert loaded(
        site,
        ENCORE_NAME="env",
        ENCORE_SOUND="false",
        ENCORE_IDLE_SECONDS="60",
        ENCORE_SCREEN_INCHES="27.5",
        ENCORE_QUIET="22:00-06:00",
        ENCORE_ELSEWHERE="for another program",
    ) == Settings(
        name="env",
        sound=False,
        idle_seconds=60,
        screen_inches=27.5,
        quiet=(time(22), time(6)),
    )


def test_the_real_environment_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ENCORE_LANGUAGE", "de")
    assert settings.load(made(tmp_path, "")).language == "de"


def test_a_wrong_variable_is_named(tmp_path: Path) -> None:
    with pytest.raises(KnownError) as refused:
        loaded(made(tmp_path, ""), ENCORE_IDLE_SECONDS="soon")
    assert str(refused.value) == (
        'ENCORE_IDLE_SECONDS: idle_seconds must be a whole number from 30 to 600, not "soon".'
    )


def test_wrong_settings_are_not_saved(tmp_path: Path) -> None:
    settings.save(tmp_path, Settings(name="good"))
    with pytest.raises(KnownError) as refused:
        settings.save(tmp_path, Settings(name="a\x7f\n"))
    assert refused.value.code == "setting_text"
    assert loaded(tmp_path).name == "good"


def test_a_failed_write_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.save(tmp_path, Settings(name="old"))

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(KnownError) as refused:
        settings.save(tmp_path, Settings(name="new"))
    assert refused.value.code == "disk_full"
    assert loaded(tmp_path).name == "old"
    assert [each.name for each in tmp_path.iterdir()] == ["kiosk.toml"]


@pytest.mark.parametrize(
    ("quiet", "sound", "at", "expected"),
    [
        (None, True, time(3), False),
        (None, False, time(12), True),
        ((time(22), time(6)), True, time(23), True),
        ((time(22), time(6)), True, time(5, 59), True),
        ((time(22), time(6)), True, time(6), False),
        ((time(12), time(13)), True, time(12), True),
        ((time(12), time(13)), True, time(11, 59), False),
        ((time(12), time(13)), True, time(13), False),
    ],
)
def test_quiet_hours(
    quiet: tuple[time, time] | None, sound: bool, at: time, expected: bool
) -> None:
    assert Settings(quiet=quiet, sound=sound).is_quiet(at) is expected


def test_a_site_makes_its_folders(tmp_path: Path) -> None:
    site = Site(tmp_path / "new" / "site")
    site.create_folders()
    site.create_folders()
    assert sorted(each.name for each in site.root.iterdir()) == [
        "backups",
        "inbox",
        "journal",
        "keys",
        "logs",
        "media",
        "outbox",
    ]
    if os.name == "posix":
        assert site.keys.stat().st_mode & 0o077 == 0


def test_a_site_where_no_folder_can_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(KnownError) as refused:
        Site(tmp_path / "file" / "site").create_folders()
    assert refused.value.code == "file_unwritable"


def test_assets_are_found() -> None:
    assert assets().is_dir()
