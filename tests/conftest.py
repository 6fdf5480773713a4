"""What every test gets: no screen, no user's folders, no network, no unexpected log line."""

import gc
import logging
import os
import re
import shutil
import socket
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

# Before anything imports Qt. The folder's name is short: PostgreSQL's socket lies below it.
_HOME = Path(tempfile.mkdtemp(prefix="enc-"))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
for _name, _folder in {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "roaming",
    "LOCALAPPDATA": "local",
    "XDG_CONFIG_HOME": ".config",
    "XDG_CACHE_HOME": ".cache",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_RUNTIME_DIR": "run",
}.items():
    _path = _HOME / _folder
    _path.mkdir(parents=True, exist_ok=True, mode=0o700)
    os.environ[_name] = str(_path)
for _name in [name for name in os.environ if name.startswith("ENCORE_")]:
    del os.environ[_name]

# What Qt says on machines without a screen, a sound card or a bus, and what nobody can act on.
HARMLESS = tuple(
    re.compile(text)
    for text in (
        r"propertyCache",  # the virtual keyboard's own panel
        r"^This plugin does not support propagateSizeHints\(\)$",
        r"^This plugin does not support raise\(\)$",
        r"^Detected locale .* with character encoding .*, which is not UTF-8",
        r"^Populating font family aliases took \d+ ms",
        r"^(PulseAudio|pw\.|No audio device|Failed to connect to (PulseAudio|pipewire))",
        r"^QStandardPaths: runtime directory",
        r"^XDG_RUNTIME_DIR",
        r"^Using Qt multimedia with FFmpeg version",
        r"No RHI backend\. Using CPU conversion",  # frames of videos become pictures without a card
        r"^QObject::connect\(QAudioOutput|^defaultServiceProvider::requestService",
    )
)


# How long one example takes says nothing on a machine that does other things as well.
settings.register_profile("encore", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("encore")

# Files that take longest begin first: one of them at the end would keep one worker alone.
_LONGEST = (
    "ui/touch/test_wedge_hostile.py",
    "ui/touch/test_fit.py",
    "app/test_tour.py",
    "bench/test_measurements.py",
    "ui/manager/test_ceremony.py",
    "ui/printing/test_read_back.py",
    "app/test_demo.py",
    "data/test_many_writers.py",
    "e2e/test_commands.py",
    "e2e/test_killed.py",
    "test_packaging.py",
    "ui/touch/",
    "ui/manager/",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the longest files first; everything else keeps its order."""

    def place(item: pytest.Item) -> int:
        name = item.path.relative_to(Path(__file__).parent).as_posix()
        return next((at for at, long in enumerate(_LONGEST) if name.startswith(long)), 99)

    items.sort(key=place)


# Garbage that holds objects of Qt must go on the thread that made them, and the test runner has
# threads of its own: nothing is collected by itself, only between tests.
gc.disable()
_EVERY = 25


def pytest_collection_finish() -> None:
    """What is there before the first test stays: looking through it each time takes long."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def statements() -> None:
    """Compiled once for all databases."""
    from tests.statements import share

    share()


@pytest.fixture(scope="session")
def qapp_cls() -> "type[QGuiApplication]":
    """pytest-qt would make an application for widgets, of which we have none."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication


@pytest.fixture(autouse=True)
def garbage(request: pytest.FixtureRequest) -> Iterator[None]:
    """Collect garbage on this thread after some tests, the cheap kind after each."""
    yield
    count = request.session.stash.get(_COUNT, 0) + 1
    request.session.stash[_COUNT] = count
    gc.collect(2 if count % _EVERY == 0 else 1)


_COUNT = pytest.StashKey[int]()


class LogWatch:
    """Collects warnings and worse, from Python and from Qt, and judges them after the test.

    `expect` a line that must come, `allow` one that may come; anything else fails the test.
    """

    def __init__(self) -> None:
        self.lines: list[str] = []
        self._allowed: list[re.Pattern[str]] = []
        self._expected: list[re.Pattern[str]] = []

    def allow(self, pattern: str) -> None:
        """Lines in which `pattern` (regular expression) is found do not fail this test."""
        self._allowed.append(re.compile(pattern))

    def expect(self, pattern: str) -> None:
        """At least one line must match `pattern`, else the test fails."""
        self._expected.append(re.compile(pattern))

    def saw(self, line: str) -> None:
        """Note one line."""
        self.lines.append(line)

    def problems(self) -> list[str]:
        """One sentence for each unexpected line and each expected line that never came."""
        known = (*HARMLESS, *self._allowed, *self._expected)
        found = [
            f"unexpected log line: {line}"
            for line in self.lines
            if not any(pattern.search(line) for pattern in known)
        ]
        found += [
            f"expected a log line like {pattern.pattern!r}, none came"
            for pattern in self._expected
            if not any(pattern.search(line) for line in self.lines)
        ]
        return found


class _Handler(logging.Handler):
    def __init__(self, watch: LogWatch) -> None:
        super().__init__(logging.WARNING)
        self._watch = watch

    def emit(self, record: logging.LogRecord) -> None:
        line = record.getMessage()
        if record.exc_info and record.exc_info[1] is not None:
            line += f" ({record.exc_info[1]!r})"
        self._watch.saw(line)


@pytest.fixture(autouse=True)
def log_watch(request: pytest.FixtureRequest) -> Iterator[LogWatch]:
    """Fails the test on any warning or worse, from Python's logging or from Qt and QML."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    watch = LogWatch()
    for marker in request.node.iter_markers("allow_log"):
        for pattern in marker.args:
            watch.allow(pattern)

    def from_qt(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            watch.saw(text)
        print(text, file=sys.stderr)

    handler = _Handler(watch)
    logging.getLogger().addHandler(handler)
    before: Any = qInstallMessageHandler(from_qt)
    yield watch
    _settle()
    qInstallMessageHandler(before)
    logging.getLogger().removeHandler(handler)
    if problems := watch.problems():
        pytest.fail("\n".join(problems), pytrace=False)


def _settle() -> None:
    """Let Qt delete what the test left, so that its last words count to this test."""
    from PySide6.QtCore import QCoreApplication, QEvent

    application = QCoreApplication.instance()
    if application is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: Any, /) -> None:
        local = self.family not in (socket.AF_INET, socket.AF_INET6) or address[0] in (
            "localhost",
            "127.0.0.1",
            "::1",
        )
        if not local:
            raise AssertionError(f"a test tried to reach {address}")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


def pytest_unconfigure() -> None:
    """Remove the session's home."""
    shutil.rmtree(_HOME, ignore_errors=True)
