"""The commands of the week, typed on a small site: what they write, refuse, and note."""

import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument

from kiosk.app import commands
from kiosk.app.imports import Imports
from kiosk.app.site import opened
from kiosk.app.week_papers import LISTS, POSTER_PAGES
from kiosk.audit.model import Entry
from kiosk.clock import SetClock
from tests.e2e.typing_commands import Typed

ME = "person:1"
PROGRAMME = """Id;Date;Start;End;Title;Place;Cover needed;Notice to customers;Day title;Theme
E1;2027-11-09;09:00;10:00;Pancakes;Canteen;yes;Back at ten. Thank you for waiting.;Capes on;Heroes
E2;2027-11-10;;;Superhero day;;;;;
E3;2027-11-10;23:00;01:00;Night soup;Canteen;;;;
"""
SLOTS = """Event id;Slot kind;Slot;Places
E1;place;;1
E1;bring;Sweet;10
E1;cover;Phones;2
"""
PEOPLE = "Id;First name;Last name;Team\n1;Aino;Korhonen;Morning\n2;Ben;Schäfer;Evening\n"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with a week of three events; Aino has the place, Ben waits and brings buns."""
    folder = tmp_path_factory.mktemp("week")
    for name, text in (("people", PEOPLE), ("week", PROGRAMME), ("slots", SLOTS)):
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    made = folder / "site"
    commands.init(made, demo=False, name="Harbour", language="en", zone="Europe/Helsinki")
    before = datetime(2027, 10, 1, 12, tzinfo=UTC)
    with opened(made, lambda zone: SetClock(before, zone)) as app:
        imports = Imports(app)
        imports.people(folder / "people.csv", ME, False, None)
        imports.week(folder / "week.csv", ME, None)
        imports.slots(folder / "slots.csv", ME)
        aino, ben = (person.id for person in app.people.roster())
        place, bring, _ = (one.slot.id for one in app.schedule.roster(1).slots)
        for slot, person in ((place, aino), (place, ben)):
            app.schedule.put_person(slot, person, ME)
        app.schedule.put_person(bring, ben, ME, "Buns", 4)
    return made


@pytest.fixture
def typed(
    site: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Typed:
    return Typed(site, tmp_path, capsys, lambda words: monkeypatch.setattr(sys, "argv", words))


def text_of(file: Path) -> str:
    document = QPdfDocument()
    assert document.load(str(file)) == QPdfDocument.Error.None_
    assert document.pageCount() == 1
    return " ".join(document.getAllText(0).text().split())


def noted(site: Path, count: int) -> list[str]:
    """What the last entries of the log say was done to what; none of them names anybody."""
    with opened(site) as app, app.work.read() as unit:
        entries = [one for one in unit.audit_store.entries() if isinstance(one, Entry)][-count:]
    assert all(one.actor.startswith("console:") for one in entries)
    assert not any(name in str(entries) for name in ("Aino", "Korhonen", "Ben", "Schäfer", "Buns"))
    return [f"{one.action} {one.subject}" for one in entries]


def test_the_events_of_a_week_are_listed_with_their_numbers(typed: Typed) -> None:
    said = typed("week", "events", "--week-of", "2027-11-10")
    assert said.splitlines() == [
        "2027-11-09 to 2027-11-11 Heroes",
        "Tue 2027-11-09  Capes on",
        "      1  09:00-10:00  Pancakes, Canteen",
        "Wed 2027-11-10",
        "      2  all day      Superhero day",
        "      3  23:00-01:00  Night soup, Canteen",
        "Thu 2027-11-11",
    ]
    data = typed.json("week", "events", "--week-of", "2027-11-09")
    assert (data["outcome"], data["start"], data["theme"]) == ("listed", "2027-11-09", "Heroes")
    assert [one["event"] for one in data["events"]] == [1, 2, 3]
    assert data["events"][0]["starts_at"] == "2027-11-09T09:00:00+02:00"
    assert data["events"][1]["all_day"]


def test_sign_ups_are_listed_with_names_and_the_listing_is_noted(typed: Typed) -> None:
    said = typed("week", "sign-ups", "1")
    assert [" ".join(line.split()) for line in said.splitlines()] == [
        "Pancakes",
        "slot 1, place: 1 of 1, 1 waiting",
        "1 Aino Korhonen (Morning)",
        "waiting 1: 2 Ben Schäfer (Evening)",
        "slot 2, Sweet: 4 of 10, 0 waiting",
        "3 Ben Schäfer (Evening): Buns x 4",
        "slot 3, Phones: 0 of 2, 0 waiting",
    ]
    data = typed.json("week", "sign-ups", "1")
    assert [slot["kind"] for slot in data["slots"]] == ["place", "bring", "cover"]
    assert data["slots"][0]["waiting"][0]["name"] == "Ben Schäfer"
    assert "nothing to sign up for" in typed("week", "sign-ups", "2")
    assert noted(typed.site, 3) == [f"sign_ups_listed event:{number}" for number in (1, 1, 2)]


def test_people_are_put_in_and_taken_out_by_hand(typed: Typed) -> None:
    """What these do to the waiting list is tried where the rules are; here, that they are there."""
    assert typed.json("week", "put", "3", "2")["outcome"] == "placed"
    assert "in this slot already" in typed("week", "put", "3", "2")
    data = typed.json("week", "sign-ups", "1")
    (phones,) = data["slots"][2]["placed"]
    assert typed.json("week", "move-up", "3")["moved_up"] == []
    taken = typed.json("week", "take-out", str(phones["sign_up"]))
    assert (taken["outcome"], taken["moved_up"]) == ("cancelled", [])
    assert "Nothing was changed: already" in typed("week", "take-out", str(phones["sign_up"]))
    assert typed.json("week", "put", "99", "2")["outcome"] == "no_such_slot"
    typed("week", "put", "3", "nobody", status=2)
    assert typed.problem


def test_a_week_is_set_and_changed(typed: Typed) -> None:
    days = ("--from", "2028-03-06", "--until", "2028-03-07")
    looks = ("--theme", "Spring", "--motif", "garden", "--colour", "mint", "--text", "Two days.")
    data = typed.json("week", "set", *days, *looks)
    assert data == {"outcome": "set", "start": "2028-03-06", "end": "2028-03-07"}
    assert "5 days" in typed("week", "set", "--from", "2028-03-06", "--theme", "Sun")
    with opened(typed.site) as app:
        (week,) = (one for one in app.schedule.weeks() if one.start.year == 2028)
    assert (week.end.day, week.theme, week.motif) == (10, "Sun", "garden")
    assert (week.colour, week.text) == ("mint", "Two days.")
    # Backwards, over another week's days, and with what is no colour.
    for wrong in (
        ("--from", "2028-05-02", "--until", "2028-05-01"),
        ("--from", "2027-11-09", "--until", "2028-03-07"),
        ("--from", "2028-05-01", "--colour", "very blue"),
    ):
        typed("week", "set", *wrong, status=2)
        assert typed.problem
    assert noted(typed.site, 2) == ["week_set week:2028-03-06"] * 2


def test_a_week_without_dates_is_the_one_of_october(typed: Typed) -> None:
    with opened(typed.site) as app:
        first, last = app.schedule.suggested_week()
    data = typed.json("week", "set", "--theme", "Autumn")
    assert (data["start"], data["end"]) == (first.isoformat(), last.isoformat())


def test_papers_are_written_and_noted(typed: Typed, tmp_path: Path) -> None:
    poster, roster, card, notice = (
        tmp_path / f"{name}.pdf" for name in ("poster", "list", "card", "notice")
    )
    paper = ("--paper", "a4-lying", "--week-of", "2027-11-09")
    assert typed.json("week", "poster", str(poster), *paper)["start"] == "2027-11-09"
    assert typed.json("week", "list", "1", str(roster), "--kind", "bring")["kind"] == "bring"
    assert typed.json("week", "card", "1", str(card))["outcome"] == "written"
    assert typed.json("week", "notice", "1", str(notice))["event"] == 1
    assert all(word in text_of(poster) for word in ("Heroes", "Pancakes", "Night soup"))
    assert all(word in text_of(roster) for word in ("Pancakes", "Ben Schäfer", "Buns"))
    assert "Aino Korhonen" not in text_of(roster), "she brings nothing"
    assert "Pancakes" in text_of(card)
    assert "Back at ten." in text_of(notice)
    assert noted(typed.site, 4) == [
        "week_poster_printed week:2027-11-09",
        "event_list_printed event:1",
        "event_card_printed event:1",
        "event_notice_printed event:1",
    ]


def test_what_cannot_be_written_says_why_and_leaves_nothing(typed: Typed, tmp_path: Path) -> None:
    there, new = tmp_path / "there.pdf", tmp_path / "new.pdf"
    there.write_bytes(b"mine")
    with opened(typed.site) as app:
        before = app.audit_heads(1)[0].head
    refused = {
        ("poster", str(new), "--paper", "napkin"): ", ".join(POSTER_PAGES),
        ("list", "1", str(new), "--kind", "tea"): ", ".join(LISTS),
        ("list", "99", str(new)): "not there any more",
        ("card", "99", str(new)): "not there any more",
        ("notice", "99", str(new)): "not there any more",
        ("sign-ups", "99"): "not there any more",
        ("notice", "2", str(new)): "Superhero day",
        ("poster", str(there)): "there.pdf",
        ("list", "1", str(there)): "there.pdf",
        ("card", "1", str(there)): "there.pdf",
        ("notice", "1", str(there)): "there.pdf",
        ("poster", str(tmp_path / "new.png")): "new.png",
    }
    for words, said in refused.items():
        typed("week", *words, status=2)
        assert said in " ".join(typed.problem.split()), words
    assert [file.name for file in tmp_path.iterdir()] == ["there.pdf"]
    assert there.read_bytes() == b"mine"
    with opened(typed.site) as app:
        assert app.audit_heads(1)[0].head == before, "what was refused is not noted"
