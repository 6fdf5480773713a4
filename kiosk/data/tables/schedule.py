"""Weeks and events. An event belongs to the week of its days, and exists without one too."""

from sqlalchemy import Boolean, Column, Date, Integer, String, Table, Text

from kiosk.data.tables import metadata
from kiosk.data.types import UtcDateTime

week = Table(
    "week",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("start", Date, nullable=False, unique=True),
    Column("end", Date, nullable=False, index=True),
    Column("theme", Text, nullable=False),
    Column("motif", Text, nullable=False),
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
)
