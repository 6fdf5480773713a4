"""The machine's time zone, as a default for a new site's."""

import os
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones


def machine_zone() -> ZoneInfo:
    """The zone that this machine is set to; UTC when it does not say."""
    for name in _names():
        if name in available_timezones():
            return ZoneInfo(name)
    return ZoneInfo("UTC")


def _names() -> list[str]:
    names = [os.environ.get("TZ", "").lstrip(":")]
    link = Path("/etc/localtime")
    if link.is_symlink():
        _, found, name = str(link.resolve()).partition("zoneinfo/")
        if found:
            names.append(name)
    file = Path("/etc/timezone")
    if file.is_file():
        names.append(file.read_text("utf-8", "replace").strip())
    if os.name == "nt":
        # Windows has names of its own; Qt and ICU map them, and set-up asks anyway.
        from datetime import datetime

        offset = datetime.now().astimezone().utcoffset()
        minutes = 0 if offset is None else int(offset.total_seconds() // 60)
        names.append(_BY_MINUTES.get(minutes, ""))
    return names


_BY_MINUTES = {0: "Europe/London", 60: "Europe/Berlin", 120: "Europe/Helsinki"}
