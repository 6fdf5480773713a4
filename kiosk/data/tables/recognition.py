"""Recognitions, whom they honour, and the site's own values.

`phase` says what the rotation may do now, so that its queries need no dates: live (on the
screen's turn), coming and over (outside its days), waiting and hidden (its state). `place` is the
position in the rotation's queue; it means something only while live. Each index that starts with
`phase` answers one question of the rotation in one small range; see `RecognitionStore.candidates`.
"""

from sqlalchemy import BigInteger, Column, Date, ForeignKey, Index, Integer, String, Table, Text

from kiosk.data.tables import metadata
from kiosk.data.types import EnumText, Json, UtcDateTime
from kiosk.recognition.model import Kind, State
from kiosk.recognition.store import Phase

recognition = Table(
    "recognition",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", String(100), nullable=True, unique=True),
    Column("digest", String(64), nullable=False, index=True),
    Column("kind", EnumText(Kind), nullable=False),
    Column("title", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("teams", Json, nullable=False),
    Column("sender", Text, nullable=False),
    Column("sender_id", Integer, nullable=True, index=True),
    Column("value", String(60), nullable=True),
    Column("picture", Text, nullable=True),
    Column("created_at", UtcDateTime, nullable=False),
    Column("show_from", Date, nullable=True),
    Column("show_until", Date, nullable=True),
    Column("priority", Integer, nullable=False),
    Column("state", EnumText(State), nullable=False),
    Column("phase", EnumText(Phase), nullable=False),
    Column("place", BigInteger, nullable=False),
    Column("shown", Integer, nullable=False),
    Column("last_shown_at", UtcDateTime, nullable=True),
    Index(None, "phase", "place", "id"),
    Index(None, "phase", "shown", "priority", "created_at", "id"),
    Index(None, "phase", "kind", "place", "id"),
    Index(None, "phase", "value", "place", "id"),
    Index(None, "phase", "show_from", "id"),
    Index(None, "phase", "show_until", "id"),
    Index(None, "state", "kind", "created_at"),
    sqlite_autoincrement=True,  # the audit chain names ids: none is given twice
)

recognition_person = Table(
    "recognition_person",
    metadata,
    Column(
        "recognition_id",
        ForeignKey("recognition.id", ondelete="CASCADE"),
        primary_key=True,
    ),
    Column("person_id", Integer, primary_key=True, index=True),
    Column("position", Integer, nullable=False),
)

company_value = Table(
    "company_value",
    metadata,
    Column("key", String(60), primary_key=True),
    Column("name", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("position", Integer, nullable=False),
)
