"""What can be wrong with the rows of a file beyond their content, in English."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from kiosk import errors
from kiosk.words import QT_TRANSLATE_NOOP

errors.register(
    "recognition",
    {
        "recognition_reason_unused": QT_TRANSLATE_NOOP(
            "recognition", "Only what was refused has a reason. Write its state beside it."
        ),
        "import_stopped": QT_TRANSLATE_NOOP(
            "recognition", "The import was stopped. Nothing of the file was taken in."
        ),
    },
)

ROW_FIELDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "reason": QT_TRANSLATE_NOOP("recognition", "reason"),
        "said": QT_TRANSLATE_NOOP("recognition", "sender's words"),
    }
)
"""The fields that only files have, as a person calls them."""
