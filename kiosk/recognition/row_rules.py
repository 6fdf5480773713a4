"""What a row of a file may be, taken by itself. Pure."""

from collections.abc import Iterator
from dataclasses import replace

from kiosk.errors import KnownError
from kiosk.people.merge import unshowable
from kiosk.people.names import tidy
from kiosk.recognition import rules
from kiosk.recognition.ink import checked
from kiosk.recognition.model import LIMITS, REASON_LIMIT, Kind, RecognitionRow, State
from kiosk.recognition.row_texts import ROW_FIELDS
from kiosk.words import Message


def clean_row(row: RecognitionRow) -> RecognitionRow:
    """The row as it is kept; see `kiosk.recognition.rules.clean`."""
    row = rules.clean(row)
    if row.reason or row.said or row.ink:
        return replace(row, reason=tidy(row.reason), said=tidy(row.said), ink=row.ink.strip())
    return row


def check_row(row: RecognitionRow) -> tuple[Message, ...]:
    """All that is wrong with a row, taken by itself; the codes are codes of known errors too."""
    return check_clean(clean_row(row))


def check_of_any_kind(row: RecognitionRow) -> tuple[Message, ...]:
    """What is wrong with a row of which nobody knows the kind: what is wrong with every kind.

    Of lengths that differ by kind the longest counts.
    """
    row = clean_row(row)
    found = [
        {(one.code, one.values.get("field")): one for one in check_clean(replace(row, kind=kind))}
        for kind in Kind
    ]
    common = [key for key in found[0] if all(key in other for other in found)]
    return tuple(max((each[key] for each in found), key=_most) for key in common)


def _most(message: Message) -> int:
    most = message.values.get("most", 0)
    return most if isinstance(most, int) else 0


def check_clean(row: RecognitionRow) -> tuple[Message, ...]:
    """As `check_row`, of a row that is clean already."""
    found = rules.check_clean(row)
    if row.reason or row.said or row.ink:
        return (*found, *_decisions(row), *_handwriting(row))
    return found


def _decisions(row: RecognitionRow) -> Iterator[Message]:
    yield from _long("reason", row.reason, REASON_LIMIT)
    yield from _long("said", row.said, LIMITS[row.kind]["text"])
    if row.reason and row.state is not State.REFUSED:
        yield Message("recognition_reason_unused")


def _handwriting(row: RecognitionRow) -> Iterator[Message]:
    if not row.ink:
        return
    try:
        checked(row.ink)
    except KnownError as error:
        yield Message(error.code, error.values)


def _long(name: str, text: str, most: int) -> Iterator[Message]:
    if unshowable(text):
        yield Message("recognition_character", {"field": ROW_FIELDS[name]})
    elif len(text) > most:
        yield Message(
            "recognition_text_long", {"field": ROW_FIELDS[name], "length": len(text), "most": most}
        )
