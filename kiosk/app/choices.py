"""What a site is set to while it runs, and how a manager changes it."""

import os
from collections.abc import Mapping
from dataclasses import fields, replace
from pathlib import Path
from threading import Lock
from typing import Any

from kiosk import settings as site_settings
from kiosk.settings import Settings


class Choices:
    """The settings of an open site; those who use them ask each time. Any thread may.

    `environ` stands for the environment, which overrides the site's file.
    """

    def __init__(
        self, folder: Path, settings: Settings, environ: Mapping[str, str] | None = None
    ) -> None:
        self._folder = folder
        self._environ = os.environ if environ is None else environ
        self._now = settings
        self._changing = Lock()

    @property
    def now(self) -> Settings:
        """The settings of this moment."""
        return self._now

    def change(self, **values: Any) -> tuple[str, ...]:
        """Write new values into the site's `kiosk.toml`; the names of those that changed.

        The rest of the file keeps its meaning, what somebody wrote into it meanwhile too. Raises
        `KnownError` as `settings.load` and `settings.save` do: then nothing has changed.
        """
        with self._changing:
            written = site_settings.load(self._folder, {})
            wanted = replace(written, **values)
            if wanted != written:
                site_settings.save(self._folder, wanted)
            before, self._now = self._now, site_settings.load(self._folder, self._environ)
        return tuple(
            each.name
            for each in fields(Settings)
            if getattr(before, each.name) != getattr(self._now, each.name)
        )

    def is_fixed(self, name: str) -> bool:
        """Whether the environment decides about a setting, whatever the file says."""
        return f"ENCORE_{name.upper()}" in self._environ
