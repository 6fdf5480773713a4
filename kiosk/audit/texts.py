"""English sentences for what is wrong with an audit log."""

from kiosk.errors import KnownError, register
from kiosk.words import QT_TRANSLATE_NOOP

register(
    "errors",
    {
        "audit_head_unreadable": QT_TRANSLATE_NOOP(
            "errors", "That is not a head of the audit log. Copy it whole, number and all."
        ),
        "audit_changed": QT_TRANSLATE_NOOP(
            "errors", "The audit log was changed: entry {number} is not what was written."
        ),
        "audit_missing": QT_TRANSLATE_NOOP(
            "errors", "The audit log was changed: entry {number} is missing."
        ),
        "audit_misplaced": QT_TRANSLATE_NOOP(
            "errors", "The audit log was changed: another entry stands in the place of {number}."
        ),
        "audit_unlinked": QT_TRANSLATE_NOOP(
            "errors",
            "The audit log was changed: entry {number} does not follow the one before it.",
        ),
        "audit_unreadable": QT_TRANSLATE_NOOP(
            "errors", "The audit log was changed: entry {number} cannot be read."
        ),
        "audit_cut_off": QT_TRANSLATE_NOOP(
            "errors", "The audit log was cut off: entry {number} and those after it are missing."
        ),
        "audit_replaced": QT_TRANSLATE_NOOP(
            "errors", "The audit log was changed: entry {number} is not the one that was noted."
        ),
    },
)


def failure(reason: str, number: int) -> KnownError:
    """The error to raise for a verdict's `reason` and `first_bad`."""
    return KnownError(f"audit_{reason}", number=number)
