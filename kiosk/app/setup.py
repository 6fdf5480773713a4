"""A first start on the screen: makes the site and its first manager from a manager's answers."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.app.imports import Imports
from kiosk.app.site import App, create, open_site
from kiosk.errors import KnownError
from kiosk.exchange.problems import Progress
from kiosk.people.model import ImportReport, PersonRow
from kiosk.settings import Settings, Site

if TYPE_CHECKING:
    from kiosk.exchange.templates import Kind
    from kiosk.ui.models.setup import SetupAnswers

ACTOR = "set-up"
"""Whom the audit chain names for what was done before anybody could sign in."""


@dataclass(slots=True)
class FirstStart:
    """Implements `kiosk.ui.models.setup.SetupDoor` for the site in `folder`.

    `begun` is called when the manager is done. Every step can be repeated after an error. For
    `environ` see `open_site`.
    """

    folder: Path
    begun: Callable[[], None]
    app: App | None = None
    environ: Mapping[str, str] | None = None

    def create_site(self, answers: "SetupAnswers") -> None:
        """Make and open the site with its first manager."""
        if not Site(self.folder).exists:
            create(
                self.folder,
                Settings(
                    name=answers.name,
                    language=answers.language,
                    zone=ZoneInfo(answers.zone),
                    screen_inches=answers.screen_inches,
                ),
            )
        app = self.app = self.app or open_site(self.folder, environ=self.environ)
        if not app.audit_heads(1):
            app.note("site_made", ACTOR, language=answers.language, zone=answers.zone)
        row = PersonRow(key="", given=answers.given, family=answers.family)
        app.people.import_rows([row], ACTOR)
        names = (answers.given.casefold().strip(), answers.family.casefold().strip())
        person = next(
            one
            for one in app.people.roster()
            if (one.given.casefold(), one.family.casefold()) == names
        )
        if all(manager.person_id != person.id for manager in app.sign_in.managers()):
            app.sign_in.add(person.id, answers.passphrase, ACTOR)

    def take(
        self,
        kind: "Kind",
        file: Path,
        actor: str,
        progress: Progress | None,
        stopped: Callable[[], bool],
    ) -> ImportReport:
        """Import a file into the new site. KnownError `site_missing` before there is one."""
        if self.app is None:
            raise KnownError("site_missing", folder=str(self.folder))
        return Imports(self.app).take(kind, file, actor, progress, stopped)

    def begin(self) -> None:
        """Everything is there."""
        if self.app is not None:
            self.app.close()
        self.begun()
