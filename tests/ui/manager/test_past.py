"""The raffles that were, through the window; sticks are let go by a press that pretends."""

import json
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.app.site import App
from kiosk.clock import SetClock
from kiosk.raffle.model import RoundOutcome, Rules, State
from kiosk.ui.jobs import HandJobs
from kiosk.ui.models.desk import DeskContext
from kiosk.ui.models.past import PastModel
from kiosk.ui.models.saving import SavePlace
from kiosk.ui.models.signin import SignInModel
from tests.ui.conftest import declares_its_slots
from tests.ui.manager.drawn import ACTOR, draw_rounds, enter, prove
from tests.ui.manager.support import Kiosk


def test_results_are_seen_and_carried_away(app: App, kiosk: Kiosk, clock: SetClock) -> None:
    draw_rounds(app, clock, 2, (3, 3))
    app.raffles.settle(1, RoundOutcome.CLAIMED, ACTOR)
    app.raffles.settle(2, RoundOutcome.CLAIMED, ACTOR)
    raffle = app.raffles.finish(ACTOR).id
    enter(kiosk)
    kiosk.touch("tile_past")
    kiosk.touch("past_0")
    seal = app.raffles.results(raffle).seal
    assert kiosk.text("sealQr") == seal
    assert kiosk.text("sealCode").replace(" ", "") == seal
    assert kiosk.find("result_1") is not None
    assert kiosk.find("abandon") is None
    kiosk.touch("wantFile")
    assert kiosk.find("save_announcement") is None
    kiosk.touch("save_record")
    assert kiosk.text("made").startswith("Saved in the kiosk's outbox: ")
    assert kiosk.find("takeOut") is None
    written = json.loads(next(app.site.outbox.glob("*.json")).read_text())
    assert written["seal"] == seal
    kiosk.touch("back")
    assert kiosk.find("wantFile") is not None
    assert declares_its_slots(kiosk.desk("past"))


def test_the_present_raffle_ends_early_only_with_a_second_manager(
    app: App, kiosk: Kiosk, clock: SetClock
) -> None:
    draw_rounds(app, clock, 1, (3, 4))
    enter(kiosk)
    kiosk.touch("tile_past")
    kiosk.touch("past_0")
    kiosk.touch("abandon")
    kiosk.type("no prizes")
    kiosk.touch("reasoned")
    kiosk.touch("person_2")
    kiosk.touch("back")
    prove(kiosk, 1)
    assert app.raffles.status().raffle.state is State.DRAWING  # type: ignore[union-attr]
    prove(kiosk, 2)
    ended = app.raffles.history()[0].raffle
    assert (ended.state, ended.end_reason) == (State.ABANDONED, "no prizes")
    assert kiosk.text("done").endswith("is abandoned. Its secret is in the record.")
    assert kiosk.overflowing() == []


def test_it_says_only_what_has_happened(app: App, kiosk: Kiosk) -> None:
    enter(kiosk)
    desk = kiosk.desk("past")
    assert isinstance(desk, PastModel)

    def end(meanwhile: bool) -> str:
        raffle = app.raffles.plan(Rules(prizes=("A mug",)), "Hunt", ACTOR)
        desk.open()
        kiosk.settle()
        desk.choose(raffle.id)
        kiosk.settle()
        desk.wantEnd()
        desk.giveReason("rain")
        if meanwhile:
            app.raffles.abandon("snow", ACTOR, "person:2")
        prove(kiosk, 2)
        return str(desk.done)

    # Nothing was drawn by lot before, so there is no secret to tell of.
    assert end(meanwhile=False) == "“Hunt” is abandoned."
    assert end(meanwhile=True) == "“Hunt” had ended already. Nothing was changed now."
    assert app.raffles.history()[0].raffle.end_reason == "snow"


@dataclass(frozen=True)
class Files:
    """What a press has written."""

    files: tuple[str, ...]
    stick: str


@dataclass
class Stick:
    """A press with one stick, which something uses at first."""

    ejected: list[str] = field(default_factory=list)

    def places(self) -> list[SavePlace]:
        return [SavePlace(Path("/stick"), "BLUE", removable=True), SavePlace(Path("/out"), "")]

    def write(self, raffle_id: str | None, place: SavePlace, what: str, actor: str) -> Files:
        assert actor == "person:1"
        return Files((f"{what}.json",), place.stick)

    def eject(self, place: SavePlace) -> str:
        self.ejected.append(place.stick)
        return "busy" if len(self.ejected) == 1 else "removed"


def test_a_stick_is_let_go_of_before_it_is_taken_out(
    app: App, kiosk: Kiosk, clock: SetClock
) -> None:
    draw_rounds(app, clock, 1, (3,))
    enter(kiosk)
    jobs, slow, stick = HandJobs(), HandJobs(), Stick()
    context = DeskContext(kiosk.stage, jobs, slow, clock, kiosk.words)
    second = SignInModel(app.sign_in, jobs, slow, clock)
    owner = QObject()
    desk = PastModel(context, app.raffles, stick, second, lambda name: "", owner)
    desk.open()
    jobs.run_all()
    desk.choose(str(desk.rows[0]["id"]))
    jobs.run_all()
    desk.wantFile()
    slow.run_all()
    assert desk.places == ["BLUE", "The kiosk's outbox"]
    desk.write("audit")
    assert desk.saving == "form"
    desk.write("record")
    assert (desk.saving, desk.back()) == ("working", True)
    slow.run_all()
    assert (desk.saving, desk.file, desk.stick, desk.canTakeOut) == (
        "done", "record.json", "BLUE", True,
    )  # fmt: skip
    desk.takeOut()
    desk.takeOut()
    slow.run_all()
    assert desk.saving == "done"
    assert "still uses the stick" in desk.problem
    desk.takeOut()
    slow.run_all()
    assert (desk.saving, stick.ejected) == ("removed", ["BLUE", "BLUE"])
