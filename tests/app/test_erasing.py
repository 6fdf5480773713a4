"""An erased person leaves no trace in a site's folder, and no backup brings them back."""

import json
import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image

from kiosk.app import commands
from kiosk.app.site import App, opened
from kiosk.errors import KnownError
from kiosk.exchange.recognitions import write_recognitions
from kiosk.people.model import Display, Person, PersonRow
from kiosk.people.passphrase import Hasher
from kiosk.raffle.rules import Rules
from kiosk.recognition.model import Cue, Kind, Occasion, RecognitionDraft, ThanksDraft, Video
from kiosk.recognition.staging import Resolved, to_json
from kiosk.schedule.model import DayPlan, Event
from kiosk.schedule.sign_up_model import Slot, SlotKind, Venue
from kiosk.schedule.venues import fold

ME = "person:1"
GIVEN, FAMILY = "Zuzanna", "Quintzäll"
NAME = f"{GIVEN} {FAMILY}"
INK = "M 111 222 L 113 227 L 117 229"
ROSTER = (
    "Id;First name;Last name;Team\n"
    "a1;Aino;Korhonen;Aurora\n"
    "b2;Ben;Berg;Aurora\n"
    f"zq-77;{GIVEN};{FAMILY};Boreal\n"
)


class Plain(Hasher):
    """Passphrases cost no time here."""

    def hash(self, passphrase: str) -> str:
        return passphrase[::-1]

    def verify(self, secret: str, passphrase: str) -> bool:
        return secret == passphrase[::-1]

    def stale(self, secret: str) -> bool:
        return False


def media(app: App, name: str) -> str:
    Image.new("RGB", (8, 8), "#123456").save(app.site.media / name)
    return name


def traces(folder: Path, *more: str) -> list[str]:
    """The files below a folder in whose names or bytes the person still is."""
    words = [word.encode() for word in ("zuzan", "quintz", "zq-77", "quiche", INK, *more)]
    found = []
    for file in folder.rglob("*"):
        if file.is_file() and "replaced-" not in str(file):
            data = file.read_bytes().lower() + file.name.lower().encode()
            plain = data + data.replace(b"\x00", b"")
            found += [f"{file.name}: {word!r}" for word in words if word.lower() in plain]
    return found


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("erasing") / "site"
    commands.init(folder, demo=False, name="Harbour Street", language="en", zone="Europe/Helsinki")
    (folder / "inbox" / "done").mkdir(exist_ok=True)
    roster = folder / "inbox" / "done" / "2026-10-01 08-00-00 people.csv"
    roster.write_text(ROSTER, encoding="utf-8")
    commands.import_people(folder, roster, False, None)
    return folder


@pytest.fixture
def site(made: Path, tmp_path: Path) -> Path:
    return shutil.copytree(made, tmp_path / "site")


def mark(app: App) -> Person:
    """Put the person into everything that a site keeps."""
    aino, ben, gone = app.people.roster()
    app.people.set_display(gone.id, Display.PHOTO, ME)
    app.people.set_photo(gone.id, media(app, "face.jpg"), ME)
    app.sign_in.add(gone.id, "a long passphrase", ME)
    app.sign_in.add(ben.id, "another passphrase", ME)
    app.people.make_badges(ME)
    said = app.recognitions
    only = RecognitionDraft(
        Kind.MILESTONE, text="Promoted!", people=(gone.id,), occasion=Occasion.PROMOTION,
        picture=media(app, "party.jpg"),
    )  # fmt: skip
    said.add(only, ME)
    cues = (Cue(0, 900, f"{GIVEN} is here"),)
    video = Video("film.mp4", media(app, "still.jpg"), 1000, 96, 64, captions=cues)
    media(app, "film.mp4.jpg")
    (app.site.media / "film.mp4").write_bytes(b"film")
    said.add(
        RecognitionDraft(
            Kind.HERO, title=f"{GIVEN}'s day", text=f"{FAMILY}s idea, with Aino",
            words=f"Thanks to {NAME}", people=(aino.id, gone.id), video=video,
            more=(f"And then {GIVEN} said so.",),
        ),
        ME,
    )  # fmt: skip
    said.add(
        RecognitionDraft(
            Kind.PRAISE, words=f"Aino and {NAME} were great", note=f"So true! {GIVEN}", ink=INK,
            source=f"Letter of {NAME}", people=(aino.id,), sender=NAME, sender_id=gone.id,
        ),
        ME,
    )  # fmt: skip
    said.add(RecognitionDraft(Kind.NOTICE, text=f"{NAME} brings cake. Frau {FAMILY}!"), ME)
    number = said.say_thanks(ThanksDraft((ben.id,), f"You and {NAME}!")).recognition_id
    said.reword(number, "You and all!", ME)
    said.refuse(number, f"Ask {NAME} first", ME)
    one = said.look(number)
    made = app.raffles.make_tokens(3, ME).tokens
    app.raffles.open(Rules(prizes=("Mug",), claim_minutes=0, hold_seconds=0), "Hunt", ME)
    app.raffles.redeem(made[0][1], gone.id)
    app.raffles.retire(made[2][0], ME, f"Torn by {NAME}")
    app.raffles.add_place(f"{GIVEN} {FAMILY}'s desk", ME)
    app.raffles.hide(made[1][1], f"{NAME}'s desk", f"{NAME} knows where", ME)
    app.raffles.add_hint(f"Ask {NAME}", app.clock.now() + timedelta(hours=1), ME)
    mark_programme(app, gone, ben)
    with app.work.write() as unit:
        staged = unit.recognitions.staged
        row = replace(one, id=0, text=f"Later: {NAME}", said="", reason="")
        file = staged.begin(ME, app.clock.now())
        staged.put(file, 1, [to_json(Resolved(row, "0" * 64))], app.clock.now())
    return gone


def mark_programme(app: App, gone: Person, other: Person) -> None:
    """Put the person into the programme: its texts, its places, and who signed up and came."""
    now = app.clock.now()
    hour = timedelta(hours=1)
    plan = media(app, "desk.jpg")
    talk = Event(0, "", "", f"Talk by {NAME}", "", f"{NAME}'s desk", now, now + hour, False, "", "")
    talk = replace(talk, speaker=NAME, notice=f"{NAME} is away", was_place=f"At {NAME}'s")
    with app.work.write() as unit:
        unit.schedule.add([talk])
        number = unit.schedule.everything()[-1].id
        place = Slot(0, number, SlotKind.PLACE, f"Beside {NAME}", now + hour / 2, now + hour, 1)
        bring = Slot(0, number, SlotKind.BRING, "", now + hour / 2, now + hour)
        slots = unit.sign_ups.add_slots([place, bring])
        unit.venues.put(Venue(0, f"{NAME}'s desk", plan, 1, 1), fold(f"{NAME}'s desk"))
        unit.days.put(DayPlan(now.date(), f"Day of {NAME}", NAME, f"{NAME} says hello"))
    for person in (gone, other):
        app.schedule.sign_up(slots[0].id, person.id, "")
    app.schedule.sign_up(slots[1].id, gone.id, "", "Grandmother's quiche")
    app.schedule.sign_up(slots[1].id, other.id, "", f"Cake for {NAME}")
    app.schedule.attend(number, gone.id, ME)


def leave_files(app: App, gone: Person) -> None:
    """Files that somebody has left in the inbox's and outbox's folders."""
    refused = app.site.inbox / "refused"
    refused.mkdir()
    (refused / "2026-10-02 09-00-00 more.csv").write_text(
        f"Kind;Text;People;Picture\nthanks;Hello;{NAME};smile.jpg\n", encoding="cp1252"
    )
    (refused / "2026-10-02 09-00-00 more.csv.txt").write_text(f"Line 2: who is {NAME}?")
    Image.new("RGB", (8, 8)).save(refused / "2026-10-02 09-00-00 smile.jpg")
    (app.site.inbox / f"{GIVEN} {FAMILY}.jpg").write_bytes(b"picture")
    write_recognitions(app.site.outbox / "all.xlsx", app.recognitions.export(), "en")
    (app.site.outbox / f"person-{gone.id}-20261001.json").write_text(json.dumps({"id": gone.id}))
    (app.site.outbox / "programme.csv").write_text("Title\nYoga\n")
    (app.site.logs / "old.log").write_text(f"first\n{NAME} failed to load\nlast\n")


def test_everything_about_a_person_goes_and_everything_else_stays(site: Path) -> None:
    with opened(site, hasher=Plain()) as app:
        gone = mark(app)
        leave_files(app, gone)
        assert {line.split(":")[0] for line in traces(site)} >= {
            "kiosk.db", "old.log", "2026-10-01 08-00-00 people.csv",
        }  # fmt: skip
        backup = commands.backup(site, None).data["file"]
        done = app.erase(gone.id, ME)
    assert (done.removed, done.changed, done.kept) == (1, 4, ())
    assert set(done.files) == {
        "2026-10-01 08-00-00 people.csv",
        "2026-10-02 09-00-00 more.csv",
        "2026-10-02 09-00-00 more.csv.txt",
        "2026-10-02 09-00-00 smile.jpg",
        f"{GIVEN} {FAMILY}.jpg",
        "all.xlsx",
        f"person-{gone.id}-20261001.json",
    }
    assert sorted(each.name for each in (site / "media").iterdir()) == ["desk.jpg", "film.mp4.jpg"]
    assert (site / "outbox" / "programme.csv").exists()
    assert (site / "logs" / "old.log").read_text().splitlines()[::2] == ["first", "last"]
    Path(str(backup)).rename(site.parent / "backup.zip")
    assert traces(site) == []
    with opened(site, hasher=Plain()) as app:
        hero, praise, notice, thanks = app.recognitions.export()
        assert (hero.title, hero.text, hero.people) == (
            "N. N.'s day",
            "N. N. idea, with Aino",
            ("a1",),
        )
        assert hero.words == "Thanks to N. N."
        assert hero.more == ("And then N. N. said so.",)
        assert (hero.video, praise.ink, praise.sender) == (None, "", "")
        assert praise.words == "Aino and N. N. were great"
        assert praise.source == "Letter of N. N."
        assert notice.text == "N. N. brings cake. Frau N. N.!"
        assert (thanks.said, thanks.reason) == ("You and N. N.!", "Ask N. N. first")
        with app.work.read() as unit:
            actions = [getattr(entry, "action", "") for entry in unit.audit_store.entries()]
        assert actions.count("sign_up_moved_up") == 1
        (talk,) = app.schedule.export()
        assert (talk.title, talk.speaker, talk.notice) == (
            "Talk by N. N.",
            "N. N.",
            "N. N. is away",
        )
        roster = app.schedule.roster(1)
        assert [line.name for slot in roster.slots for line in slot.placed] == ["Ben Berg"] * 2
        assert roster.slots[1].placed[0].item == "Cake for N. N."
        assert (roster.slots[0].slot.label, roster.guests) == ("Beside N. N.", ())
        assert app.verify_audit().ok
        assert app.raffles.status().found == 1
        with pytest.raises(KnownError) as refused:
            app.erase(gone.id, ME)
        assert refused.value.code == "person_unknown"


def test_a_first_name_alone_is_a_trace_where_nobody_else_has_it(site: Path) -> None:
    rows = {
        "alone.csv": f"Kind;Text;People\nthanks;Well done;Ben|{GIVEN.upper()}\n",
        "from.csv": f"Kind;Text;From\ntip;Smile;{GIVEN}\n",
        "other.csv": "Kind;Text;People\nthanks;Well done;Aino\n",
    }
    refused = site / "inbox" / "refused"

    def leave() -> None:
        refused.mkdir(exist_ok=True)
        for name, text in rows.items():
            (refused / name).write_text(text, encoding="utf-8")
            (refused / f"{name}.txt").write_text("Not a word.", encoding="utf-8")

    with opened(site, hasher=Plain()) as app:
        leave()
        twin = app.people.add_person(PersonRow("", GIVEN, "Aho"), ME)
        done = app.erase(twin.id, ME)
        assert (set(done.doubtful), done.files) == ({"alone.csv", "from.csv"}, ())
        gone = app.people.roster()[-1]
        assert gone.given == GIVEN
        done = app.erase(gone.id, ME)
        assert {"alone.csv", "alone.csv.txt", "from.csv", "from.csv.txt"} <= set(done.files)
        assert done.doubtful == ()
    assert {file.name for file in refused.iterdir()} == {"other.csv", "other.csv.txt"}


def test_a_backup_from_before_brings_nobody_back(site: Path, tmp_path: Path) -> None:
    with opened(site, hasher=Plain()) as app:
        gone = mark(app)
        before = Path(str(commands.backup(site, tmp_path / "before.zip").data["file"]))
        late = app.people.add_person(PersonRow("", "Late", "Comer"), ME)
        app.erase(late.id, ME)
        app.erase(gone.id, ME)
    commands.restore(site, before)
    assert traces(site) == []
    with opened(site, hasher=Plain()) as app:
        assert [person.id for person in app.people.roster()] == [1, 2]
        # Whoever came after the backup was made keeps the number that nobody else gets.
        assert app.people.add_person(PersonRow("", "New", "One"), ME).id > late.id
        assert app.verify_audit().ok
        after = Path(str(commands.backup(site, tmp_path / "after.zip").data["file"]))
    commands.restore(site, after)
    with opened(site, hasher=Plain()) as app:
        assert len(app.people.roster()) == 3


def test_the_last_manager_stays_until_there_is_another_and_nothing_is_lost(site: Path) -> None:
    with opened(site, hasher=Plain()) as app:
        gone = app.people.roster()[2]
        app.recognitions.add(RecognitionDraft(Kind.NOTICE, text=f"Ask {NAME}"), ME)
        app.sign_in.add(gone.id, "a long passphrase", ME)
        with pytest.raises(KnownError) as refused:
            app.erase(gone.id, ME)
        assert refused.value.code == "manager_last"
        assert app.recognitions.export()[0].text == f"Ask {NAME}"
        assert not (site / "keys" / "erased").exists()
