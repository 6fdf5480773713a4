"""Making a raffle on the manager's screen: prizes, limits, the draw, who takes no part."""

from collections.abc import Callable
from datetime import UTC, datetime, time
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.app.site import App
from kiosk.clock import SetClock
from kiosk.raffle.hours import Hours
from kiosk.raffle.model import Raffle, Rules
from kiosk.raffle.model import State as RaffleState
from kiosk.raffle.outcome import Outcome
from kiosk.raffle.prizes import Prize
from kiosk.stage import Mode
from kiosk.ui.jobs import HandJobs
from kiosk.ui.models.desk import DeskContext
from kiosk.ui.models.files import FoundFile
from kiosk.ui.models.raffle_form import RaffleFormModel
from kiosk.ui.models.stage import StageModel
from kiosk.ui.words import Words
from tests.ui.conftest import declares_its_slots
from tests.ui.manager.support import Kiosk
from tests.ui.manager.test_manager_page import actors

WIDE = "WMWWMWMWWW " * 8


def form_of(kiosk: Kiosk) -> RaffleFormModel:
    kiosk.sign_in()
    kiosk.touch("openRaffle")
    form = kiosk.desk("open")
    assert isinstance(form, RaffleFormModel)
    return form


class Shelf:
    """Pictures that are nowhere; how often it was tidied."""

    def __init__(self) -> None:
        self.tidied = 0

    def find(self) -> tuple[FoundFile, ...]:
        return ()

    def take(self, file: Path) -> str:
        raise AssertionError(file)

    def address(self, digest: str) -> str:
        return ""

    def tidy(self) -> None:
        self.tidied += 1


class Desk:
    """The form without a window, and Anna signed in to it."""

    def __init__(self, app: App, clock: SetClock, words: Words) -> None:
        self.jobs = HandJobs()
        self.stage = StageModel(clock)
        self.shelf = Shelf()
        context = DeskContext(self.stage, self.jobs, self.jobs, clock, words)
        self.form = RaffleFormModel(context, app.raffles, app.people, lambda: (1, 2), self.shelf)
        self.enter(1)

    def enter(self, person: int) -> None:
        self.stage.open(Mode.MANAGER.value)
        self.stage.sign_in(person, "")
        self.form.open()
        self.settle()

    def settle(self) -> None:
        self.jobs.run_all()

    def last_look(self) -> None:
        while self.form.step != "sure":
            self.form.next()
            assert self.form.problem == ""

    def next(self) -> str:
        """Go on; what is wrong."""
        self.form.next()
        return str(self.form.problem)

    def leave(self) -> None:
        self.form.leave()
        self.stage.signOut()


@pytest.fixture
def desk(app: App, clock: SetClock, words: Words) -> Desk:
    return Desk(app, clock, words)


def go_to_the_last_look(kiosk: Kiosk) -> None:
    for _ in range(4):
        kiosk.touch("next")


def made(app: App) -> Raffle:
    raffle = app.raffles.status().raffle
    assert raffle is not None
    return raffle


def test_a_raffle_is_opened_with_a_name_and_prizes(kiosk: Kiosk, app: App) -> None:
    kiosk.sign_in()
    kiosk.touch("openRaffle")
    assert kiosk.text("name") == "Moustache hunt 2026"
    kiosk.touch("prize1")
    kiosk.erase(len("Second prize") - 1)
    kiosk.touch("key_backspace")
    kiosk.tap("mug")
    kiosk.touch("prizeMore0")
    kiosk.touch("removePrize")
    kiosk.touch("addPrize")
    kiosk.type("cake")
    kiosk.touch("prizeEarlier1")
    assert [kiosk.text(f"prize{line}") for line in range(3)] == ["Third prize", "mug", "cake"]
    kiosk.touch("prizeLater0")
    go_to_the_last_look(kiosk)
    kiosk.touch("confirmOpen")
    raffle = made(app)
    assert raffle.state is RaffleState.OPEN
    assert raffle.name == "Moustache hunt 2026"
    # Who says nothing else gets the rules that a rules file has by itself.
    assert raffle.rules == Rules(prizes=("mug", "Third prize", "cake"))
    assert actors(app, "raffle_opened") == ["person:1"]
    assert kiosk.find("closeRaffle")


def test_a_prize_has_a_worth_a_giver_a_number_and_a_picture(
    app: App, open_kiosk: Callable[..., Kiosk], tmp_path: Path
) -> None:
    stick = tmp_path / "media" / "maija" / "STICK"
    stick.mkdir(parents=True)
    Image.new("RGB", (8, 8)).save(stick / "b.jpg")
    photo = Image.new("RGB", (400, 200), (200, 40, 40))
    exif = photo.getexif()
    exif[0x0112] = 6
    photo.save(app.site.inbox / "a.jpg", exif=exif)
    kiosk = open_kiosk(app, sticks=(tmp_path / "media",))
    form = form_of(kiosk)
    kiosk.touch("prizeMore1")
    kiosk.touch("prizeWorth")
    kiosk.tap("12")
    kiosk.touch("prizeSponsor")
    kiosk.type("Us")
    kiosk.touch("countMore")
    kiosk.touch("choosePicture")
    assert [file["place"] for file in form.prizes.files] == ["", "STICK"]
    kiosk.touch("picture1")
    assert "b.jpg” is smaller than" in kiosk.text("problem")
    kiosk.touch("picture0")
    assert kiosk.find("prizeWorth")
    assert kiosk.text("prizeSponsor") == "Us"
    kiosk.touch("next")
    for _ in range(4):
        form.next()
    kiosk.settle()
    assert kiosk.text("sureAbout_1") == "12, from Us"
    kiosk.touch("confirmOpen")
    rules = made(app).rules
    assert rules.prizes == ("First prize", "Second prize", "Second prize", "Third prize")
    (prize,) = rules.details
    assert prize == Prize("Second prize", "12", "Us", prize.picture)
    with Image.open(app.site.media / "prizes" / f"{prize.picture}.jpg") as kept:
        assert kept.format == "JPEG"
        # Upright, and nothing of what the camera wrote.
        assert kept.size == (200, 400)
        assert not kept.getexif()


def test_what_is_wrong_is_said_at_once_and_nothing_typed_is_lost(desk: Desk, app: App) -> None:
    form = desk.form
    form.setName(" ")
    assert "name has 1 to" in desk.next()
    form.setName("Autumn")
    form.prizes.setName(1, " First   prize")
    form.prizes.choose(1)
    form.prizes.setWorth("12 €")
    assert "“First prize” is there twice" in desk.next()
    form.prizes.setName(1, "")
    assert "Prize 2 has no name yet" in desk.next()
    form.prizes.setWorth("")
    for place in (0, 2):
        form.prizes.setName(place, "")
    assert "no prize yet" in desk.next()
    form.prizes.setName(2, "Mug")
    assert desk.next() == ""
    form.terms.setInAll(0)
    form.terms.setADay(1)
    assert "more tickets than in all" in desk.next()
    form.terms.setADay(0)
    assert desk.next() == ""
    form.terms.setDrawsLate(True)
    form.terms.moveDrawDay(-30)
    form.terms.moveDrawTime(-4)
    assert "That time is over" in desk.next()
    # Leaving the form, or being locked out of it, loses nothing.
    desk.leave()
    desk.enter(1)
    assert (form.step, form.name, form.prizes.kinds[2]["name"]) == ("prizes", "Autumn", "Mug")
    assert desk.shelf.tidied == 0
    assert app.raffles.status().raffle is None


def test_a_draft_is_its_writers_own(desk: Desk) -> None:
    desk.form.setName("Autumn")
    desk.form.prizes.setName(0, "Mug")
    desk.leave()
    desk.enter(2)
    assert desk.form.name == "Moustache hunt 2026"
    assert desk.form.prizes.kinds[0]["name"] == "First prize"
    # Pictures that were taken in for it are let go of.
    assert desk.shelf.tidied == 1
    desk.leave()
    desk.enter(1)
    assert desk.form.name == "Moustache hunt 2026"
    assert desk.shelf.tidied == 1


def test_limits_hours_and_the_course_of_the_draw(kiosk: Kiosk, app: App, clock: SetClock) -> None:
    form_of(kiosk)
    kiosk.touch("next")
    for choice in ("inAll_1", "aDay_0", "opening_1", "beginMore", "endLess", "endLess"):
        kiosk.touch(choice)
    kiosk.touch("next")
    for choice in ("wins_1", "claim_4", "hold_1", "late_1", "drawDayMore", "drawTimeMore"):
        kiosk.touch(choice)
    kiosk.touch("next")
    kiosk.touch("next")
    assert [kiosk.text(f"sureFact_{number}") for number in range(8)] == [
        "3",
        "1",
        "Mon–Fri 08:30–17:00",
        "As often as they are drawn",
        "3 days",
        "5 minutes",
        "Not before Sat 17 Oct, 15:30",
        "Nobody: all on the roster take part",
    ]
    kiosk.touch("confirmOpen")
    assert made(app).rules == Rules(
        prizes=("First prize", "Second prize", "Third prize"),
        one_win_per_person=False,
        claim_minutes=4320,
        hold_seconds=300,
        draw_at=datetime(2026, 10, 17, 12, 30, tzinfo=UTC),
        tickets_per_person=3,
        tickets_per_day=1,
        opening_hours=(Hours((1, 2, 3, 4, 5), time(8, 30), time(17)),),
    )


def test_a_raffle_is_announced_without_its_organisers_and_opened_later(
    kiosk: Kiosk, app: App
) -> None:
    (_, code), *_ = app.raffles.make_tokens(3, "console:test").tokens
    app.raffles.hide(code, "Fern", "", "person:5")
    form = form_of(kiosk)
    for _ in range(3):
        form.next()
    kiosk.settle()
    kiosk.touch("organisers")
    # Both managers, and who hid a moustache.
    assert form.excluded.people == (1, 2, 5)
    kiosk.touch("chooseTeams")
    polar = [team["name"] for team in form.excluded.teams].index("Polar")
    kiosk.touch(f"team_{polar}")
    kiosk.touch("next")
    kiosk.touch("takeIn_5")
    kiosk.touch("choosePeople")
    kiosk.touch("person_2")
    kiosk.touch("next")
    assert form.excluded.people == (1, 3, 4)
    kiosk.touch("next")
    # Hidden people by their number, as everywhere for managers.
    assert kiosk.text("sureFact_7") == "#4, Anna, Cilla"
    kiosk.touch("confirmAnnounce")
    announced = made(app)
    assert announced.state is RaffleState.ANNOUNCED
    assert announced.commitment
    kiosk.touch("openRaffle")
    # All that is left is the last look, which changes nothing.
    assert kiosk.find("confirmAnnounce") is None
    assert kiosk.find("next") is None
    assert kiosk.text("sureFact_7") == "#4, Anna, Cilla"
    kiosk.touch("back")
    kiosk.touch("openRaffle")
    kiosk.touch("confirmOpen")
    opened = made(app)
    assert opened.state is RaffleState.OPEN
    assert (opened.rules, opened.commitment) == (announced.rules, announced.commitment)
    assert len(made(app).rules.excluded) == 3
    assert app.raffles.left_out() == (1, 3, 4)
    assert app.raffles.redeem(code, 3).outcome is Outcome.NOT_ELIGIBLE
    assert app.raffles.redeem(code, 2).outcome is Outcome.REDEEMED


def test_a_plan_is_changed_and_its_excluded_people_stay_out(
    app: App, clock: SetClock, words: Words
) -> None:
    rules = Rules(
        prizes=("Mug", "Mug", "Cake"),
        details=(Prize("Mug", "12 €"),),
        claim_minutes=45,
        opening_hours=(Hours((6,), time(10), time(12)),),
        further={"motto": "Look under things"},
    )
    app.raffles.plan(rules, "Autumn", "console:test", excluded=(3, 4))
    desk = Desk(app, clock, words)
    form = desk.form
    assert form.excluded.people == (3, 4)
    assert [(kind["name"], kind["count"]) for kind in form.prizes.kinds] == [
        ("Mug", 2),
        ("Cake", 1),
    ]
    form.prizes.move(0, 1)
    form.excluded.remove(4)
    desk.last_look()
    form.openRaffle()
    desk.settle()
    assert form.problem == ""
    raffle = made(app)
    assert raffle.state is RaffleState.OPEN
    assert raffle.rules.prizes == ("Cake", "Mug", "Mug")
    assert raffle.rules.details == rules.details
    assert raffle.rules.claim_minutes == 45
    assert raffle.rules.opening_hours == rules.opening_hours
    assert raffle.rules.further == rules.further
    assert app.raffles.left_out() == (3,)


def test_what_was_announced_by_file_is_shown_as_it_is(
    app: App, clock: SetClock, words: Words
) -> None:
    rules = Rules(
        prizes=("A mug",),
        tickets_per_person=7,
        claim_minutes=90,
        opening_hours=(Hours((6,), time(10), time(12)), Hours((1, 2), time(8), time(9))),
    )
    app.raffles.announce(rules, "Autumn", "console:test")
    sure = Desk(app, clock, words).form.sure
    assert (sure["inAll"], sure["hours"], sure["claimMinutes"]) == (
        7, "Sat 10:00–12:00, Mon, Tue 08:00–09:00", 90,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("size", "language"),
    [
        ((1280, 720), "de"),
        pytest.param((720, 1280), "fi", marks=pytest.mark.trial),
    ],
)
def test_the_form_fits(
    app: App, open_kiosk: Callable[..., Kiosk], size: tuple[int, int], language: str
) -> None:
    kiosk = open_kiosk(app, size=size, language=language)
    form = form_of(kiosk)
    overflowing = kiosk.overflowing()
    form.prizes.setName(0, WIDE[:80])
    kiosk.touch("prizeMore0")
    form.prizes.setWorth(WIDE[:40])
    form.prizes.setSponsor(WIDE[:60])
    overflowing += kiosk.overflowing()
    kiosk.touch("choosePicture")
    overflowing += kiosk.overflowing()
    kiosk.touch("back")
    kiosk.touch("back")
    kiosk.touch("next")
    kiosk.touch("opening_2")
    overflowing += kiosk.overflowing()
    kiosk.touch("next")
    kiosk.touch("late_1")
    overflowing += kiosk.overflowing()
    kiosk.touch("next")
    kiosk.touch("organisers")
    overflowing += kiosk.overflowing()
    kiosk.touch("chooseTeams")
    overflowing += kiosk.overflowing()
    kiosk.touch("back")
    kiosk.touch("next")
    assert overflowing + kiosk.overflowing() == []


def test_what_was_typed_is_shown_once_more_before_it_opens(kiosk: Kiosk, app: App) -> None:
    form = form_of(kiosk)
    # What is typed takes the place of what was suggested.
    kiosk.type("Autumn hunt")
    assert kiosk.text("name") == "Autumn hunt"
    kiosk.touch("prize1")
    kiosk.tap("mug")
    assert kiosk.text("prize1") == "mug"
    kiosk.touch("prize0")
    kiosk.touch("prize0")
    QTest.keyClick(kiosk.kiosk.window, Qt.Key.Key_End)
    kiosk.type("s")
    # Not selected again while it is written.
    kiosk.erase(1)
    kiosk.type("es")
    assert kiosk.text("prize0") == "First prizees"
    kiosk.touch("name")
    QTest.keyClick(kiosk.kiosk.window, Qt.Key.Key_End)
    kiosk.type("s")
    assert kiosk.text("name") == "Autumn hunts"
    for number, prize in enumerate(("A day off", "A  mug", "A mug ")):
        form.prizes.setName(number, prize)
    for _ in range(3):
        form.next()
    kiosk.settle()
    item = kiosk.item("next")
    middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    for _ in range(2):
        # A double touch: the second one meets nothing.
        QTest.mouseClick(
            kiosk.kiosk.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle
        )
        kiosk.settle()
    assert app.raffles.status().raffle is None
    assert form.sure["name"] == "Autumn hunts"
    told = {"worth": "", "sponsor": "", "picture": ""}
    assert form.sure["prizes"] == [
        {"prize": "A day off", "first": 1, "last": 1, "count": 1} | told,
        {"prize": "A mug", "first": 2, "last": 3, "count": 2} | told,
    ]
    assert [kiosk.text(f"surePrize_{line}") for line in range(2)] == ["A day off", "A mug"]
    for _ in range(4):
        form.back()
    kiosk.settle()
    assert kiosk.text("prize0") == "A day off"


def test_a_double_touch_opens_one_raffle(desk: Desk, app: App) -> None:
    form = desk.form
    form.next()
    # Before the last look it opens nothing.
    form.openRaffle()
    form.announceRaffle()
    desk.settle()
    assert app.raffles.status().raffle is None
    for _ in range(3):
        form.next()
    form.openRaffle()
    form.openRaffle()
    assert form.busy
    desk.settle()
    assert form.problem == ""
    assert desk.shelf.tidied == 1
    assert actors(app, "raffle_opened") == ["person:1"]
    for model in (form.prizes, form.terms, form.excluded):
        assert declares_its_slots(model)
