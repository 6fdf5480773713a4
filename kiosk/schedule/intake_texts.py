"""What taking a programme in says, in English: reasons why a file is refused."""

from typing import Final

from kiosk import errors
from kiosk.schedule.texts import CONTEXT
from kiosk.words import QT_TRANSLATE_NOOP

TWICE: Final = "day_said_twice"

errors.register(
    CONTEXT,
    {
        TWICE: QT_TRANSLATE_NOOP(
            "schedule", "Two lines speak of the same day: “{first}” and “{second}”."
        ),
        "slot_event_unknown": QT_TRANSLATE_NOOP(
            "schedule",
            "There is no event “{event}” at that time. Take in the programme first, then its "
            "slots.",
        ),
    },
)
