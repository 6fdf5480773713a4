"""Where the events of a calendar stand in its file, so that faults can be named by line."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kiosk.exchange.problems import ImportRefused, Problem, refuse
from kiosk.words import Message

_NAME: Final = re.compile(r"[A-Za-z0-9-]+")


@dataclass(frozen=True, slots=True)
class EventLines:
    """The line of each property of one event, from 1; `BEGIN` is the event's first line."""

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
            continue  # a folded or a blank line
        name = match[0].upper()
        value = line[match.end() + 1 :].strip().upper()
        if name == "BEGIN":
            open_parts.append((value, number))
            if value == "VEVENT":
                if len(events) >= limit:
                    raise refuse(path, "import_calendar_too_many", limit=limit)
                current = {"BEGIN": number}
                events.append(EventLines(current))
        elif name == "END":
            if not open_parts or open_parts[-1][0] != value:
                component, begins = open_parts[-1] if open_parts else (value, number)
                message = Message("import_calendar_cut", {"component": component})
                raise ImportRefused(path.name, (Problem(begins, message),))
            open_parts.pop()
        elif open_parts and open_parts[-1][0] == "VEVENT":
            current.setdefault(name, number)
    if open_parts:
        component, begins = open_parts[-1]
        message = Message("import_calendar_cut", {"component": component})
        raise ImportRefused(path.name, (Problem(begins, message),))
    if not re.search(r"^BEGIN:VCALENDAR\s*$", text, re.IGNORECASE | re.MULTILINE):
        raise refuse(path, "import_calendar_missing")
    return events
