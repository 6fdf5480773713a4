"""Column types that mean the same in SQLite and in PostgreSQL; long lists in portions."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from enum import StrEnum
from typing import Final, Generic, TypeVar

from sqlalchemy import DateTime, Dialect, String, Text
from sqlalchemy.types import TypeDecorator

AT_ONCE: Final = 500
"""How many values one statement asks for: under the limits of every SQLite that is in use."""

JsonValue = str | int | float | bool | None | Sequence["JsonValue"] | Mapping[str, "JsonValue"]
EnumT = TypeVar("EnumT", bound=StrEnum)
ItemT = TypeVar("ItemT")


def portions(items: Sequence[ItemT]) -> Iterator[Sequence[ItemT]]:
    """`items` in runs of at most `AT_ONCE`."""
    for start in range(0, len(items), AT_ONCE):
        yield items[start : start + AT_ONCE]


_CANONICAL: Final = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")
)


class UtcDateTime(TypeDecorator[datetime]):
    """An instant: zone-aware in Python, UTC with microseconds in storage.

    A datetime without a zone is a bug and raises ValueError.
    """

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("storage takes zone-aware datetimes only")
        utc = value.astimezone(UTC)
        # SQLite keeps no zone: all its text is UTC, so that it sorts as time does.
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Json(TypeDecorator[JsonValue]):
    """A JSON value as text with sorted keys: the same bytes for the same value, always.

    Not PostgreSQL's `jsonb`, which forgets how numbers were written. Tuples come back as lists.
    """

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: JsonValue, dialect: Dialect) -> str | None:
        if value is None:
            return None
        return _CANONICAL.encode(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> JsonValue:
        if value is None:
            return None
        result: JsonValue = json.loads(value)
        return result


class EnumText(TypeDecorator[EnumT], Generic[EnumT]):
    """A member of a `StrEnum`, stored as its value: `Column("state", EnumText(State))`."""

    impl = String(40)
    cache_ok = True

    def __init__(self, members: type[EnumT]) -> None:
        super().__init__()
        self.members = members

    def process_bind_param(self, value: EnumT | None, dialect: Dialect) -> str | None:
        return None if value is None else self.members(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> EnumT | None:
        return None if value is None else self.members(value)
