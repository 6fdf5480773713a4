"""What the site chose for recognitions."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Policy:
    """The choices that the use cases obey; see `kiosk.settings.Settings` for each."""

    moderated: bool = False
    """Thanks from the floor wait for a manager."""
    unsigned_thanks: bool = True
    """Thanks may come from "a colleague"."""
    praise_waits: bool = False
    """Customer praise waits for a leader's note before it is shown."""
