import hashlib
import hmac

from kiosk.people.badges import badge_digest, new_badges
from kiosk.scanning.code import Kind, make


def test_a_badge_is_kept_as_a_keyed_hash() -> None:
    code = make(Kind.BADGE)
    expected = hmac.new(b"key", b"badge:" + code.text.encode(), hashlib.sha256).hexdigest()
    assert badge_digest(b"key", code) == expected
    assert badge_digest(b"other", code) != expected


def test_a_code_is_not_made_twice() -> None:
    drawn = iter([bytes(8), bytes(8), bytes(8), b"\x01" * 8, b"\x02" * 8])
    ((first, digest),) = new_badges(b"key", lambda _: next(drawn), 1, lambda _: ()).items()
    others = new_badges(b"key", lambda _: next(drawn), 2, lambda _: {digest})
    assert first.kind is Kind.BADGE
    assert len({first, *others}) == 3
    assert digest not in others.values()
