"""Touches that come twice, and answers that come when the manager has gone on."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from kiosk.app.site import App
from kiosk.people.model import Display
from kiosk.recognition.model import Kind, Recognition, RecognitionDraft, State
from kiosk.ui.models.answering import AnsweringModel
from kiosk.ui.models.departments import DepartmentsModel
from kiosk.ui.models.people_list import PeopleModel
from kiosk.ui.models.queue import QueueModel
from kiosk.ui.models.writing import WritingModel
from tests.ui.manager.support import Kiosk, say_thanks

MANAGER = "person:1"
ANNA, BEN, CILLA = 1, 2, 3
INK = "M 10 20 L 30 40"


def stored(app: App) -> list[Recognition]:
    with app.work.read() as unit:
        return list(unit.recognitions.everything())


def signed_in(kiosk: Kiosk, person: int = ANNA) -> None:
    kiosk.stage.signOut()
    kiosk.stage.open("manager")
    kiosk.stage.sign_in(person, str(person))
    kiosk.settle()


def queue_of(kiosk: Kiosk) -> QueueModel:
    desk = kiosk.desk("queue")
    assert isinstance(desk, QueueModel)
    return desk


def writing_of(kiosk: Kiosk) -> WritingModel:
    desk = kiosk.desk("write")
    assert isinstance(desk, WritingModel)
    return desk


def people_of(kiosk: Kiosk) -> PeopleModel:
    desk = kiosk.desk("people")
    assert isinstance(desk, PeopleModel)
    return desk


def praises_of(kiosk: Kiosk) -> AnsweringModel:
    desk = kiosk.desk("praise")
    assert isinstance(desk, AnsweringModel)
    return desk


def test_a_touch_that_comes_twice_decides_only_about_what_was_seen(
    app: App, open_kiosk: Callable[..., Kiosk], monkeypatch: pytest.MonkeyPatch
) -> None:
    for text in ("One", "Two", "Three"):
        say_thanks(app, text)
    draft = RecognitionDraft(Kind.PRAISE, words="So kind", people=(BEN,))
    praised = app.recognitions.add(draft, MANAGER)
    app.people.add_department("Galley", MANAGER)
    kiosk = open_kiosk(app)
    signed_in(kiosk)
    kiosk.manager.show("queue")
    kiosk.settle()
    queue = queue_of(kiosk)

    def touch_twice(name: str, again: str) -> None:
        kiosk.touch(name)
        monkeypatch.setattr("kiosk.ui.models.twice.TWICE_MS", 60_000)
        kiosk.touch(again)
        monkeypatch.setattr("kiosk.ui.models.twice.TWICE_MS", 0)

    touch_twice("approve", "approve")
    assert (queue.total, queue.item["text"]) == (2, "Two")
    for number in (2, 3):
        app.recognitions.unhide(number, MANAGER)
    queue.show("newest")
    kiosk.settle()
    touch_twice("hide_3", "hide_2")
    assert queue.count == 2

    # What one looks at before it is sent is not sent by the touch that shows it.
    kiosk.manager.show("praise")
    kiosk.settle()
    kiosk.touch(f"praise_{praised}")
    praises_of(kiosk).go("draw")
    praises_of(kiosk).draw(INK)
    kiosk.settle()
    touch_twice("look", "sendNote")
    assert (praises_of(kiosk).page, stored(app)[3].ink) == ("look", "")

    kiosk.manager.show("write")
    kiosk.settle()
    writing = writing_of(kiosk)
    writing.choose("tip")
    writing.words.write("text", "Smile.")
    writing.addMore("turn")
    kiosk.settle()
    touch_twice("next", "save")
    assert (writing.step, len(stored(app))) == ("words", 4)
    touch_twice("save", "anew")
    assert (writing.step, len(stored(app))) == ("done", 5)

    kiosk.manager.show("people")
    kiosk.touch("departments")
    kiosk.touch("department_0")
    touch_twice("remove", "remove")
    assert isinstance(people_of(kiosk).departments, DepartmentsModel)
    assert (people_of(kiosk).departments.sure, len(app.people.departments())) == (True, 1)


def test_the_queue_follows_what_others_decide(app: App, open_kiosk: Callable[..., Kiosk]) -> None:
    first, second = (say_thanks(app, text) for text in ("One", "Two"))
    kiosk = open_kiosk(app)
    signed_in(kiosk)
    kiosk.manager.show("queue")
    kiosk.settle()
    queue = queue_of(kiosk)
    # The next one comes while the reason for the one before is being asked.
    queue.step(1)
    queue.go("reason")
    kiosk.settle()
    assert (queue.page, queue.item["id"]) == ("queue", second)
    # A command decides meanwhile.
    app.recognitions.refuse(second, "joke", "console:x")
    kiosk.touch("approve")
    assert kiosk.text("problem") == "Somebody has decided about it already: it is not to be shown."
    assert stored(app)[1].state is State.REFUSED
    app.recognitions.approve(first, MANAGER)
    app.recognitions.unhide(second, MANAGER)
    queue.show("newest")
    kiosk.settle()
    queue.pageSize = 1
    queue.turn(1)
    queue.hide(first)
    kiosk.settle()
    assert [row["id"] for row in queue.newest] == [second], "no page without anything"


def test_a_note_that_was_begun_waits_for_who_began_it(
    app: App, open_kiosk: Callable[..., Kiosk]
) -> None:
    draft = RecognitionDraft(Kind.PRAISE, words="So kind", people=(CILLA,))
    number = app.recognitions.add(draft, MANAGER)
    kiosk = open_kiosk(app)

    def opened(person: int) -> AnsweringModel:
        signed_in(kiosk, person)
        kiosk.manager.show("praise")
        kiosk.settle()
        desk = praises_of(kiosk)
        desk.choose(number)
        return desk

    opened(ANNA).draw(INK)
    assert opened(BEN).ink == ""
    desk = opened(ANNA)
    assert desk.ink == INK
    # Somebody else answers meanwhile.
    app.recognitions.answer(number, "Thank you", "", "person:2", BEN)
    desk.send()
    kiosk.settle()
    assert "answered this praise already" in desk.problem
    one = stored(app)[0]
    assert (one.note, one.ink, one.sender_id) == ("Thank you", "", BEN)


def test_what_comes_late_changes_nobody_else(
    app: App, open_kiosk: Callable[..., Kiosk], tmp_path: Path
) -> None:
    stick = tmp_path / "media" / "user" / "STICK"
    stick.mkdir(parents=True)
    Image.new("RGB", (400, 400), (200, 30, 30)).save(stick / "cilla.png")
    kiosk = open_kiosk(app, sticks=[tmp_path / "media"])
    signed_in(kiosk)
    kiosk.manager.show("people")
    kiosk.settle()
    people = people_of(kiosk)

    def look_at(person: int) -> None:
        people.picker.pick(person)
        kiosk.jobs.run_all()

    look_at(CILLA)
    people.show("photo")
    kiosk.settle()
    people.cropping.choose(0)
    kiosk.settle()
    people.cropping.take()
    for _ in range(3):
        people.back()
    kiosk.jobs.run_all()
    look_at(BEN)
    kiosk.settle()
    assert [one.photo for one in app.people.roster()] == [None] * 5
    # A choice that is stored late is stored, and the page stays with whom it shows.
    people.setDisplay(0)
    people.back()
    people.show("add")
    people.form.write("given", "Dora")
    kiosk.settle()
    assert app.people.person(BEN).display is Display.HIDDEN
    assert (people.page, people.form.given) == ("add", "Dora")


def test_what_is_written_is_stored_once_and_says_no_more_than_its_kind(
    app: App, open_kiosk: Callable[..., Kiosk]
) -> None:
    kiosk = open_kiosk(app)
    signed_in(kiosk)
    desk = writing_of(kiosk)
    kiosk.manager.show("write")
    kiosk.settle()
    # Begun as an award with everything, then it becomes thanks, and then a tip.
    desk.choose("award")
    desk.words.write("title", "Great")
    desk.words.draw(INK)
    desk.beside.setValue("help")
    desk.choose("thanks")
    kiosk.settle()
    desk.whom.picker.pick(CILLA)
    kiosk.settle()
    desk.next()
    desk.words.write("text", "Thank you.")
    desk.save()
    # The page is left before the answer comes.
    kiosk.manager.show("home")
    kiosk.settle()
    (one,) = stored(app)
    assert (one.people, one.title, one.ink, one.sender_id) == ((CILLA,), "", "", None)
    assert one.value == "help"
    kiosk.manager.show("write")
    kiosk.settle()
    assert (desk.step, desk.kept) == ("kind", False), "it is not there to be stored again"
    desk.choose("thanks")
    kiosk.settle()
    desk.whom.picker.pick(CILLA)
    kiosk.settle()
    desk.choose("tip")
    desk.words.write("text", "Smile.")
    desk.save()
    kiosk.settle()
    assert (stored(app)[1].kind, stored(app)[1].people) == (Kind.TIP, ())


def test_what_has_ended_is_shown_from_today_on(app: App, open_kiosk: Callable[..., Kiosk]) -> None:
    over = RecognitionDraft(
        Kind.TIP, text="Smile.", show_from=date(2026, 9, 1), show_until=date(2026, 9, 7)
    )
    number = app.recognitions.add(over, MANAGER)
    kiosk = open_kiosk(app)
    signed_in(kiosk)
    desk = writing_of(kiosk)
    desk.edit(number)
    kiosk.manager.show("write")
    kiosk.settle()
    desk.when.setEnds(1)
    assert desk.when.ends == 1
    desk.save()
    kiosk.settle()
    assert stored(app)[0].show_until == date(2026, 10, 15), "a week, and today is its first day"
