"""The verifying page: its script, run without a browser, and what the page says."""

import hashlib
import hmac
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.app.commands import raffle_page
from kiosk.errors import KnownError
from kiosk.raffle import draw, record
from kiosk.raffle.texts import FINDINGS
from tests.raffle.support import ONE, House
from tests.raffle.test_verify import TAMPERED
from tests.raffle.verifiers import SCRIPTS, TEXT, Page, Record, Three

OWN_CODES: Final = {
    "record_unreadable",
    "seal_unreadable",
    "commitment_unreadable",
    "commitment_not_the_kept_one",
}
"""Findings of the page that are none of the record itself."""

UNCHECKED: Final = {"no_seal_kept", "no_commitment_kept", "no_secret", "no_rounds"}

# --- SHA-256 and HMAC


@pytest.mark.parametrize(
    ("message", "digest"),
    [  # FIPS 180-4's examples of SHA-256, as NIST gives them
        (b"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        (b"abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            b"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
        ),
        (
            b"abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
            b"hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
            "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1",
        ),
        (b"a" * 100_000, hashlib.sha256(b"a" * 100_000).hexdigest()),
    ],
)
def test_sha256_is_that_of_fips_180_4(page: Page, message: bytes, digest: str) -> None:
    said = page.say("DrawCheck.hex(DrawCheck.sha256(bytesOf(a0)))", message.decode("latin-1"))
    assert said == digest


RFC_4231: Final = {  # test cases 1 to 4, 6 and 7
    "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7": (
        b"\x0b" * 20,
        b"Hi There",
    ),
    "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843": (
        b"Jefe",
        b"what do ya want for nothing?",
    ),
    "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe": (
        b"\xaa" * 20,
        b"\xdd" * 50,
    ),
    "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b": (
        bytes(range(1, 26)),
        b"\xcd" * 50,
    ),
    "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54": (
        b"\xaa" * 131,
        b"Test Using Larger Than Block-Size Key - Hash Key First",
    ),
    "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2": (
        b"\xaa" * 131,
        b"This is a test using a larger than block-size key and a larger than block-size data. "
        b"The key needs to be hashed before being used by the HMAC algorithm.",
    ),
}


@pytest.mark.parametrize("digest", RFC_4231)
def test_hmac_is_that_of_rfc_4231(page: Page, digest: str) -> None:
    assert by_page_hmac(page, *RFC_4231[digest]) == digest


def by_page_hmac(page: Page, key: bytes, message: bytes) -> str:
    said: str = page.say(
        "DrawCheck.hex(DrawCheck.hmac(bytesOf(a0), bytesOf(a1)))",
        key.decode("latin-1"),
        message.decode("latin-1"),
    )
    return said


def test_hashes_of_every_length_around_a_block(page: Page) -> None:
    for length in range(140):
        data = bytes(range(length))
        assert by_page_hmac(page, data, data) == hmac.digest(data, data, "sha256").hex()
        said = page.say("DrawCheck.hex(DrawCheck.sha256(bytesOf(a0)))", data.decode("latin-1"))
        assert said == hashlib.sha256(data).hexdigest()


def test_the_chain_and_the_order_are_those_of_the_published_example(page: Page) -> None:
    """The example of draft-thomson-elegy-vrs, "Example Usage"."""
    chain = page.say(
        "(function (h, all) { for (var i = 0; i < 10; i++) {"
        " h = DrawCheck.sha256(h); all.push(DrawCheck.hex(h)); } return all; })(bytesOf(a0), [])",
        "totally not a bikeshed",
    )
    assert chain[9] == "950ea08d8d5fd3ae415b9967aba7a48aba39ca62a4d98f2e7fe25cb1b8f8c488"
    assert chain[8] == "5346f2efb5397a6788fc1f1d9c05c6d3f2abe9b7d16d8592a3695b6dbe9f2456"
    assert chain[7] == "2f70f884997ce80771adbefbbbc6c71a1b921da71896c25ca0f64966bfd0c8ce"
    first = {
        "lavenderblush": "002ed527ae0a44a86c205d1cdba",
        "blue": "03f710be2b61a6f9c3f89aa5ab5",
        "lightpink": "13a07cc9abf3b737e49a62b0634",
    }
    second = {
        "aqua": "00d1c59a9f1b581060a9e732e91",
        "cornflowerblue": "0337add95eac62a356b020a273a",
    }
    for code, order in ((chain[8], first), (chain[7], second)):
        key = by_page_hmac(page, bytes.fromhex(code), b"1.2.3.4.5.6./1.2.3.4.5.6./1.2.3.4.5.6./")
        for label, begins in order.items():
            position = by_page_hmac(page, bytes.fromhex(key), label.encode() + b"\x01")
            assert position.startswith(begins)


# --- JSON


json_values = st.recursive(
    st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(st.characters(codec="utf-8")),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(st.characters(codec="utf-8"), max_size=6), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(json_values, st.booleans())
@settings(max_examples=60, deadline=None)
def test_a_value_is_written_as_rfc_8785_says(page: Page, value: Any, escaped: bool) -> None:
    data = json.dumps(value, ensure_ascii=escaped, indent=1)
    said = page.say("DrawCheck.hex(DrawCheck.utf8(DrawCheck.canonical(DrawCheck.parse(a0))))", data)
    assert bytes.fromhex(said) == draw.canonical(value)


@pytest.mark.parametrize(
    "data",
    [
        b"", b" ", b"\xff\xfe", b"no record", b"{", b"[1,]", b'{"a":1,}', b"[1] 2", b"{a: 1}",
        b"{'a': 1}", b'{"a": 1, "a": 1}', b'{"a": 1, "\\u0061": 2}', b'{"a": {"b": 1, "b": 2}}',
        b"NaN", b"[Infinity]", b"-", b"[01]", b"[1.]", b"[.5]", b"[1e]", b"[+1]", b"[0x1]",
        b'"\t"', b'"\n"', b'"\\x"', b'"\\u12g4"', b'"\\u12"', b'"open', b'"\x00"', b"[\x0b1]",
        b"[\xc2\xa01]", b"nul", b"True", b"[" * 100_000, b"/**/1", b"\xef\xbb\xbf\xef\xbb\xbf1",
        b'"\xc0\xaf"', b'"\xed\xa0\x80"', b'"\xf4\x90\x80\x80"', b'"\xe2\x82"', b'"\x80"',
    ],
)  # fmt: skip
def test_what_is_no_json_for_the_others_is_none_for_the_page(three: Three, data: bytes) -> None:
    assert three.page.codes(data) == ["record_unreadable"]
    assert not three.agree(data)


@pytest.mark.parametrize(
    "data",
    [b"[]", b"null", b"1", b"-0", b'"x"', b"{}", b'\xef\xbb\xbf{"format": "encore-draw/1"}',
     b'{"format": "encore-draw/2"}', b'{"format": 1.0}', b'{"__proto__": 1, "format": []}'],
)  # fmt: skip
def test_json_that_is_no_record(three: Three, data: bytes) -> None:
    assert three.page.codes(data)[0] in ("shape_wrong", "format_other")
    assert not three.agree(data)


@pytest.mark.parametrize(
    ("place", "written"),
    [
        ("prize", "0.0"), ("prize", "0e0"), ("prize", "-1"), ("prize", "9007199254740992"),
        ("prize", "true"), ("prize", "false"), ("prize", '"0"'), ("prize", "null"),
        ("prize", "123456789012345678901234567890"), ("worth", "1.0"), ("worth", "1e2"),
        ("worth", "9007199254740992"), ("worth", "-9007199254740992"), ("worth", "null"),
        ("worth", '"\\ud800"'), ("worth", '"\\udc00\\ud800"'), ("worth", '{"A": 1}'),
        ("reason", '"\\ud83d"'), ("reason", '["x"]'), ("reason", "7"),
    ],
)  # fmt: skip
def test_values_that_programs_read_differently(
    three: Three, whole: Record, place: str, written: str
) -> None:
    whole["rules" if place == "worth" else "rounds"] = (
        whole["rules"] | {"worth": "HERE"}
        if place == "worth"
        else [whole["rounds"][0] | {place: "HERE"}, *whole["rounds"][1:]]
    )
    data = json.dumps(whole).replace('"HERE"', written).encode()
    assert three.page.codes(data) == ["shape_wrong"]
    assert not three.agree(data)


@pytest.mark.parametrize("depth", [150, 500, 900])
def test_lists_in_lists_are_read_or_refused(three: Three, whole: Record, depth: int) -> None:
    whole["rules"]["further"] = "HERE"
    data = json.dumps(whole).replace('"HERE"', "[" * depth + "]" * depth).encode()
    assert ("record_unreadable" in three.page.codes(data)) is (depth > 200)
    assert not three.agree(data)


def test_minus_zero_and_escapes_are_read_as_what_they_mean(three: Three, whole: Record) -> None:
    data = json.dumps(whole, ensure_ascii=True, indent=3)
    data = data.replace('"prize": 0', '"prize": -0').replace('"format"', '"\\u0066ormat"')
    assert three.agree(b"\xef\xbb\xbf" + data.encode(), whole["seal"])


# --- Records


def test_a_right_record_passes(three: Three, whole: Record) -> None:
    data = record.to_bytes(whole)
    assert three.agree(data)
    said = three.page.verify(data, whole["seal"], whole["commitment"])
    assert (said["ok"], said["findings"], said["unchecked"]) == (True, [], [])
    assert (said["tickets"], said["holders"], len(said["rounds"])) == (9, 5, 5)
    assert said["prizes"] == ["Cake", "Mug “grün”", "Pen"]
    assert (said["finished"], said["raffle"]["name"]) == (True, "Moustaches")


def test_what_could_not_be_seen_is_said(three: Three, house: House) -> None:
    house.ready(6)
    for rounds, expected in ((0, UNCHECKED), (1, UNCHECKED - {"no_rounds"})):
        if rounds:
            house.raffles.draw(ONE)
        data = record.to_bytes(house.raffles.record())
        assert three.agree(data)
        assert {each["code"] for each in three.page.verify(data)["unchecked"]} == expected


@pytest.mark.parametrize("name", TAMPERED)
def test_the_page_names_what_was_changed_although_it_was_sealed_anew(
    three: Three, whole: Record, name: str
) -> None:
    change, expected = TAMPERED[name]
    kept = whole["seal"]
    change(whole)
    if name != "fraction":
        whole["seal"] = record.seal(whole)
    data = json.dumps(whole).encode()
    assert not three.agree(data)
    assert expected <= set(three.page.codes(data))
    assert not three.page.verify(data, kept)["ok"]


@pytest.mark.parametrize(
    ("seal", "commitment", "codes"),
    [
        ("{seal}", "{commitment}", []),
        (" {SEAL}\n", "{grouped}", []),
        ("{grouped_seal}", "encore-draw/1\ncommitment: {commitment}\nchain_length: 64", []),
        ("", "commitment: {commitment}chain_length: 64rules_sha256: {rules}", []),
        ("", "commitment: {commitment}\nchain_length: 65", ["commitment_not_the_kept_one"]),
        ("", "commitment: {commitment} rules_sha256: {zeros}", ["commitment_not_the_kept_one"]),
        ("{zeros}", "{zeros}", ["commitment_not_the_kept_one", "seal_not_the_kept_one"]),
        ("{seal}0", "{commitment}", ["seal_unreadable"]),
        ("abc", "no commitment", ["commitment_unreadable", "seal_unreadable"]),
    ],
)
def test_what_was_kept_is_read_as_people_type_it(
    page: Page, whole: Record, seal: str, commitment: str, codes: list[str]
) -> None:
    places = {
        "seal": whole["seal"],
        "SEAL": whole["seal"].upper(),
        "commitment": whole["commitment"],
        "grouped": " ".join(re.findall(".{8}", whole["commitment"])),
        "grouped_seal": "\n".join(re.findall(".{16}", whole["seal"])),
        "rules": draw.hash_json(whole["rules"]),
        "zeros": "0" * 64,
    }
    data = record.to_bytes(whole)
    assert page.codes(data, seal.format(**places), commitment.format(**places)) == codes


def test_a_check_can_go_in_steps(page: Page, whole: Record) -> None:
    said = page.say(
        "(function (check, seen) {"
        " while (!check.step(2)) { seen.push(check.progress); }"
        " return {seen: seen, last: check.progress, result: check.result};"
        "})(new DrawCheck.Check(a0), [])",
        json.dumps(whole),
    )
    assert len(said["seen"]) > 15
    assert said["seen"] == sorted(said["seen"])
    assert (said["last"], said["result"]["findings"]) == (1, [])


# --- The page

WAYS_OUT: Final = (
    "http:", "https:", "//www", " src=", "url(", "@import", "XMLHttpRequest", "fetch(", "WebSocket",
    "sendBeacon", "innerHTML", "insertAdjacent", "document.write", "eval(", "localStorage",
    "import(", "crypto.", "<link", "<iframe", "<a ",
)  # fmt: skip
NEWER_THAN_2012: Final = (
    r"=>", "`", r"(?m)^\s*(let|const|class|async)\s", r"\b(await|yield)\b", r"for \(\w+ \w+ of ",
    r"\.\.\.", r"\*\*", r"\?\.\w", r"\?\?",
    r"\.(includes|padStart|startsWith|repeat|find|fill|append|remove|closest)\(",
)  # fmt: skip


def test_the_page_needs_nothing_from_anywhere() -> None:
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', TEXT)
    assert policy is not None
    assert policy[1].split("; ") == [
        "default-src 'none'",
        "script-src 'unsafe-inline'",
        "style-src 'unsafe-inline'",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    for word in WAYS_OUT:
        assert word not in TEXT, word
    assert SCRIPTS.keys() == {"verifier", "texts", "page"}


@pytest.mark.parametrize("name", ["verifier", "texts", "page"])
def test_the_scripts_need_no_browser_of_today(name: str) -> None:
    code = re.sub(r"'(?:[^'\\\n]|\\.)*'", "''", re.sub(r"(?m)^\s*//.*$", "", SCRIPTS[name]))
    for newer in NEWER_THAN_2012:
        assert re.search(newer, code) is None, newer


def test_everything_is_said_in_four_languages(page: Page) -> None:
    said = page.say("DrawTexts")
    assert said.keys() == {"en", "fi", "de", "es"}
    finding_codes = FINDINGS.keys() | OWN_CODES | UNCHECKED
    used = set(re.findall(r"data-say=\"(\w+)\"", TEXT))
    used |= set(re.findall(r"\b(?:say|many)\('(\w+)'[,)]", SCRIPTS["page"]))
    assert len(used) > 25
    for language, texts in said.items():
        assert texts.keys() == said["en"].keys()
        assert finding_codes | used <= texts.keys(), language
        assert texts["expected"].keys() == said["en"]["expected"].keys()
        assert all(f"'{word}'" in SCRIPTS["verifier"] for word in texts["expected"])
        for key, text in texts.items():
            assert gaps(text) == gaps(said["en"][key]), (language, key)
            if language != "en":
                assert text != said["en"][key], (language, key)


def gaps(text: object) -> list[str]:
    return sorted(set(re.findall(r"\{\w+\}", json.dumps(text))))


def test_every_finding_of_the_verifier_belongs_to_a_step() -> None:
    named = set(re.findall(r"found\('(\w+)'", SCRIPTS["verifier"])) | UNCHECKED
    of_no_step = {"record_unreadable"}  # then there is nothing that steps could be about
    assert named - of_no_step <= set(re.findall(r"'(\w+)'", SCRIPTS["page"]))
    assert FINDINGS.keys() - {"shape_wrong", "format_other"} <= named
    assert named <= FINDINGS.keys() | OWN_CODES | UNCHECKED


# --- The command


def test_the_page_is_written_where_somebody_wants_it(tmp_path: Path) -> None:
    own = tmp_path / "check.html"
    for asked, file in ((own, own), (tmp_path, tmp_path / "verify_draw.html")):
        answer = raffle_page(asked)
        assert answer.data == {"outcome": "exported", "file": str(file)}
        assert file.read_text(encoding="utf-8") == TEXT
    with pytest.raises(KnownError) as error:
        raffle_page(own)
    assert error.value.code == "file_exists"
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "raffle", "page", str(tmp_path / "typed.html")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert str(tmp_path / "typed.html") in done.stdout
    assert (tmp_path / "typed.html").read_text(encoding="utf-8") == TEXT
