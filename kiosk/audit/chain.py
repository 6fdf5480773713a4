"""The chain of the audit log: each entry is sealed together with the seal before it.

The seal is an HMAC-SHA256 over canonical JSON (RFC 8785). Without the key
nobody can change, remove, swap or insert an entry without breaking the chain
at that place. Entries cut off at the end leave a chain that is whole but
shorter: a head that somebody noted before shows it.
"""

import hashlib
import hmac
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC
from typing import Literal

import rfc8785

from kiosk.audit import texts as _texts  # noqa: F401 - registers the sentences
from kiosk.audit.model import JSON, Entry, Unreadable
from kiosk.errors import KnownError

BEFORE_FIRST = ""
"""The `previous` of the first entry."""

EMPTY_HEAD = "0"
"""The head of a log without entries."""

Reason = Literal["changed", "missing", "misplaced", "unlinked", "unreadable", "cut_off", "replaced"]
"""What is wrong with the first bad entry.

`changed`: its seal does not fit what it says. `missing`: the number that is
due was skipped. `misplaced`: a number comes again, or too late. `unlinked`: it is
not chained to the entry before it. `unreadable`: storage cannot read it.
`cut_off`: the log ends before the noted head. `replaced`: the entry of the
noted head is another one now.
"""

_HEAD = re.compile(r"(?:([0-9]{1,18})[-: ])?([0-9a-f]{64})")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came out of verifying.

    `entries` counts the good ones before the first bad one; `head` is the head
    of those, to be noted down; `first_bad` is the number of the first bad (or
    first missing) entry.
    """

    ok: bool
    entries: int
    head: str
    first_bad: int | None = None
    reason: Reason | None = None


def seal(key: bytes, previous_mac: str, fields: Mapping[str, JSON]) -> str:
    """The mac of an entry's `fields` (`fields_of`) that follows `previous_mac`: 64 hex digits.

    Raises ValueError for what has no canonical JSON (NaN, numbers beyond 2**53, half
    surrogates).
    """
    text = rfc8785.dumps({**fields, "previous": previous_mac})
    return hmac.new(key, text, hashlib.sha256).hexdigest()


def fields_of(entry: Entry) -> dict[str, JSON]:
    """All that is sealed of an entry, apart from `previous`, as plain JSON."""
    return {
        "number": entry.number,
        "at": entry.at.astimezone(UTC).isoformat(timespec="microseconds"),
        "actor": entry.actor,
        "action": entry.action,
        "subject": entry.subject,
        "details": plain(entry.details),
    }


def plain(value: JSON) -> JSON:
    """`value` made of dicts, lists and simple values only. Raises TypeError for anything else."""
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, Mapping):
        return {_key(name): plain(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [plain(each) for each in value]
    raise TypeError(f"a detail of the audit log cannot be a {type(value).__name__}")


def head_of(entry: Entry | None) -> str:
    """The head of a log that ends with `entry`: "17-3f0c...", short enough to note down."""
    return EMPTY_HEAD if entry is None else f"{entry.number}-{entry.mac}"


def verify(entries: Iterable[Entry | Unreadable], key: bytes, head: str | None = None) -> Verdict:
    """Check a whole log, from its first entry on, and stop at the first bad one.

    `entries` come in the order of storage and are read once. `head` is one that
    was noted at any time before, as `head_of` gives it or its mac alone; the
    log may have grown since. Raises KnownError `audit_head_unreadable` when it is neither.
    """
    noted = None if head is None or not head.strip() else _noted(head)
    last: Entry | None = None
    met = noted is None or noted.mac == BEFORE_FIRST
    count = 0
    for entry in entries:
        bad = _fault(entry, last, count + 1, key)
        if bad is not None:
            number, reason = bad
            return Verdict(False, count, head_of(last), number, reason)
        assert isinstance(entry, Entry)
        if noted is not None and not met:
            same = hmac.compare_digest(entry.mac, noted.mac)
            met = same and noted.number in {None, entry.number}
            if noted.number == entry.number and not met:
                return Verdict(False, count, head_of(last), entry.number, "replaced")
        last = entry
        count += 1
    if not met:
        return Verdict(False, count, head_of(last), count + 1, "cut_off")
    return Verdict(True, count, head_of(last))


@dataclass(frozen=True, slots=True)
class _Noted:
    number: int | None
    mac: str


def _noted(head: str) -> _Noted:
    text = head.strip().lower()
    if text == EMPTY_HEAD:
        return _Noted(0, BEFORE_FIRST)
    match = _HEAD.fullmatch(text)
    if match is None:
        raise KnownError("audit_head_unreadable")
    return _Noted(int(match[1]) if match[1] else None, match[2])


def _fault(
    entry: Entry | Unreadable, last: Entry | None, due: int, key: bytes
) -> tuple[int, Reason] | None:
    if entry.number != due:
        return due, "missing" if entry.number > due else "misplaced"
    if isinstance(entry, Unreadable):
        return due, "unreadable"
    previous = BEFORE_FIRST if last is None else last.mac
    try:
        right = seal(key, entry.previous, fields_of(entry))
        whole = hmac.compare_digest(right.encode(), entry.mac.encode())
    except (ValueError, TypeError, OverflowError):
        return due, "unreadable"
    # A wrong seal comes first: an edited `previous` is a change of this entry.
    if not whole:
        return due, "changed"
    if entry.previous != previous:
        return due, "unlinked"
    return None


def _key(name: object) -> str:
    if not isinstance(name, str):
        raise TypeError("the names of details are texts")
    return name
