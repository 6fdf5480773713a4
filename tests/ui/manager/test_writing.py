"""Writing a recognition, through the window. It is Friday 9 October, 14:00 in Helsinki."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from kiosk.app.site import App
from kiosk.assets import assets
from kiosk.errors import KnownError
from kiosk.people.model import Display
from kiosk.recognition.model import Kind, Occasion, Recognition, RecognitionDraft, State
from kiosk.rotation.model import Slide
from kiosk.ui.models.writing import WritingModel
from kiosk.ui.models.writing_draft import pictured
from kiosk.ui.models.writing_steps import Turn, turn_of
from tests.exchange.clips import clip
from tests.ui.conftest import declares_its_slots
from tests.ui.manager.support import Kiosk

ANNA, BEN, CILLA = 1, 2, 3
INK = "M 10 20 L 30 40"
HERO = RecognitionDraft(
    Kind.HERO,
    title="The night of the storm",
    text="All lines were down.",
    words="He stayed.",
    people=(BEN,),
    teams=("Polar",),
    value="help",
    show_from=date(2026, 10, 12),
    show_until=date(2026, 10, 20),
    priority=6,
    more=("He stayed until four.", "Then the sun rose."),
    weekdays=(1, 5),
    time_from=time(22),
    time_until=time(6),
)


class Writing:
    def __init__(self, kiosk: Kiosk, app: App) -> None:
        self.kiosk = kiosk
        self.app = app
        self.sign_in(ANNA)
        desk = kiosk.desk("write")
        assert isinstance(desk, WritingModel)
        self.desk = desk

    def sign_in(self, person: int) -> None:
        self.kiosk.stage.open("manager")
        self.kiosk.stage.sign_in(person, str(person))
        self.kiosk.settle()

    def sign_out(self) -> None:
        self.kiosk.stage.signOut()
        self.kiosk.settle()

    def show(self) -> None:
        self.kiosk.manager.show("write")
        self.kiosk.settle()

    def words(self, kind: str, *people: int) -> None:
        """From the first page to the words."""
        self.desk.choose(kind)
        self.kiosk.settle()
        for person in people:
            self.desk.whom.picker.pick(person)
            self.kiosk.settle()
        self.desk.next()
        self.kiosk.settle()

    def stored(self) -> list[Recognition]:
        with self.app.work.read() as unit:
            return list(unit.recognitions.everything())


@pytest.fixture
def writing(app: App, open_kiosk: Callable[..., Kiosk]) -> Writing:
    return Writing(open_kiosk(app), app)


def test_praise_takes_five_touches_and_the_words(writing: Writing) -> None:
    kiosk, app = writing.kiosk, writing.app
    app.choose("person:1", praise_waits=False)
    for touch in ("writePraise", "kind_praise", f"person_{CILLA}", "next"):
        kiosk.touch(touch)
    kiosk.type("She rang me.")
    assert kiosk.text("left") == "Room for 308 more characters"
    kiosk.touch("save")
    assert kiosk.text("savedNews") == "It is up, and comes next."
    (one,) = writing.stored()
    assert (one.kind, one.people, one.words) == (Kind.PRAISE, (CILLA,), "She rang me.")
    assert (one.state, one.sender_id, one.note) == (State.SHOWN, None, "")
    for state in (State.HIDDEN, State.SHOWN):
        kiosk.touch("toggleHidden")
        assert writing.stored()[0].state is state
    # Where praise waits for a note, the note is one touch away.
    app.choose("person:1", praise_waits=True)
    kiosk.touch("anew")
    writing.words("praise", CILLA)
    writing.desk.words.write("words", "She rang me again.")
    kiosk.touch("save")
    assert kiosk.text("savedNews") == "It is kept, and waits for a leader's note."
    kiosk.touch("drawNow")
    writing.desk.words.draw(INK)
    kiosk.touch("next")
    kiosk.touch("save")
    answered = writing.stored()[1]
    assert (answered.state, answered.ink, answered.sender_id) == (State.SHOWN, INK, ANNA)
    kiosk.touch("back")
    assert kiosk.manager.page == "home"


def test_the_last_page_says_truly_when_it_is_on_the_screen(writing: Writing) -> None:
    kiosk, app, desk = writing.kiosk, writing.app, writing.desk

    def coming() -> str:
        slide = app.rotation.next(app.clock.now())
        app.rotation.shown(slide, app.clock.now())
        return slide.id

    def put_up(text: str) -> str:
        if kiosk.manager.page == "write":
            kiosk.manager.back()
        writing.show()
        writing.words("tip")
        desk.words.write("text", text)
        kiosk.touch("save")
        return f"recognition:{writing.stored()[-1].id}"

    def is_true_of(slide: str) -> int:
        """How many come before it: as many as the screen says."""
        news = kiosk.text("savedNews")
        place = next((place for place in range(20) if coming() == slide), 20)
        said = {0: "comes next", 1: "One other slide comes first"}
        assert said.get(place, "comes soon" if place < 5 else "waits for its turn") in news
        return place

    coming()
    first = put_up("Say the name twice.")
    assert is_true_of(first) == 0
    # Another one of its kind is on the screen just now, and that was new itself.
    second = put_up("Smile.")
    assert is_true_of(second) > 0
    # A slide that is no news of the same kind is on the screen: only that one keeps it waiting.
    while coming() != first:
        pass
    third = put_up("Listen first.")
    kiosk.touch("toggleHidden")
    assert kiosk.text("savedNews") == "It is off the screen. Nobody sees it."
    kiosk.touch("toggleHidden")
    assert kiosk.text("savedNews") == "It is up. One other slide comes first."
    assert is_true_of(third) == 1
    # What was shown already is no news: it has its turn with the others.
    kiosk.manager.back()
    desk.edit(writing.stored()[0].id)
    writing.show()
    desk.words.write("text", "Say the name once.")
    kiosk.touch("save")
    assert is_true_of(first) > 1


def test_when_it_is_on_the_screen_is_not_promised_where_nobody_knows() -> None:
    class Order:
        """An order of slides that is told, or not."""

        def __init__(self, *ids: str) -> None:
            self.slides = tuple(
                Slide(one, "recognition", (), None, "tip", 12.0, None) for one in ids
            )

        def ahead(self, now: datetime, count: int) -> tuple[Slide, ...]:
            if not self.slides:
                raise KnownError("try_again")
            return self.slides[:count]

    now = datetime(2026, 10, 9, tzinfo=UTC)
    tip = pictured(RecognitionDraft(Kind.TIP, text="Smile."), now)
    one = replace(tip, id=7, state=State.SHOWN)
    others = ("welcome", "recognition:6", "builtin:7", "recognition:5", "recognition:4")
    for before, turn in enumerate((Turn.NEXT, Turn.SECOND, Turn.SOON, Turn.SOON, Turn.SOON)):
        order = Order(*others[:before], "recognition:7")
        assert turn_of(one, order, now) is turn
        assert turn_of(replace(one, state=State.WAITING), order, now) is Turn.LATER
    assert turn_of(one, Order(*others, "recognition:7"), now) is Turn.LATER
    assert turn_of(one, Order(), now) is Turn.LATER


def test_what_is_added_beside_the_way(writing: Writing) -> None:
    kiosk, desk = writing.kiosk, writing.desk
    writing.show()
    writing.words("praise", CILLA)
    desk.words.write("words", "She rang me back.")
    kiosk.touch("add_note")
    kiosk.type("Proud.")
    kiosk.touch("next")
    desk.words.write("source", "A letter")
    kiosk.touch("add_value")
    kiosk.touch("value_0")
    kiosk.touch("add_when")
    for touch in ("starts_2", "ends_1", "lastMore", "weekday_5", "timed_1"):
        kiosk.touch(touch)
    desk.when.toggleWeekday(1)
    # What would be no time at all is left out: from 8 until 12, then past it.
    desk.when.moveBegin(7)
    desk.when.moveBegin(1)
    assert (desk.when.begin, desk.when.stop, desk.when.overnight) == ("12:30", "12:00", True)
    desk.next()
    kiosk.settle()
    kiosk.touch("add_turn")
    kiosk.touch("turn_2")
    kiosk.touch("next")
    assert not kiosk.overflowing()
    kiosk.touch("save")
    assert kiosk.text("savedNews") == "It is ready, and begins on Monday 12 October."
    (one,) = writing.stored()
    assert (one.note, one.source, one.value) == ("Proud.", "A letter", "listen")
    assert one.sender_id == ANNA  # who wrote the note
    assert (one.show_from, one.show_until) == (date(2026, 10, 12), date(2026, 10, 19))
    assert (one.weekdays, one.priority) == ((1, 5), 6)
    assert (one.time_from, one.time_until) == (time(12, 30), time(12))
    for model in (desk, desk.words, desk.whom, desk.beside, desk.when, desk.look):
        assert declares_its_slots(model)


def test_a_stored_one_is_seen_in_true_size_and_changed_without_losing_anything(
    writing: Writing,
) -> None:
    kiosk, desk = writing.kiosk, writing.desk
    number = writing.app.recognitions.add(HERO, "person:1")
    before = writing.stored()[0]
    desk.edit(number, "log")
    writing.show()
    assert kiosk.read_field("title") == "The night of the storm"
    kiosk.touch("look")
    seen = kiosk.item("wholePreview")
    assert (seen.width(), seen.height()) == (960, 540 - round(540 * 0.084))
    kiosk.touch("lookNext")
    assert (desk.look.content["text"], desk.look.page) == ("He stayed until four.", 1)
    kiosk.touch("speak_de")
    assert desk.look.content["value"] == "Wir helfen einander"
    kiosk.touch("slide")
    assert kiosk.find("lookBack") is None
    kiosk.touch("slide")
    kiosk.touch("lookBack")
    assert kiosk.words.language == "en"
    desk.words.write("page3", "")
    kiosk.touch("save")
    (one,) = writing.stored()
    assert one == replace(before, more=("He stayed until four.",))
    kiosk.touch("back")
    assert kiosk.manager.page == "log"
    desk.edit(number)
    writing.show()
    desk.seeWhole()
    desk.look.speak("fi")
    writing.sign_out()
    assert kiosk.words.language == "en"
    assert writing.stored() == [one]


@pytest.mark.trial
def test_what_is_very_small_or_held_back_is_told(writing: Writing) -> None:
    kiosk, desk, app = writing.kiosk, writing.desk, writing.app
    app.site.inbox.mkdir(exist_ok=True)
    shutil.copy(assets() / "demo" / "scene-breakfast.png", app.site.inbox / "scene.png")
    writing.show()
    writing.words("thanks", BEN)
    desk.words.write("text", "W" * 280)
    kiosk.settle()
    assert kiosk.text("warning").startswith("Very small on the slide: the text.")
    desk.words.write("text", "Thank you.")
    kiosk.settle()
    assert kiosk.find("warning") is None
    kiosk.touch("add_picture")
    kiosk.touch("picture0")
    kiosk.touch("takePicture")
    assert kiosk.text("warning").startswith("The picture stays away")
    app.people.set_display(BEN, Display.PHOTO, "person:2")
    desk.leave()
    writing.show()
    assert kiosk.find("warning") is None
    kiosk.touch("save")
    (one,) = writing.stored()
    assert one.picture is not None
    assert (app.site.media / one.picture).is_file()


def test_what_was_typed_stays_for_whoever_typed_it(writing: Writing) -> None:
    kiosk, desk = writing.kiosk, writing.desk
    writing.show()
    writing.words("tip")
    desk.words.write("text", "Smile.")
    writing.sign_out()
    writing.sign_in(ANNA)
    writing.show()
    assert (kiosk.read_field("body"), desk.kept) == ("Smile.", True)
    writing.sign_out()
    writing.sign_in(BEN)
    writing.show()
    assert desk.step == "kind"
    # What cannot be shown is told, and stays; what is about somebody begins with them.
    desk.leave()
    desk.about(CILLA)
    writing.show()
    writing.words("milestone")
    kiosk.touch("save")
    assert kiosk.text("problem").startswith("There is nothing to read in it")
    kiosk.touch("add_occasion")
    kiosk.touch("occasion_1")
    desk.words.write("title", "Ten years")
    kiosk.touch("save")
    (one,) = writing.stored()
    assert (one.occasion, one.people, one.title) == (Occasion.ANNIVERSARY, (CILLA,), "Ten years")
    # A newsflash is asked for where it may be shown now; else it is stored without.
    for later in (0, 1):
        desk.again()
        writing.words("notice")
        desk.words.write("title", f"Fire drill {later}")
        desk.when.setFlash(True)
        desk.when.setStarts(later)
        desk.save()
        kiosk.settle()
    _, now, tomorrow = writing.stored()
    assert now.flash_until is not None
    assert tomorrow.flash_until is None


def test_a_film_is_chosen_and_checked_and_its_captions_come_along(writing: Writing) -> None:
    kiosk, desk, inbox = writing.kiosk, writing.desk, writing.app.site.inbox
    writing.show()
    writing.words("notice")
    desk.words.write("title", "A film from the leaders")
    kiosk.settle()
    kiosk.touch("add_video")
    assert kiosk.text("noFilms").startswith("No films here yet.")
    inbox.mkdir(exist_ok=True)
    clip(inbox / "thanks.mp4", frames=10)
    (inbox / "thanks.srt").write_text("1\n00:00:00,000 --> 00:00:00,900\nThank you all\n")
    (inbox / "broken.mp4").write_bytes(b"no film at all")
    kiosk.touch("lookAgain")
    names = [str(one["name"]) for one in desk.films.files]
    assert sorted(names) == ["broken.mp4", "thanks.mp4"]
    assert not kiosk.overflowing()
    # What cannot be played is told with its reason, and the list is there again.
    kiosk.touch(f"film{names.index('broken.mp4')}")
    assert "broken.mp4" in kiosk.text("problem")
    assert (desk.step, desk.films.file) == ("film", "")
    media = writing.app.site.media
    before = sorted(media.iterdir())
    # Whoever stops it keeps nothing of it.
    desk.films.choose(names.index("thanks.mp4"))
    assert desk.films.file == "thanks.mp4"
    desk.films.stop()
    kiosk.settle()
    assert (desk.films.file, sorted(media.iterdir())) == ("", before)
    kiosk.touch(f"film{names.index('thanks.mp4')}")
    assert desk.step == "words"
    assert {"code": "video", "said": "0:01"} in desk.beside.extras
    assert kiosk.find("warning") is None
    # Somebody on it who shows no photo keeps it off the screen: that is told before it is stored.
    kiosk.touch("add_whom")
    kiosk.touch(f"person_{BEN}")
    kiosk.touch("next")
    assert kiosk.text("warning").startswith("The film stays away")
    desk.whom.drop(BEN)
    kiosk.settle()
    kiosk.touch("save")
    (one,) = writing.stored()
    assert one.video is not None
    assert [cue.text for cue in one.video.captions] == ["Thank you all"]
    assert (media / one.video.file).is_file()
    assert desk.films.share == 1
    kiosk.touch("back")
    desk.edit(one.id)
    writing.show()
    kiosk.touch("add_video")
    kiosk.touch("none")
    kiosk.touch("save")
    assert writing.stored()[0].video is None
    assert declares_its_slots(desk.films)
