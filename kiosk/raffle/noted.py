"""What the audit chain notes of words that people typed. Pure."""

import hashlib


def words_digest(words: str) -> str:
    """The SHA-256 (hex) of `words` in UTF-8, "" for none.

    They may name somebody, and the chain never forgets. The words themselves stand in the
    raffle: whoever has its record can tell that they are the ones.
    """
    return hashlib.sha256(words.encode("utf-8")).hexdigest() if words else ""
