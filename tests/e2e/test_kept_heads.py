"""What people keep of a draw, a seal and heads of the audit chain, and what shows with it later."""

import json
from pathlib import Path

from kiosk.app.site import opened
from kiosk.audit.model import Entry
from kiosk.raffle.model import Rules
from tests.e2e.typing_commands import Typed, codes, filled

ACTOR = "person:1"


def lines(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def test_an_erased_winner_leaves_chain_and_draw_verifiable(typed: Typed, tmp_path: Path) -> None:
    filled(typed, tmp_path)
    badges, tokens = codes(tmp_path / "badges.csv"), codes(tmp_path / "tokens.csv")
    rules = Rules(prizes=("Mug", "Pen"), hold_seconds=0, claim_minutes=0)
    assert lines(typed("raffle", "history", "--json")) == [{"outcome": "none"}]
    with opened(typed.site) as app:
        raffle = app.raffles.open(rules, "Moustaches", ACTOR)
        for token, badge in zip(tokens, badges, strict=False):
            app.raffles.redeem_badge(token, badge)
        app.raffles.close(ACTOR)
        for label, text in (("Aino", "swans"), ("Ben", "rye"), ("dice", "3615243615")):
            app.raffles.contribute(label, text, ACTOR)
        for _ in rules.prizes:
            app.raffles.settle(app.raffles.draw(ACTOR).round, "claimed", ACTOR)
    early = typed.json("audit", "verify")["head"]
    finished = typed.json("raffle", "finish")

    due = lines(typed("raffle", "wins", "--json"))
    assert [(win["prize_name"], win["handed_at"]) for win in due] == [("Mug", None), ("Pen", None)]
    assert typed.json("raffle", "handover", "1")["outcome"] == "handed_over"
    assert "Pen" in typed("raffle", "wins")
    assert "Mug" not in typed("raffle", "wins")
    typed("raffle", "handover", "3", "--raffle", raffle.id, status=2)
    assert typed.problem == "There is no round 3.\n"
    both = lines(typed("raffle", "wins", "--raffle", raffle.id, "--json"))
    assert [win["handed_at"] is None for win in both] == [False, True]
    [past] = lines(typed("raffle", "history", "--json"))
    assert (past["raffle"], past["wins"], past["unawarded"]) == (raffle.id, 2, 0)
    assert "2 prizes claimed" in typed("raffle", "history")

    day, *_ = lines(typed("audit", "heads", "--json"))
    late = str(day["head"])
    assert f"{day['day']} {late}" in typed("audit", "heads", "--days", "1")
    winner = due[0]["person"]
    assert typed.json("people", "data", str(winner))["raffles"]["raffles"][0]["wins"]
    typed("people", "erase", str(winner), "--yes")
    [first, _] = lines(typed("raffle", "wins", "--raffle", raffle.id, "--json"))
    assert (first["person"], first["label"], first["holder"]) == (None, "", due[0]["holder"])

    record = tmp_path / "record.json"
    exported = typed.json("raffle", "export", str(record), "--raffle", raffle.id)
    assert exported["seal"] == finished["seal"]
    verified = typed.bare("raffle", "verify", str(record), "--seal", finished["seal"], "--json")
    assert json.loads(verified)["outcome"] == "verified"
    for head in (early, late):
        assert typed.json("audit", "verify", "--head", head)["outcome"] == "verified"
    with opened(typed.site) as app, app.work.read() as unit:
        counted: list[tuple[int, int]] = []
        assert app.verify_audit(progress=lambda *far: counted.append(far)).ok
        entries = [each for each in unit.audit_store.entries() if isinstance(each, Entry)]
    assert counted == [(len(entries), len(entries))]
    whole = json.dumps([each.details for each in entries])
    actions = [each.action for each in entries]
    for words in ("swans", "SWANS", "Korhonen", "Aino"):
        assert words not in whole
    assert actions[0] == "site_made"
    for action in ("person_data_exported", "person_erased", "raffle_exported"):
        assert action in actions


def test_an_older_backup_behind_a_kept_head_is_found(typed: Typed, tmp_path: Path) -> None:
    filled(typed, tmp_path)
    backup = tmp_path / "backup.zip"
    typed("backup", str(backup))
    for number in ("1", "2"):
        typed("tokens", "retire", number, "--reason", "torn")
    kept = typed.json("audit", "verify")["head"]
    assert typed.json("audit", "verify", "--head", kept)["outcome"] == "verified"
    typed("restore", str(backup), "--yes")
    # The chain of the backup is whole in itself: only the head that somebody kept tells.
    assert typed.json("audit", "verify")["outcome"] == "verified"
    rolled = typed.json("audit", "verify", "--head", kept, status=2)
    kept_number = int(kept.split("-")[0])
    assert rolled["outcome"] == "wrong"
    assert (rolled["reason"], rolled["first_bad"]) in {
        ("cut_off", rolled["entries"] + 1),
        ("replaced", kept_number),
    }
    typed("audit", "verify", "--head", kept, status=2)
    assert "The audit log was" in typed.problem
