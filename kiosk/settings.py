"""A site's folder and its settings: `kiosk.toml`, overridden by `ENCORE_<NAME>` variables.

The file is flat TOML. A setting left out has its default; a setting that nobody knows or that
has a wrong value is refused with its name and its file, so that no mistake passes silently.
"""

import json
import os
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import time
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from kiosk.disk import write_whole
from kiosk.errors import KnownError, register
from kiosk.words import CONTEXT_ERRORS, QT_TRANSLATE_NOOP

LANGUAGES: Final = ("en", "fi", "de", "es")
ORIENTATIONS: Final = ("auto", "landscape", "portrait")
CAMERAS: Final = ("off", "asked", "always")
PAPERS: Final = ("A4", "Letter")
_UTC: Final = ZoneInfo("UTC")
NAME_LIMIT: Final = 60
"""Characters of a site's name."""
WHERE_LIMIT: Final = 80
"""Characters of where the kiosk stands."""
DEVICE_LIMIT: Final = 200
"""Characters of a device's name or path."""
_USB = re.compile(r"[0-9a-f]{4}:[0-9a-f]{4}")

register(
    CONTEXT_ERRORS,
    {
        "setting_text": QT_TRANSLATE_NOOP(
            "errors", "{file}: {name} must be one line of 1 to {most} characters, not {found}."
        ),
        "setting_choice": QT_TRANSLATE_NOOP(
            "errors", "{file}: {name} must be one of {choices}, not {found}."
        ),
        "setting_switch": QT_TRANSLATE_NOOP(
            "errors", "{file}: {name} must be true or false, not {found}."
        ),
        "setting_number": QT_TRANSLATE_NOOP(
            "errors", "{file}: {name} must be a number from {least} to {most}, not {found}."
        ),
        "setting_whole": QT_TRANSLATE_NOOP(
            "errors", "{file}: {name} must be a whole number from {least} to {most}, not {found}."
        ),
        "setting_zone": QT_TRANSLATE_NOOP(
            "errors", "{file}: {name} must be a time zone such as Europe/Helsinki, not {found}."
        ),
        "setting_quiet": QT_TRANSLATE_NOOP(
            "errors",
            "{file}: {name} must be two different times such as 22:00 and 06:00, not {found}.",
        ),
        "setting_serial": QT_TRANSLATE_NOOP(
            "errors",
            "{file}: {name} must be auto, off, or a scanner's vendor and product "
            "such as 05e0:1701, not {found}.",
        ),
        "setting_device": QT_TRANSLATE_NOOP(
            "errors",
            "{file}: {name} must be the path of an event device below /dev/input/, not {found}.",
        ),
        "setting_database": QT_TRANSLATE_NOOP(
            "errors",
            "{file}: {name} must be the address of a database, "
            "beginning with postgresql:// or sqlite:///.",
        ),
    },
)


@dataclass(frozen=True, slots=True)
class Site:
    """One break room's folder and what stands where in it."""

    root: Path

    @property
    def settings_file(self) -> Path:
        """The settings, `kiosk.toml`."""
        return self.root / "kiosk.toml"

    @property
    def database_file(self) -> Path:
        """The SQLite database, unless the settings name another one."""
        return self.root / "kiosk.db"

    @property
    def keys(self) -> Path:
        """Secrets that never enter the database."""
        return self.root / "keys"

    @property
    def journal(self) -> Path:
        """What must survive even when the database does not."""
        return self.root / "journal"

    @property
    def media(self) -> Path:
        """Pictures and videos of recognitions."""
        return self.root / "media"

    @property
    def inbox(self) -> Path:
        """Files dropped here are imported."""
        return self.root / "inbox"

    @property
    def outbox(self) -> Path:
        """Files made for people: sheets, exports, records."""
        return self.root / "outbox"

    @property
    def backups(self) -> Path:
        """Backup files, and what a restored backup replaced."""
        return self.root / "backups"

    @property
    def logs(self) -> Path:
        """The program's logs."""
        return self.root / "logs"

    @property
    def exists(self) -> bool:
        """Whether this folder is a site: it has settings."""
        return self.settings_file.is_file()

    def create_folders(self) -> None:
        """Make the folders that are missing; `keys` for its owner only, where that exists."""
        try:
            # Settings may hold a password, media are people's pictures: the owner's alone.
            self.root.mkdir(mode=0o700, parents=True, exist_ok=True)
            for folder in (self.journal, self.media, self.inbox, self.outbox, self.backups):
                folder.mkdir(exist_ok=True)
            self.logs.mkdir(exist_ok=True)
            self.keys.mkdir(mode=0o700, exist_ok=True)
        except OSError as error:
            raise KnownError(
                "file_unwritable", file=str(self.root), reason=error.strerror or str(error)
            ) from error


@dataclass(frozen=True, slots=True)
class Settings:
    """What a site is set to. See `_RULES` for the allowed values."""

    name: str = "Break room"
    """The site's name, on the screen and on paper."""
    language: str = "en"
    """The language to which the screen returns: en, fi, de or es."""
    zone: ZoneInfo = _UTC
    """The time zone of the site's clock, days and programme."""
    database: str | None = None
    """A database address; None is the SQLite file in the site."""
    screen_inches: float = 21.5
    """The screen's diagonal, in inches: how large a finger's target is drawn."""
    orientation: str = "auto"
    """auto (as the screen is), landscape or portrait."""
    reduced_motion: bool = False
    """Whether cuts and short fades replace all movement."""
    sound: bool = True
    """Whether results make a sound."""
    quiet: tuple[time, time] | None = None
    """From when to when, in the site's zone, there is no sound; may pass midnight."""
    moderated: bool = False
    """Whether thanks wait for a manager's approval before they are shown."""
    unsigned_thanks: bool = True
    """Whether thanks may come from "a colleague", without a badge or a name."""
    praise_waits: bool = True
    """Whether customer praise without a leader's note waits for one before it is shown."""
    video_sound: bool = False
    """Whether videos in the rotation may be heard; the cinema always may, but in quiet hours."""
    anniversaries: bool = True
    """Whether the screen congratulates on years in the company, from the roster."""
    keep_months: int = 24
    """Months after which a recognition that is not shown any more is deleted; 0 keeps all."""
    nudge_weeks: int = 8
    """Weeks without recognition after which managers are told of a person."""
    idle_seconds: int = 45
    """Seconds without touch until the screen returns to the rotation."""
    dwell_seconds: int = 12
    """Seconds for which an ordinary slide stands."""
    where: str = ""
    """Where the kiosk stands, for finders: "Break room, second floor"; printed on tokens."""
    paper: str = "A4"
    """The paper that sheets are printed on: A4 or Letter."""
    camera: str = "asked"
    """off, asked (on only while somebody wants to scan) or always."""
    camera_name: str = ""
    """Part of the name of the camera to use; "" takes the system's own choice."""
    serial_scanner: str = "auto"
    """off, auto (any known scanner) or the vendor and product of one: "05e0:1701"."""
    serial_baud: int = 9600
    """Bits a second of a serial scanner; those that are USB devices take any."""
    scanner_device: str = ""
    """An event device below /dev/input/ that is taken exclusively; "" for none. Linux only."""

    def is_quiet(self, at: time) -> bool:
        """Whether there is no sound at the wall time `at`; the end itself is loud again."""
        if not self.sound:
            return True
        if self.quiet is None:
            return False
        begin, end = self.quiet
        if begin < end:
            return begin <= at < end
        return at >= begin or at < end


def load(site: Path, environ: Mapping[str, str] | None = None) -> Settings:
    """The settings of the site in the folder `site`, overridden by the environment.

    `environ` stands for the environment; an empty mapping gives the file alone, which is what
    an editor of settings changes and saves. Raises `KnownError`: `site_missing`,
    `settings_unreadable`, `setting_unknown`, or the `setting_...` of the first wrong value.
    """
    file = Site(site).settings_file
    try:
        given = tomllib.loads(file.read_bytes().decode("utf-8-sig").replace("\r\n", "\n"))
    except FileNotFoundError as error:
        raise KnownError("site_missing", folder=str(site)) from error
    except OSError as error:
        raise KnownError(
            "settings_unreadable", file=str(file), reason=error.strerror or str(error)
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise KnownError("settings_unreadable", file=str(file), reason=str(error)) from error
    values = _checked(given, str(file))
    for name, rule in _RULES.items():
        variable = f"ENCORE_{name.upper()}"
        text = (os.environ if environ is None else environ).get(variable)
        if text is not None:
            values[name] = rule(_from_text(name, text), name, variable)
    return Settings(**values)


def save(site: Path, settings: Settings) -> None:
    """Write all settings to the site's `kiosk.toml`, whole or not at all.

    Raises `KnownError`: the `setting_...` of the first wrong value, `file_unwritable`,
    `disk_full`; the old file is still there then.
    """
    file = Site(site).settings_file
    text = as_toml(settings)
    _checked(tomllib.loads(text), str(file))
    write_whole(file, text.encode("utf-8"), private=True)


def as_toml(settings: Settings) -> str:
    """The settings as the text of a `kiosk.toml`, each with a comment on what it is."""
    lines = ["# Encore: the settings of this site. Everything is optional.", ""]
    for each in fields(settings):
        value = getattr(settings, each.name)
        lines.append(f"# {_COMMENTS[each.name]}")
        shown = _toml(value)
        lines.append(f"# {each.name} =" if shown is None else f"{each.name} = {shown}")
    return "\n".join(lines) + "\n"


Rule = Callable[[Any, str, str], object]
"""Checks and converts a value as TOML gives it; told its name and the file it stands in."""


def _checked(given: Mapping[str, Any], file: str) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for name, value in given.items():
        if name not in _RULES:
            raise KnownError("setting_unknown", file=file, name=name[:NAME_LIMIT])
        values[name] = _RULES[name](value, name, file)
    return values


def _found(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= NAME_LIMIT else text[: NAME_LIMIT - 1] + "…"


def _line(least: int, most: int) -> Rule:
    def rule(value: Any, name: str, file: str) -> str:
        if isinstance(value, str) and value.isprintable() and least <= len(value.strip()) <= most:
            return value.strip()
        raise KnownError("setting_text", file=file, name=name, most=most, found=_found(value))

    return rule


def _one_of(choices: tuple[str, ...]) -> Rule:
    def rule(value: Any, name: str, file: str) -> str:
        if isinstance(value, str) and value in choices:
            return value
        raise KnownError(
            "setting_choice",
            file=file,
            name=name,
            choices=", ".join(choices),
            found=_found(value),
        )

    return rule


def _switch(value: Any, name: str, file: str) -> bool:
    if isinstance(value, bool):
        return value
    raise KnownError("setting_switch", file=file, name=name, found=_found(value))


def _number(least: float, most: float, whole: bool) -> Rule:
    def rule(value: Any, name: str, file: str) -> float:
        kinds = int if whole else int | float
        if isinstance(value, kinds) and not isinstance(value, bool) and least <= value <= most:
            return value
        code = "setting_whole" if whole else "setting_number"
        raise KnownError(code, file=file, name=name, least=least, most=most, found=_found(value))

    return rule


def _zone(value: Any, name: str, file: str) -> ZoneInfo:
    try:
        return ZoneInfo(value)
    # ZoneInfo looks for files: a folder's name or a path gives errors of all these kinds.
    except (KeyError, ValueError, OSError, TypeError, AttributeError) as error:
        raise KnownError("setting_zone", file=file, name=name, found=_found(value)) from error


def _quiet(value: Any, name: str, file: str) -> tuple[time, time] | None:
    try:
        begin, end = (
            each if isinstance(each, time) else time.fromisoformat(each.strip()) for each in value
        )
    except (TypeError, ValueError, AttributeError) as error:
        raise KnownError("setting_quiet", file=file, name=name, found=_found(value)) from error
    if begin == end or begin.tzinfo or end.tzinfo:
        raise KnownError("setting_quiet", file=file, name=name, found=_found(value))
    return begin, end


def _serial(value: Any, name: str, file: str) -> str:
    plain = value.strip().lower() if isinstance(value, str) else ""
    if plain in ("auto", "off") or _USB.fullmatch(plain):
        return plain
    raise KnownError("setting_serial", file=file, name=name, found=_found(value))


def _event_device(value: Any, name: str, file: str) -> str:
    if isinstance(value, str) and value.isprintable() and len(value) <= DEVICE_LIMIT:
        plain = value.strip()
        if not plain or (plain.startswith("/dev/input/") and ".." not in plain):
            return plain
    raise KnownError("setting_device", file=file, name=name, found=_found(value))


def _database(value: Any, name: str, file: str) -> str | None:
    starts = ("postgresql://", "postgresql+psycopg://", "sqlite:///")
    if isinstance(value, str) and value.isprintable() and value.startswith(starts):
        return value
    # What was found may hold a password, so it is not repeated.
    raise KnownError("setting_database", file=file, name=name)


_RULES: Final[Mapping[str, Rule]] = {
    "name": _line(1, NAME_LIMIT),
    "language": _one_of(LANGUAGES),
    "zone": _zone,
    "database": _database,
    "screen_inches": _number(7, 110, whole=False),
    "orientation": _one_of(ORIENTATIONS),
    "reduced_motion": _switch,
    "sound": _switch,
    "quiet": _quiet,
    "moderated": _switch,
    "unsigned_thanks": _switch,
    "praise_waits": _switch,
    "video_sound": _switch,
    "anniversaries": _switch,
    "keep_months": _number(0, 120, whole=True),
    "nudge_weeks": _number(1, 52, whole=True),
    "idle_seconds": _number(30, 600, whole=True),
    "dwell_seconds": _number(5, 120, whole=True),
    "where": _line(0, WHERE_LIMIT),
    "paper": _one_of(PAPERS),
    "camera": _one_of(CAMERAS),
    "camera_name": _line(0, DEVICE_LIMIT),
    "serial_scanner": _serial,
    "serial_baud": _number(300, 921_600, whole=True),
    "scanner_device": _event_device,
}

_NUMBERS: Final = frozenset(
    {
        "screen_inches",
        "idle_seconds",
        "dwell_seconds",
        "serial_baud",
        "keep_months",
        "nudge_weeks",
    }
)

_COMMENTS: Final[Mapping[str, str]] = {
    "name": "The name of the site, on the screen and on paper.",
    "language": "The language to which the screen returns: en, fi, de or es.",
    "zone": "The time zone, for example Europe/Helsinki.",
    "database": "Where the data is; left out, it is kiosk.db in this folder.",
    "screen_inches": "The screen's diagonal in inches: how large a finger's target is drawn.",
    "orientation": "auto, landscape or portrait.",
    "reduced_motion": "true replaces all movement by cuts and short fades.",
    "sound": "false turns all sound off.",
    "quiet": 'No sound between two times of the day, for example ["22:00", "06:00"].',
    "moderated": "true lets thanks wait for a manager before they are shown.",
    "unsigned_thanks": 'true lets people say thanks as "a colleague", without badge or name.',
    "praise_waits": "true lets customer praise wait for a leader's note before it is shown.",
    "video_sound": "true lets videos in the rotation be heard, but not in quiet hours.",
    "anniversaries": "true congratulates on years in the company, from the roster.",
    "keep_months": "Months after which old recognitions are deleted; 0 keeps them.",
    "nudge_weeks": "Weeks without recognition after which managers are told of a person.",
    "idle_seconds": "Seconds without touch until the rotation returns.",
    "dwell_seconds": "Seconds for which an ordinary slide stands.",
    "where": "Where the kiosk stands, for people who found a token; printed on the sheets.",
    "paper": "The paper of printed sheets: A4 or Letter.",
    "camera": "off, asked (on only while somebody wants to scan) or always.",
    "camera_name": "Part of the name of the camera to use; left empty, the system chooses.",
    "serial_scanner": 'off, auto, or the vendor and product of the scanner, such as "05e0:1701".',
    "serial_baud": "Bits a second of a serial scanner that is no USB device.",
    "scanner_device": "Linux: the scanner's event device, taken exclusively (docs/devices.md).",
}


def _toml(value: object) -> str | None:
    match value:
        case None:
            return None
        case bool():
            return "true" if value else "false"
        case int() | float():
            return repr(value)
        case (time() as begin, time() as end):
            return f'["{begin.isoformat()}", "{end.isoformat()}"]'
        case _:
            # A JSON string is a TOML string, but for one control character that no rule lets by.
            return json.dumps(str(value), ensure_ascii=False).replace("\x7f", "\\u007f")


def _from_text(name: str, text: str) -> object:
    """The value that an environment variable's text means; a text that means none stays text."""
    plain = text.strip()
    if _RULES[name] is _switch:
        return {"true": True, "1": True, "false": False, "0": False}.get(plain.lower(), text)
    if name in _NUMBERS:
        for convert in (int, float):
            try:
                return convert(plain)
            except ValueError:
                continue
        return text
    if name == "quiet":
        return plain.split("-")
    return text
