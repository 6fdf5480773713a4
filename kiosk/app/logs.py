"""The program's log: a few files of limited size in the site's `logs/`."""

import logging
import tempfile
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final

FILE: Final = "kiosk.log"
_BYTES: Final = 1_000_000
_FILES: Final = 5
_FORMAT: Final = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def start_log(folder: Path) -> Path:
    """Write the log into `folder` from now on, or into the temporary folder if that fails.

    Answers the file. There is one log at a time: another folder's is closed.
    """
    root = logging.getLogger()
    file = folder / FILE
    if running_log() == file:
        return file
    for old in _running():
        root.removeHandler(old)
        old.close()
    handler = _handler(file)
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return Path(handler.baseFilename)


def running_log() -> Path | None:
    """The file that the log is written to; None before `start_log`."""
    return next((Path(handler.baseFilename) for handler in _running()), None)


def _running() -> list[RotatingFileHandler]:
    return [each for each in logging.getLogger().handlers if isinstance(each, RotatingFileHandler)]


def _handler(file: Path) -> RotatingFileHandler:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = _open(file)
    except OSError:
        handler = _open(Path(tempfile.gettempdir()) / f"encore-{FILE}")
    handler.setFormatter(logging.Formatter(_FORMAT))
    return handler


def _open(file: Path) -> RotatingFileHandler:
    # Several commands may run beside the kiosk: the file is opened at the first line.
    return RotatingFileHandler(
        file, maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8", delay=True
    )
