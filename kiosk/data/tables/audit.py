"""The audit chain's table: rows are only ever added."""

from collections.abc import Mapping, Sequence
from typing import Final

from sqlalchemy import Column, Index, Integer, Table, Text

from kiosk.data.tables import metadata, once
from kiosk.data.types import Json, UtcDateTime

audit: Final = Table(
    "audit",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("at", UtcDateTime, nullable=False),
    Column("actor", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("details", Json, nullable=False),
    # Unique: an entry has one successor, whoever writes it.
    Column("previous", Text, nullable=False, unique=True),
    Column("mac", Text, nullable=False, unique=True),
    Index(None, "action", "number"),
)

DDL: Final[Mapping[str, Sequence[str]]] = {
    "sqlite": (
        (
            "CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit "
            "BEGIN SELECT RAISE(ABORT, 'the audit chain only grows'); END"
        ),
        (
            "CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit "
            "BEGIN SELECT RAISE(ABORT, 'the audit chain only grows'); END"
        ),
        once("audit", ("number", "previous", "mac"), "the audit chain only grows"),
    ),
    "postgresql": (
        (
            "CREATE FUNCTION audit_only_grows() RETURNS trigger LANGUAGE plpgsql AS "
            "$$BEGIN RAISE EXCEPTION 'the audit chain only grows'; END$$"
        ),
        (
            "CREATE TRIGGER audit_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON audit "
            "FOR EACH STATEMENT EXECUTE FUNCTION audit_only_grows()"
        ),
    ),
}
