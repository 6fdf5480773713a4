"""Once a day a site lets go of what is old; what it kept of one person can be taken along."""

import json
import os
import shutil
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.app import commands, papers
from kiosk.app.site import App, open_site
from kiosk.app.upkeep import Upkeep
from kiosk.clock import SetClock
from kiosk.errors import KnownError
from kiosk.recognition.keeping import months_before
from kiosk.recognition.model import Kind, RecognitionDraft, ThanksDraft
from kiosk.schedule.model import Event
from kiosk.schedule.sign_up_model import Slot, SlotKind
from kiosk.ui.printing.reading import words_of
from kiosk.ui.upkeep import UpkeepWatch

ME = "person:1"
NOW = datetime(2026, 10, 5, 9, tzinfo=UTC)


@pytest.fixture
def clock() -> SetClock:
    return SetClock(NOW, ZoneInfo("Europe/Helsinki"))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("upkeep") / "site"
    commands.init(folder, demo=False, name="Harbour Street", language="en", zone="Europe/Helsinki")
    roster = folder.parent / "people.csv"
    roster.write_text("Id;First name;Last name\n1;Aino;Aalto\n2;Ben;Berg\n", encoding="utf-8")
    commands.import_people(folder, roster, False, None)
    return folder


@pytest.fixture
def app(made: Path, clock: SetClock, tmp_path: Path) -> Iterator[App]:
    app = open_site(shutil.copytree(made, tmp_path / "site"), lambda zone: clock)
    yield app
    app.close()


def aged(file: Path, days: float, clock: SetClock) -> Path:
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(b"x")
    then = (clock.now() - timedelta(days=days)).timestamp()
    os.utime(file, (then, then))
    return file


def test_a_round_lets_go_of_what_is_old_and_of_nothing_else(app: App, clock: SetClock) -> None:
    said = app.recognitions
    day = NOW.date()
    over = RecognitionDraft(Kind.NOTICE, text="Over", show_until=day)
    numbers = {
        "over": said.add(over, ME),
        "hidden": said.add(RecognitionDraft(Kind.NOTICE, text="Hidden"), ME),
        "evergreen": said.add(RecognitionDraft(Kind.NOTICE, text="Evergreen"), ME),
        "later": said.add(
            RecognitionDraft(Kind.NOTICE, text="Later", show_from=day + timedelta(days=2000)), ME
        ),
    }
    said.hide(numbers["hidden"], ME)
    begins = NOW + timedelta(hours=1)
    party = Event(0, "", "", "Party", "", "", begins, begins + timedelta(hours=2), False, "", "")
    with app.work.write() as unit:
        unit.schedule.add([party])
        (slot,) = unit.sign_ups.add_slots([Slot(0, 1, SlotKind.PLACE)])
    app.schedule.sign_up(slot.id, 1, "")
    app.schedule.attend(1, 1, ME)
    clock.set(NOW + timedelta(days=22 * 30))
    app.raffles.count_failures({("camera", "misread"): 3})
    young = said.add(RecognitionDraft(Kind.NOTICE, text="Young", show_until=None), ME)
    said.hide(young, ME)
    kept = Upkeep(app).run()
    assert (kept.recognitions, kept.sign_ups) == (0, 0)
    clock.set(NOW + timedelta(days=25 * 31))
    site = app.site
    gone = [
        aged(site.inbox / "done" / "2026-10-01 08-00-00 people.csv", 1, clock),
        aged(site.inbox / "refused" / "2026-10-01 08-00-00 people.csv.txt", 1, clock),
        aged(site.outbox / "person-1-20261001.zip", 31, clock),
        aged(site.media / "nobodys.jpg", 2, clock),
        aged(site.backups / "encore-20261001T000000Z.zip", 40, clock),
        aged(site.backups / "replaced-20261001T000000Z" / "kiosk.db", 40, clock).parent,
    ]
    os.utime(gone[-1], (NOW.timestamp(), NOW.timestamp()))
    stay = [
        aged(site.inbox / "done" / f"{clock.now():%Y-%m-%d} 08-00-00 week.csv", 900, clock),
        aged(site.outbox / "draw-record-20261001.json", 900, clock),
        aged(site.outbox / "person-2-20281001.zip", 3, clock),
        aged(site.media / "fresh.jpg", 0.5, clock),
        aged(site.backups / "encore-20261002T000000Z.zip", 36, clock),
        aged(site.backups / "my own.zip", 900, clock),
    ]
    upkeep = Upkeep(app)
    assert upkeep.due()
    kept = upkeep.run()
    assert not upkeep.due()
    assert (kept.recognitions, kept.files, kept.media, kept.backups, kept.counts) == (2, 3, 1, 2, 1)
    assert kept.sign_ups == 2
    roster = app.schedule.roster(1)
    assert (roster.slots[0].placed, roster.guests) == ((), ())
    assert [one.text for one in said.export()] == ["Evergreen", "Later", "Young"]
    assert not any(each.exists() for each in gone)
    assert all(each.exists() for each in stay)
    assert Upkeep(app).run().recognitions == 0
    app.choose(ME, keep_months=0)
    clock.set(NOW + timedelta(days=2000))
    assert upkeep.due()
    assert upkeep.run().recognitions == 0
    assert app.verify_audit().ok


def test_months_end_where_months_do() -> None:
    assert str(months_before(datetime(2028, 3, 31).date(), 1)) == "2028-02-29"
    assert str(months_before(datetime(2026, 1, 15).date(), 24)) == "2024-01-15"


@pytest.mark.usefixtures("qapp")
def test_the_kiosk_does_it_step_by_step_and_only_while_nobody_is_there() -> None:
    class Now:
        def run(self, work: object, done: object, failed: object = None) -> None:
            done(work())  # type: ignore[operator]  # called like the real one

    left, idle = [3], [False]

    def step() -> bool:
        left[0] -= 1
        idle[0] = left[0] != 1
        return left[0] > 0

    watch = UpkeepWatch(lambda: left[0] > 0, step, lambda: idle[0], Now())
    watch.begin()
    watch.look()
    assert left == [3]
    idle[0] = True
    watch.look()
    assert left == [1]
    idle[0] = True
    watch.look()
    assert left == [0]
    watch.close()


def test_all_about_a_person_with_media_is_one_file(app: App, tmp_path: Path) -> None:
    (app.site.media / "face.jpg").write_bytes(b"face")
    app.people.set_photo(1, "face.jpg", ME)
    app.recognitions.say_thanks(ThanksDraft((1,), "Thank you"))
    app.recognitions.add(RecognitionDraft(Kind.NOTICE, text="Ask Aino Aalto"), ME)
    file = tmp_path / "all.zip"
    assert commands.person_data(app.site.root, "Aino Aalto", file).data["outcome"] == "written"
    with zipfile.ZipFile(file) as archive:
        data = json.loads(archive.read("data.json"))
        assert archive.read("media/face.jpg") == b"face"
    assert [one["text"] for one in data["recognitions"]] == ["Thank you"]
    assert [one["text"] for one in data["named_in"]] == ["Ask Aino Aalto"]
    assert {entry["role"] for entry in data["audit"]} == {"actor"}
    with pytest.raises(KnownError) as refused:
        commands.person_data(app.site.root, "1", file)
    assert refused.value.code == "file_exists"


def test_the_data_sheet_says_what_is_set(app: App, tmp_path: Path) -> None:
    app.choose(ME, keep_months=36, moderated=True, camera="off")
    file = tmp_path / "sheet.pdf"
    papers.data_sheet(app, file, ME)
    words = " ".join(words_of(file).split())
    assert "36 months" in words
    assert "2, of whom 0 have left" in words
    assert "read by a manager before they are shown" in words
    assert "The camera is switched off" in words
    assert "Until 36 months after the event" in words
    assert "Legal basis" in words
    for language in ("fi", "de", "es"):
        papers.data_sheet(app, tmp_path / f"{language}.pdf", ME, language)
    with pytest.raises(KnownError):
        papers.data_sheet(app, tmp_path / "xx.pdf", ME, "xx")
