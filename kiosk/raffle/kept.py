"""What people keep of a raffle, before it and after it, to check its draw. Pure."""

from kiosk.raffle.draw import FORMAT, hash_json
from kiosk.raffle.model import Raffle


def commitment_text(raffle: Raffle) -> str:
    """What the QR code of a raffle says: all that one has to keep to check its draw.

    Lines of `name: value`: the format, the raffle's id, the commitment, the length of the
    chain, and the SHA-256 of the rules as RFC 8785 JSON. Empty before the announcement.
    """
    if raffle.commitment is None:
        return ""
    return "\n".join(
        (
            FORMAT,
            f"raffle: {raffle.id}",
            f"commitment: {raffle.commitment}",
            f"chain_length: {raffle.chain_length}",
            f"rules_sha256: {hash_json(raffle.rules.to_json())}",
        )
    )
