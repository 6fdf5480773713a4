"""The commands as they are typed: one site's week, from nothing to a verified draw."""

import json
import re
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from kiosk import cli
from kiosk.raffle.model import Rules
from tests.e2e.typing_commands import Typed, codes, fill, filled

RECOGNITIONS = """Kind;Text;People;Teams
thanks;You took my shift when the bus broke down.;1001;
thanks;The new scripts read like people talk.;;Evening
"""


WEEK = """Title;Date;Start;End;Place
Breakfast together;5.10.2026;8.00;9.00;Kitchen
The draw;9.10.2026;15:00;15:30;Break room
"""


def look_through(typed: Typed) -> None:
    """What was taken in is listed, explained, hidden, shown, and asked for as a newsflash."""
    (aino,) = typed("recognitions", "list", "--search", "korh", "--json").splitlines()
    found = json.loads(aino)
    assert (found["who"], found["state"], found["phase"]) == (["Aino"], "shown", "live")
    assert "Evening: The new scripts" in typed("recognitions", "list", "--most", "1")
    number = str(found["id"])
    assert typed.json("recognitions", "hide", number)["outcome"] == "hidden"
    assert typed("recognitions", "list", "--state", "hidden").split()[0] == number
    assert typed.json("recognitions", "why", number)["outcome"] == "why_hidden"
    typed("recognitions", "flash", number, status=2)
    assert "may be shown now" in typed.problem
    assert typed.json("recognitions", "show", number)["outcome"] == "shown"
    assert typed.json("recognitions", "flash", number)["outcome"] == "newsflash_asked"
    assert typed("recognitions", "list", "--kind", "award") == ""
    typed("recognitions", "why", "999", status=2)


def test_a_week_from_nothing_to_a_verified_draw(
    typed: Typed, tmp_path: Path, lines: Callable[[str], None]
) -> None:
    fill(typed, tmp_path)
    (tmp_path / "r.csv").write_text(RECOGNITIONS, encoding="utf-8-sig")
    checked = typed.json("recognitions", "import", str(tmp_path / "r.csv"), "--check")
    assert (checked["outcome"], checked["rows"]) == ("fine", 2)
    assert typed.json("recognitions", "import", str(tmp_path / "r.csv"))["added"] == 2
    look_through(typed)
    (tmp_path / "w.csv").write_text(WEEK, encoding="utf-16")
    assert typed.json("week", "import", str(tmp_path / "w.csv"))["added"] == 2
    for number in ("1001", "1002"):
        lines(f"tea and marmalade {number}\n")
        typed("managers", "add", number)
    assert len(typed("managers", "list").splitlines()) == 2

    rules = {"prizes": ["Mug", "Dinner for two"], "hold_seconds": 0, "claim_minutes": 0}
    (tmp_path / "rules.json").write_text(json.dumps(rules), encoding="utf-8")
    opened = typed.json("raffle", "open", "--rules", str(tmp_path / "rules.json"))
    badges, tokens = codes(tmp_path / "badges.csv"), codes(tmp_path / "tokens.csv")
    for index, token in enumerate(tokens[:4]):
        answer = typed.json("redeem", token, badges[index % 3])
        assert (answer["outcome"], answer["ticket"]) == ("redeemed", index + 1)
    assert typed.json("redeem", tokens[0], badges[0])["outcome"] == "already_yours"
    assert typed.json("redeem", tokens[0], badges[1])["outcome"] == "already_taken"
    assert typed.json("tokens", "retire", "6", "--reason", "torn")["outcome"] == "retired"
    assert typed.json("redeem", tokens[5], badges[0])["outcome"] == "retired"
    states = [json.loads(line)["state"] for line in typed("tokens", "list", "--json").splitlines()]
    assert states == ["found"] * 4 + ["printed", "retired"]

    assert typed.json("raffle", "close")["tickets"] == 4
    for label, text in (("Aino", "seven swans"), ("Ben", "rye bread"), ("dice", "3615243615")):
        typed("raffle", "contribute", label, text)
    first = typed.json("raffle", "draw")
    assert first["prize_name"] == "Mug"
    lines("1001\ntea and marmalade 1001\n1002\ntea and marmalade 1002\n")
    typed("raffle", "outcome", "1", "void", "--reason", "A token was copied.")
    second = typed.json("raffle", "draw")
    assert second["prize_name"] == "Mug"
    assert second["holder"] != first["holder"]
    typed("raffle", "outcome", "2", "claimed")
    lines("")
    typed("raffle", "outcome", "2", "void", "--reason", "Copied", status=2)
    assert typed.problem == "Round 2 is settled already: claimed.\n"
    third = typed.json("raffle", "draw")
    assert third["prize_name"] == "Dinner for two"
    typed("raffle", "outcome", "3", "claimed")
    finished = typed.json("raffle", "finish")
    assert typed.json("raffle", "status")["state"] == "finished"

    record = tmp_path / "draw.json"
    typed("raffle", "export", str(record))
    verified = verify(record, finished["seal"])
    assert (verified["outcome"], verified["rounds"]) == ("verified", 3)
    assert json.loads(record.read_text("utf-8"))["commitment"] == opened["commitment"]
    assert typed.json("audit", "verify")["outcome"] == "verified"
    winners = typed("recognitions", "export", str(tmp_path / "all.csv"), "--json")
    assert json.loads(winners)["recognitions"] == 4


def verify(record: Path, seal: str) -> Any:
    """`kiosk raffle verify` needs no site, so it is typed without one."""
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "raffle", "verify", str(record), "--seal", seal, "--json"],
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(done.stdout)


def test_redemptions_line_by_line_answer_each_line(typed: Typed, tmp_path: Path) -> None:
    filled(typed, tmp_path)
    typed("raffle", "open")
    badges, tokens = codes(tmp_path / "badges.csv"), codes(tmp_path / "tokens.csv")
    offered = (
        f"{tokens[0]} {badges[0]}\n{tokens[0]} {badges[0]}\n\nrubbish\n{tokens[1]} {badges[3]}\n"
    )
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "redeem", "--stdin", "--site", str(typed.site)],
        input=offered,
        capture_output=True,
        text=True,
        check=True,
    )
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [each["outcome"] for each in answers] == [
        "redeemed", "already_yours", "not_ours", "not_ours", "redeemed",
    ]  # fmt: skip
    assert [each.get("ticket") for each in answers] == [1, 1, None, None, 2]


def test_a_find_is_given_to_a_colleague_and_limits_say_when_to_come_again(
    typed: Typed, tmp_path: Path
) -> None:
    filled(typed, tmp_path)
    rules = tmp_path / "rules.json"
    rules.write_text('{"tickets_per_day": 1}', encoding="utf-8")
    typed("raffle", "open", "--rules", str(rules))
    badges, tokens = codes(tmp_path / "badges.csv"), codes(tmp_path / "tokens.csv")
    given = typed.json("redeem", tokens[0], badges[0], "--give-to", badges[1])
    assert (given["outcome"], given["ticket"], given["given"]) == ("redeemed", 1, True)
    assert "retry_at" not in given
    over = typed.json("redeem", tokens[1], badges[1])
    assert over["outcome"] == "over_limit"
    assert datetime.fromisoformat(over["retry_at"]) > datetime.now(UTC)
    assert "given" not in over
    said = typed("redeem", tokens[1], badges[1])
    assert re.search(r"Your next ticket: \d{4}-\d\d-\d\d 00:00\.", said)
    found = typed.json("redeem", tokens[1], badges[0])
    assert (found["outcome"], found["ticket"]) == ("redeemed", 2)


def test_batches_are_listed_and_retired_when_their_sheet_is_lost(
    typed: Typed, tmp_path: Path
) -> None:
    filled(typed, tmp_path)
    typed.json("raffle", "open")
    badge, token = codes(tmp_path / "badges.csv")[0], codes(tmp_path / "tokens.csv")[0]
    typed.json("redeem", token, badge)
    before = typed.json("tokens", "batches")
    assert before["printed_at"]
    assert (before["batch"], before["found"], before["retired"]) == (1, 1, 0)
    retired = typed.json("tokens", "retire", "--batch", "1", "--reason", "left on the bus")
    assert retired == {"outcome": "retired", "batch": 1, "tokens": before["tokens"] - 1}
    assert f"found 1, retired {before['tokens'] - 1}" in typed("tokens", "batches")
    typed("tokens", "retire", "--batch", "1", "--reason", "lost", status=2)
    assert "Nothing is left" in typed.problem
    for wrong in ((), ("1", "--batch", "1")):
        typed("tokens", "retire", *wrong, "--reason", "lost", status=2)


def test_backup_restore_check_and_status(
    typed: Typed, tmp_path: Path, lines: Callable[[str], None]
) -> None:
    filled(typed, tmp_path)
    assert typed.json("check")["outcome"] == "well"
    typed("backup", str(tmp_path / "kept.zip"))
    before = typed.json("status")
    (tmp_path / "more.csv").write_text("First name;Team\nEero;Night\n", encoding="utf-8")
    typed("people", "import", str(tmp_path / "more.csv"))
    assert typed.json("status")["people"] == before["people"] + 1
    lines("no\n")
    typed("restore", str(tmp_path / "kept.zip"), status=2)
    lines("yes\n")
    typed("restore", str(tmp_path / "kept.zip"))
    assert typed.json("status")["people"] == before["people"]
    assert typed.json("audit", "verify")["outcome"] == "verified"


def test_a_relative_database_lies_in_the_site(
    typed: Typed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    typed("init")
    (typed.site / "kiosk.db").unlink()
    with (typed.site / "kiosk.toml").open("a", encoding="utf-8") as settings:
        settings.write('database = "sqlite:///other.db"\n')
    assert typed.json("status")["database"] == "sqlite"
    assert (typed.site / "other.db").is_file()
    assert not (tmp_path / "other.db").exists()


def test_one_person_is_shown_and_erased(
    typed: Typed, tmp_path: Path, lines: Callable[[str], None]
) -> None:
    filled(typed, tmp_path)
    assert typed.json("people", "data", "Carla Ruiz")["person"]
    lines("yes\n")
    assert typed.json("people", "erase", "1003")["outcome"] == "erased"
    typed("people", "data", "Carla Ruiz", status=2)
    assert "Carla Ruiz" in typed.problem
    typed("people", "export", str(tmp_path / "left.xlsx"))
    assert typed.json("audit", "verify")["outcome"] == "verified"


def test_pictures_of_an_erased_person_go_unless_somebody_else_needs_them(
    typed: Typed, tmp_path: Path
) -> None:
    filled(typed, tmp_path)
    for colour in ("red", "blue"):
        Image.new("RGB", (64, 64), colour).save(tmp_path / f"{colour}.png")
    (tmp_path / "praise.csv").write_text(
        "Kind;Text;People;Picture\n"
        "thanks;For the red day;1001;red.png\n"
        "thanks;For the blue day;1001;blue.png\n"
        "thanks;For another blue day;1002;blue.png\n",
        encoding="utf-8",
    )
    typed("recognitions", "import", str(tmp_path / "praise.csv"))
    assert len(list((typed.site / "media").iterdir())) == 2
    typed("people", "erase", "1001", "--yes")
    assert len(list((typed.site / "media").iterdir())) == 1
    (tmp_path / "more.csv").write_text(
        "Kind;Text;People;Picture\nthanks;Blue;1002;blue.png\nthanks;Red;Nobody;red.png\n",
        encoding="utf-8",
    )
    typed("recognitions", "import", str(tmp_path / "more.csv"), status=2)
    assert len(list((typed.site / "media").iterdir())) == 1
    assert typed.json("check")["outcome"] == "well"


def test_a_name_with_an_accent_is_a_label(typed: Typed, tmp_path: Path) -> None:
    filled(typed, tmp_path)
    typed("raffle", "open")
    typed("raffle", "close")
    for label, plain in {"Zoë": "Zoe", "Åsa Weiß": "Asa Weiss", "Søren Æ": "Soren AE"}.items():
        assert typed.json("raffle", "contribute", label, "rye bread")["label"] == plain
    typed("raffle", "contribute", "Zoe", "rye bread", status=2)
    typed("raffle", "contribute", "Зоя", "rye bread", status=2)


def test_managers_are_reset_and_removed_but_never_the_last(
    typed: Typed, tmp_path: Path, lines: Callable[[str], None]
) -> None:
    filled(typed, tmp_path)
    for number in ("1001", "1002"):
        lines("a long enough passphrase\n")
        typed("managers", "add", number)
    lines("another long passphrase\n")
    assert typed.json("managers", "reset", "1001")["outcome"] == "reset"
    typed("managers", "remove", "1002")
    typed("managers", "remove", "1001", status=2)


def test_an_unfinished_raffle_is_abandoned_by_two_managers_only(
    typed: Typed, tmp_path: Path, lines: Callable[[str], None]
) -> None:
    filled(typed, tmp_path)
    typed("raffle", "open")
    for number in ("1001", "1002"):
        lines(f"tea and marmalade {number}\n")
        typed("managers", "add", number)
    lines("1001\ntea and marmalade 1001\n1001\ntea and marmalade 1001\n")
    typed("raffle", "abandon", "--reason", "Fire alarm", status=2)
    lines("1001\ntea and marmalade 1001\n1002\nwrong\n")
    typed("raffle", "abandon", "--reason", "Fire alarm", status=2)
    lines("1001\ntea and marmalade 1001\n1002\ntea and marmalade 1002\n")
    assert typed.json("raffle", "abandon", "--reason", "Fire alarm")["outcome"] == "abandoned"


def test_an_open_raffle_says_what_can_be_won_and_how_to_give_others(
    typed: Typed, tmp_path: Path
) -> None:
    filled(typed, tmp_path)
    said = typed("raffle", "open")
    assert "in drawing order: Prize." in said
    assert "kiosk raffle open --rules FILE" in said
    assert "Found: 0 of 6 tokens, as 0 tickets of 0 people" in typed("raffle", "status")
    nobody = "There is no ticket, so nobody can win. Prizes that stay without a winner: 1."
    assert f"If it closed now: {nobody}" in typed("raffle", "status").splitlines()
    assert nobody in typed("raffle", "close").splitlines()
    assert typed.json("raffle", "status")["warnings"] == ["no_ticket"]


def test_the_rules_file_of_the_manual_announces_a_raffle_that_opens_later(
    typed: Typed, tmp_path: Path
) -> None:
    filled(typed, tmp_path)
    Image.new("RGB", (64, 64)).save(tmp_path / "dinner.jpg")
    manual = (Path(__file__).parents[2] / "docs" / "files.md").read_text("utf-8")
    example = manual.split("```json\n")[1].split("```")[0]
    (tmp_path / "rules.json").write_text(example, encoding="utf-8")
    said = typed("raffle", "announce", "--rules", str(tmp_path / "rules.json"))
    assert "Film tickets for two, Film tickets for two, Dinner for two." in said
    assert "--rules" not in said
    announced = typed.json("raffle", "status")
    assert announced["state"] == "announced"
    opened = typed.json("raffle", "open")
    assert (opened["state"], opened["commitment"]) == ("open", announced["commitment"])
    for member in Rules().to_json():
        assert f"| `{member}` |" in manual


def test_templates_can_be_imported_as_they_are(typed: Typed, tmp_path: Path) -> None:
    typed("init")
    # Of recognitions it shows each kind but winners.
    for kind, added in {"people": 1, "recognitions": 8, "week": 1}.items():
        file = tmp_path / f"{kind}.xlsx"
        typed.bare("template", kind, str(file))
        assert typed.json(kind, "import", str(file))["added"] == added
    typed("week", "export", str(tmp_path / "week.ics"))
    typed("week", "import", str(tmp_path / "week.ics"))


def test_the_codes_on_the_sheets_are_read_by_decode(typed: Typed, tmp_path: Path) -> None:
    import qrcode

    text = "TKBCDFGHJKLNPRSTVXBC"
    picture = tmp_path / "one.png"
    with picture.open("wb") as stream:
        qrcode.make(text).save(stream)
    said = typed.bare("decode", str(picture), "--json")
    assert json.loads(said) == {"file": str(picture), "texts": [text]}


def test_redeem_loads_no_qt_and_no_reader_of_files(typed: Typed, tmp_path: Path) -> None:
    typed("init")
    script = (
        "import sys; from kiosk import cli\n"
        f"sys.argv = ['kiosk', 'redeem', 'x', 'y', '--site', {str(typed.site)!r}]\n"
        "try:\n    cli.main()\nexcept SystemExit:\n    pass\n"
        "print([name for name in sys.modules if name.split('.')[0] in"
        " {'PySide6', 'openpyxl', 'icalendar', 'alembic', 'PIL'}])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"


def test_badges_as_cards_and_the_test_sheet_for_scanners(typed: Typed, tmp_path: Path) -> None:
    filled(typed, tmp_path)
    cards, sheet = str(tmp_path / "cards.pdf"), str(tmp_path / "test.pdf")
    made = typed.json(
        "people", "badges", "--sheet", cards, "--person", "Ben Schäfer", "--replace", "--cards",
    )  # fmt: skip
    assert made["badges"] == 1
    typed("people", "badges", "--sheet", str(tmp_path / "b.pdf"), "--replace", "--page", "Letter")
    assert typed.json("scanner", "sheet", sheet, "--page", "A4")["outcome"] == "written"
    typed("scanner", "sheet", sheet, status=2)
    typed("scanner", "sheet", str(tmp_path / "other.pdf"), "--page", "A5", status=2)


def test_the_data_sheet_for_the_works_council(typed: Typed, tmp_path: Path) -> None:
    filled(typed, tmp_path)
    sheet = tmp_path / "sheet.pdf"
    typed("people", "datasheet", str(sheet), "--language", "de")
    assert sheet.read_bytes().startswith(b"%PDF")
    typed("people", "datasheet", str(sheet), "--language", "sv", status=2)


def test_every_command_is_tried_somewhere() -> None:
    """Each command's words stand side by side in some test: `"raffle", "open"`."""
    tests = Path(__file__).resolve().parent.parent
    text = "".join(file.read_text("utf-8") for file in sorted(tests.rglob("test_*.py")))
    missing = [
        name
        for name in cli.command_names()
        if ", ".join(f'"{word}"' for word in name.split()) not in text
    ]
    assert missing == []


def test_every_command_takes_a_site(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in cli.command_names():
        monkeypatch.setattr(sys, "argv", ["kiosk", *name.split(), "--help"])
        with pytest.raises(SystemExit):
            cli.main()
        assert "--site" in capsys.readouterr().out, name
