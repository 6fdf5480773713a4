"""What taking a programme in would change, in words for the command line."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.app.answers import Answer
from kiosk.schedule.model import Event
from kiosk.schedule.programme import Difference, Preview


def preview_answer(file: Path, preview: Preview, zone: ZoneInfo) -> Answer:
    """The whole of a preview: every event, times in `zone`."""
    data: dict[str, object] = {
        "outcome": "fine",
        "file": str(file),
        "added": [_event(one, zone) for one in preview.added],
        "changed": [_difference(one, zone) for one in preview.changed],
        "cancelled": [_event(one.before, zone) for one in preview.cancelled],
        "older": [_event(one, zone) for one in preview.older],
        "unchanged": preview.unchanged,
        "weeks": [
            {"start": one.start.isoformat(), "end": one.end.isoformat(), "theme": one.theme}
            for one in preview.weeks
        ],
        "days": [one.date.isoformat() for one in preview.days],
    }
    if preview.is_empty:
        return Answer(data, f"{file} would change nothing.")
    lines = [f"{file} can be taken in as it is. It would change:"]
    lines += [f"  new        {_line(one, zone)}" for one in preview.added]
    lines += [
        f"  changed    {_line(one.before, zone)}: {_fields(one, zone)}" for one in preview.changed
    ]
    lines += [f"  cancelled  {_line(one.before, zone)}" for one in preview.cancelled]
    lines += [f"  week       {one.start} to {one.end}: {one.theme}" for one in preview.weeks]
    lines += [f"  day        {one.date}: {_joined(one)}" for one in preview.days]
    lines.append(f"As before: {preview.unchanged}. Older than what is here: {len(preview.older)}.")
    return Answer(data, "\n".join(lines))


def _event(one: Event, zone: ZoneInfo) -> dict[str, Any]:
    return {
        "event": one.id or None,
        "title": one.title,
        "starts_at": one.starts_at.astimezone(zone).isoformat(),
        "ends_at": one.ends_at.astimezone(zone).isoformat(),
        "place": one.place,
    }


def _difference(one: Difference, zone: ZoneInfo) -> dict[str, Any]:
    changes = {
        name: [_plain(getattr(one.before, name), zone), _plain(getattr(one.after, name), zone)]
        for name in one.fields
    }
    return _event(one.before, zone) | {"changes": changes}


def _plain(value: Any, zone: ZoneInfo) -> object:
    return value.astimezone(zone).isoformat() if hasattr(value, "astimezone") else value


def _fields(one: Difference, zone: ZoneInfo) -> str:
    def said(event: Event, name: str) -> str:
        return _said(getattr(event, name), zone)

    return "; ".join(
        f"{name}: {said(one.before, name)} -> {said(one.after, name)}" for name in one.fields
    )


def _said(value: Any, zone: ZoneInfo) -> str:
    if hasattr(value, "astimezone"):
        return f"{value.astimezone(zone):%Y-%m-%d %H:%M}"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "-" if value in ("", None) else f"“{value}”"


def _line(one: Event, zone: ZoneInfo) -> str:
    start = one.starts_at.astimezone(zone)
    when = f"{start:%Y-%m-%d}" if one.all_day else f"{start:%Y-%m-%d %H:%M}"
    return f"{when}  {one.title}"


def _joined(day: Any) -> str:
    texts: Sequence[str] = (day.title, day.sponsor, day.value, day.text)
    return "; ".join(text for text in texts if text)
