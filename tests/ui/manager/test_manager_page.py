"""The manager's desk: raffle, thanks, files, and the way out."""

from collections.abc import Callable
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.app.site import App
from kiosk.audit.model import Entry
from kiosk.data.audit import SqlAuditStore
from kiosk.raffle.hours import Hours
from kiosk.raffle.model import Rules
from kiosk.raffle.model import State as RaffleState
from kiosk.ui.models.raffle_form import RaffleFormModel
from tests.ui.conftest import declares_its_slots
from tests.ui.manager.support import Kiosk, run_raffle, say_thanks

ROSTER = "id;first name;family name;team\n71;Elli;Esim;Polar\n72;Olli;Esim;Polar\n"


def actors(app: App, action: str) -> list[str]:
    with app.engine.connect() as connection:
        entries = list(SqlAuditStore(connection).entries())
    return [entry.actor for entry in entries if isinstance(entry, Entry) and entry.action == action]


def test_a_raffle_is_opened_with_a_name_and_prizes(kiosk: Kiosk, app: App) -> None:
    kiosk.sign_in()
    kiosk.touch("openRaffle")
    assert kiosk.text("name") == "Moustache hunt 2026"
    kiosk.touch("prize1")
    kiosk.erase(len("Second prize") - 1)
    kiosk.touch("key_backspace")
    kiosk.tap("mug")
    kiosk.touch("removePrize0")
    kiosk.touch("addPrize")
    kiosk.type("cake")
    kiosk.touch("next")
    kiosk.touch("next")
    kiosk.touch("confirmOpen")
    raffle = app.raffles.status().raffle
    assert raffle is not None
    assert raffle.state is RaffleState.OPEN
    assert raffle.name == "Moustache hunt 2026"
    assert raffle.rules.prizes == ("mug", "Third prize", "cake")
    assert actors(app, "raffle_opened") == ["person:1"]
    assert kiosk.find("closeRaffle")


def test_a_raffle_without_a_name_is_not_opened_and_nothing_typed_is_lost(
    kiosk: Kiosk, app: App
) -> None:
    kiosk.sign_in()
    kiosk.touch("openRaffle")
    kiosk.erase(len("Moustache hunt 2026"))
    for button in ("next", "next", "confirmOpen"):
        kiosk.touch(button)
    assert "name has 1 to" in kiosk.text("problem")
    assert app.raffles.status().raffle is None
    kiosk.touch("back")
    assert kiosk.find("problem") is None
    kiosk.touch("back")
    assert kiosk.text("prize2") == "Third prize"


def test_a_raffle_is_opened_with_limits_and_opening_hours(kiosk: Kiosk, app: App) -> None:
    kiosk.sign_in()
    kiosk.touch("openRaffle")
    kiosk.touch("next")
    for choice in ("inAll_1", "aDay_0", "opening_1", "beginMore", "endLess", "endLess"):
        kiosk.touch(choice)
    kiosk.touch("next")
    assert [kiosk.text(f"sureFact_{number}") for number in range(3)] == [
        "3",
        "1",
        "Mon–Fri 08:30–17:00",
    ]
    kiosk.touch("confirmOpen")
    raffle = app.raffles.status().raffle
    assert raffle is not None
    assert (raffle.rules.tickets_per_person, raffle.rules.tickets_per_day) == (3, 1)
    assert raffle.rules.opening_hours == (Hours((1, 2, 3, 4, 5), time(8, 30), time(17)),)


def test_without_a_choice_there_are_no_limits(kiosk: Kiosk, app: App) -> None:
    kiosk.sign_in()
    kiosk.touch("openRaffle")
    for button in ("next", "next", "confirmOpen"):
        kiosk.touch(button)
    raffle = app.raffles.status().raffle
    assert raffle is not None
    assert raffle.rules == Rules(prizes=("First prize", "Second prize", "Third prize"))


@pytest.mark.parametrize("size", [(1280, 720), (720, 1280)])
@pytest.mark.parametrize("language", ["de", "fi"])
def test_the_form_fits(
    app: App, open_kiosk: Callable[..., Kiosk], size: tuple[int, int], language: str
) -> None:
    kiosk = open_kiosk(app, size=size, language=language)
    kiosk.sign_in()
    kiosk.touch("openRaffle")
    assert kiosk.overflowing() == []
    kiosk.touch("next")
    kiosk.touch("opening_2")
    assert kiosk.overflowing() == []
    kiosk.touch("next")
    assert kiosk.overflowing() == []


def test_before_it_opens_everything_is_shown_once_more(kiosk: Kiosk, app: App) -> None:
    kiosk.sign_in()
    kiosk.touch("openRaffle")
    form = kiosk.desk("open")
    assert isinstance(form, RaffleFormModel)
    for number, prize in enumerate(("A day off", "A  mug", "A mug ")):
        form.setPrize(number, prize)
    kiosk.touch("next")
    item = kiosk.item("next")
    middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    for _ in range(2):
        # A double touch: the second one meets nothing.
        QTest.mouseClick(
            kiosk.kiosk.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle
        )
        kiosk.settle()
    assert app.raffles.status().raffle is None
    assert form.sure["name"] == "Moustache hunt 2026"
    assert form.sure["prizes"] == [
        {"prize": "A day off", "first": 1, "last": 1, "count": 1},
        {"prize": "A mug", "first": 2, "last": 3, "count": 2},
    ]
    assert [kiosk.text(f"surePrize_{line}") for line in range(2)] == ["A day off", "A mug"]
    assert [kiosk.text(f"sureFact_{line}") for line in range(3)] == [
        "20",
        "As many as they find",
        "At any time",
    ]
    kiosk.touch("back")
    assert kiosk.find("inAll_1")
    kiosk.touch("back")
    assert kiosk.text("prize0") == "A day off"


def test_what_is_typed_takes_the_place_of_what_was_suggested(kiosk: Kiosk) -> None:
    kiosk.sign_in()
    kiosk.touch("openRaffle")
    kiosk.type("Autumn hunt")
    assert kiosk.text("name") == "Autumn hunt"
    kiosk.touch("prize1")
    kiosk.tap("mug")
    assert kiosk.text("prize1") == "mug"
    kiosk.touch("prize0")
    kiosk.touch("prize0")
    QTest.keyClick(kiosk.kiosk.window, Qt.Key.Key_End)
    kiosk.type("s")
    assert kiosk.text("prize0") == "First prizes"
    kiosk.touch("name")
    QTest.keyClick(kiosk.kiosk.window, Qt.Key.Key_End)
    kiosk.type("s")
    assert kiosk.text("name") == "Autumn hunts"


def test_a_suggestion_is_not_selected_again_while_it_is_written(kiosk: Kiosk) -> None:
    kiosk.sign_in()
    kiosk.touch("openRaffle")
    kiosk.touch("prize0")
    kiosk.touch("prize0")
    QTest.keyClick(kiosk.kiosk.window, Qt.Key.Key_End)
    kiosk.erase(1)
    kiosk.type("es")
    assert kiosk.text("prize0") == "First prizes"


def test_what_was_announced_is_shown_as_it_is(kiosk: Kiosk, app: App) -> None:
    rules = Rules(
        prizes=("A mug",),
        tickets_per_person=7,
        opening_hours=(Hours((6,), time(10), time(12)), Hours((1, 2), time(8), time(9))),
    )
    app.raffles.plan(rules, "Autumn", "console:test")
    app.raffles.announce(None, "Autumn", "console:test")
    kiosk.sign_in()
    kiosk.touch("openRaffle")
    kiosk.touch("next")
    kiosk.touch("next")
    assert [kiosk.text(f"sureFact_{number}") for number in range(3)] == [
        "7",
        "As many as they find",
        "Sat 10:00–12:00, Mon, Tue 08:00–09:00",
    ]


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


def test_thanks_are_shown_or_not(kiosk: Kiosk, app: App) -> None:
    first = say_thanks(app, "For staying late yesterday.")
    second = say_thanks(app, "For the cake.")
    kiosk.sign_in()
    kiosk.touch("tile_thanks")
    assert kiosk.text("to") == "Ben"
    assert kiosk.text("text") == "For staying late yesterday."
    kiosk.touch("approve")
    assert kiosk.text("text") == "For the cake."
    kiosk.touch("hide")
    assert app.recognitions.waiting() == ()
    with app.work.read() as unit:
        states = {number: unit.recognitions.get(number) for number in (first, second)}
    assert [str(one.state) for one in states.values() if one] == ["shown", "hidden"]
    assert kiosk.find("approve") is None


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


def test_the_audit_head_is_shown_and_changes(kiosk: Kiosk, app: App) -> None:
    kiosk.sign_in()
    with app.work.read() as unit:
        head = unit.audit.head()
    assert head in kiosk.text("head")


def test_signing_out_leaves_nothing_on_the_screen(kiosk: Kiosk) -> None:
    kiosk.sign_in()
    kiosk.touch("signOut")
    assert not kiosk.stage.signedIn
    assert kiosk.stage.mode == "rotation"
    assert kiosk.manager.head == ""


def test_a_double_touch_opens_one_raffle(kiosk: Kiosk, app: App) -> None:
    kiosk.sign_in()
    kiosk.touch("openRaffle")
    form = kiosk.desk("open")
    assert isinstance(form, RaffleFormModel)
    form.next()
    # Before the last look it opens nothing.
    form.openRaffle()
    kiosk.settle()
    assert app.raffles.status().raffle is None
    form.next()
    form.openRaffle()
    form.openRaffle()
    assert form.busy
    kiosk.settle()
    assert form.problem == ""
    assert actors(app, "raffle_opened") == ["person:1"]


@pytest.mark.parametrize("size", [(1280, 720), (720, 1280)])
def test_the_longest_thanks_fit(
    app: App, open_kiosk: Callable[..., Kiosk], size: tuple[int, int]
) -> None:
    say_thanks(app, ("Überraschungsmomente " * 20)[:280].strip())
    kiosk = open_kiosk(app, size=size)
    kiosk.sign_in()
    assert kiosk.overflowing() == []
    kiosk.touch("tile_thanks")
    assert kiosk.overflowing() == []


def test_every_slot_is_declared(kiosk: Kiosk) -> None:
    # As on the other screens: an undeclared one gives its object a type of its own.
    for one in (kiosk.stage, kiosk.manager, kiosk.ceremony, kiosk.imports, kiosk.manager.signIn):
        assert declares_its_slots(one), one
