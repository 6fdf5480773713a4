"""Where the events of a calendar stand in its file, so that faults can be named by line."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.exchange.problems import ImportRefused, Problem, refuse
from kiosk.words import Message

_NAME: Final = re.compile(r"([\w.-]+)[:;]")


@dataclass(frozen=True, slots=True)
class EventLines:
    """The line of each property of one event, from 1.

    `BEGIN` is the event's first line, `line` the first one that is no property.
    """

    lines: Mapping[str, int]

    def of(self, name: str) -> int:
        """The line of a property, or the event's first line."""
        return self.lines.get(name, self.lines["BEGIN"])


def scan(text: str, path: Path, limit: int) -> list[EventLines]:
    """The lines of each VEVENT, in the file's order.

    Raises:
        ImportRefused: no calendar, one that is cut off or not well nested, or more than
            `limit` events.
    """
    events: list[EventLines] = []
    open_parts: list[tuple[str, int]] = []
    current: dict[str, int] = {}
    for number, line in enumerate(re.split(r"\r\n|\r|\n", text), start=1):
        match = _NAME.match(line)
        if match is None:
            folded_or_blank = not line.strip() or line[0] in " \t"
            if not folded_or_blank and open_parts and open_parts[-1][0] == "VEVENT":
                current.setdefault("line", number)
            continue
        name = match[1].upper()
        value = line[match.end() :].strip().upper()
        if name == "BEGIN":
            if value == "VEVENT" and any(part == value for part, _ in open_parts):
                raise _cut(path, *open_parts[-1])
            open_parts.append((value, number))
            if value == "VEVENT":
                if len(events) >= limit:
                    raise refuse(path, "import_calendar_too_many", limit=limit)
                current = {"BEGIN": number}
                events.append(EventLines(current))
        elif name == "END":
            if not open_parts or open_parts[-1][0] != value:
                raise _cut(path, *(open_parts[-1] if open_parts else (value, number)))
            open_parts.pop()
        elif open_parts and open_parts[-1][0] == "VEVENT":
            current.setdefault(name, number)
    if open_parts:
        raise _cut(path, *open_parts[-1])
    if not re.search(r"^BEGIN:VCALENDAR\s*$", text, re.IGNORECASE | re.MULTILINE):
        raise refuse(path, "import_calendar_missing")
    return events


def _cut(path: Path, component: str, begins: int) -> ImportRefused:
    message = Message("import_calendar_cut", {"component": component})
    return ImportRefused(path.name, (Problem(begins, message),))
