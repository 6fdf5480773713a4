"""English sentences of scanning's codes and known errors.

`FAILURES` has what is said when failed scans come in a row; see `kiosk.scanning.failures`.
"""

from typing import Final

from kiosk.errors import register
from kiosk.words import QT_TRANSLATE_NOOP

FAILURES: Final[dict[str, str]] = {
    "calm": QT_TRANSLATE_NOOP(
        "scanning", "A lot is coming in that we cannot read. A good code still counts at once."
    ),
    "typing_paused": QT_TRANSLATE_NOOP(
        "scanning",
        "Those were many tries. Typing goes on in half a minute; scanning works meanwhile.",
    ),
}

register(
    "scanning",
    {
        "picture_unreadable": QT_TRANSLATE_NOOP(
            "scanning", "{file} is not a picture that can be read."
        ),
    },
)
