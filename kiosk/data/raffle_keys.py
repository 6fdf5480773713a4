"""The raffle's secrets: files in the site's keys folder, never in the database."""

import json
import secrets
from collections.abc import Callable, Collection
from contextlib import suppress
from pathlib import Path

from kiosk.data.keys import keep, read_secret, site_key
from kiosk.errors import KnownError


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
        self._token_key: tuple[tuple[int, int, int], bytes] | None = None

    def token_key(self) -> bytes:
        # Every scan asks. The file is read again when it is another one: after a restore.
        with suppress(OSError):
            status = (self._folder / "token.key").stat()
            sign = (status.st_ino, status.st_mtime_ns, status.st_size)
            if self._token_key is None or self._token_key[0] != sign:
                self._token_key = sign, site_key(self._folder, "token", self._randbytes)
            return self._token_key[1]
        return site_key(self._folder, "token", self._randbytes)

    def keep_secret(self, raffle_id: str, secret: bytes) -> None:
        content = json.dumps({"secret": secret.hex(), "drawn_with": None}) + "\n"
        keep(self._file(raffle_id), content)
        if self.secret(raffle_id) != secret:
            raise KnownError("file_exists", file=str(self._file(raffle_id)))

    def secret(self, raffle_id: str) -> bytes:
        return self._load(raffle_id)[0]

    def bind(self, raffle_id: str, randomness_sha256: str) -> str:
        secret, bound = self._load(raffle_id)
        if bound is not None:
            return bound
        content = json.dumps({"secret": secret.hex(), "drawn_with": randomness_sha256}) + "\n"
        keep(self._file(raffle_id), content, replace=True)
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
            content = json.loads(read_secret(file))
            secret, bound = bytes.fromhex(content["secret"]), content["drawn_with"]
        except (ValueError, KeyError, TypeError) as error:
            raise KnownError("raffle_secret_missing") from error
        return secret, bound
