"""A finished raffle with everything in it, and what a PDF says."""

import hashlib
import random
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtPdf import QPdfDocument

from kiosk.raffle.hours import Hours
from kiosk.raffle.model import (
    Closing,
    Contribution,
    Raffle,
    Round,
    RoundOutcome,
    Rules,
    State,
    Ticket,
)
from kiosk.raffle.prizes import Prize
from kiosk.scanning.code import ALPHABET
from kiosk.ui.printing.protocol import Protocol, protocol_pdf

ZONE = ZoneInfo("Europe/Helsinki")
MADE = datetime(2026, 10, 9, 14, 5, tzinfo=UTC)
OUTCOMES = ("claimed", "absent", "void", "claimed", "claimed", "pending")
DINNER = "Dinner for two at Savotta, with a view of the cathedral"


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def holders(count: int) -> list[str]:
    rng = random.Random(3)
    return ["p" + "".join(rng.choices(ALPHABET, k=12)) for _ in range(count)]


def finished(
    tickets: int = 64, prizes: tuple[str, ...] = ("A day off", DINNER, "Mug", "Mug")
) -> Protocol:
    people = holders(24)
    listed = tuple(Ticket(at + 1, people[at * 7 % 24]) for at in range(tickets))
    rules = Rules(
        prizes=prizes,
        excluded=tuple(sorted(people[:3])),
        tickets_per_day=4,
        draw_at=datetime(2026, 10, 9, 12, 0, tzinfo=UTC),
        opening_hours=(Hours((1, 2, 3, 4, 5), time(8), time(18)),),
        details=(Prize(prizes[0], "about 200 €", "The management team", digest("picture")),),
        further={"vegan": True},
    )
    opened = datetime(2026, 10, 5, 6, 0, tzinfo=UTC)
    rounds = []
    for at, outcome in enumerate(OUTCOMES):
        drawn = datetime(2026, 10, 9, 12, 5, 7 + at, tzinfo=UTC) + timedelta(minutes=12 * at)
        settled = None if outcome == "pending" else drawn + timedelta(minutes=11)
        ticket = listed[5 * at + 3]
        rounds.append(
            Round(
                round=at + 1,
                prize=min(at, len(prizes) - 1),
                code=digest(f"code {at}"),
                barred=tuple(sorted(people[: 3 + at])),
                ticket=ticket.number,
                holder=ticket.holder,
                at=drawn,
                outcome=RoundOutcome(outcome),
                reason="Had left the company, and nobody had told us" if outcome == "void" else "",
                settled_at=settled,
                settled_after=None if settled is None else at + 1,
            )
        )
    raffle = Raffle(
        number=1,
        id="2026-10-05-moustaches",
        name="The great moustache hunt",
        state=State.FINISHED,
        rules=rules,
        commitment=digest("commitment"),
        chain_length=64,
        announced_at=opened - timedelta(days=1),
        opened_at=opened,
        closed_at=datetime(2026, 10, 9, 11, 30, 1, tzinfo=UTC),
        ended_at=datetime(2026, 10, 9, 14, 0, 2, tzinfo=UTC),
        closing=Closing(tickets, 24, 2, digest("list")),
        end_reason="",
        secret=digest("secret"),
    )
    given = (
        Contribution("Anna", "THEFIRSTTHINGITHOUGHTOF"),
        Contribution("The back row", "4X" * 250),
        Contribution("dice", "3514262635"),
    )
    return Protocol(raffle, given, tuple(rounds), listed, ("Mug",), digest("seal"))


def print_protocol(
    file: Path, protocol: Protocol, language: str = "en", page: str = "A4", site: str = "Harbour"
) -> list[str]:
    """Write it; answers the text of each page, with no space in it."""
    protocol_pdf(
        file, protocol, site_name=site, made_at=MADE, zone=ZONE, language=language, page=page
    )
    return [dense(text) for text in page_texts(file)]


def page_texts(file: Path) -> list[str]:
    document = QPdfDocument()
    assert document.load(str(file)) == QPdfDocument.Error.None_
    return [document.getAllText(page).text() for page in range(document.pageCount())]


def dense(text: str) -> str:
    """A text without any space, as lines are broken anywhere."""
    return "".join(text.split())
