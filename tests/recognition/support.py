"""A site's recognitions on a real database."""

from collections.abc import Sequence
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from kiosk.clock import SetClock
from kiosk.data.people import PeopleStore
from kiosk.data.recognition import SqlRecognitions
from kiosk.people.model import Display, Person
from kiosk.recognition.model import Kind, Recognition, RecognitionRow, State

HELSINKI = ZoneInfo("Europe/Helsinki")
NOW = datetime(2026, 10, 7, 9, tzinfo=UTC)

ANNA = Person(1, "e1", "Anna", "Korhonen", "Aurora")
BEN = Person(2, "", "Ben", "Müller", "Aurora", Display.HIDDEN)
CARLA = Person(3, "e3", "Carla", "Ruiz", "Boreal", Display.PHOTO, photo="carla.jpg")
DORA = Person(4, "e4", "Dora", "Ek", "Boreal", Display.INITIALS)
PEOPLE = (ANNA, BEN, CARLA, DORA)


class Notes:
    """An audit log that is only looked at."""

    def __init__(self) -> None:
        self.entries: list[tuple[str, str, str, dict[str, object]]] = []

    def append(self, actor: str, action: str, subject: str, **details: object) -> None:
        self.entries.append((actor, action, subject, details))

    def head(self) -> str:
        return ""


class Unit:
    def __init__(self, connection: Connection, notes: Notes) -> None:
        self.recognitions = SqlRecognitions(connection)
        self.people = PeopleStore(connection)
        self.audit = notes


def clock() -> SetClock:
    return SetClock(NOW, HELSINKI)


def row(line: int = 2, **fields: object) -> RecognitionRow:
    whole: dict[str, object] = {
        "key": "",
        "kind": Kind.THANKS,
        "text": "Thank you",
        "people": ("e1",),
    }
    return RecognitionRow(line=line, **(whole | fields))  # type: ignore[arg-type]  # fields by name


def recognition(people: Sequence[int] = (1,), **fields: object) -> Recognition:
    whole: dict[str, object] = {
        "id": 0,
        "key": "",
        "kind": Kind.THANKS,
        "title": "",
        "text": "Thank you",
        "words": "",
        "note": "",
        "source": "",
        "people": tuple(people),
        "teams": (),
        "sender": "",
        "sender_id": None,
        "value": None,
        "picture": None,
        "created_at": NOW,
        "show_from": None,
        "show_until": None,
        "priority": 0,
        "state": State.SHOWN,
    }
    return Recognition(**(whole | fields))  # type: ignore[arg-type]  # fields by name
