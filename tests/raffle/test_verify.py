"""Both verifiers on the same records: right ones, and ones that somebody changed."""

import json
import subprocess
import sys
from collections.abc import Callable
from datetime import time
from pathlib import Path
from typing import Any

import pytest

from kiosk.assets import assets
from kiosk.raffle import draw, record
from kiosk.raffle.hours import Hours
from kiosk.raffle.model import Rules
from kiosk.raffle.texts import ERRORS, FINDINGS
from kiosk.raffle.verify import verify, verify_bytes
from tests.raffle.support import ONE, TWO, House

Record = dict[str, Any]
SCRIPT = assets() / "verify" / "verify_draw.py"


def by_script(file: Path, *seal: str) -> tuple[int, str]:
    """What the stand-alone script says, as anybody would run it."""
    done = subprocess.run(
        [sys.executable, "-I", "-S", str(SCRIPT), str(file), *seal],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    return done.returncode, done.stdout


def resealed(changed: Record) -> Record:
    changed["seal"] = record.seal(changed)
    return changed


@pytest.fixture
def whole(whole_record: bytes) -> Record:
    made: Record = json.loads(whole_record)
    return made


def test_a_right_record_passes_both(whole: Record, tmp_path: Path) -> None:
    file = tmp_path / "record.json"
    file.write_bytes(record.to_bytes(whole))
    verdict = verify_bytes(file.read_bytes(), whole["seal"])
    assert verdict.findings == ()
    assert (verdict.tickets, verdict.rounds, verdict.finished) == (9, 5, True)
    assert verdict.seal == whole["seal"]
    for arguments in ((), (whole["seal"],)):
        code, said = by_script(file, *arguments)
        assert (code, said.splitlines()[0]) == (0, "Everything that can be recomputed is right.")
        assert f"Pen: ticket {whole['rounds'][4]['ticket']}" in said


def test_an_unfinished_record_passes_both(house: House, tmp_path: Path) -> None:
    house.ready(6)
    house.raffles.draw(ONE)
    made = house.raffles.record()
    assert made["secret"] is None
    assert verify(made).findings == ()
    file = tmp_path / "record.json"
    file.write_bytes(record.to_bytes(made))
    assert by_script(file)[0] == 0


def test_hours_and_the_limit_of_a_day_are_hashed_by_both(house: House, tmp_path: Path) -> None:
    # So many rounds that other positions never have the same winners by luck.
    rules = Rules(
        prizes=("Mug",) * 8,
        one_win_per_person=False,
        tickets_per_day=2,
        opening_hours=(Hours((1, 2, 3, 4, 5), time(8), time(18)),),
    )
    house.ready(12, rules)
    for _ in range(8):
        house.draw_and("claimed")
    made: Record = json.loads(record.to_bytes(house.raffles.record()))
    assert made["rules"]["tickets_per_day"] == 2
    assert made["rules"]["opening_hours"] == [
        {"days": [1, 2, 3, 4, 5], "from": "08:00", "until": "18:00"}
    ]
    file = tmp_path / "record.json"
    file.write_bytes(record.to_bytes(made))
    assert verify_bytes(file.read_bytes()).findings == ()
    assert by_script(file)[0] == 0
    # Other limits are another hash, and with it other positions of all tickets.
    for member, value, found in (
        ("opening_hours", [], "winner_wrong"),
        ("tickets_per_day", 3, "winner_wrong"),
        ("opening_hours", [{"days": [1], "from": "8", "until": "18:00"}], "shape_wrong"),
        ("tickets_per_day", 0, "shape_wrong"),
    ):
        changed: Record = json.loads(json.dumps(made))
        changed["rules"][member] = value
        findings = {finding.code for finding in verify(resealed(changed)).findings}
        assert found in findings
        file.write_bytes(record.to_bytes(changed))
        if found == "winner_wrong":
            assert by_script(file)[0] == 1


def test_the_script_is_short_and_needs_nothing() -> None:
    text = SCRIPT.read_text(encoding="utf-8")
    assert len(text.splitlines()) < 100
    assert "import kiosk" not in text
    assert "from kiosk" not in text


def _swap_winner(r: Record) -> None:
    first = r["rounds"][0]
    other = next(t for t in r["tickets"] if t[1] != first["holder"])
    first["ticket"], first["holder"] = other


def _same_holder_other_ticket(r: Record) -> None:
    for drawn in r["rounds"]:
        for number, holder in r["tickets"]:
            if holder == drawn["holder"] and number != drawn["ticket"]:
                drawn["ticket"] = number
                return
    raise AssertionError("no holder with two tickets")


def _add_ticket(r: Record) -> None:
    r["tickets"].append(["000010", r["tickets"][0][1]])
    _relist(r)


def _gap(r: Record) -> None:
    del r["tickets"][3]
    _relist(r)


def _relist(r: Record) -> None:
    lines = "".join(f"{number}\t{holder}\n" for number, holder in r["tickets"])
    r["tickets_sha256"] = draw.sha256(lines.encode()).hex()


def _drop_round(r: Record) -> None:
    del r["rounds"][1]
    for number, drawn in enumerate(r["rounds"], start=1):
        drawn["round"] = number


def _drop_last_rounds_outcome(r: Record) -> None:
    r["rounds"][4]["settled_after"] = None


def _dice_first(r: Record) -> None:
    r["contributions"].reverse()


# What was changed, and the findings that name it (others may come with it).
TAMPERED: dict[str, tuple[Callable[[Record], object], set[str]]] = {
    "winner": (_swap_winner, {"winner_wrong"}),
    "ticket": (_same_holder_other_ticket, {"winner_wrong"}),
    "ticket added": (_add_ticket, {"winner_wrong"}),
    "ticket gap": (_gap, {"ticket_gap"}),
    "holder of a ticket": (
        lambda r: r["tickets"][0].__setitem__(1, "pBBBBBBBBBBBB"),
        {"ticket_list_changed"},
    ),
    "list hash": (lambda r: r.update(tickets_sha256="0" * 64), {"ticket_list_changed"}),
    "code": (lambda r: r["rounds"][2].update(code="ab" * 32), {"code_wrong", "code_not_of_secret"}),
    "commitment": (lambda r: r.update(commitment="ab" * 32), {"secret_wrong", "code_wrong"}),
    "secret": (lambda r: r.update(secret="ab" * 32), {"secret_wrong", "code_not_of_secret"}),
    "chain": (lambda r: r.update(chain_length=65), {"secret_wrong"}),
    "short chain": (lambda r: r.update(chain_length=63), {"chain_short"}),
    "raffle's id": (lambda r: r["raffle"].update(id="other"), {"winner_wrong"}),
    "raffle's name": (lambda r: r["raffle"].update(name="Other"), {"winner_wrong"}),
    "closing time": (
        lambda r: r["raffle"].update(closed_at="2026-10-05T08:59:00Z"),
        {"winner_wrong"},
    ),
    "a prize": (lambda r: r["rules"]["prizes"].reverse(), {"winner_wrong"}),
    "a further rule": (lambda r: r["rules"]["worth"].update(cake=1), {"winner_wrong"}),
    "one win": (
        lambda r: r["rules"].update(one_win_per_person=False),
        {"barred_wrong", "winner_wrong"},
    ),
    "excluded": (lambda r: r["rules"].update(excluded=[]), {"barred_wrong", "winner_wrong"}),
    "limit": (lambda r: r["rules"].update(tickets_per_person=1), {"holder_over_limit"}),
    "hold": (lambda r: r["rules"].update(hold_seconds=3600), {"draw_too_early"}),
    "draw_at": (
        lambda r: r["rules"].update(draw_at="2026-10-09T12:00:00+03:00"),
        {"draw_too_early"},
    ),
    "contribution": (lambda r: r["contributions"][0].__setitem__(1, "X"), {"winner_wrong"}),
    "contribution gone": (
        lambda r: r["contributions"].pop(0),
        {"contributions_few", "winner_wrong"},
    ),
    "dice gone": (lambda r: r["contributions"].pop(), {"dice_missing"}),
    "dice first": (_dice_first, {"dice_wrong"}),
    "dice loaded": (lambda r: r["contributions"][-1].__setitem__(1, "1234567890"), {"dice_wrong"}),
    "label": (
        lambda r: r["contributions"][0].__setitem__(0, " Anna"),
        {"contribution_label_wrong"},
    ),
    "label twice": (
        lambda r: r["contributions"][0].__setitem__(0, "BEN"),
        {"contribution_label_wrong"},
    ),
    "text": (lambda r: r["contributions"][0].__setitem__(1, "abc"), {"contribution_text_wrong"}),
    "round gone": (_drop_round, {"code_wrong"}),
    "round number": (lambda r: r["rounds"][1].update(round=7), {"round_gap"}),
    "prize": (lambda r: r["rounds"][1].update(prize=2), {"prize_wrong"}),
    "barred more": (
        lambda r: r["rounds"][0]["barred"].append("pXXXXXXXXXXXX"),
        {"barred_wrong"},
    ),
    "barred less": (lambda r: r["rounds"][3]["barred"].pop(), {"barred_wrong"}),
    "outcome that freed a prize": (
        lambda r: r["rounds"][0].update(outcome="claimed"),
        {"prize_wrong"},
    ),
    "settled later": (lambda r: r["rounds"][0].update(settled_after=5), {"prize_wrong"}),
    "settled before": (lambda r: r["rounds"][2].update(settled_after=2), {"settled_after_wrong"}),
    "settled never": (lambda r: r["rounds"][4].update(settled_after=9), {"settled_after_wrong"}),
    "pending and settled": (_drop_last_rounds_outcome, {"outcome_wrong"}),
    "no reason": (lambda r: r["rounds"][0].update(reason=" "), {"reason_missing"}),
    "absent early": (
        lambda r: r["rounds"][2].update(settled_at=r["rounds"][2]["at"]),
        {"absent_too_early"},
    ),
    "format": (lambda r: r.update(format="encore-draw/2"), {"format_other"}),
    "member gone": (lambda r: r.pop("secret"), {"shape_wrong"}),
    "member more": (lambda r: r.update(note="x"), {"shape_wrong"}),
    "round's member gone": (lambda r: r["rounds"][0].pop("at"), {"shape_wrong"}),
    "raffle's member more": (lambda r: r["raffle"].update(place="x"), {"shape_wrong"}),
    "rule gone": (lambda r: r["rules"].pop("claim_minutes"), {"shape_wrong"}),
    "rule's name": (lambda r: r["rules"].update({"Worth": 1}), {"shape_wrong"}),
    "fraction": (lambda r: r["rules"].update(worth=1.5), {"shape_wrong"}),
    "upper-case hex": (lambda r: r.update(secret=r["secret"].upper()), {"shape_wrong"}),
    "pseudonym": (lambda r: r["tickets"][0].__setitem__(1, "Anna"), {"shape_wrong"}),
    "outcome unknown": (lambda r: r["rounds"][0].update(outcome="lost"), {"shape_wrong"}),
    "no list": (lambda r: r.update(rounds=None), {"shape_wrong"}),
}


@pytest.mark.parametrize("name", TAMPERED)
def test_both_name_what_was_changed_although_it_was_sealed_anew(
    whole: Record, tmp_path: Path, name: str
) -> None:
    change, expected = TAMPERED[name]
    kept = whole["seal"]
    change(whole)
    if name != "fraction":
        resealed(whole)
    verdict = verify(whole)
    found = {finding.code for finding in verdict.findings}
    assert expected <= found
    assert found <= FINDINGS.keys()
    assert "seal_wrong" not in found
    file = tmp_path / "record.json"
    file.write_text(json.dumps(whole), encoding="utf-8")
    code, said = by_script(file)
    assert code == 1, said
    assert said.startswith("wrong: ")
    # Whoever kept the seal notices every change.
    assert not verify(whole, kept).ok


@pytest.mark.parametrize(
    "change",
    [
        lambda r: r["rounds"][0].update(reason="Another reason"),
        lambda r: r["rounds"][4].update(outcome="void", reason="Invented"),
        lambda r: r["rounds"][4].update(settled_at="2026-12-24T12:00:00Z"),
    ],
)
def test_what_only_a_kept_seal_shows(
    whole: Record, tmp_path: Path, change: Callable[[Record], None]
) -> None:
    kept = whole["seal"]
    change(whole)
    assert [finding.code for finding in verify(whole).findings] == ["seal_wrong"]
    resealed(whole)
    assert verify(whole).ok
    assert [finding.code for finding in verify(whole, kept).findings] == ["seal_not_the_kept_one"]
    file = tmp_path / "record.json"
    file.write_bytes(record.to_bytes(whole))
    assert by_script(file)[0] == 0
    assert by_script(file, kept)[0] == 1


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "record_unreadable"),
        (b"\xff\xfe", "record_unreadable"),
        (b'{"format": "encore-draw/1", "format": "encore-draw/1"}', "record_unreadable"),
        (b'{"format": NaN}', "record_unreadable"),
        (b"[" * 100_000, "record_unreadable"),
        (b"[]", "shape_wrong"),
        (b"{}", "format_other"),
        (b'{"format": "encore-draw/1"}', "shape_wrong"),
    ],
)
def test_files_that_are_no_record(tmp_path: Path, data: bytes, code: str) -> None:
    assert [finding.code for finding in verify_bytes(data).findings] == [code]
    assert code in FINDINGS or code in ERRORS
    file = tmp_path / "record.json"
    file.write_bytes(data)
    assert by_script(file)[0] == 1


def test_the_seal_does_not_depend_on_how_the_file_is_written(whole: Record) -> None:
    shuffled = dict(reversed(whole.items()))
    for data in (json.dumps(shuffled, indent=4), json.dumps(whole, ensure_ascii=True)):
        assert verify_bytes(data.encode(), whole["seal"]).ok


def test_an_unclaimed_void_needs_two_managers_in_the_record(house: House) -> None:
    house.ready(6)
    house.raffles.draw(ONE)
    house.raffles.settle(1, "void", ONE, "Ill", TWO)
    assert house.audit.entries[-1][3]["second"] == TWO
