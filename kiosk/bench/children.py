"""Starts the programs that are measured, and reads what they report, one JSON object a line."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from types import TracebackType
from typing import Any, Final, Self

SCRIPTS: Final = Path(__file__).resolve().parent / "scripts"
KIOSK: Final = SCRIPTS / "watched_kiosk.py"
PEER: Final = SCRIPTS / "peer.py"

_PATIENCE: Final = 120.0
"""Seconds after which a program that reports nothing is a bug."""


class Desk:
    """What all programs of one measurement share: a screen and an environment.

    The screen is Qt's offscreen one of 1920 x 1080 pixels, drawn by the software renderer, so
    that every machine measures the same work. Python may keep its byte code, as an installed
    package does, also where the environment asks it to keep none.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        screen = folder / "screen.json"
        place = {"name": "bench", "x": 0, "y": 0, "width": 1920, "height": 1080}
        density = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
        screen.write_text(json.dumps({"screens": [{**place, **density}]}), encoding="utf-8")
        dropped = ("PYTHONDONTWRITEBYTECODE", "DISPLAY", "WAYLAND_DISPLAY")
        kept = {
            name: value
            for name, value in os.environ.items()
            if name not in dropped and not name.startswith(("ENCORE_", "QSG_", "QML_"))
        }
        self.environment = {
            **kept,
            "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
            "QT_QUICK_BACKEND": "software",
        }

    def start(self, script: Path, order: Mapping[str, object]) -> "Child":
        """Start a script with its order; the clock of `Child.started` runs from here."""
        return Child(script, order, self.environment)


class Child:
    """A running program. As a context manager it is ended at the end, whatever happens."""

    def __init__(
        self, script: Path, order: Mapping[str, object], environment: Mapping[str, str]
    ) -> None:
        command = [sys.executable, str(script), json.dumps(order)]
        self._reports: Queue[dict[str, Any] | None] = Queue()
        self.started = time.perf_counter_ns()
        self._process = subprocess.Popen(
            command,
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        self._errors: list[str] = []
        self._readers = [
            Thread(target=self._read, daemon=True),
            Thread(target=self._read_errors, daemon=True),
        ]
        for reader in self._readers:
            reader.start()

    @property
    def pid(self) -> int:
        """The process's number."""
        return self._process.pid

    def report(self, event: str, patience: float = _PATIENCE) -> dict[str, Any]:
        """The next report of this name. Raises RuntimeError when the program ends without it."""
        end = time.monotonic() + patience
        while True:
            try:
                found = self._reports.get(timeout=max(0.0, end - time.monotonic()))
            except Empty:
                raise RuntimeError(f"no {event!r} within {patience:.0f} s") from None
            if found is None:
                self._process.wait()
                self._readers[1].join()
                last = "".join(self._errors[-20:])
                raise RuntimeError(f"ended with {self._process.returncode}, no {event!r}: {last}")
            if found.get("event") == event:
                return found

    def since_start(self, report: Mapping[str, Any]) -> float:
        """Seconds from the process's start to a report's `at`."""
        return (int(report["at"]) - self.started) / 1e9

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with ExitStack() as stack:
            for stream in (self._process.stdout, self._process.stderr):
                if stream is not None:
                    stack.callback(stream.close)
            if self._process.poll() is None:
                self._process.terminate()
            try:
                self._process.wait(10)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            for reader in self._readers:
                reader.join()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.startswith("{"):
                self._reports.put(json.loads(line))
        self._reports.put(None)

    def _read_errors(self) -> None:
        assert self._process.stderr is not None
        for line in self._process.stderr:
            self._errors.append(line)
            del self._errors[:-200]
