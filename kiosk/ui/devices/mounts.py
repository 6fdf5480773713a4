"""Which device a folder is mounted from, as Linux tells it. No Qt."""

import re
from pathlib import Path
from typing import Final

TABLE: Final = Path("/proc/self/mountinfo")
_ESCAPED = re.compile(r"\\([0-7]{3})")
_DEVICES: Final = "/dev/"


def device_of(folder: Path, table: Path = TABLE) -> str | None:
    """The block device (`/dev/sdb1`) that is mounted at exactly `folder`; None without one.

    Of several mounts at one place the last counts, which lies over the others. Reads the table
    of proc(5), whose fields 5 and (after a dash) 2 are the place and the device.
    """
    try:
        lines = table.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return None
    found: str | None = None
    for line in lines:
        before, _, after = line.partition(" - ")
        fields, source = before.split(" "), after.split(" ")
        if len(fields) > 4 and len(source) > 1 and Path(_plain(fields[4])) == folder:
            found = _plain(source[1])
    return found if found is not None and found.startswith(_DEVICES) else None


def _plain(text: str) -> str:
    """A field without the escapes for space, tab, newline and backslash."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 8)), text)
