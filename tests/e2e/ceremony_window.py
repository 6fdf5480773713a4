"""The kiosk's window in the ceremony, to be killed while the names run. Started by test_killed.

`python -m tests.e2e.ceremony_window SITE`: signs a manager in, goes to the draw, draws as soon as
it may, and prints what the screen shows, one JSON line for each phase.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from kiosk.app.screen import with_devices
from kiosk.app.site import open_site
from kiosk.app.wiring import Wiring, Workers
from kiosk.ui.jobs import ThreadJobs
from kiosk.ui.models.ceremony import CeremonyModel
from kiosk.ui.window import KioskWindow, Look, make_application
from tests.people.support import PlainHasher


def main() -> None:
    """Show the window until somebody ends the process."""
    application = make_application()
    app = open_site(Path(sys.argv[1]), hasher=PlainHasher())
    workers = Workers(*(ThreadJobs(name) for name in Workers._fields))
    models = with_devices(app, Wiring(app, workers).kiosk(), workers)
    ceremony = models.screens["ceremony"]
    assert isinstance(ceremony, CeremonyModel)
    window = KioskWindow(models, Look(windowed=True))

    def tell() -> None:
        said = {"phase": ceremony.phase, "winner": ceremony.winner, "prize": ceremony.prize}
        print(json.dumps(said), flush=True)

    # A finger that never tires; the model lets a touch count when it may.
    finger = QTimer()
    finger.timeout.connect(ceremony.draw)
    ceremony.phaseChanged.connect(tell)
    models.stage.open("manager")
    models.stage.sign_in(1, "Anna")
    models.stage.open("ceremony")
    finger.start(50)
    application.exec()
    window.close()


if __name__ == "__main__":
    main()
