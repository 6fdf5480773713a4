"""Commands that cannot do what they were told, and what must never go wrong: one sentence each."""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from kiosk import cli
from tests.e2e.typing_commands import Typed, codes, fill, filled


def test_a_changed_record_is_named_and_exits_with_2(
    typed: Typed, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: Any
) -> None:
    filled(typed, tmp_path)
    (tmp_path / "rules.json").write_text('{"hold_seconds": 0}', encoding="utf-8")
    typed("raffle", "open", "--rules", str(tmp_path / "rules.json"))
    badges, tokens = codes(tmp_path / "badges.csv"), codes(tmp_path / "tokens.csv")
    typed("redeem", tokens[0], badges[0])
    typed("raffle", "close")
    typed("raffle", "export", str(tmp_path / "draw.json"))
    written = (tmp_path / "draw.json").read_bytes()
    typed("raffle", "export", str(tmp_path / "draw.json"), status=2)
    assert typed.problem == f"{tmp_path / 'draw.json'} exists already. Choose another name.\n"
    assert (tmp_path / "draw.json").read_bytes() == written
    text = (tmp_path / "draw.json").read_text("utf-8").replace('"000001"', '"000002"')
    (tmp_path / "draw.json").write_text(text, encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["kiosk", "raffle", "verify", str(tmp_path / "draw.json")])
    with pytest.raises(SystemExit) as end:
        cli.main()
    assert end.value.code == 2
    assert "ticket" in capsys.readouterr().err.lower()


@pytest.mark.parametrize("content", [b"no record", b"\xff\xfe\x00\x01", b"{", b'{"a": 1}'])
def test_what_is_no_record_is_said_in_one_sentence(
    typed: Typed, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "draw.json").write_bytes(content)
    typed.bare("raffle", "verify", str(tmp_path / "draw.json"), status=2)
    assert len(typed.problem.splitlines()) == 1


@pytest.mark.parametrize("seal", ["no seal", "ab12", "g" * 64, "a" * 65])
def test_what_is_no_seal_is_not_called_a_changed_record(
    typed: Typed, tmp_path: Path, seal: str
) -> None:
    (tmp_path / "draw.json").write_text("{}", encoding="utf-8")
    typed.bare("raffle", "verify", str(tmp_path / "draw.json"), "--seal", seal, status=2)
    assert typed.problem == "A seal has 64 digits and letters from 0 to f.\n"


def test_a_file_of_codes_is_no_formula(typed: Typed, tmp_path: Path) -> None:
    typed("init")
    (tmp_path / "people.csv").write_text("Id;First name\n'=1+1;Aino\n", encoding="utf-8")
    typed("people", "import", str(tmp_path / "people.csv"))
    sheet, table = str(tmp_path / "b.pdf"), str(tmp_path / "b.csv")
    typed("people", "badges", "--sheet", sheet, "--codes", table)
    assert ";'=1+1;" in Path(table).read_text("utf-8-sig")


def test_no_codes_are_made_for_a_sheet_that_cannot_be_written(typed: Typed, tmp_path: Path) -> None:
    typed("init")
    (tmp_path / "file").touch()
    make = ("tokens", "make", "--count", "3", "--sheet")
    for words in (
        (str(tmp_path / "nowhere" / "t.pdf"),),
        (str(tmp_path / "file" / "t.pdf"),),
        (str(tmp_path / "file"),),
        (str(tmp_path / "t.pdf"), "--codes", str(tmp_path / "t.pdf")),
    ):
        typed(*make, *words, status=2)
    assert typed.json("tokens", "list") == {"outcome": "none"}
    assert not (tmp_path / "t.pdf").exists()


def test_all_that_is_wrong_with_recognitions_is_named_at_once(typed: Typed, tmp_path: Path) -> None:
    filled(typed, tmp_path)
    Image.new("RGB", (8, 8)).save(tmp_path / "small.png")
    rows = ["thanks;Hello;Nobody;;", "thanks;Hello;1001;small.png;", "thanks;Hello;1001;none.png;"]
    file = tmp_path / "thanks.csv"
    for more in ([], ["thanks;Hello;Nobody else;;32.13.2026", "cake;Hello;Stranger;;"]):
        lines = ["Kind;Text;People;Picture;Date", *rows, *more]
        file.write_text("\n".join(lines), encoding="utf-8")
        typed("recognitions", "import", str(file), status=2)
        named = typed.problem.splitlines()[1:]
        # A cell that cannot be read does not hide that nobody is called so.
        bad = (2, 3, 4, 5, 5, 6, 6) if more else (2, 3, 4)
        assert [each.split(":")[0] for each in named] == [f"Line {number}" for number in bad]
        assert "Nobody" in named[0]
    assert not list((typed.site / "media").iterdir())


def test_nobody_types_passphrases_for_nothing(
    typed: Typed, tmp_path: Path, lines: Callable[[str], None]
) -> None:
    filled(typed, tmp_path)
    typed("raffle", "open")
    lines("")
    typed("raffle", "outcome", "7", "void", "--reason", "Copied", status=2)
    assert typed.problem == "There is no round 7.\n"
    typed("restore", str(tmp_path / "none.zip"), status=2)
    assert typed.problem == f"There is no file {tmp_path / 'none.zip'}.\n"


def test_a_sheet_is_a_pdf_and_a_reason_is_needed(typed: Typed, tmp_path: Path) -> None:
    filled(typed, tmp_path)
    for words in (("tokens", "make", "--count", "3"), ("people", "badges", "--replace")):
        typed(*words, "--sheet", str(tmp_path / "x.png"), status=2)
        assert typed.problem.startswith("A sheet is a PDF")
    assert not (tmp_path / "x.png").exists()
    typed("tokens", "retire", "1", status=2)
    assert "--reason" in typed.problem
    assert "last_backup: none" in typed("status")


def test_without_a_display_a_site_that_is_none_is_said(
    typed: Typed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    typed("run", status=2)
    assert typed.problem.startswith(f"There is no site in {typed.site}")


def test_a_picture_that_cannot_be_read_does_not_hide_the_next(typed: Typed, tmp_path: Path) -> None:
    bad, good = tmp_path / "bad.png", tmp_path / "good.png"
    bad.write_bytes(b"no picture")
    Image.new("RGB", (64, 64)).save(good)
    said = typed.bare("decode", str(bad), str(tmp_path / "none.png"), str(good), "--json", status=2)
    answers = [json.loads(line) for line in said.splitlines()]
    assert [each["texts"] for each in answers] == [[], [], []]
    assert [bool(each.get("error")) for each in answers] == [True, True, False]
    typed.bare("decode", str(bad), str(good), status=2)
    assert typed.problem.splitlines() == [answers[0]["error"]]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("status",), "There is no site in"),
        (("init", "--language", "sv"), "There is no language “sv”"),
        (("init", "--zone", "Mars/Olympus"), "There is no time zone “Mars/Olympus”"),
    ],
)
def test_mistakes_get_one_sentence_and_exit_with_2(
    typed: Typed, words: tuple[str, ...], sentence: str
) -> None:
    typed(*words, status=2)
    assert sentence in typed.problem
    assert len(typed.problem.strip().splitlines()) == 1
    assert not typed.site.exists()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("tokens make --count abc --sheet x.pdf", "--count is a whole number."),
        (
            "tokens make --count 3 --layout A5 --sheet x.pdf",
            "--layout is one of A4, Letter, L7165, L7164, 5163, 5164.",
        ),
        ("tokens make --count 3", "make needs --sheet."),
        ("scanner sheet x.pdf --page A3", "--page is one of A4, Letter."),
        ("raffle outcome one void", "ROUND is a whole number."),
        ("raffle outcome 1 lost", "OUTCOME is one of claimed, absent, void."),
        ("raffle verify", "verify needs FILE."),
        ("tokens retire 3 --batch 2 --reason x", "retire takes a token's NUMBER or --batch"),
        ("tokens retire --reason x", "retire needs a token's NUMBER, or --batch."),
        ("redeem T1 --json", "redeem needs TOKEN and BADGE, or --stdin."),
        ("redeem --stdin T1 B1", "--stdin takes no TOKEN, BADGE or --give-to."),
        ("redeem --stdin --give-to B1", "--stdin takes no TOKEN, BADGE or --give-to."),
    ],
)
def test_what_cannot_be_typed_is_said_in_one_sentence(
    typed: Typed, words: str, sentence: str
) -> None:
    assert typed(*words.split(), status=2) == ""
    assert typed.problem.startswith(sentence)
    assert len(typed.problem.splitlines()) == 1


@pytest.mark.parametrize(
    ("rules", "sentence"),
    [
        ({"Prizes": ["Mug"]}, "The rules have no “Prizes”. It is written “prizes”."),
        (
            {"tickets_a_day": 2},
            "The rules have no “tickets_a_day”. It is written “tickets_per_day”.",
        ),
        (
            {"tickets_per_day": 3, "tickets_per_person": 2},
            "The rules need something else: tickets_per_day: at most 2, all of a person's.",
        ),
    ],
)
def test_rules_that_would_do_nothing_are_refused(
    typed: Typed, tmp_path: Path, rules: dict[str, object], sentence: str
) -> None:
    filled(typed, tmp_path)
    file = tmp_path / "rules.json"
    file.write_text(json.dumps(rules), encoding="utf-8")
    typed("raffle", "open", "--rules", str(file), status=2)
    assert typed.problem == sentence + "\n"


def test_the_state_of_a_raffle_has_its_limits_and_hours(typed: Typed, tmp_path: Path) -> None:
    filled(typed, tmp_path)
    hours = [{"days": [1, 2], "from": "08:00", "until": "24:00"}]
    rules = {"tickets_per_day": 3, "opening_hours": hours, "sponsor": "Finance"}
    (tmp_path / "rules.json").write_text(json.dumps(rules), encoding="utf-8")
    typed("raffle", "open", "--rules", str(tmp_path / "rules.json"))
    said = "Tickets per person: 20, on one day 3. Hours: Mon Tue 08:00-24:00."
    assert said in typed("raffle", "status").splitlines()
    state = typed.json("raffle", "status")
    assert (state["tickets_per_person"], state["tickets_per_day"]) == (20, 3)
    assert state["opening_hours"] == hours


def test_badges_that_cannot_be_made_so_say_why(typed: Typed, tmp_path: Path) -> None:
    filled(typed, tmp_path)
    make = ("people", "badges", "--sheet", str(tmp_path / "b.pdf"))
    typed(*make, "--replace", "--cards", "--page", "Letter", status=2)
    assert typed.problem == "--cards takes no --page: cards have a size of their own.\n"
    said = typed(*make, "--person", "1001")
    assert said == "1001 has a badge already. With --replace there is a new one.\n"


def test_nobody_gives_a_find_to_themselves(typed: Typed, tmp_path: Path) -> None:
    filled(typed, tmp_path)
    typed("raffle", "open")
    badges, tokens = codes(tmp_path / "badges.csv"), codes(tmp_path / "tokens.csv")
    own = badges[0].lower().replace("-", " ")
    typed("redeem", tokens[0], badges[0], "--give-to", own, status=2)
    assert typed.problem.startswith("--give-to is the finder's own badge.")
    typed("redeem", tokens[0], badges[0], "--give-to", badges[1])


def test_a_bug_exits_with_1_and_names_the_log(
    typed: Typed, monkeypatch: pytest.MonkeyPatch, log_watch: Any
) -> None:
    typed("init")

    def broken(*given: object) -> None:
        raise ZeroDivisionError("a bug")

    monkeypatch.setattr("kiosk.app.commands.status", broken)
    log_watch.expect("a command failed")
    typed("status", status=1)
    assert "kiosk.log" in typed.problem


@pytest.mark.parametrize("left", [b"no database at all", None])
def test_a_backup_replaces_a_database_that_cannot_be_opened(
    typed: Typed, tmp_path: Path, left: bytes | None
) -> None:
    filled(typed, tmp_path)
    typed("backup", str(tmp_path / "kept.zip"))
    database = typed.site / "kiosk.db"
    database.unlink()
    if left is not None:
        database.write_bytes(left)
        typed("check", status=2)
    typed("restore", str(tmp_path / "kept.zip"), "--yes")
    assert typed.json("status")["people"] == 4
    assert typed.json("audit", "verify")["outcome"] == "verified"


def test_codes_and_people_are_readable_by_their_owner_only(typed: Typed, tmp_path: Path) -> None:
    typed.site.mkdir(mode=0o755)
    fill(typed, tmp_path)
    typed("people", "export", str(tmp_path / "people-out.csv"))
    typed("people", "export", str(tmp_path / "people-out.xlsx"))
    typed("recognitions", "export", str(tmp_path / "thanks.csv"))
    typed("backup", str(tmp_path / "kept.zip"))
    typed("restore", str(tmp_path / "kept.zip"), "--yes")
    secret = [
        *(tmp_path / name for name in ("badges.csv", "badges.pdf", "tokens.csv", "tokens.pdf")),
        *(tmp_path / name for name in ("people-out.csv", "people-out.xlsx", "thanks.csv")),
        tmp_path / "kept.zip",
        *typed.site.glob("kiosk.*"),
        *(typed.site / "keys").iterdir(),
        *(typed.site / "backups").rglob("kiosk.*"),
    ]
    assert len(secret) >= 14
    if os.name == "posix":
        rights = {each.name: oct(each.stat().st_mode & 0o777) for each in secret}
        assert set(rights.values()) == {"0o600"}, rights
