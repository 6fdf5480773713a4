"""Checks the record of an Encore raffle: python3 verify_draw.py RECORD.json [KEPT-SEAL]

Needs Python 3.11 and nothing else. Prints what is wrong, or the winners; ends with 1 or 0.
"""

import hmac
import json
import re
import sys
from collections import Counter
from datetime import datetime
from hashlib import sha256
from pathlib import Path

TOP = "format raffle commitment chain_length rules tickets tickets_sha256 contributions rounds"
ROUND = "round prize code barred ticket holder at outcome reason settled_at settled_after"
time = datetime.fromisoformat


def _members(pairs):
    if len(dict(pairs)) != len(pairs) or not all(re.fullmatch("[a-z0-9_]+", k) for k, _ in pairs):
        raise ValueError("a member comes twice, or has a name that is not allowed")
    return dict(pairs)


def _hash(value):  # of RFC 8785 JSON: a record has no numbers but integers, and ASCII keys
    text = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return sha256(text.encode()).hexdigest()


def _order(code, randomness, tickets):  # by HKDF (RFC 5869); whoever comes first wins
    key = hmac.digest(code, randomness, "sha256")
    return sorted(tickets, key=lambda ticket: hmac.digest(key, f"{ticket[0]}\1".encode(), "sha256"))


def _checks(r, kept):
    rules, rounds, tickets = r["rules"], r["rounds"], r["tickets"]
    given = [f"{label}={text}" for label, text in r["contributions"]]
    labels = [label.lower() for label, _ in r["contributions"]]
    dice = bool(given) and re.fullmatch("dice=[1-6]{10,}", given[-1]) is not None
    lines = [r["format"], _hash(r["raffle"]), r["commitment"], str(r["chain_length"])]
    lines += [r["tickets_sha256"], _hash(rules), *given]
    randomness = "".join(f"{line}\n" for line in lines).encode()
    texts = [r["commitment"], *(q["code"] for q in rounds)]
    codes, chain = [bytes.fromhex(text) for text in texts], [bytes.fromhex(r["secret"] or "00")]
    for _ in range(min(r["chain_length"], 100_000)):
        chain.append(sha256(chain[-1]).digest())
    seal = _hash({key: value for key, value in r.items() if key != "seal"})
    yield r["format"] == "encore-draw/1" and {*r} == {*TOP.split(), "secret", "seal"}, "format"
    yield {*r["raffle"]} == {"id", "name", "opened_at", "closed_at"}, "members of the raffle"
    texts += [h for _, h in tickets] + rules["excluded"] + [r["secret"] or r["commitment"]]
    yield all(re.fullmatch("[0-9a-f]{64}|p[BCDFGHJKLNPRSTVX]{12}", t) for t in texts), "hex/holders"
    yield [n for n, _ in tickets] == [f"{i + 1:06d}" for i in range(len(tickets))], "ticket gap"
    listed = "".join(f"{n}\t{h}\n" for n, h in tickets)
    yield sha256(listed.encode()).hexdigest() == r["tickets_sha256"], "ticket list"
    yield max([0, *Counter(h for _, h in tickets).values()]) <= rules["tickets_per_person"], "limit"
    yield max(64, 3 * len(rules["prizes"])) <= r["chain_length"] > len(rounds), "chain length"
    yield r["secret"] is None or codes == chain[::-1][: len(codes)], "secret"
    form = "(?! )[A-Za-z0-9 _-]{1,40}(?<! )=[A-Z0-9]+"
    yield all(re.fullmatch(form, text) for text in given), "contributions"
    yield len({*labels}) == len(labels) and dice == ("dice" in labels), "contributions: labels"
    yield not rounds or (dice and len(given) >= 3), "three contributions, the dice last"
    for n, q in enumerate(rounds[:], 1):
        drawn, what, at, after = time(q["at"]), q["outcome"], q["settled_at"], q["settled_after"]
        late = (drawn - time(r["raffle"]["closed_at"])).total_seconds() >= rules["hold_seconds"]
        yield n > 1 or (late and drawn >= time(rules.get("draw_at", q["at"]))), "draw too early"
        yield repr(q["round"]) == repr(n) and {*q} == {*ROUND.split()}, f"round {n}: number or form"
        yield sha256(codes[n]).digest() == codes[n - 1], f"round {n}: code"
        past, later = rounds[: n - 1], [repr(m) for m in range(n, len(rounds) + 1)]
        lost = [p for p in past if p["settled_after"] in range(1, n) and p["outcome"] != "claimed"]
        left = sorted({*range(len(rules["prizes"]))} - {p["prize"] for p in past if p not in lost})
        yield repr(left[:1]) == repr([q["prize"]]), f"round {n}: prize"
        out = {p["holder"] for p in lost if p["prize"] == q["prize"]} | {*rules["excluded"]}
        out |= {p["holder"] for p in past if rules["one_win_per_person"]}
        yield q["barred"] == sorted(out), f"round {n}: barred holders"
        out |= {p["ticket"] for p in past}
        first = _order(codes[n], randomness, [t for t in tickets if out.isdisjoint(t)])[:1]
        yield first == [[q["ticket"], q["holder"]]], f"round {n}: winner"
        yield what in ("pending", "claimed", "absent", "void"), f"round {n}: outcome"
        yield (what == "pending") == (at is None) == (after is None), f"round {n}: settled or not"
        yield after is None or repr(after) in later, f"round {n}: settled when"
        yield q["reason"].strip() or what != "void", f"round {n}: no reason"
        wait, end = 60 * rules["claim_minutes"], time(q["at"] if at is None else at)
        yield (end - drawn).total_seconds() >= wait or what != "absent", f"round {n}: absent early"
    yield seal == r["seal"] and kept in ([], [seal]), "seal"


try:
    data = Path(sys.argv[1]).read_text(encoding="utf-8-sig")
    record = json.loads(data, object_pairs_hook=_members, parse_float=int, parse_constant=int)
    wrong = [what for right, what in _checks(record, sys.argv[2:]) if not right]
except (ValueError, TypeError, LookupError, AttributeError, RecursionError, OSError) as error:
    wrong = [f"this is not a whole record ({error!r})"]
for line in wrong or ["Everything that can be recomputed is right."]:
    sys.stdout.write(f"wrong: {line}\n" if wrong else f"{line}\n")
for won in [] if wrong else record["rounds"]:
    prize = record["rules"]["prizes"][won["prize"]]
    sys.stdout.write(f"{prize}: ticket {won['ticket']} of {won['holder']}, {won['outcome']}\n")
sys.exit(1 if wrong else 0)
