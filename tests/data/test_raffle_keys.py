import os
from pathlib import Path

import pytest

from kiosk.data.raffle_keys import RaffleKeys
from kiosk.errors import KnownError


def test_the_token_key_is_made_once(tmp_path: Path) -> None:
    key = RaffleKeys(tmp_path / "keys").token_key()
    assert len(key) == 32
    assert RaffleKeys(tmp_path / "keys").token_key() == key
    assert RaffleKeys(tmp_path / "other").token_key() != key


def test_files_are_for_their_owner_only(tmp_path: Path) -> None:
    keys = RaffleKeys(tmp_path / "keys")
    keys.token_key()
    keys.keep_secret("one", b"s" * 32)
    keys.bind("one", "ab" * 32)
    files = sorted((tmp_path / "keys").iterdir())
    assert [file.name for file in files] == ["raffle-one.json", "token.key"]
    if os.name == "posix":
        assert {file.stat().st_mode & 0o777 for file in files} == {0o600}


def test_a_secret_is_never_replaced(tmp_path: Path) -> None:
    keys = RaffleKeys(tmp_path)
    keys.keep_secret("one", b"s" * 32)
    keys.keep_secret("one", b"s" * 32)
    with pytest.raises(KnownError) as error:
        keys.keep_secret("one", b"t" * 32)
    assert error.value.code == "file_exists"
    assert keys.secret("one") == b"s" * 32
    assert list(keys.raffles()) == ["one"]


def test_what_a_raffle_is_drawn_with_is_noted_once(tmp_path: Path) -> None:
    keys = RaffleKeys(tmp_path)
    keys.keep_secret("one", b"s" * 32)
    assert keys.bound("one") is None
    assert keys.bind("one", "ab" * 32) == "ab" * 32
    assert RaffleKeys(tmp_path).bind("one", "cd" * 32) == "ab" * 32
    assert keys.bound("one") == "ab" * 32
    assert keys.secret("one") == b"s" * 32


@pytest.mark.parametrize("content", ["", "{}", '{"secret": "xyz", "drawn_with": null}', "[]"])
def test_a_damaged_secret_is_a_missing_one(tmp_path: Path, content: str) -> None:
    (tmp_path / "raffle-one.json").write_text(content)
    for name in ("one", "two"):
        with pytest.raises(KnownError) as error:
            RaffleKeys(tmp_path).secret(name)
        assert error.value.code == "raffle_secret_missing"


@pytest.mark.parametrize("content", ["", "xyz", "ab"])
def test_a_damaged_key_is_said_and_not_replaced(tmp_path: Path, content: str) -> None:
    (tmp_path / "token.key").write_text(content)
    with pytest.raises(KnownError) as error:
        RaffleKeys(tmp_path).token_key()
    assert error.value.code == "file_unreadable"
    assert (tmp_path / "token.key").read_text() == content
