"""How much memory a process has to itself: PSS, as Linux counts it."""

from pathlib import Path
from typing import Final

_KIB: Final = 1024
MIB: Final = 1024 * 1024


def pss(pid: int) -> int | None:
    """The proportional set size of a process in bytes; None where the system does not count it.

    What several processes share counts in equal shares, so sums are right.
    """
    try:
        text = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    except OSError:
        return None
    return parsed(text)


def parsed(text: str) -> int | None:
    """The PSS in a `smaps_rollup`; None without one."""
    for line in text.splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) * _KIB
    return None
