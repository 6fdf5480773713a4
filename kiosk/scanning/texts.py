"""English sentences of scanning's known errors."""

from kiosk.errors import register
from kiosk.words import QT_TRANSLATE_NOOP

register(
    "scanning",
    {
        "picture_unreadable": QT_TRANSLATE_NOOP(
            "scanning", "{file} is not a picture that can be read."
        ),
    },
)
