import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.errors import KnownError
from kiosk.people.model import (
    Badge,
    Department,
    Display,
    Found,
    ImportReport,
    PersonRow,
    Replaced,
    Team,
    Unknown,
)
from kiosk.people.service import People
from kiosk.scanning.code import Kind, make
from tests.people.support import ANNA, BEN, CILLA, KEY, Site

Act = Callable[[Site], object]


def refused(act: Callable[..., object], *given: object) -> KnownError:
    with pytest.raises(KnownError) as error:
        act(*given)
    assert "{" not in error.value.sentence
    return error.value


def labels(site: Site, letters: str = "") -> list[str]:
    return [pick.label for pick in site.people.picks(letters)]


def test_a_roster_is_imported_and_says_what_it_did(site: Site) -> None:
    assert site.people.import_rows([ANNA, BEN], "manager:1") == ImportReport(2, 0, 0, 0)
    assert site.people.import_rows([ANNA, BEN], "manager:1") == ImportReport(0, 0, 2, 0)
    report = site.people.import_rows([replace(BEN, team="Polar"), CILLA], "manager:1")
    assert report == ImportReport(1, 1, 0, 0)
    assert [(p.id, p.given, p.team, p.active) for p in site.people.roster()] == [
        (1, "Anna", "Aurora", True),
        (2, "Ben", "Polar", True),
        (3, "Cilla", "Polar", True),
    ]


def test_people_missing_from_a_file_become_inactive_only_when_asked(site: Site) -> None:
    site.import_rows(ANNA, BEN, CILLA)
    assert site.people.import_rows([ANNA], "x").inactive == 0
    assert site.people.import_rows([ANNA], "x", deactivate_missing=True).inactive == 2
    assert site.people.import_rows([ANNA], "x", deactivate_missing=True) == ImportReport(0, 0, 1, 0)
    assert labels(site) == ["Anna"]
    assert site.people.import_rows([BEN], "x") == ImportReport(0, 1, 0, 0)
    assert labels(site) == ["Anna", "Ben"]


def test_an_import_is_all_or_nothing(site: Site) -> None:
    error = refused(lambda: site.people.import_rows([ANNA, PersonRow("9", "")], "x"))
    assert error.code == "person_given_missing"
    assert site.people.roster() == ()
    assert site.audit.entries == []


def test_an_empty_file_makes_nobody_inactive(site: Site) -> None:
    site.import_rows(ANNA)
    error = refused(lambda: site.people.import_rows([], "x", deactivate_missing=True))
    assert error.code == "roster_empty"
    assert site.people.import_rows([], "x") == ImportReport(0, 0, 0, 0)


def test_a_file_cannot_lock_all_managers_out(site: Site) -> None:
    site.import_rows(ANNA, BEN)
    site.signin.add(1, "correct horse", "x")
    error = refused(lambda: site.people.import_rows([BEN], "x", deactivate_missing=True))
    assert error.code == "managers_missing"
    assert refused(lambda: site.people.set_active(1, False, "x")).code == "manager_last"
    site.signin.add(2, "correct horse", "x")
    assert site.people.import_rows([BEN], "x", deactivate_missing=True).inactive == 1


def test_ids_may_change_hands_within_one_file(site: Site) -> None:
    site.import_rows(PersonRow("", "Anna"), PersonRow("2", "Ben"), PersonRow("3", "Cilla"))
    report = site.people.import_rows([PersonRow("3", "Ben"), PersonRow("2", "Cilla")], "x")
    assert report == ImportReport(0, 2, 0, 0)
    assert [(p.key, p.given) for p in site.people.roster()] == [
        ("", "Anna"),
        ("2", "Cilla"),
        ("3", "Ben"),
    ]


def test_the_pick_list_follows_the_roster(site: Site) -> None:
    site.import_rows(ANNA, BEN, CILLA)
    other = People(site.work, site.clock, KEY)
    assert labels(site, "b") == ["Ben"]
    other.set_display(2, Display.HIDDEN, "x")
    assert labels(site, "b") == []
    other.set_display(2, Display.INITIALS, "x")
    assert labels(site, "b") == ["B. M."]
    other.set_active(2, False, "x")
    assert labels(site, "b") == []
    other.erase(3, "x")
    assert labels(site) == ["Anna"]


def test_the_choice_made_here_outlives_a_file(site: Site) -> None:
    site.import_rows(ANNA)
    site.people.set_display(1, Display.INITIALS, "manager:1")
    site.import_rows(replace(ANNA, display=Display.PHOTO))
    assert site.people.person(1).display is Display.INITIALS
    site.import_rows(replace(ANNA, display=Display.HIDDEN))
    assert site.people.person(1).display is Display.HIDDEN


def test_somebody_who_is_not_there(site: Site) -> None:
    acts: list[Act] = [
        lambda s: s.people.person(1),
        lambda s: s.people.person(-1),
        lambda s: s.people.person(10**30),
        lambda s: s.people.export(1),
        lambda s: s.people.erase(1, "x"),
        lambda s: s.people.set_display(1, Display.HIDDEN, "x"),
        lambda s: s.people.set_photo(1, "a.jpg", "x"),
        lambda s: s.people.set_active(1, False, "x"),
        lambda s: s.people.make_badges("x", only=[1]),
        lambda s: s.signin.add(1, "correct horse", "x"),
        lambda s: s.signin.reset(1, "correct horse", "x"),
        lambda s: s.signin.remove(1, "x"),
    ]
    for act in acts:
        assert refused(act, site).code == "person_unknown"
    assert site.audit.entries == []


def test_badges_are_made_for_those_who_have_none(site: Site) -> None:
    site.import_rows(ANNA, BEN, CILLA)
    site.people.set_active(3, False, "x")
    first = site.people.make_badges("x", only=[2])
    assert [badge.person.id for badge in first] == [2]
    rest = site.people.make_badges("x")
    assert [badge.person.id for badge in rest] == [1]
    assert site.people.make_badges("x") == ()
    assert all(badge.code.kind is Kind.BADGE and badge.person.has_badge for badge in first + rest)
    assert [p.has_badge for p in site.people.roster()] == [True, True, False]
    assert refused(lambda: site.people.make_badges("x", only=[3])).code == "person_inactive"


def test_a_badge_brings_its_person(site: Site) -> None:
    site.import_rows(ANNA, BEN)
    (badge,) = site.people.make_badges("x", only=[2])
    assert site.people.by_badge(badge.code) == Found(site.people.person(2))
    assert site.people.by_badge(make(Kind.BADGE)) == Unknown("badge_unknown")
    assert site.people.by_badge(make(Kind.TOKEN)) == Unknown("not_a_badge")
    other_key = People(site.work, site.clock, b"another")
    assert other_key.by_badge(badge.code) == Unknown("badge_unknown")
    site.people.set_active(2, False, "x")
    assert site.people.by_badge(badge.code) == Unknown("badge_unknown")


def test_a_hidden_person_is_found_by_badge(site: Site) -> None:
    site.import_rows(replace(ANNA, display=Display.HIDDEN))
    (badge,) = site.people.make_badges("x")
    assert isinstance(site.people.by_badge(badge.code), Found)
    assert labels(site) == []


def test_a_new_badge_retires_the_old_one(site: Site) -> None:
    site.import_rows(ANNA)
    (old,) = site.people.make_badges("x")
    assert site.people.make_badges("x", only=[1]) == ()
    (new,) = site.people.make_badges("x", only=[1], replace=True)
    assert site.people.by_badge(old.code) == Replaced()
    assert isinstance(site.people.by_badge(new.code), Found)
    (newest,) = site.people.make_badges("x", only=[1], replace=True)
    assert [site.people.by_badge(badge.code).code for badge in (old, new, newest)] == [
        "badge_replaced",
        "badge_replaced",
        "found",
    ]
    site.people.import_rows([CILLA], "x")
    site.people.set_active(1, False, "x")
    assert site.people.by_badge(old.code) == site.people.by_badge(newest.code) == Unknown()
    site.people.erase(1, "x")
    assert site.people.by_badge(old.code) == site.people.by_badge(newest.code) == Unknown()


def test_badge_codes_are_neither_stored_nor_audited(site: Site, tmp_path: Path) -> None:
    site.import_rows(ANNA)
    badges: tuple[Badge, ...] = site.people.make_badges("x")
    assert badges[0].code.text.encode() not in (tmp_path / "kiosk.db").read_bytes()
    assert badges[0].code.text not in str(site.audit.entries)


def test_teams_and_departments(site: Site) -> None:
    site.import_rows(ANNA, BEN, CILLA, PersonRow("", "Dora"))
    assert site.people.teams() == (Team("Aurora", 2), Team("Polar", 1))
    site.people.add_department("Logistics", "x")
    assert site.people.add_department(" Äänekoski  Sales ", "x") == Department("Äänekoski Sales")
    assert [d.name for d in site.people.departments()] == ["Äänekoski Sales", "Logistics"]
    assert refused(lambda: site.people.add_department("logistics", "x")).code == "department_exists"
    site.people.remove_department("LOGISTICS", "x")
    assert refused(lambda: site.people.remove_department("Logistics", "x")).code == (
        "department_unknown"
    )


@pytest.mark.parametrize(
    ("name", "code"),
    [
        (" ", "department_name_missing"),
        ("a" * 41, "person_text_long"),
        ("a\x07b", "person_character"),
    ],
)
def test_departments_that_cannot_be_shown(site: Site, name: str, code: str) -> None:
    assert refused(lambda: site.people.add_department(name, "x")).code == code


def test_a_team_is_one_team_however_it_is_spelled(site: Site) -> None:
    site.import_rows(ANNA, replace(BEN, team="AURORA"))
    assert site.people.teams() == (Team("Aurora", 2),)
    site.import_rows(replace(ANNA, team="AURORA"))
    assert [p.team for p in site.people.roster()] == ["AURORA", "AURORA"]


@pytest.mark.parametrize(
    "name", ["", "../a.jpg", "a/b.jpg", "a\\b.jpg", ".a.jpg", "c:a.jpg", "a\n.jpg", "a" * 121]
)
def test_a_photo_is_a_plain_file_name(site: Site, name: str) -> None:
    site.import_rows(ANNA)
    assert refused(lambda: site.people.set_photo(1, name, "x")).code == "photo_name_wrong"
    assert site.people.set_photo(1, "anna 1.jpg", "x").photo == "anna 1.jpg"


def test_a_person_gets_all_that_is_known_of_them(site: Site) -> None:
    site.import_rows(
        replace(ANNA, born=date(1990, 5, 4), joined=date(2020, 1, 2), language="fi"), BEN
    )
    (badge,) = site.people.make_badges("x", only=[1])
    site.signin.add(1, "correct horse", "x")
    site.elsewhere[1] = "a moustache"
    data = site.people.export(1)
    text = json.dumps(data, ensure_ascii=False)
    assert data["person"] == {
        "number": 1,
        "id": "1",
        "given": "Anna",
        "family": "Korhonen",
        "team": "Aurora",
        "display": "first_name",
        "display_chosen_here": False,
        "photo": None,
        "birthday": "--05-04",
        "birthday_shown": False,
        "joined": "2020-01-02",
        "language": "fi",
        "active": True,
    }
    assert data["raffle"] == {"found": "a moustache"}
    assert data["badges"] == [{"made_at": "2026-10-05T09:00:00+00:00", "retired_at": None}]
    assert data["manager"] is not None
    for secret in (badge.code.text, "correct horse", "esroh", "Ben"):
        assert secret not in text


def test_an_erased_person_leaves_nothing_but_a_number(site: Site) -> None:
    site.import_rows(ANNA, replace(BEN, key="unique-key"), CILLA)
    (badge,) = site.people.make_badges("x", only=[2])
    site.people.set_photo(2, "ben.jpg", "x")
    site.elsewhere[2] = "a moustache"
    assert site.people.erase(2, "manager:1").photo == "ben.jpg"
    assert [p.id for p in site.people.roster()] == [1, 3]
    assert site.people.by_badge(badge.code) == Unknown("badge_unknown")
    assert site.elsewhere == {}
    assert refused(lambda: site.people.person(2)).code == "person_unknown"
    with site.work.read() as unit:
        assert unit.people.badges(2) == ()
    site.import_rows(replace(BEN, key="unique-key"))
    assert site.people.roster()[-1].id == 4


def test_the_last_manager_is_not_erased(site: Site) -> None:
    site.import_rows(ANNA, BEN)
    site.signin.add(1, "correct horse", "x")
    assert refused(lambda: site.people.erase(1, "x")).code == "manager_last"
    site.signin.add(2, "correct horse", "x")
    site.people.erase(1, "x")
    assert [manager.person_id for manager in site.signin.managers()] == [2]


def test_every_change_is_audited_once_and_without_names(site: Site) -> None:
    site.import_rows(ANNA, BEN, CILLA)
    site.people.set_display(1, Display.HIDDEN, "manager:1")
    site.people.set_display(1, Display.HIDDEN, "manager:1")
    site.people.set_photo(1, "anna-korhonen.jpg", "manager:1")
    site.people.set_active(3, False, "manager:1")
    site.people.set_active(3, False, "manager:1")
    site.people.make_badges("manager:1")
    site.people.make_badges("manager:1")
    site.people.make_badges("manager:1", only=[2], replace=True)
    site.people.add_department("Logistics", "manager:1")
    site.people.remove_department("Logistics", "manager:1")
    site.import_rows(ANNA, BEN)
    site.people.erase(3, "manager:1")
    assert site.audit.actions == [
        "people_imported",
        "display_set",
        "photo_set",
        "active_set",
        "badges_made",
        "badges_made",
        "department_added",
        "department_removed",
        "person_erased",
    ]
    assert site.audit.entries[0].details == {
        "added": "1-3",
        "changed": "",
        "inactive": "",
        "unchanged": 0,
    }
    assert site.audit.entries[5].details == {"people": "2", "replaced": "2"}
    written = str(site.audit.entries).casefold()
    for name in ("anna", "korhonen", "ben", "müller", "cilla", "aurora"):
        assert name not in written


def test_badges_that_are_drawn_count_only_when_they_are_kept(site: Site) -> None:
    site.import_rows(ANNA)
    (old,) = site.people.make_badges("x", only=[1])
    drawn = site.people.draw_badges([1], replace=True)
    assert site.people.by_badge(drawn[0].code).code == "badge_unknown"
    assert site.people.by_badge(old.code).code == "found"
    site.people.keep_badges(drawn, "x", replace=True)
    assert site.people.by_badge(drawn[0].code).code == "found"
    assert site.people.by_badge(old.code).code == "badge_replaced"


def test_badges_are_not_kept_for_somebody_who_has_got_one_or_left_since(site: Site) -> None:
    site.import_rows(ANNA, BEN)
    drawn = site.people.draw_badges([1, 2])
    (mine,) = site.people.make_badges("x", only=[1])
    assert refused(lambda: site.people.keep_badges(drawn, "x")).code == "try_again"
    assert site.people.by_badge(mine.code).code == "found"
    assert [person.id for person in site.people.roster() if person.has_badge] == [1]
    site.people.set_active(2, False, "x")
    assert refused(lambda: site.people.keep_badges(drawn[1:], "x")).code == "person_inactive"
