"""Recognitions, whom they honour, and the site's own values.

`phase` says what the rotation may do now, so that its queries need no dates: live (on the
screen's turn), coming and over (outside its days), waiting and hidden (its state). `place` is the
position in the rotation's queue; it means something only while live. Each index that starts with
`phase` answers one question of the rotation in one small range; see `RecognitionStore.candidates`.
At `turns_at` the phase changes by the clock; `turned_at` is when it was last looked at, for a clock
that was put back. Both are NULL without days, weekdays and times. `unanswered` marks customer
praise without a leader's note. A file that is taken in waits in `recognition_staged` until it is
whole and checked; from then on it counts as imported, and is moved over in portions.

`recognition_search` is what they are searched by (`kiosk.recognition.search`); the store keeps it.
In SQLite a table of FTS5, with an index of its own for beginnings of three letters.
"""

from collections.abc import Mapping, Sequence

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    Time,
    false,
)

from kiosk.data.tables import metadata, partial
from kiosk.data.types import EnumText, Json, UtcDateTime
from kiosk.recognition.model import Kind, Occasion, State
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
    Column("more", Json, nullable=False, server_default="[]"),
    Column("occasion", EnumText(Occasion), nullable=False, server_default=""),
    Column("ink", Text, nullable=False, server_default=""),
    Column("said", Text, nullable=False, server_default=""),
    Column("reason", Text, nullable=False, server_default=""),
    Column("decided_at", UtcDateTime, nullable=True),
    Column("weekdays", Json, nullable=False, server_default="[]"),
    Column("time_from", Time, nullable=True),
    Column("time_until", Time, nullable=True),
    Column("video", Json, nullable=True),
    Column("flash_until", UtcDateTime, nullable=True, index=True),
    Column("turns_at", UtcDateTime, nullable=True, index=True),
    Column("turned_at", UtcDateTime, nullable=True, index=True),
    Column("unanswered", Boolean, nullable=False, server_default=false()),
    Index(None, "phase", "place", "id"),
    Index(None, "phase", "shown", "priority", "created_at", "id"),
    Index(None, "phase", "kind", "place", "id"),
    Index(None, "phase", "value", "place", "id"),
    Index(None, "phase", "show_from", "id"),
    Index(None, "phase", "show_until", "id"),
    Index(None, "state", "kind", "created_at"),
    Index(None, "state", "created_at", "id"),
    Index(None, "unanswered", "created_at", "id"),
    Index("ix_recognition_phase_priority", "phase", "priority", "place", "id"),
    Index(None, "created_at", "id"),
    sqlite_autoincrement=True,  # the audit chain names ids: none is given twice
)

_newest = (recognition.c.created_at, recognition.c.id)
partial(
    Index("ix_recognition_waiting", recognition.c.unanswered, *_newest),
    "state = 'waiting'",
)
partial(Index("ix_recognition_films", recognition.c.phase, *_newest), "video IS NOT NULL")

recognition_person = Table(
    "recognition_person",
    metadata,
    Column(
        "recognition_id",
        ForeignKey("recognition.id", ondelete="CASCADE"),
        primary_key=True,
    ),
    Column("person_id", Integer, primary_key=True),
    Column("position", Integer, nullable=False),
    Index(None, "person_id", "recognition_id"),
)

company_value = Table(
    "company_value",
    metadata,
    Column("key", String(60), primary_key=True),
    Column("name", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("position", Integer, nullable=False),
)

recognition_import = Table(
    "recognition_import",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("state", String(20), nullable=False),
    Column("actor", Text, nullable=False),
    Column("begun_at", UtcDateTime, nullable=False),
    # When somebody last worked on it: one that nobody works on any more is dropped.
    Column("alive_at", UtcDateTime, nullable=False),
    Column("rows", Integer, nullable=False),
    Column("moved", Integer, nullable=False),
    Column("added", Integer, nullable=False),
    Column("changed", Integer, nullable=False),
    Column("unchanged", Integer, nullable=False),
    sqlite_autoincrement=True,  # a dropped file's number is never another's
)

recognition_staged = Table(
    "recognition_staged",
    metadata,
    Column(
        "import_id",
        ForeignKey("recognition_import.id", ondelete="CASCADE"),
        primary_key=True,
    ),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("row", Json, nullable=False),
)

DDL: Mapping[str, Sequence[str]] = {
    "sqlite": (
        "CREATE VIRTUAL TABLE recognition_search USING fts5(terms, detail=none, "
        "columnsize=0, prefix='3', tokenize='unicode61 remove_diacritics 0')",
    ),
    "postgresql": (
        "CREATE TABLE recognition_search (id integer NOT NULL CONSTRAINT pk_recognition_search "
        "PRIMARY KEY CONSTRAINT fk_recognition_search_id_recognition "
        "REFERENCES recognition ON DELETE CASCADE, terms tsvector NOT NULL)",
        "CREATE INDEX ix_recognition_search_terms ON recognition_search USING gin (terms)",
    ),
}
