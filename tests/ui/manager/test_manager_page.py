"""The manager's desk: raffle, thanks, files, and the way out."""

from collections.abc import Callable
from pathlib import Path

from kiosk.app.site import App
from kiosk.audit.model import Entry
from kiosk.data.audit import SqlAuditStore
from kiosk.raffle.model import Rules
from kiosk.raffle.model import State as RaffleState
from tests.ui.conftest import declares_its_slots
from tests.ui.manager.support import Kiosk, run_raffle

ROSTER = "id;first name;family name;team\n71;Elli;Esim;Polar\n72;Olli;Esim;Polar\n"


def actors(app: App, action: str) -> list[str]:
    with app.engine.connect() as connection:
        entries = list(SqlAuditStore(connection).entries())
    return [entry.actor for entry in entries if isinstance(entry, Entry) and entry.action == action]


def test_the_tiles_of_a_page_have_one_size_and_one_style(
    app: App, open_kiosk: Callable[..., Kiosk]
) -> None:
    for size in ((1280, 720), (720, 1280)):
        kiosk = open_kiosk(app, size=size)
        kiosk.sign_in()
        for section, pages in (
            ("raffle", ("sheets", "hide", "tokens", "places", "hints", "scanner", "prizes")),
            ("recognition", ("write", "queue", "praise", "contents", "insights", "people")),
            ("week", ("programme", "weeks", "attendance", "venues")),
            ("kiosk", ("files", "badges", "choices", "log")),
        ):
            kiosk.manager.setSection(section)
            kiosk.settle()
            tiles = [kiosk.item(f"tile_{page}") for page in pages]
            assert all(tile.property("square") for tile in tiles)
            for name in ("mostName", "mostNews"):
                sizes = {tile.property(name) for tile in tiles}
                fitting = [tile.property(name.replace("most", "fitting")) for tile in tiles]
                assert sizes == {min(fitting)}, (section, name)
            assert not kiosk.overflowing()


def test_closing_asks_once_more(kiosk: Kiosk, app: App) -> None:
    run_raffle(app, [1, 2, 3])
    kiosk.sign_in()
    kiosk.touch("closeRaffle")
    kiosk.touch("back")
    raffle = app.raffles.status().raffle
    assert raffle is not None
    assert raffle.state is RaffleState.OPEN
    kiosk.touch("closeRaffle")
    assert kiosk.find("closingNote") is None
    kiosk.touch("confirmClose")
    raffle = app.raffles.status().raffle
    assert raffle is not None
    assert raffle.state is RaffleState.CLOSED
    kiosk.touch("goToDraw")
    assert kiosk.stage.mode == "ceremony"


def test_before_closing_it_is_said_that_one_person_would_win(kiosk: Kiosk, app: App) -> None:
    run_raffle(app, [1, 1], Rules(prizes=("Mug", "Cake", "Pen")))
    kiosk.sign_in()
    kiosk.touch("closeRaffle")
    kiosk.item("closingNote")
    assert kiosk.text("problem") == (
        "Only one person has tickets that can win, and gets the next prize for certain. "
        "Prizes that then stay without a winner: 2."
    )


def test_files_come_in_from_inbox_and_stick(
    app: App, open_kiosk: Callable[..., Kiosk], tmp_path: Path
) -> None:
    stick = tmp_path / "media" / "user" / "BLUE"
    stick.mkdir(parents=True)
    (stick / "people.csv").write_text(ROSTER, encoding="utf-8")
    (stick / "holiday.jpg").write_bytes(b"x")
    (app.site.inbox / "people two.csv").write_text(
        "id;first name;family name;born\n81;;Nobody;1.1.\n82;Eva;Zwei;32.13.\n", encoding="utf-8"
    )
    kiosk = open_kiosk(app, sticks=[tmp_path / "media"])
    kiosk.sign_in()
    kiosk.touch("tile_files")
    assert [(file["name"], file["place"]) for file in kiosk.imports.files] == [
        ("people two.csv", ""),
        ("people.csv", "BLUE"),
    ]
    assert not kiosk.item("import").isEnabled()
    kiosk.touch("file0")
    kiosk.touch("file1")
    kiosk.touch("import")
    refused, taken = kiosk.imports.results
    assert not refused["taken"]
    problems = refused["problems"]
    assert isinstance(problems, list)
    assert [line.partition(":")[0] for line in problems] == ["Line 2", "Line 3"]
    assert (taken["added"], taken["changed"]) == (2, 0)
    assert {person.given for person in app.people.roster()} >= {"Elli", "Olli"}
    assert "Eva" not in {person.given for person in app.people.roster()}
    assert actors(app, "people_imported")[-1] == "person:1"


def test_what_a_file_is_about_is_asked_when_it_cannot_be_told(kiosk: Kiosk, app: App) -> None:
    (app.site.inbox / "table.csv").write_text("a;b\n1;2\n", encoding="utf-8")
    kiosk.sign_in()
    kiosk.touch("tile_files")
    kiosk.touch("file0")
    kiosk.touch("import")
    assert kiosk.imports.state == "kind"
    kiosk.touch("kind_people")
    assert kiosk.imports.state == "done"
    (result,) = kiosk.imports.results
    assert not result["taken"]
    kiosk.touch("look")
    assert kiosk.imports.state == "list"


def test_the_progress_of_a_long_file_is_seen(kiosk: Kiosk, app: App) -> None:
    rows = "".join(f"{number};Given{number};Family;Polar\n" for number in range(100, 1100))
    (app.site.inbox / "people.csv").write_text(
        f"id;first name;family name;team\n{rows}", encoding="utf-8"
    )
    kiosk.sign_in()
    kiosk.touch("tile_files")
    kiosk.touch("file0")
    seen: list[float] = []
    kiosk.imports.changed.connect(lambda: seen.append(kiosk.imports.share))
    kiosk.touch("import")
    assert max(seen) == 1.0
    assert len({round(share, 2) for share in seen}) > 3
    assert kiosk.imports.results[0]["added"] == 1000


def test_an_import_is_stopped_by_a_touch(kiosk: Kiosk, app: App) -> None:
    rows = "".join(f"{number};tip;Tip {number}\n" for number in range(600))
    (app.site.inbox / "thanks.csv").write_text(f"id;kind;text\n{rows}", encoding="utf-8")
    (app.site.inbox / "tips.csv").write_text("kind;text\ntip;Smile\n", encoding="utf-8")
    kiosk.sign_in()
    kiosk.touch("tile_files")
    kiosk.touch("file0")
    kiosk.touch("file1")
    before = len(app.recognitions.export())

    def stop() -> None:
        if kiosk.imports.share and not kiosk.imports.stopping:
            kiosk.touch("stop")

    kiosk.imports.changed.connect(stop)
    kiosk.touch("import")
    (result,) = kiosk.imports.results
    assert not result["taken"]
    assert "stopped" in str(result["summary"])
    assert kiosk.imports.state == "done"
    assert not kiosk.imports.stopping
    assert len(app.recognitions.export()) == before
    kiosk.imports.changed.disconnect(stop)
    kiosk.touch("look")
    kiosk.touch("file0")
    kiosk.touch("file1")
    kiosk.touch("import")
    assert sum(int(str(one["added"])) for one in kiosk.imports.results) == 601


def test_the_audit_head_is_shown_and_changes(kiosk: Kiosk, app: App) -> None:
    kiosk.sign_in()
    kiosk.touch("tab_kiosk")
    with app.work.read() as unit:
        head = unit.audit.head()
    assert head in kiosk.text("head")


def test_signing_out_leaves_nothing_on_the_screen(kiosk: Kiosk) -> None:
    kiosk.sign_in()
    kiosk.touch("signOut")
    assert not kiosk.stage.signedIn
    assert kiosk.stage.mode == "rotation"
    assert kiosk.manager.head == ""


def test_every_slot_is_declared(kiosk: Kiosk) -> None:
    # As on the other screens: an undeclared one gives its object a type of its own.
    for one in (kiosk.stage, kiosk.manager, kiosk.ceremony, kiosk.imports, kiosk.manager.signIn):
        assert declares_its_slots(one), one
