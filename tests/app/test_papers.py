"""Papers of a raffle: by command and from the manager's pages, read back, noted in the log."""

import json
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument

from kiosk import cli
from kiosk.app import commands, papers
from kiosk.app.press import PAPERS, RecordPress
from kiosk.app.site import App, opened
from kiosk.assets import assets
from kiosk.audit.model import Entry
from kiosk.disk import write_whole
from kiosk.errors import KnownError
from kiosk.raffle.rules import Rules
from kiosk.raffle.verify import verify_bytes
from kiosk.scanning.code import Code
from kiosk.ui.devices.removal import Removal, RemovalOutcome, SafeRemoval
from kiosk.ui.models.saving import SavePlace

ME = "person:1"
RULES = Rules(prizes=("A day off", "Mug"), claim_minutes=0, hold_seconds=0)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site whose first raffle is finished."""
    folder = tmp_path_factory.mktemp("papers") / "site"
    commands.init(folder, demo=False, name="Harbour Street", language="en", zone="Europe/Helsinki")
    roster = folder.parent / "people.csv"
    roster.write_text("Id;First name\n1;Aino\n2;Ben\n3;Carla\n", encoding="utf-8")
    commands.import_people(folder, roster, False, None)
    with opened(folder) as app:
        hunt(app, "The first hunt")
        app.raffles.close(ME)
        for label, text in (("Aino", "one"), ("Ben", "two"), ("dice", "3514262635")):
            app.raffles.contribute(label, text, ME)
        for number in (1, 2):
            app.raffles.draw(ME)
            app.raffles.settle(number, "claimed", ME)
        app.raffles.finish(ME)
    return folder


def hunt(app: App, name: str) -> tuple[Code, ...]:
    """A raffle that is open, with a ticket for each person."""
    made = app.raffles.make_tokens(3, ME).tokens
    app.raffles.open(RULES, name, ME)
    for (_, code), person in zip(made, app.people.roster(), strict=True):
        app.raffles.redeem(code, person.id)
    return tuple(code for _, code in made)


@pytest.fixture
def app(site: Path) -> Iterator[App]:
    with opened(site) as made:
        yield made


@pytest.fixture
def place(tmp_path: Path) -> SavePlace:
    folder = tmp_path / "STICK"
    folder.mkdir()
    return SavePlace(folder, "STICK", True)


class Sticks(SafeRemoval):
    """Lets go of everything, and notes of what."""

    def __init__(self) -> None:
        super().__init__()
        self.gone: list[Path] = []

    def remove(self, folder: Path) -> Removal:
        self.gone.append(folder)
        return Removal(RemovalOutcome.REMOVED)


def text_of(file: Path) -> str:
    document = QPdfDocument()
    assert document.load(str(file)) == QPdfDocument.Error.None_
    pages = (document.getAllText(page).text() for page in range(document.pageCount()))
    return "".join("".join(pages).split())


def noted(app: App, count: int) -> list[str]:
    """What the last entries of the log say was done, by whom."""
    with app.work.read() as unit:
        entries = [one for one in unit.audit_store.entries() if isinstance(one, Entry)]
    return [f"{one.actor} {one.action} {one.subject}" for one in entries[-count:]]


def test_every_paper_is_written_to_the_stick_and_noted(app: App, place: SavePlace) -> None:
    press = RecordPress(app, ())
    raffle = app.raffles.results(None).raffle
    seal = app.raffles.seal()
    record = press.write(None, place, "record", ME)
    protocol = press.write(raffle.id, place, "protocol", ME)
    page = press.write(None, place, "page", ME)
    head = app.audit_heads(1)[0].head
    heads = press.write(None, place, "audit", ME)
    written = {file.name for file in place.folder.iterdir()}
    assert written == {*record.files, *protocol.files, *page.files, *heads.files}
    assert {saved.stick for saved in (record, protocol, page, heads)} == {"STICK"}
    verdict = verify_bytes((place.folder / record.name).read_bytes(), seal)
    assert verdict.ok
    paper = text_of(place.folder / protocol.name)
    for said in (raffle.id, seal, str(raffle.secret), str(raffle.tickets_sha256), "3514262635"):
        assert said in paper
    assert page.name == "verify_draw.html"
    assert (place.folder / page.files[1]).read_bytes() == (place.folder / record.name).read_bytes()
    assert head in text_of(place.folder / heads.name)
    assert noted(app, 4) == [
        f"{ME} raffle_exported raffle:{raffle.id}",
        f"{ME} protocol_printed raffle:{raffle.id}",
        f"{ME} raffle_exported raffle:{raffle.id}",
        f"{ME} audit_head_printed site",
    ]
    # Only what is ours is listed, and the page is not written twice.
    (place.folder / "holiday.png").write_bytes(b"")
    (place.folder / ".hidden.pdf").write_bytes(b"")
    assert set(press.written(place)) == written
    assert press.write(None, place, "page", ME).name == "verify_draw.html"
    (place.folder / "verify_draw.html").write_text("another", encoding="utf-8")
    beside = press.write(None, place, "page", ME)
    assert beside.name != "verify_draw.html"
    original = (assets() / "verify" / "verify_draw.html").read_bytes()
    assert (place.folder / beside.name).read_bytes() == original
    assert {Path(name).suffix for name in press.written(place)} == set(PAPERS.values())


def test_a_stick_that_keeps_something_else_is_found_out(
    app: App, place: SavePlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forgets(file: Path, content: bytes) -> None:
        write_whole(file, content[:-1] + b"?")

    monkeypatch.setattr(papers, "write_whole", forgets)
    press, before = RecordPress(app, ()), noted(app, 1)
    for what in ("record", "protocol", "page", "audit"):
        with pytest.raises(KnownError) as refused:
            press.write(None, place, what, ME)
        assert refused.value.code == "file_differs"
        assert list(place.folder.iterdir()) == []
    assert noted(app, 1) == before


def test_only_what_is_known_is_written_and_only_what_is_there(app: App, place: SavePlace) -> None:
    press = RecordPress(app, ())
    for what, code in (("database", "paper_unknown"), ("announcement", "raffle_none")):
        with pytest.raises(KnownError) as refused:
            press.write(None, place, what, ME)
        assert refused.value.code == code
    with pytest.raises(KnownError) as refused:
        press.write("no-such-raffle", place, "protocol", ME)
    assert refused.value.code == "raffle_unknown"
    assert list(place.folder.iterdir()) == []
    assert press.written(SavePlace(place.folder / "gone", "gone")) == ()


def test_only_a_stick_is_let_go(app: App, place: SavePlace) -> None:
    sticks = Sticks()
    press = RecordPress(app, (), sticks)
    assert press.eject(place) == "removed"
    assert press.eject(press.places()[-1]) == "unknown"
    assert sticks.gone == [place.folder]
    # A folder that nothing is mounted at is no stick that could be let go.
    assert RecordPress(app, ()).eject(place) == "unknown"


def test_the_commands_write_the_papers(
    site: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def typed(*words: object, status: int = 0) -> dict[str, str]:
        line = ["kiosk", *map(str, words), "--site", str(site), "--json"]
        monkeypatch.setattr(sys, "argv", line)
        with pytest.raises(SystemExit) as stopped:
            cli.main()
        assert (stopped.value.code or 0) == status
        said = capsys.readouterr().out
        return dict(json.loads(said)) if said else {}

    protocol, heads, poster = (tmp_path / f"{name}.pdf" for name in ("p", "h", "a"))
    written = typed("raffle", "protocol", protocol)
    assert written["outcome"] == "written"
    assert written["seal"] in text_of(protocol)
    typed("raffle", "protocol", protocol, status=2)
    typed("audit", "print", tmp_path / "heads.txt", status=2)
    head = typed("audit", "print", heads)["head"]
    assert head in text_of(heads)
    assert typed("audit", "verify", "--head", head)["outcome"] == "verified"
    with opened(site) as app:
        raffle_id = app.raffles.results(None).raffle.id
        hunt(app, "The second hunt")
    typed("raffle", "protocol", tmp_path / "q.pdf", status=2)
    commitment = typed("raffle", "announcement", poster)["commitment"]
    assert commitment in text_of(poster)
    again = typed("raffle", "protocol", tmp_path / "again.pdf", "--raffle", raffle_id)
    assert again["seal"] == written["seal"]


def test_the_log_has_the_seal_of_the_file_that_was_handed_out(
    app: App, place: SavePlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    with suppress(KnownError):
        app.raffles.abandon("rain", ME, "person:2")
    shown = app.raffles.results(None)

    def late(file: Path, content: bytes) -> None:
        write_whole(file, content)
        # Meanwhile the next raffle is made, which is the present one from now on.
        app.raffles.plan(RULES, "The next hunt", ME)

    monkeypatch.setattr(papers, "write_whole", late)
    papers.record_file(app, place.folder / "record.json", None, ME)
    with app.work.read() as unit:
        *_, entry = (one for one in unit.audit_store.entries() if isinstance(one, Entry))
    app.raffles.abandon("never held", ME, "person:2")
    assert (entry.action, entry.subject) == ("raffle_exported", f"raffle:{shown.raffle.id}")
    assert entry.details == {"seal": shown.seal}
