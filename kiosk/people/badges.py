"""Badge codes are stored as keyed hashes only, so that a copied database prints no badges."""

import hashlib
import hmac
from collections.abc import Callable, Collection, Sequence

from kiosk.scanning.code import Code, Kind, make


def badge_digest(key: bytes, code: Code) -> str:
    """The keyed hash under which a badge is stored: HMAC-SHA256 (RFC 2104), 64 hex digits."""
    return hmac.new(key, b"badge:" + code.text.encode("ascii"), hashlib.sha256).hexdigest()


def new_badges(
    key: bytes,
    randbytes: Callable[[int], bytes],
    count: int,
    known: Callable[[Sequence[str]], Collection[str]],
) -> dict[Code, str]:
    """So many codes that no badge had before, with their keyed hashes.

    `known` answers with those of some hashes that exist already.
    """
    made: dict[Code, str] = {}
    while len(made) < count:
        fresh = [make(Kind.BADGE, randbytes) for _ in range(count - len(made))]
        digests = {code: badge_digest(key, code) for code in fresh}
        taken = known(list(digests.values()))
        made.update((code, digest) for code, digest in digests.items() if digest not in taken)
    return made
