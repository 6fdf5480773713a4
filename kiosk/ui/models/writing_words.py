"""The texts of a recognition that is being written, and how long each may become."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.models.writing_draft import WRITTEN, Draft, main_fields, most
from kiosk.ui.qt import Property, QmlUncreatable

QML_IMPORT_NAME = "Encore.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class WritingWordsModel(QObject):
    """Changes the draft that `draft` answers; `edited` tells of every change."""

    changed = Signal()
    edited = Signal()

    def __init__(self, draft: Callable[[], Draft], parent: QObject) -> None:
        super().__init__(parent)
        self._draft = draft
        self._field = ""

    def open(self, name: str) -> None:
        """Write this field on a page of its own."""
        self._field = name
        self.changed.emit()

    def _tell(self) -> None:
        # The form tells everybody, and so this part too.
        self.edited.emit()

    def _get_titled(self) -> bool:
        return "title" in main_fields(self._draft().kind)

    titled = Property(bool, _get_titled, notify=changed)
    """Whether it begins with a title."""

    def _get_body(self) -> str:
        return main_fields(self._draft().kind)[-1]

    body = Property(str, _get_body, notify=changed)
    """The field of its main words: "words" of a customer, else "text"."""

    def _get_field(self) -> str:
        return self._field

    field = Property(str, _get_field, notify=changed)
    """The field that is written on a page of its own."""

    def _get_texts(self) -> dict[str, str]:
        return {name: self._draft().text(name) for name in WRITTEN}

    texts = Property("QVariantMap", _get_texts, notify=changed)

    def _get_mosts(self) -> dict[str, int]:
        return {name: most(self._draft().kind, name) for name in WRITTEN}

    mosts = Property("QVariantMap", _get_mosts, notify=changed)
    """The longest text of each field, in characters."""

    @Slot(str, str)
    def write(self, name: str, text: str) -> None:
        """The text of a field, as it is being typed."""
        if name in WRITTEN and self._draft().text(name) != text:
            self._draft().texts[name] = text[: most(self._draft().kind, name)]
            if name == "note":
                self._draft().ink = ""
            self._tell()

    def _get_ink(self) -> str:
        return self._draft().ink

    ink = Property(str, _get_ink, notify=changed)
    """The leader's note as a path, where it is written by hand."""

    @Slot(str)
    def draw(self, path: str) -> None:
        """The note as it is being written by hand, in place of a typed one."""
        self._draft().ink = path
        self._draft().texts["note"] = ""
        self._tell()
