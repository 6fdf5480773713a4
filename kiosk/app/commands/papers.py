"""Commands that write papers for people to sign, to photograph and to keep."""

from pathlib import Path

from kiosk.app import papers
from kiosk.app.answers import Answer
from kiosk.app.commands.common import actor, site_app


def print_protocol(site: Path | None, file: Path, raffle_id: str) -> Answer:
    """Write the protocol of a draw, of the present raffle without a public name."""
    with site_app(site) as app:
        seal = papers.protocol(app, file, raffle_id or None, actor())
    data = {"outcome": "written", "file": str(file), "seal": seal}
    return Answer(data, f"The protocol is in {file}, to be signed by hand. Seal {seal}")


def print_announcement(site: Path | None, file: Path) -> Answer:
    """Write the poster of the raffle."""
    with site_app(site) as app:
        commitment = papers.announcement(app, file, actor())
    data = {"outcome": "written", "file": str(file), "commitment": commitment}
    return Answer(data, f"The poster is in {file}. Commitment {commitment}")


def print_audit(site: Path | None, file: Path) -> Answer:
    """Write the heads of the audit chain."""
    with site_app(site) as app:
        head = papers.audit_paper(app, file, actor())
    data = {"outcome": "written", "file": str(file), "head": head}
    return Answer(data, f"The heads are in {file}, to be kept elsewhere. Head {head}")
