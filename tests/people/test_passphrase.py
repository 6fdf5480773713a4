import pytest

from kiosk.errors import KnownError
from kiosk.people.passphrase import Argon2Hasher, checked


def test_the_real_hasher() -> None:
    """Argon2id, 64 MiB, 3 passes, 4 lanes: RFC 9106's second recommendation."""
    hasher = Argon2Hasher()
    secret = hasher.hash("correct horse ä")
    assert secret.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert "horse" not in secret
    assert hasher.verify(secret, "correct horse ä")
    assert not hasher.verify(secret, "correct horse a")
    assert not hasher.verify("not a secret", "correct horse ä")
    assert not hasher.stale(secret)
    assert hasher.stale(secret.replace("t=3", "t=2"))


@pytest.mark.parametrize(
    ("passphrase", "code"),
    [
        ("", "passphrase_short"),
        ("1234567", "passphrase_short"),
        ("abc" + " " * 9, "passphrase_short"),
        ("a" * 257, "passphrase_long"),
    ],
)
def test_passphrases_that_are_refused(passphrase: str, code: str) -> None:
    with pytest.raises(KnownError) as refused:
        checked(passphrase)
    assert refused.value.code == code
    assert "{" not in refused.value.sentence


def test_every_keyboard_types_the_same_passphrase() -> None:
    assert checked("pa\u0308ivaa 123") == checked("p\u00e4ivaa 123")
    assert checked("correct horse") == "correct horse"
