"""Recognitions with a video, in SQL."""

from abc import abstractmethod
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement

from kiosk.data.tables.recognition import recognition
from kiosk.recognition.model import Recognition
from kiosk.recognition.store import Phase


class FilmPart:
    """The part of `kiosk.recognition.store.RecognitionStore` that the cinema asks."""

    @abstractmethod
    def _where(
        self,
        condition: ColumnElement[bool],
        order: Sequence[ColumnElement[Any]] = (recognition.c.id,),
        most: int | None = None,
    ) -> tuple[Recognition, ...]: ...

    def films(self, most: int) -> tuple[Recognition, ...]:
        return self._where(
            (recognition.c.phase == Phase.LIVE) & recognition.c.video.is_not(None),
            order=(recognition.c.created_at.desc(), recognition.c.id.desc()),
            most=most,
        )
