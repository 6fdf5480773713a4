import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.people.passphrase import Argon2Hasher
from tests.e2e.typing_commands import Typed


@pytest.fixture(scope="session")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for what is made once."""
    return tmp_path_factory.mktemp("kept")


@pytest.fixture
def typed(
    tmp_path: Path,
    kept: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    fast_hasher: None,
) -> Typed:
    del fast_hasher

    def argv(words: list[str]) -> None:
        monkeypatch.setattr(sys, "argv", words)

    return Typed(tmp_path / "site", kept, capsys, argv)


@pytest.fixture
def fast_hasher(monkeypatch: pytest.MonkeyPatch) -> None:
    """Passphrases are hashed for real, once, in the tests of sign-in; here only compared."""
    monkeypatch.setattr(Argon2Hasher, "hash", lambda self, passphrase: f"plain:{passphrase}")
    monkeypatch.setattr(
        Argon2Hasher, "verify", lambda self, secret, passphrase: secret == f"plain:{passphrase}"
    )
    monkeypatch.setattr(Argon2Hasher, "stale", lambda self, secret: False)


@pytest.fixture
def lines(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """What is typed when a command asks."""

    def give(text: str) -> None:
        monkeypatch.setattr(sys, "stdin", io.StringIO(text))

    return give
