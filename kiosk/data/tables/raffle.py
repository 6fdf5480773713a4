"""Tables of the raffles, and the triggers by which storage refuses what must never happen."""

from collections.abc import Mapping, Sequence
from typing import Final

from sqlalchemy import (
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from kiosk.data.tables import metadata, once
from kiosk.data.types import EnumText, Json, UtcDateTime
from kiosk.raffle.model import RoundOutcome, State

raffle = Table(
    "raffle",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("id", String(80), nullable=False, unique=True),
    Column("name", String(200), nullable=False),
    Column("state", EnumText(State), nullable=False),
    # 1 until the raffle has ended, then NULL: unique, so that one at most is going on.
    Column("going", Integer, unique=True),
    Column("rules", Json, nullable=False),
    Column("commitment", String(64)),
    Column("chain_length", Integer, nullable=False),
    Column("planned_at", UtcDateTime, nullable=False),
    Column("announced_at", UtcDateTime),
    Column("opened_at", UtcDateTime),
    Column("closed_at", UtcDateTime),
    Column("ended_at", UtcDateTime),
    Column("tickets_sha256", String(64)),
    Column("closing_tickets", Integer),
    Column("closing_holders", Integer),
    Column("closing_joined", Integer),
    # The highest number of a person at opening: later ones joined since.
    Column("newest_person", Integer),
    Column("end_reason", Text, nullable=False),
    Column("secret", String(64)),
    CheckConstraint("going = 1", name="going"),
)

raffle_token = Table(
    "raffle_token",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("batch", Integer, nullable=False),
    Column("digest", String(64), nullable=False, unique=True),
    Column("raffle", ForeignKey("raffle.number")),
    Column("made_at", UtcDateTime, nullable=False),
    Column("retired_at", UtcDateTime),
    Column("reason", Text, nullable=False),
    Column("printed_at", UtcDateTime),
    # All that the raffle's counts ask, so that they read no table.
    Index("ix_raffle_token_counts", "raffle", "retired_at", "number"),
)

raffle_place = Table(
    "raffle_place",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False),
    # Equal for names that differ in case and accents only.
    Column("name_key", Text, nullable=False, unique=True),
    Column("x", Integer),
    Column("y", Integer),
)

raffle_hiding = Table(
    "raffle_hiding",
    metadata,
    Column("token", ForeignKey("raffle_token.number"), primary_key=True, autoincrement=False),
    # NULL: the place is not on the list any more.
    Column("place", ForeignKey("raffle_place.number"), index=True),
    Column("hidden_at", UtcDateTime, nullable=False),
    Column("hidden_by", Text, nullable=False),
    Column("note", Text, nullable=False),
)
"""Where a token was hidden last; a token without a row was never noted as hidden."""

raffle_hint = Table(
    "raffle_hint",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("raffle", ForeignKey("raffle.number"), nullable=False, index=True),
    Column("text", Text, nullable=False),
    Column("release_at", UtcDateTime, nullable=False),
    Column("withdrawn_at", UtcDateTime),
)

raffle_failed_scan = Table(
    "raffle_failed_scan",
    metadata,
    Column("day", Date, primary_key=True),
    Column("device", String(40), primary_key=True),
    Column("reason", String(40), primary_key=True),
    Column("count", Integer, nullable=False),
)

raffle_holder = Table(
    "raffle_holder",
    metadata,
    Column("raffle", ForeignKey("raffle.number"), primary_key=True),
    Column("holder", String(13), primary_key=True),
    Column("person", Integer, nullable=False, index=True),
    UniqueConstraint("raffle", "person"),
)
"""The only link between a person and a pseudonym; erasure deletes its rows."""

raffle_ticket = Table(
    "raffle_ticket",
    metadata,
    Column("raffle", ForeignKey("raffle.number"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("holder", String(13), nullable=False),
    Column("token", ForeignKey("raffle_token.number"), nullable=False, unique=True),
    Column("at", UtcDateTime, nullable=False),
    CheckConstraint("number >= 1", name="number"),
    # How many tickets somebody has, of a day or in all, and how many people have any.
    Index("ix_raffle_ticket_holder", "raffle", "holder", "at"),
)

raffle_contribution = Table(
    "raffle_contribution",
    metadata,
    Column("raffle", ForeignKey("raffle.number"), primary_key=True),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("label", String(40), nullable=False),
    Column("label_key", String(40), nullable=False),
    Column("text", Text, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    UniqueConstraint("raffle", "label_key"),
)

raffle_round = Table(
    "raffle_round",
    metadata,
    Column("raffle", ForeignKey("raffle.number"), primary_key=True),
    Column("round", Integer, primary_key=True, autoincrement=False),
    Column("prize", Integer, nullable=False),
    Column("code", String(64), nullable=False),
    Column("barred", Json, nullable=False),
    Column("ticket", Integer, nullable=False),
    Column("holder", String(13), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("outcome", EnumText(RoundOutcome), nullable=False),
    Column("reason", Text, nullable=False),
    Column("settled_at", UtcDateTime),
    Column("settled_after", Integer),
    ForeignKeyConstraint(["raffle", "ticket"], ["raffle_ticket.raffle", "raffle_ticket.number"]),
    # A ticket that has won is out.
    UniqueConstraint("raffle", "ticket"),
)

raffle_handing = Table(
    "raffle_handing",
    metadata,
    Column("raffle", Integer, primary_key=True, autoincrement=False),
    Column("round", Integer, primary_key=True, autoincrement=False),
    Column("handed_at", UtcDateTime, nullable=False),
    Column("handed_by", Text, nullable=False),
    ForeignKeyConstraint(["raffle", "round"], ["raffle_round.raffle", "raffle_round.round"]),
)
"""The prizes that were handed over; `handed_by` is an actor, "" where nobody noted it."""

_STEPS: Final = (
    ("planned", "announced"),
    ("planned", "abandoned"),
    ("announced", "open"),
    ("announced", "abandoned"),
    ("open", "closed"),
    ("closed", "drawing"),
    ("closed", "finished"),
    ("closed", "abandoned"),
    ("drawing", "finished"),
    ("drawing", "abandoned"),
)
_STEP = " OR ".join(f"(OLD.state = '{old}' AND NEW.state = '{new}')" for old, new in _STEPS)


def _changed(columns: str) -> str:
    return " OR ".join(f"OLD.{name} IS DISTINCT FROM NEW.{name}" for name in columns.split())


# Each: table, name, operation, condition on OLD and NEW under which it is refused.
_FORWARD: Final = (
    f"(OLD.state <> NEW.state AND NOT ({_STEP}))"
    f" OR {_changed('number id planned_at')}"
    " OR (OLD.state IN ('finished', 'abandoned')"
    f" AND ({_changed('going ended_at end_reason secret')}))"
    " OR (OLD.state <> 'planned' AND ("
    f"{_changed('name rules commitment chain_length announced_at')}))"
    f" OR (OLD.opened_at IS NOT NULL AND ({_changed('opened_at newest_person')}))"
    " OR (OLD.closed_at IS NOT NULL AND ("
    f"{_changed('closed_at tickets_sha256 closing_tickets closing_holders closing_joined')}))"
)

_REFUSED: Final[tuple[tuple[str, str, str, str], ...]] = (
    ("raffle", "kept", "DELETE", "1 = 1"),
    ("raffle", "forward", "UPDATE", _FORWARD),
    ("raffle_token", "kept", "DELETE", "1 = 1"),
    ("raffle_token", "same", "UPDATE", _changed("number batch digest made_at")),
    ("raffle_holder", "same", "UPDATE", "1 = 1"),
    (
        "raffle_ticket",
        "open",
        "INSERT",
        "{state} IS DISTINCT FROM 'open'",
    ),
    ("raffle_ticket", "kept", "DELETE", "1 = 1"),
    (
        "raffle_ticket",
        "same",
        "UPDATE",
        f"{{state}} IS DISTINCT FROM 'open' OR {_changed('raffle number token at')}",
    ),
    ("raffle_contribution", "closed", "INSERT", "{state} IS DISTINCT FROM 'closed'"),
    ("raffle_contribution", "kept", "DELETE", "1 = 1"),
    ("raffle_contribution", "same", "UPDATE", "1 = 1"),
    ("raffle_round", "drawing", "INSERT", "{state} IS DISTINCT FROM 'drawing'"),
    ("raffle_round", "kept", "DELETE", "1 = 1"),
    (
        "raffle_round",
        "same",
        "UPDATE",
        "OLD.outcome <> 'pending' OR {state} IS DISTINCT FROM 'drawing' OR "
        + _changed("raffle round prize code barred ticket holder at"),
    ),
    (
        "raffle_handing",
        "claimed",
        "INSERT",
        "(SELECT r.outcome FROM raffle_round r WHERE r.raffle = NEW.raffle"
        " AND r.round = NEW.round) IS DISTINCT FROM 'claimed'",
    ),
    ("raffle_handing", "kept", "DELETE", "1 = 1"),
    ("raffle_handing", "same", "UPDATE", "1 = 1"),
)

# The unique keys of each table whose rows are never replaced.
_KEYS: Final[Mapping[str, tuple[str, ...]]] = {
    "raffle": ("number", "id", "going"),
    "raffle_token": ("number", "digest"),
    "raffle_holder": ("raffle holder", "raffle person"),
    "raffle_ticket": ("raffle number", "token"),
    "raffle_contribution": ("raffle place", "raffle label_key"),
    "raffle_round": ("raffle round", "raffle ticket"),
    "raffle_handing": ("raffle round",),
}


def _sqlite(table: str, name: str, operation: str, condition: str) -> str:
    state = "(SELECT state FROM raffle WHERE number = NEW.raffle)"
    refused = condition.format(state=state).replace(" IS DISTINCT FROM ", " IS NOT ")
    return (
        f"CREATE TRIGGER {table}_{name}_{operation.lower()} BEFORE {operation} ON {table} "
        f"FOR EACH ROW WHEN {refused} "
        f"BEGIN SELECT RAISE(ABORT, '{table}: never changes so'); END"
    )


def _postgresql(table: str, name: str, operation: str, condition: str) -> tuple[str, str]:
    trigger = f"{table}_{name}_{operation.lower()}"
    back = "OLD" if operation == "DELETE" else "NEW"
    # FOR SHARE waits for a closing that is on its way, and then sees it.
    look = (
        "SELECT r.state INTO state FROM raffle r WHERE r.number = NEW.raffle FOR SHARE; "
        if "{state}" in condition
        else ""
    )
    function = (
        f"CREATE FUNCTION {trigger}() RETURNS trigger LANGUAGE plpgsql AS $$ "
        f"DECLARE state text; BEGIN {look}"
        f"IF {condition.format(state='state')} THEN "
        f"RAISE EXCEPTION '{table}: never changes so' USING ERRCODE = 'restrict_violation'; "
        f"END IF; RETURN {back}; END $$"
    )
    made = (
        f"CREATE TRIGGER {trigger} BEFORE {operation} ON {table} "
        f"FOR EACH ROW EXECUTE FUNCTION {trigger}()"
    )
    return function, made


_NO_TRUNCATE: Final = (
    "CREATE FUNCTION raffle_no_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
    "RAISE EXCEPTION '%: never changes so', TG_TABLE_NAME "
    "USING ERRCODE = 'restrict_violation'; END $$",
    *(
        f"CREATE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table} "
        "FOR EACH STATEMENT EXECUTE FUNCTION raffle_no_truncate()"
        for table in _KEYS
    ),
)

DDL: Mapping[str, Sequence[str]] = {
    "sqlite": (
        *(_sqlite(*refused) for refused in _REFUSED),
        *(once(table, keys, f"{table}: never changes so") for table, keys in _KEYS.items()),
    ),
    "postgresql": (
        *(statement for refused in _REFUSED for statement in _postgresql(*refused)),
        *_NO_TRUNCATE,
    ),
}
