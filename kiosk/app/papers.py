"""Papers and files that people keep: made, written, read back, and noted in the log.

Every file is made whole before its place is touched, and compared with what the device has of
it. What is noted is on the disk.
"""

import hashlib
import os
import tempfile
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kiosk.app import upkeep
from kiosk.app.sheets import ready_sheet
from kiosk.app.site import App
from kiosk.assets import assets
from kiosk.data.erased import read_erased
from kiosk.disk import unwritable, write_whole
from kiosk.errors import KnownError
from kiosk.raffle import record as records
from kiosk.raffle.model import ENDED, Json, Raffle, Ticket
from kiosk.settings import LANGUAGES

if TYPE_CHECKING:
    from kiosk.ui.printing.data_sheet import DataFacts
    from kiosk.ui.printing.protocol import Protocol

HEADS: Final = 8
"""Today's head and those of seven days before."""

PAGE_NAME: Final = "verify_draw.html"


def protocol(app: App, file: Path, raffle_id: str | None, actor: str) -> str:
    """Write the protocol of a raffle's draw (default: the present one); answers its seal.

    KnownErrors `sheet_not_pdf`, `file_exists`, `file_unwritable`, `disk_full`, `raffle_none`,
    `raffle_unknown`, `raffle_not_announced`, `raffle_not_closed`.
    """
    from kiosk.ui.printing.protocol import LIST_MOST, protocol_pdf

    ready_sheet(file)
    told = _protocol(app, raffle_id, LIST_MOST)

    def make(made: Path) -> None:
        protocol_pdf(
            made,
            told,
            site_name=app.settings.name,
            made_at=app.clock.now(),
            zone=app.clock.zone,
            language=app.settings.language,
            page=app.settings.paper,
        )

    deliver(file, made(make))
    app.raffles.note("protocol_printed", told.raffle.id, actor, seal=told.seal)
    return told.seal


def announcement(app: App, file: Path, actor: str) -> str:
    """Write the poster of the raffle that is announced; answers its commitment.

    KnownErrors `sheet_not_pdf`, `file_exists`, `file_unwritable`, `disk_full`, `raffle_none`,
    `raffle_not_announced`.
    """
    from kiosk.ui.printing.announcement import announcement_pdf

    ready_sheet(file)
    raffle = app.raffles.status().raffle
    if raffle is None or raffle.state in ENDED:
        raise KnownError("raffle_none")
    if raffle.commitment is None:
        raise KnownError("raffle_not_announced")
    announced = raffle

    def make(made: Path) -> None:
        announcement_pdf(
            made,
            announced,
            pictures=_pictures(app, announced),
            site_name=app.settings.name,
            where=app.settings.where,
            zone=app.clock.zone,
            language=app.settings.language,
            page=app.settings.paper,
        )

    deliver(file, made(make))
    app.raffles.note("announcement_printed", raffle.id, actor)
    return raffle.commitment


def audit_paper(app: App, file: Path, actor: str) -> str:
    """Write the heads of the audit chain, today's and those of the days before; answers today's.

    KnownErrors `sheet_not_pdf`, `file_exists`, `file_unwritable`, `disk_full`, `audit_empty`.
    """
    from kiosk.ui.printing.audit_head import audit_heads_pdf

    ready_sheet(file)
    heads = app.audit_heads(HEADS)
    if not heads:
        raise KnownError("audit_empty")

    def make(made: Path) -> None:
        audit_heads_pdf(
            made,
            heads,
            site_name=app.settings.name,
            made_at=app.clock.now(),
            zone=app.clock.zone,
            language=app.settings.language,
            page=app.settings.paper,
        )

    deliver(file, made(make))
    app.note("audit_head_printed", actor, head=heads[0].head)
    return heads[0].head


def data_sheet(app: App, file: Path, actor: str, language: str | None = None) -> None:
    """Write what the site keeps about people, in a language or else in the site's own.

    KnownErrors `language_unknown`, `sheet_not_pdf`, `file_exists`, `file_unwritable`, `disk_full`.
    """
    from kiosk.ui.printing.data_sheet import data_sheet_pdf

    ready_sheet(file)
    chosen = language or app.settings.language
    if chosen not in LANGUAGES:
        raise KnownError("language_unknown", language=chosen, known=", ".join(LANGUAGES))
    facts = _facts(app)

    def make(paper: Path) -> None:
        data_sheet_pdf(
            paper,
            facts,
            app.settings,
            made_at=app.clock.now(),
            zone=app.clock.zone,
            language=chosen,
        )

    deliver(file, made(make))
    app.note("data_sheet_printed", actor)


def _facts(app: App) -> "DataFacts":
    from kiosk.ui.printing.data_sheet import DataFacts

    roster = app.people.roster()
    active = [person for person in roster if person.active]
    with app.work.read() as unit:
        recognitions = unit.recognitions.how_many()
    return DataFacts(
        people=len(roster),
        inactive=len(roster) - len(active),
        displays=Counter(person.display for person in active),
        birthdays=sum(person.birthday_shown for person in active),
        managers=len(app.sign_in.managers()),
        recognitions=recognitions,
        raffles=len(app.raffles.history()),
        erased=len(read_erased(app.site.keys)),
        inbox_days=upkeep.INBOX_DAYS,
        backup_days=upkeep.BACKUP_DAYS,
        scan_days=upkeep.SCAN_DAYS,
    )


def record_file(app: App, file: Path, raffle_id: str | None, actor: str) -> str:
    """Write a raffle's record, which anyone can verify; answers its seal.

    KnownErrors `file_exists`, `file_unwritable`, `disk_full`, and those of `Raffles.record`.
    """
    if file.exists():
        raise KnownError("file_exists", file=str(file))
    record = app.raffles.record(raffle_id)
    deliver(file, records.to_bytes(record))
    note_record(app, record, actor)
    return str(record["seal"])


def note_record(app: App, record: Mapping[str, Json], actor: str) -> None:
    """Note that this record was handed out: its raffle, and the seal that stands in it."""
    raffle = record["raffle"]
    assert isinstance(raffle, dict)
    app.raffles.note("raffle_exported", str(raffle["id"]), actor, seal=record["seal"])


def page_file(file: Path) -> bool:
    """Write the page that checks a record in any browser; False when the same one is there.

    KnownErrors `file_exists` for another file of this name, `file_unwritable`, `disk_full`.
    """
    content = (assets() / "verify" / PAGE_NAME).read_bytes()
    if file.exists():
        with suppress(OSError):
            if file.read_bytes() == content:
                return False
        raise KnownError("file_exists", file=str(file))
    deliver(file, content)
    return True


def _protocol(app: App, raffle_id: str | None, most: int) -> "Protocol":
    """All that a protocol tells, of one moment, also while a draw goes on."""
    from kiosk.ui.printing.protocol import Protocol

    while True:
        results = app.raffles.results(raffle_id)
        raffle = results.raffle
        rounds = app.raffles.rounds(raffle.id)
        tickets = _tickets(app, raffle, most)
        if app.raffles.seal(raffle.id) == results.seal:
            return Protocol(
                raffle, results.contributions, rounds, tickets, results.unawarded, results.seal
            )


def _tickets(app: App, raffle: Raffle, most: int) -> tuple[Ticket, ...]:
    """All tickets by number, or none where there are more than `most`."""
    closing = raffle.closing
    if closing is None or closing.tickets > most:
        return ()
    listed = app.raffles.record(raffle.id)["tickets"]
    assert isinstance(listed, list)
    pairs = [(str(pair[0]), str(pair[1])) for pair in listed if isinstance(pair, list)]
    return tuple(Ticket(int(number), holder) for number, holder in pairs)


def _pictures(app: App, raffle: Raffle) -> dict[str, Path]:
    """The pictures of the prizes that have one, by digest."""
    found = {each.picture: app.site.media / each.media for each in raffle.rules.details}
    return {digest: file for digest, file in found.items() if digest and file.is_file()}


def made(make: Callable[[Path], None]) -> bytes:
    """The bytes of a paper, made aside: a slow or full stick never holds half a paper."""
    with tempfile.TemporaryDirectory(prefix="encore-") as folder:
        file = Path(folder) / "paper.pdf"
        make(file)
        return file.read_bytes()


def deliver(file: Path, content: bytes) -> None:
    """Write a file and read it back from the device; what differs is removed and refused."""
    write_whole(file, content)
    try:
        read = _read_back(file)
    except OSError as error:
        raise unwritable(file, error) from error
    if read != hashlib.sha256(content).digest():
        with suppress(OSError):
            file.unlink()
        raise KnownError("file_differs", file=str(file))


def _read_back(file: Path) -> bytes:
    """The SHA-256 of what the device has; the system's own copy in memory is dropped first."""
    with file.open("rb") as stream:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        return hashlib.file_digest(stream, "sha256").digest()
