"""The roster, teams and departments, badges, managers and their waiting times."""

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    false,
)

from kiosk.data.tables import metadata, partial
from kiosk.data.types import EnumText, UtcDateTime
from kiosk.people.model import Display

team = Table(
    "team",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    # The name without case: two spellings are one team.
    Column("folded", Text, nullable=False, unique=True),
)

department = Table(
    "department",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("folded", Text, nullable=False, unique=True),
)

# An erased person keeps the row, for the number's sake, and nothing in it but `erased_at`.
person = Table(
    "person",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", Text, unique=True),
    Column("given", Text, nullable=False),
    Column("family", Text, nullable=False),
    Column("team_id", ForeignKey("team.id"), index=True),
    Column("display", EnumText(Display), nullable=False),
    Column("display_chosen", Boolean, nullable=False),
    Column("photo", Text),
    Column("born", Date),
    Column("joined", Date),
    Column("language", String(8)),
    Column("active", Boolean, nullable=False),
    Column("erased_at", UtcDateTime),
    Column("birthday_shown", Boolean, nullable=False, server_default=false()),
)

badge = Table(
    "badge",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", ForeignKey("person.id"), nullable=False, index=True),
    Column("digest", String(64), nullable=False, unique=True),
    Column("made_at", UtcDateTime, nullable=False),
    Column("retired_at", UtcDateTime),
)

partial(Index("uq_badge_one_each", badge.c.person_id, unique=True), "retired_at IS NULL")

manager = Table(
    "manager",
    metadata,
    Column("person_id", ForeignKey("person.id"), primary_key=True, autoincrement=False),
    Column("secret", Text, nullable=False),
    Column("since", UtcDateTime, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
)

# No foreign key: a number that nobody has waits like any other.
sign_in_attempt = Table(
    "sign_in_attempt",
    metadata,
    Column("person_id", Integer, primary_key=True, autoincrement=False),
    Column("failures", Integer, nullable=False),
    Column("waits_from", UtcDateTime, nullable=False),
)

roster_version = Table(
    "roster_version",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("version", Integer, nullable=False),
    CheckConstraint("id = 1", name="one_row"),
)
