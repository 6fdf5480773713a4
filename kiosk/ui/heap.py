"""How the C library keeps memory: what is freed goes back to the system.

A slide's pictures and a film's frames are large, come and go, and are made on many threads. glibc
keeps what was freed, for each thread apart, and the larger what was freed, the more: after hundreds
of slides three quarters of its memory would be such rests. Other C libraries have no such settings;
nothing happens there.
"""

import ctypes
import sys
from contextlib import suppress
from typing import Final

_TRIM_THRESHOLD: Final = -1
_MMAP_THRESHOLD: Final = -3
_ARENA_MAX: Final = -8
"""glibc's names of the settings, from malloc.h."""

_LARGE: Final = 512 * 1024
"""Bytes from which something has memory of its own, which goes with it."""
_ARENAS: Final = 2


def keep_little() -> None:
    """From now on, large things have memory of their own, and threads share the rest."""
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            library = ctypes.CDLL(None)
            # Each also ends that glibc moves the threshold by itself.
            library.mallopt(_MMAP_THRESHOLD, _LARGE)
            library.mallopt(_TRIM_THRESHOLD, _LARGE)
            library.mallopt(_ARENA_MAX, _ARENAS)


def give_back() -> None:
    """Give back whole pages of which nothing is used; takes some milliseconds."""
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).malloc_trim(0)
