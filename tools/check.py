"""`make test`: every check, one line each; what a failed one said stands below its line."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOGS = ROOT / "build" / "logs"
SUMMARY = re.compile(r"=*\s*(\d+ (?:passed|failed|error).*?)\s*(?: in [\d.]+s.*)?$")

MEMORY = Path("/dev/shm")
"""A folder that lies in memory, on Linux: a new database is made there in a fifth of the time."""

ROOM = 2 << 30
"""So many bytes must be free there; the tests take a tenth of them."""


@dataclass(frozen=True, slots=True)
class Step:
    """One check: what the person reads, and what runs."""

    name: str
    command: Sequence[str]


def steps(extra: Sequence[str]) -> list[Step]:
    """All checks, the quick ones first; `extra` goes to pytest."""
    python = (sys.executable, "-m")
    # Two workers, or one less than the cores of a bigger machine; a file's tests stay together,
    # because some files start one server for all of their tests.
    workers = str(max(2, (os.cpu_count() or 2) - 1))
    return [
        Step("ruff check", (*python, "ruff", "check", ".")),
        Step("ruff format", (*python, "ruff", "format", "--check", ".")),
        Step("types", (*python, "mypy")),
        Step("QML lint", (*python, "tools.qml", "lint")),
        Step("QML format", (*python, "tools.qml", "format", "--check")),
        Step(
            "tests",
            (
                *python,
                "pytest",
                "-q",
                "-n",
                workers,
                "--dist",
                "loadfile",
                # The order is that of tests/conftest.py, not that of the numbers of tests.
                "--no-loadscope-reorder",
                # A worker that crashes ends the run: replacing it can hang for ever.
                "--max-worker-restart",
                "0",
                *extra,
            ),
        ),
    ]


def run(step: Step) -> bool:
    """Run one check and print its line; True when it passed."""
    return report(step, *work(step))


def work(step: Step, further: Mapping[str, str] | None = None) -> tuple[int, float]:
    """Run one check into its log; answers with its exit code and how many seconds it took.

    `further` are environment variables beside ours.
    """
    began = time.monotonic()
    with _log(step).open("w", encoding="utf-8") as out:
        done = subprocess.run(
            step.command,
            cwd=ROOT,
            env={**_environment(), **(further or {})},
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.STDOUT,
        )
    return done.returncode, time.monotonic() - began


def _environment() -> dict[str, str]:
    """Ours, but byte code is kept: the programs that tests start would compile all of it anew."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


@contextmanager
def scratch() -> Iterator[dict[str, str]]:
    """Environment variables that put temporary files into memory, where there is room for them."""
    try:
        roomy = shutil.disk_usage(MEMORY).free >= ROOM
        folder = tempfile.TemporaryDirectory("", "enc-", MEMORY, True) if roomy else None
    except OSError:
        folder = None
    if folder is None:
        yield {}
        return
    with folder as path:
        # PostgreSQL runs as another user, who must be able to go through it.
        Path(path).chmod(0o711)
        yield {"TMPDIR": path}


def _modestly() -> None:
    """What this thread starts gets what others leave: some tests type as fast as a scanner."""
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, 0, 10)


def _log(step: Step) -> Path:
    return LOGS / f"{step.name.replace(' ', '-').lower()}.log"


def report(step: Step, code: int, seconds: float) -> bool:
    """Print the line of a check that has run; True when it passed."""
    print(f"{step.name:<12}", end="", flush=True)
    said = _log(step).read_text(encoding="utf-8", errors="replace")
    lines = [line for line in said.splitlines() if line.strip()]
    counts = [found[1] for line in lines[-3:] if (found := SUMMARY.match(line))]
    verdict = "ok" if code == 0 else "FAILED"
    detail = f"  {counts[-1]}" if counts else ""
    print(f"{verdict:<8}{seconds:5.1f} s{detail}", flush=True)
    if code != 0:
        print(said, flush=True)
    elif counts:
        print(lines[-1], flush=True)
    return code == 0


def main() -> int:
    """Run all of them, whatever the first ones say."""
    LOGS.mkdir(parents=True, exist_ok=True)
    *short, tests = steps(sys.argv[1:])
    # All at once: the tests wait now and then, and what they leave of the cores is enough.
    with (
        scratch() as memory,
        ThreadPoolExecutor(1, initializer=_modestly) as one,
        ThreadPoolExecutor(1) as other,
    ):
        testing = other.submit(work, tests, memory)
        running = [(step, one.submit(work, step)) for step in short]
        failed = [step.name for step, done in running if not report(step, *done.result())]
        failed += [] if report(tests, *testing.result()) else [tests.name]
    if failed:
        print(f"Failed: {', '.join(failed)}. The logs are in {LOGS.relative_to(ROOT)}/.")
    return bool(failed)


if __name__ == "__main__":
    raise SystemExit(main())
