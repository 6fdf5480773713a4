"""Badge codes are stored as keyed hashes only, so that a copied database prints no badges."""

import hashlib
import hmac
from collections.abc import Callable

from kiosk.scanning.code import Code, Kind, make


def badge_digest(key: bytes, code: Code) -> str:
    """The keyed hash under which a badge is stored: HMAC-SHA256 (RFC 2104), 64 hex digits."""
    return hmac.new(key, b"badge:" + code.text.encode("ascii"), hashlib.sha256).hexdigest()


def new_badge(
    key: bytes, randbytes: Callable[[int], bytes], known: Callable[[str], bool]
) -> tuple[Code, str]:
    """A code that no badge had before, and its keyed hash; `known` tells which hashes exist."""
    while True:
        code = make(Kind.BADGE, randbytes)
        digest = badge_digest(key, code)
        if not known(digest):
            return code, digest
