"""English sentences for what scanning refuses."""

from collections.abc import Mapping

from kiosk.errors import register
from kiosk.words import QT_TRANSLATE_NOOP

REFUSALS: Mapping[str, str] = {
    "misread": QT_TRANSLATE_NOOP(
        "scanning", "That code didn't read. Try once more, a little further away."
    ),
    "not_ours": QT_TRANSLATE_NOOP(
        "scanning", "That is a code, but not one of ours. Look for the moustache."
    ),
}
"""By the reason of a `Refusal`."""

register(
    "scanning",
    {
        "picture_unreadable": QT_TRANSLATE_NOOP(
            "scanning", "{file} is not a picture that can be read."
        ),
    },
)
