"""What signing up says when something is refused, in English."""

from typing import Final

from kiosk import errors
from kiosk.words import QT_TRANSLATE_NOOP

QUANTITY: Final = "sign_up_quantity"

errors.register(
    "schedule",
    {
        QUANTITY: QT_TRANSLATE_NOOP("schedule", "One brings 1 to {most} portions, not {quantity}."),
    },
)
