"""Recognitions to be told and read aloud, in SQL."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement

from kiosk.data.tables.recognition import recognition
from kiosk.recognition.model import Kind, Recognition
from kiosk.recognition.store import Phase

_LIVE = recognition.c.phase == Phase.LIVE
_NEWEST = (recognition.c.created_at.desc(), recognition.c.id.desc())


class TellingPart:
    """The part of `kiosk.recognition.store.RecognitionStore` that line-ups ask."""

    @abstractmethod
    def _where(
        self,
        condition: ColumnElement[bool],
        order: Sequence[ColumnElement[Any]] = (recognition.c.id,),
        most: int | None = None,
    ) -> tuple[Recognition, ...]: ...

    def of_value(self, value: str, kind: Kind, most: int) -> tuple[Recognition, ...]:
        told = _LIVE & (recognition.c.value == value) & (recognition.c.kind == kind)
        return self._where(told, _NEWEST, most)

    def letters(self, most: int) -> tuple[Recognition, ...]:
        spoken = (recognition.c.words != "") & (recognition.c.source != "")
        praise = recognition.c.kind == Kind.PRAISE
        return self._where(_LIVE & praise & spoken, _NEWEST, most)
