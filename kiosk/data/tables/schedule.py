"""Weeks, events, and who signs up for them.

An event belongs to the week of its days, and exists without one too. A place on the waiting list is
a sign-up in the state waiting, in the order of its id. Nobody is in one slot twice.
"""

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    false,
    text,
    true,
)

from kiosk.data.tables import metadata, partial
from kiosk.data.types import EnumText, UtcDateTime
from kiosk.schedule.sign_up_model import SignUpState, SlotKind

week = Table(
    "week",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("start", Date, nullable=False, unique=True),
    Column("end", Date, nullable=False, index=True),
    Column("theme", Text, nullable=False),
    Column("motif", Text, nullable=False),
    Column("colour", Text, nullable=False, server_default=""),
    Column("picture", Text, nullable=True),
    Column("text", Text, nullable=False, server_default=""),
    Column("teaser_days", Integer, nullable=False, server_default=text("14")),
    Column("hall_days", Integer, nullable=False, server_default=text("14")),
)

day_plan = Table(
    "day_plan",
    metadata,
    Column("date", Date, primary_key=True),
    Column("title", Text, nullable=False),
    Column("sponsor", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("value", Text, nullable=False),
    # No foreign key: another feature's number, and a story that is gone is chosen anew.
    Column("story", Integer, nullable=True),
)

event = Table(
    "event",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", String(100), nullable=True, unique=True),
    Column("uid", String(300), nullable=True, index=True),
    Column("occurrence", String(100), nullable=False),
    Column("digest", String(64), nullable=False, index=True),
    Column("title", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("place", Text, nullable=False),
    Column("starts_at", UtcDateTime, nullable=False),
    Column("ends_at", UtcDateTime, nullable=False, index=True),
    Column("all_day", Boolean, nullable=False),
    Column("sponsor", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("speaker", Text, nullable=False, server_default=""),
    Column("picture", Text, nullable=True),
    Column("notice", Text, nullable=False, server_default=""),
    Column("covered", Boolean, nullable=False, server_default=false()),
    Column("sequence", Integer, nullable=False, server_default=text("0")),
    Column("cancelled", Boolean, nullable=False, server_default=false()),
    Column("was_at", UtcDateTime, nullable=True),
    Column("was_place", Text, nullable=False, server_default=""),
    Column("changed_at", UtcDateTime, nullable=True),
)

venue = Table(
    "venue",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("folded", Text, nullable=False, unique=True),
    Column("picture", Text, nullable=False),
    Column("x", Integer, nullable=False),
    Column("y", Integer, nullable=False),
)

sign_up_rule = Table(
    "sign_up_rule",
    metadata,
    Column(
        "event_id",
        ForeignKey("event.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("until", UtcDateTime, nullable=True),
    Column("one_each", Boolean, nullable=False, server_default=true()),
    Column("bring_to_take", Boolean, nullable=False, server_default=false()),
    Column("teams", Boolean, nullable=False, server_default=false()),
)

slot = Table(
    "slot",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("event_id", ForeignKey("event.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("kind", EnumText(SlotKind), nullable=False),
    Column("label", Text, nullable=False),
    Column("starts_at", UtcDateTime, nullable=True),
    Column("ends_at", UtcDateTime, nullable=True),
    Column("capacity", Integer, nullable=True),
    Column("position", Integer, nullable=False),
)

sign_up = Table(
    "sign_up",
    metadata,
    # Numbers are never given again: they are the order of the waiting list.
    Column("id", Integer, primary_key=True),
    Column("slot_id", ForeignKey("slot.id", ondelete="CASCADE"), nullable=False),
    Column("event_id", ForeignKey("event.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("person_id", ForeignKey("person.id"), nullable=True, index=True),
    Column("state", EnumText(SignUpState), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("team", Text, nullable=False),
    Column("item", Text, nullable=False),
    Column("quantity", Integer, nullable=False),
    Column("moved_up_at", UtcDateTime, nullable=True),
    Column("told_at", UtcDateTime, nullable=True),
    Column("nonce", String(32), nullable=False, unique=True),
    Index("ix_sign_up_slot_id_state", "slot_id", "state"),
    sqlite_autoincrement=True,
)

partial(
    Index("uq_sign_up_person_once", sign_up.c.slot_id, sign_up.c.person_id, unique=True),
    "state <> 'cancelled' AND team = ''",
)
partial(
    Index("uq_sign_up_team_once", sign_up.c.slot_id, sign_up.c.team, unique=True),
    "state <> 'cancelled' AND team <> ''",
)

attendance = Table(
    "attendance",
    metadata,
    Column(
        "event_id",
        ForeignKey("event.id", ondelete="CASCADE"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("person_id", ForeignKey("person.id"), primary_key=True, autoincrement=False, index=True),
    Column("at", UtcDateTime, nullable=False),
)
