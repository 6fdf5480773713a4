"""Passphrases: what may be one, and how they are kept."""

import unicodedata
from typing import TYPE_CHECKING, Final, Protocol

from kiosk.errors import KnownError

if TYPE_CHECKING:
    from argon2 import PasswordHasher

LEAST: Final = 8
"""The fewest characters of a passphrase (NIST SP 800-63B)."""
MOST: Final = 256
"""The most characters of a passphrase."""


class Hasher(Protocol):
    """Turns passphrases into secrets that can be kept, slowly on purpose."""

    def hash(self, passphrase: str) -> str:
        """A new secret for this passphrase, salted; takes as long as `verify`."""
        ...

    def verify(self, secret: str, passphrase: str) -> bool:
        """Whether the secret was made of this passphrase."""
        ...

    def stale(self, secret: str) -> bool:
        """Whether the secret was made by weaker rules and should be made anew."""
        ...


class Argon2Hasher:
    """Argon2id with the low-memory parameters of RFC 9106: 3 passes, 64 MiB, 4 lanes.

    Takes about a quarter of a second: never on Qt's thread, never in a transaction.
    """

    def __init__(self) -> None:
        self._made: PasswordHasher | None = None

    def hash(self, passphrase: str) -> str:
        """A new secret, in the PHC string format."""
        return self._hasher().hash(passphrase)

    def verify(self, secret: str, passphrase: str) -> bool:
        """Whether the secret was made of this passphrase; a damaged secret is of none."""
        from argon2.exceptions import InvalidHashError, VerificationError

        try:
            return self._hasher().verify(secret, passphrase)
        except (InvalidHashError, VerificationError):
            return False

    def stale(self, secret: str) -> bool:
        """Whether the secret has other parameters than today's."""
        return self._hasher().check_needs_rehash(secret)

    def _hasher(self) -> "PasswordHasher":
        # Imported when first needed: the first slide does not wait for it.
        from argon2 import PasswordHasher
        from argon2.profiles import RFC_9106_LOW_MEMORY

        if self._made is None:
            self._made = PasswordHasher.from_parameters(RFC_9106_LOW_MEMORY)
        return self._made


def normal(passphrase: str) -> str:
    """The passphrase as it is hashed: NFKC, so that every keyboard types the same one."""
    return unicodedata.normalize("NFKC", passphrase)


def checked(passphrase: str) -> str:
    """`normal(passphrase)`; KnownError when it is too short or too long to be kept."""
    text = normal(passphrase)
    if len(text.strip()) < LEAST:
        raise KnownError("passphrase_short", least=LEAST)
    if len(text) > MOST:
        raise KnownError("passphrase_long", most=MOST)
    return text
