"""What each command does; `kiosk.cli` parses and prints."""

from kiosk.app.commands.care import (
    backup,
    bench,
    check,
    init,
    restorable,
    restore,
    status,
    verify_audit,
)
from kiosk.app.commands.common import bug_sentence
from kiosk.app.commands.content import (
    decode,
    export_recognitions,
    export_week,
    import_recognitions,
    import_week,
    template,
)
from kiosk.app.commands.people import (
    add_manager,
    badges,
    erase_person,
    export_people,
    import_people,
    list_managers,
    person_data,
    person_label,
    remove_manager,
    reset_manager,
)
from kiosk.app.commands.raffle import (
    abandon_raffle,
    close_raffle,
    contribute,
    draw,
    export_raffle,
    finish_raffle,
    list_tokens,
    make_tokens,
    open_raffle,
    raffle_status,
    redeem,
    redeem_lines,
    retire_token,
    settle,
    verify_record,
    voidable,
)
from kiosk.app.commands.screen import run, snapshot

__all__ = [
    "abandon_raffle", "add_manager", "backup", "badges", "bench", "bug_sentence", "check",
    "close_raffle", "contribute", "decode", "draw", "erase_person", "export_people",
    "export_raffle", "export_recognitions", "export_week", "finish_raffle", "import_people",
    "import_recognitions", "import_week", "init", "list_managers", "list_tokens", "make_tokens",
    "open_raffle", "person_data", "person_label", "raffle_status", "redeem", "redeem_lines",
    "remove_manager", "reset_manager", "restorable", "restore", "retire_token", "run", "settle",
    "snapshot", "status", "template", "verify_audit", "verify_record", "voidable",
]  # fmt: skip
