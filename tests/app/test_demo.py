"""The demo site: whole, within the limits, never twice the same, and always in its week."""

import csv
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.app import demo, demo_week
from kiosk.app.commands import screen
from kiosk.app.demo_week import SAMPLE_DAY, ZONE
from kiosk.app.site import App, create, opened
from kiosk.assets import assets
from kiosk.clock import SetClock
from kiosk.errors import KnownError
from kiosk.exchange import pictures
from kiosk.exchange.people import read_people
from kiosk.exchange.recognitions import read_recognitions
from kiosk.exchange.slots import read_slots
from kiosk.exchange.week import read_programme
from kiosk.people.model import Display, Person, SignedIn
from kiosk.people.passphrase import Argon2Hasher
from kiosk.raffle.model import State, TokenState
from kiosk.raffle.outcome import Outcome
from kiosk.recognition.model import LIMITS, Kind, RecognitionContent, RecognitionRow
from kiosk.recognition.source import RecognitionSource
from kiosk.schedule.kinds import EventKind, kind_of
from kiosk.schedule.model import Event
from kiosk.schedule.offers import RosterSlot
from kiosk.schedule.programme import Programme
from kiosk.schedule.sign_up_model import SlotKind
from kiosk.schedule.times import day_span
from kiosk.settings import Settings

FOLDER = assets() / "demo"
LANGUAGES = ("en", "fi", "de", "es")
NOW = datetime(2026, 11, 18, 9, 30, tzinfo=UTC)
LATER = NOW + timedelta(hours=2)
KINDS = {
    Kind.THANKS: 17,
    Kind.PRAISE: 12,
    Kind.AWARD: 4,
    Kind.HERO: 4,
    Kind.MILESTONE: 6,
    Kind.VALUE_STORY: 6,
    Kind.TIP: 6,
    Kind.NOTICE: 3,
    Kind.WINNER: 3,
}
TEXTS = ("title", "text", "words", "note")


@dataclass(frozen=True)
class Made:
    """A filled site and what its files say."""

    app: App
    language: str
    rows: tuple[RecognitionRow, ...]
    programme: Programme


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A demo site in each language, the Spanish one made later on the same day.

    The environment names a database of somebody else, into which nothing of it must come.
    Pictures and the passphrase, which take longest, are the same in all languages and done once.
    """
    folders = {language: tmp_path_factory.mktemp("demo") / language for language in LANGUAGES}
    real = tmp_path_factory.mktemp("real") / "real.db"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ENCORE_DATABASE", f"sqlite:///{real}")
        patch.setattr(pictures, "prepared", cache(pictures.prepared))
        hashed = cache(Argon2Hasher().hash)
        patch.setattr(Argon2Hasher, "hash", lambda _self, passphrase: hashed(passphrase))
        for language, folder in folders.items():
            demo.make_demo(folder, language, LATER if language == "es" else NOW)
    assert not real.exists()
    return folders


@pytest.fixture(scope="module", params=LANGUAGES)
def made(request: pytest.FixtureRequest, sites: dict[str, Path]) -> Iterator[Made]:
    language: str = request.param
    with opened(sites[language], lambda zone: SetClock(LATER, zone)) as app:
        rows = read_recognitions(FOLDER / f"recognitions-{language}.csv", app.site.media)
        programme = read_programme(FOLDER / f"week-{language}.csv", ZONE)
        yield Made(app, language, rows, programme)


def rows_of(language: str, media: Path) -> tuple[RecognitionRow, ...]:
    return read_recognitions(FOLDER / f"recognitions-{language}.csv", media)


def people_by(choice: Callable[[Person], bool], app: App) -> list[Person]:
    return [person for person in app.people.roster() if choice(person)]


def test_the_roster_is_as_mixed_as_a_real_one(made: Made) -> None:
    roster = made.app.people.roster()
    assert len(roster) == 40
    assert [team.people for team in made.app.people.teams()] == [8] * 5
    assert Counter(person.display for person in roster) == {
        Display.HIDDEN: 2,
        Display.INITIALS: 3,
        Display.PHOTO: 12,
        Display.FIRST_NAME: 23,
    }
    assert all(person.joined and person.has_badge for person in roster)
    assert sum(len(f"{person.given} {person.family}") > 30 for person in roster) == 2
    teams_of_aino = {person.team for person in roster if person.given == "Aino"}
    assert len(teams_of_aino) == 2


def test_whoever_shows_a_photo_has_one(made: Made) -> None:
    roster = made.app.people.roster()
    with_photo = [person for person in roster if person.photo]
    assert with_photo == [person for person in roster if person.display is Display.PHOTO]
    assert len({person.photo for person in with_photo}) == 12
    assert all((made.app.site.media / str(person.photo)).is_file() for person in with_photo)


def test_every_kind_is_celebrated_as_often_as_promised(made: Made) -> None:
    stored = made.app.recognitions.export()
    assert Counter(row.kind for row in stored) == KINDS
    today = NOW.astimezone(ZONE).date()
    assert max(row.day for row in stored if row.day) == today
    assert made.app.recognitions.week_count(LATER) >= 5
    assert {row.value for row in stored if row.value} == {
        value.name for value in made.app.recognitions.values()
    }


def test_texts_are_within_their_limits_and_some_use_them_up(made: Made) -> None:
    filled = [
        len(getattr(row, name)) / most
        for row in made.rows
        for name, most in LIMITS[row.kind].items()
        if most
    ]
    assert max(filled) <= 1
    assert sum(share > 0.9 for share in filled) >= 3


def test_no_text_is_said_twice(made: Made) -> None:
    said = [getattr(row, name) for row in made.rows for name in TEXTS if getattr(row, name)]
    said += [text for row in made.programme.rows for text in (row.title, row.text)]
    assert [text for text, count in Counter(said).items() if count > 1] == []


def test_praise_brings_the_customers_words_and_where_they_came_from(made: Made) -> None:
    praise = [row for row in made.rows if row.kind is Kind.PRAISE]
    assert all(row.words and row.source for row in praise)
    assert all(bool(row.note) == bool(row.sender) for row in praise)
    assert sum(not row.note for row in praise) == 1  # one waits for a leader's note


def test_no_text_names_whoever_does_not_want_it(made: Made) -> None:
    shy = people_by(lambda one: one.display in (Display.HIDDEN, Display.INITIALS), made.app)
    known = people_by(lambda one: True, made.app)
    told = " ".join(getattr(row, name) for row in made.rows for name in TEXTS)
    told += " ".join(f"{row.title} {row.text}" for row in made.programme.rows)
    names = [name for one in shy for name in (one.given, one.family)]
    assert [name for name in names if name in told] == []
    assert [one.family for one in known if f"{one.given} {one.family}" in told] == []


def test_departments_are_those_that_the_site_knows(made: Made) -> None:
    teams = {team.name for team in made.app.people.teams()}
    known = {department.name for department in made.app.people.departments()}
    named = {team for row in made.rows for team in row.teams} - teams
    sponsors = {row.sponsor for row in made.programme.rows} - {""}
    assert len(known) == 7
    assert named <= known
    assert sponsors == known


def test_the_week_is_full_from_monday_to_sunday(made: Made) -> None:
    today = NOW.astimezone(ZONE).date()
    view = made.app.schedule.week(today)
    assert view.week is not None
    assert view.week.theme == made.app.schedule.theme() != ""
    assert (view.week.start.weekday(), view.week.end.weekday()) == (0, 6)
    assert view.week.start <= today <= view.week.end
    for day in view.days:
        starting = [
            event for event in day.events if event.starts_at.astimezone(ZONE).date() == day.date
        ]
        assert len(starting) >= 3
        assert any(event.sponsor for event in starting)


def test_the_days_run_from_breakfast_to_nine_and_once_through_the_night(made: Made) -> None:
    timed = [row for row in made.programme.rows if not row.all_day]
    starts = [row.starts_at.astimezone(ZONE) for row in timed]
    ends = [row.ends_at.astimezone(ZONE) for row in timed]
    assert min(start.time() for start in starts) == time(7, 30)
    assert max(end.time() for end in ends) == time(21)
    nights = [
        end - start for start, end in zip(starts, ends, strict=True) if start.date() < end.date()
    ]
    assert nights == [timedelta(days=1)]
    assert any(start.weekday() == 4 and start.time() == time(15) for start in starts)


def by_key(made: Made, key: str) -> Event:
    """The stored event of a file's line."""
    days = made.app.schedule.week(NOW.astimezone(ZONE).date()).days
    return next(event for day in days for event in day.events if event.key == key)


def names_in(slots: Iterable[RosterSlot], *, waiting: bool = False) -> list[str]:
    return [one.name for slot in slots for one in (slot.waiting if waiting else slot.placed)]


def test_each_day_is_about_something_and_has_its_sponsor(made: Made) -> None:
    view = made.app.schedule.week(NOW.astimezone(ZONE).date())
    assert view.week is not None
    assert (view.week.text, view.week.colour) == (made.programme.weeks[0].text, "teal")
    plans = [day.plan for day in view.days if day.plan]
    assert len({plan.title for plan in plans}) == len({plan.text for plan in plans}) == 7
    for day, plan in zip(view.days, plans, strict=True):
        assert plan.sponsor in {event.sponsor for event in day.events}
    assert {plan.value for plan in plans} == {one.key for one in made.app.recognitions.values()}


def test_every_weekday_has_a_line_up_and_one_day_a_skip_level(made: Made) -> None:
    meant = {row.key: kind_of(row.kind) for row in made.programme.rows}
    lineups = [by_key(made, key) for key, kind in meant.items() if kind is EventKind.LINEUP]
    assert [one.starts_at.astimezone(ZONE).weekday() for one in lineups] == [0, 1, 2, 3, 4]
    assert {one.ends_at - one.starts_at for one in lineups} == {timedelta(minutes=15)}
    (coffee,) = (key for key, kind in meant.items() if kind is EventKind.SKIP_LEVEL)
    offer = made.app.schedule.offer(by_key(made, coffee).id)
    assert offer is not None
    spans = {
        view.slot.ends_at - view.slot.starts_at
        for view in offer.slots
        if view.slot.starts_at and view.slot.ends_at
    }
    assert spans == {timedelta(minutes=20)}
    assert [view.free for view in offer.slots] == [0, 0, 1]


def test_one_event_was_moved_and_one_cancelled(made: Made) -> None:
    moved, cancelled = by_key(made, "E-13"), by_key(made, "E-14")
    assert moved.starts_at.astimezone(ZONE).time() == time(14, 30)
    assert moved.was_at is not None
    assert cancelled.cancelled
    assert sum(one.cancelled for one in made.app.schedule.export()) == 1


def test_the_potluck_has_every_hour_a_bring_list_and_a_hungry_night(made: Made) -> None:
    roster = made.app.schedule.roster(by_key(made, "E-17").id)
    hours = [one for one in roster.slots if one.slot.kind is SlotKind.PLACE]
    bring = [one for one in roster.slots if one.slot.kind is SlotKind.BRING]
    assert (len(hours), len(bring)) == (24, 4)
    assert roster.rule.bring_to_take
    assert not roster.rule.one_each
    assert all(one.item for slot in bring for one in slot.placed)
    # Whoever comes brings something.
    assert set(names_in(hours)) == set(names_in(bring))
    (gap,) = roster.gaps
    assert gap.starts_at.astimezone(ZONE).time() == time(3)
    assert gap.ends_at.astimezone(ZONE).time() == time(5)


def test_the_full_ones_have_a_waiting_list_and_somebody_moved_up_untold(made: Made) -> None:
    massage = made.app.schedule.roster(by_key(made, "E-09").id)
    assert all(len(slot.placed) == slot.slot.capacity == 1 for slot in massage.slots)
    assert len(names_in(massage.slots, waiting=True)) == 2
    bakers = made.app.schedule.roster(by_key(made, "E-26").id)
    assert len(names_in(bakers.slots)) == 4
    assert len(names_in(bakers.slots, waiting=True)) == 1
    told = [
        (person.id, one.event.key)
        for person in made.app.people.roster()
        for one in made.app.schedule.news(person.id)
        if one.sign_up.moved_up_at
    ]
    ((moved_up, key),) = told
    assert key == "E-26"
    rows = csv.reader(
        (made.app.site.outbox / demo.CODES_FILE).read_text("utf-8-sig").splitlines(), delimiter=";"
    )
    assert str(moved_up) in [row[1] for row in rows if row[3].startswith("BG")]


def test_the_contest_is_for_teams_and_the_lunch_is_covered(made: Made) -> None:
    contest = made.app.schedule.roster(by_key(made, "E-39").id)
    assert contest.rule.teams
    entered = [one.team for slot in contest.slots for one in slot.placed]
    assert len(set(entered)) == len(entered) == 4
    lunch = made.app.schedule.roster(by_key(made, "E-41").id)
    assert lunch.event.covered
    assert lunch.event.notice == next(
        row.notice for row in made.programme.rows if row.key == "E-41"
    )
    cover = [slot for slot in lunch.slots if slot.slot.kind is SlotKind.COVER]
    assert [len(slot.placed) for slot in cover] == [3, 1]


def test_people_of_all_kinds_signed_up_and_came(made: Made) -> None:
    sign_ups = [
        line.person_id
        for number in made.app.schedule.with_slots()
        for slot in made.app.schedule.roster(number).slots
        for line in (*slot.placed, *slot.waiting)
    ]
    people = {person.id: person for person in made.app.people.roster()}
    shown = Counter(people[number].display for number in set(sign_ups) if number)
    assert sum(shown.values()) >= 25
    assert shown[Display.HIDDEN] == 2
    day = NOW.astimezone(ZONE).date() - timedelta(days=1)
    assert made.app.schedule.came(*day_span(day, day, ZONE)) == 4


def test_places_are_on_the_plan(made: Made) -> None:
    venues = made.app.schedule.venues()
    named = {row.place for row in made.programme.rows} - {""}
    assert {venue.name for venue in venues} == named
    assert len({(venue.x, venue.y) for venue in venues}) == 6
    assert len({venue.picture for venue in venues}) == 1
    assert all((made.app.site.media / venue.picture).is_file() for venue in venues)
    (spoken,) = (row for row in made.app.schedule.export() if row.speaker)
    assert (made.app.site.media / str(spoken.picture)).is_file()


def test_the_hunt_is_open_and_half_found(made: Made) -> None:
    status = made.app.raffles.status()
    assert status.raffle is not None
    assert status.raffle.state is State.OPEN
    assert status.raffle.commitment
    assert len(set(status.raffle.rules.prizes)) == 3
    assert (status.made, status.found, status.tickets, status.out) == (60, 27, 27, 33)
    assert status.hidden == 33
    assert 10 < status.holders < 27


def test_the_tokens_are_hidden_all_over_the_floor(made: Made) -> None:
    tokens = made.app.raffles.tokens()
    assert len(tokens) == 60
    assert all(token.printed_at and token.place for token in tokens)
    assert {token.state for token in tokens} == {TokenState.HIDDEN, TokenState.FOUND}
    assert sum(bool(token.note) for token in tokens) == 2
    places = made.app.raffles.places()
    assert len(places) == 12
    assert all(0 < (one.place.x or 0) < 1000 for one in places)
    assert len({(one.place.x, one.place.y) for one in places}) == 12
    assert all(one.hidden + one.found >= 1 for one in places)
    assert sum(one.hidden for one in places) == 33


def test_two_of_three_hints_are_out(made: Made) -> None:
    hints = made.app.raffles.hints()
    assert [hint.release_at <= LATER for hint in hints] == [True, True, False]
    assert set(made.app.raffles.status().hints) == {hint.text for hint in hints[:2]}


def test_places_and_hints_are_said_in_four_languages() -> None:
    site = json.loads((FOLDER / "site.json").read_text("utf-8"))
    said = [
        text
        for language in LANGUAGES
        for name in ("hints", "notes")
        for text in site[language][name]
    ]
    assert len(said) == len(set(said)) == 20
    assert all(len(site[language]["places"]) == 12 for language in LANGUAGES)
    items = [text for language in LANGUAGES for text in site[language]["items"].values()]
    assert len(items) == len(set(items))
    assert all(list(site[language]["items"]) == list(site["en"]["items"]) for language in site)


def test_a_newcomer_can_go_on(made: Made) -> None:
    codes = codes_of(made.app.site.outbox / demo.CODES_FILE)
    tokens = [code for code in codes if code.startswith("TK")]
    badges = [code for code in codes if code.startswith("BG")]
    assert (len(tokens), len(badges)) == (12, 6)
    before = made.app.raffles.status().tickets
    answer = made.app.raffles.redeem_badge(tokens[-1], badges[-1])
    assert (answer.outcome, answer.ticket) == (Outcome.REDEEMED, before + 1)
    found = sum(token.state is TokenState.FOUND for token in made.app.raffles.tokens())
    assert found == before + 1


def test_slides_show_the_pictures(made: Made) -> None:
    source = RecognitionSource(made.app.work, made.app.clock)
    slides = [source.slide(candidate) for candidate in source.candidates(LATER)]
    contents = [one.content for one in slides if one]
    shown = [one for one in contents if isinstance(one, RecognitionContent) and one.picture]
    assert {Kind.THANKS, Kind.PRAISE, Kind.HERO, Kind.AWARD} <= {one.kind for one in shown}
    assert all((made.app.site.media / str(one.picture)).is_file() for one in shown)


def test_the_manager_signs_in_with_the_word_of_the_week(sites: dict[str, Path]) -> None:
    with opened(sites["en"], lambda zone: SetClock(LATER, zone)) as app:
        (manager,) = app.sign_in.managers()
        assert isinstance(app.sign_in.attempt(manager.person_id, demo.PASSPHRASE), SignedIn)


def test_chance_is_the_same_all_day(sites: dict[str, Path]) -> None:
    told = {tuple(codes_of(folder / "outbox" / demo.CODES_FILE)) for folder in sites.values()}
    assert len(told) == 1


def test_the_four_languages_tell_the_same(tmp_path: Path) -> None:
    told = {language: rows_of(language, tmp_path) for language in LANGUAGES}
    shape = {
        language: [
            (
                (row.key, row.kind, row.people, len(row.teams), row.value, row.picture),
                (row.day, row.show_from, row.show_until, row.priority),
                [bool(getattr(row, name)) for name in (*TEXTS, "source", "sender")],
            )
            for row in rows
        ]
        for language, rows in told.items()
    }
    assert all(one == shape["en"] for one in shape.values())
    times = {
        language: [
            (row.key, row.starts_at, row.ends_at, row.all_day, bool(row.sponsor), bool(row.place))
            for row in read_programme(FOLDER / f"week-{language}.csv", ZONE).rows
        ]
        for language in LANGUAGES
    }
    assert all(one == times["en"] for one in times.values())
    slots = {
        language: [
            replace(row, title="", label=str(bool(row.label)))
            for row in read_slots(FOLDER / f"slots-{language}.csv", ZONE)
        ]
        for language in LANGUAGES
    }
    assert all(one == slots["en"] for one in slots.values())
    # Nothing was left untranslated.
    sentences = [
        text
        for rows in told.values()
        for text in {getattr(row, name) for row in rows for name in TEXTS}
        if len(text) > 12
    ]
    assert len(sentences) == len(set(sentences))


def test_every_picture_is_used_small_and_there(tmp_path: Path) -> None:
    pictures = {file.name for file in FOLDER.iterdir() if file.suffix in (".png", ".webp")}
    portraits = {
        f"portrait-{row.key}.png"
        for row in read_people(FOLDER / "people.csv")
        if row.display is Display.PHOTO
    }
    text = (FOLDER / "recognitions-en.csv").read_text("utf-8-sig")
    scenes = {
        row["Picture"] for row in csv.DictReader(text.splitlines(), delimiter=";") if row["Picture"]
    }
    assert len(portraits) == 12
    assert len(scenes) == 4
    assert pictures == portraits | scenes | {demo_week.PLAN}
    for name in pictures:
        assert (FOLDER / name).stat().st_size < 60_000
        with Image.open(FOLDER / name) as picture:
            assert all(1000 <= side <= 1400 for side in picture.size)


DAYS = st.dates(date(2020, 1, 1), date(2060, 12, 31))


@given(day=DAYS, age=st.integers(0, 400))
def test_what_happened_keeps_its_age(day: date, age: int) -> None:
    row = RecognitionRow(1, "R", Kind.THANKS, day=SAMPLE_DAY - timedelta(days=age))
    assert demo.moved_recognition(row, day).day == day - timedelta(days=age)


@given(day=DAYS)
def test_what_is_shown_for_the_week_keeps_its_weekdays(day: date) -> None:
    monday = SAMPLE_DAY - timedelta(days=SAMPLE_DAY.weekday())
    friday = monday + timedelta(days=4)
    row = RecognitionRow(1, "R", Kind.NOTICE, day=monday, show_from=monday, show_until=friday)
    moved = demo.moved_recognition(row, day)
    assert moved.day == moved.show_from == day - timedelta(days=day.weekday())
    assert moved.show_until is not None
    assert moved.show_until.weekday() == 4


EVENTS = read_programme(FOLDER / "week-en.csv", ZONE).rows
SLOTS = read_slots(FOLDER / "slots-en.csv", ZONE)


@given(day=DAYS)
def test_slots_stay_within_their_events(day: date) -> None:
    events = {row.key: demo_week.moved_event(row, day, ZONE) for row in EVENTS}
    for row in SLOTS:
        slot, event = demo_week.moved_slot(row, day, ZONE), events[row.key]
        assert slot.event_at == event.starts_at
        if slot.starts_at and slot.ends_at:
            assert event.starts_at <= slot.starts_at < slot.ends_at <= event.ends_at


@given(day=DAYS)
def test_events_keep_their_weekdays_and_wall_times(day: date) -> None:
    for row in EVENTS:
        moved = demo_week.moved_event(row, day, ZONE)
        was, now = row.starts_at.astimezone(ZONE), moved.starts_at.astimezone(ZONE)
        assert (now.weekday(), now.time()) == (was.weekday(), was.time())
        assert now.date().isocalendar()[:2] == day.isocalendar()[:2]
        assert moved.ends_at > moved.starts_at


def test_what_fails_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(app: App, language: str, draw_at: datetime | None) -> None:
        raise OSError(f"no disk for {app.site.root} in {language} at {draw_at}")

    monkeypatch.setattr(demo, "fill", broken)
    with pytest.raises(OSError, match="no disk"):
        demo.make_demo(tmp_path / "site", "en", NOW)
    assert not (tmp_path / "site").exists()


def test_a_site_is_not_overwritten(tmp_path: Path) -> None:
    create(tmp_path / "site", Settings(name="Ours"))
    with pytest.raises(KnownError) as caught:
        demo.make_demo(tmp_path / "site", "en", NOW)
    assert caught.value.code == "site_exists"
    assert (tmp_path / "site" / "kiosk.toml").is_file()


def codes_of(file: Path) -> list[str]:
    rows = csv.reader(file.read_text("utf-8-sig").splitlines(), delimiter=";")
    return [row[3] for row in rows][1:]


@pytest.mark.parametrize("is_demo", [True, False])
def test_trying_it_out_uses_no_database_that_the_environment_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_demo: bool
) -> None:
    create(tmp_path / "site", Settings(name="Ours"))
    monkeypatch.setenv("ENCORE_DATABASE", f"sqlite:///{tmp_path / 'real.db'}")

    def shown(folder: Path, *, windowed: bool, environ: Mapping[str, str] | None) -> int:
        with opened(folder, environ=environ) as app:
            assert windowed == is_demo
            assert app.settings.language == "en"
        return 0

    monkeypatch.setattr(screen, "show", shown)
    monkeypatch.setattr(screen, "has_display", lambda: True)
    screen.run(tmp_path / "site", demo=is_demo, windowed=False)
    assert (tmp_path / "real.db").exists() != is_demo
