"""The raffle's secrets: files in the site's keys folder, never in the database."""

import json
import os
import secrets
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Final

from kiosk.errors import KnownError
from kiosk.settings import sync_folder, unwritable

_SECRET_BYTES: Final = 32


class RaffleKeys:
    """Implements `kiosk.raffle.store.KeyFolder`. Every file is whole or not there, mode 0600.

    `token.key` holds the tokens' key as hex. `raffle-ID.json` holds a raffle's secret and,
    once its first code is to be revealed, what it is drawn with.
    """

    def __init__(
        self, folder: Path, randbytes: Callable[[int], bytes] = secrets.token_bytes
    ) -> None:
        self._folder = folder
        self._randbytes = randbytes

    def token_key(self) -> bytes:
        file = self._folder / "token.key"
        if not file.exists():
            made = self._randbytes(_SECRET_BYTES).hex().encode("ascii") + b"\n"
            self._write(file, made, replace=False)
        try:
            key = bytes.fromhex(self._read(file).strip())
        except ValueError as error:
            raise KnownError("file_unreadable", file=str(file), reason="no key") from error
        if len(key) != _SECRET_BYTES:
            raise KnownError("file_unreadable", file=str(file), reason="no key")
        return key

    def keep_secret(self, raffle_id: str, secret: bytes) -> None:
        content = json.dumps({"secret": secret.hex(), "drawn_with": None}) + "\n"
        self._write(self._file(raffle_id), content.encode("ascii"), replace=False)
        if self.secret(raffle_id) != secret:
            raise KnownError("file_exists", file=str(self._file(raffle_id)))

    def secret(self, raffle_id: str) -> bytes:
        return self._load(raffle_id)[0]

    def bind(self, raffle_id: str, randomness_sha256: str) -> str:
        secret, bound = self._load(raffle_id)
        if bound is not None:
            return bound
        content = json.dumps({"secret": secret.hex(), "drawn_with": randomness_sha256}) + "\n"
        self._write(self._file(raffle_id), content.encode("ascii"), replace=True)
        return randomness_sha256

    def bound(self, raffle_id: str) -> str | None:
        return self._load(raffle_id)[1]

    def raffles(self) -> Collection[str]:
        return frozenset(
            file.name.removeprefix("raffle-").removesuffix(".json")
            for file in self._folder.glob("raffle-*.json")
        )

    def _file(self, raffle_id: str) -> Path:
        return self._folder / f"raffle-{raffle_id}.json"

    def _load(self, raffle_id: str) -> tuple[bytes, str | None]:
        file = self._file(raffle_id)
        if not file.exists():
            raise KnownError("raffle_secret_missing")
        try:
            content = json.loads(self._read(file))
            secret, bound = bytes.fromhex(content["secret"]), content["drawn_with"]
        except (ValueError, KeyError, TypeError) as error:
            raise KnownError("raffle_secret_missing") from error
        return secret, bound

    def _read(self, file: Path) -> str:
        try:
            return file.read_text(encoding="ascii")
        except OSError as error:
            reason = error.strerror or ""
            raise KnownError("file_unreadable", file=str(file), reason=reason) from error

    def _write(self, file: Path, content: bytes, replace: bool) -> None:
        """Write whole or not at all, through a power cut; keep what is there unless `replace`."""
        part = file.with_name(f".{file.name}.{os.getpid()}.{secrets.token_hex(4)}")
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            try:
                with os.fdopen(descriptor, "wb") as open_file:
                    open_file.write(content)
                    open_file.flush()
                    os.fsync(open_file.fileno())
                if replace:
                    part.replace(file)
                else:
                    _put(part, file)
            finally:
                part.unlink(missing_ok=True)
            sync_folder(self._folder)
        except OSError as error:
            raise unwritable(file, error) from error


def _put(part: Path, file: Path) -> None:
    # Another process may have been first: then its file stands.
    try:
        os.link(part, file)
    except FileExistsError:
        return
    except OSError:
        # A file system without hard links.
        if not file.exists():
            part.replace(file)
