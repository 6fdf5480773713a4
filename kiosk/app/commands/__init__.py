"""What each command does; `kiosk.cli` parses and prints."""

from kiosk.app.commands.after import hand_over, list_wins, raffle_history
from kiosk.app.commands.care import (
    audit_heads,
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
    recognitions_overview,
    template,
)
from kiosk.app.commands.papers import print_announcement, print_audit, print_protocol
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
    announce_raffle,
    close_raffle,
    contribute,
    draw,
    export_raffle,
    finish_raffle,
    open_raffle,
    raffle_page,
    raffle_status,
    redeem,
    redeem_lines,
    settle,
    verify_record,
    voidable,
)
from kiosk.app.commands.scanner import scanner_sheet
from kiosk.app.commands.screen import run, snapshot
from kiosk.app.commands.tokens import (
    list_batches,
    list_tokens,
    make_tokens,
    retire_batch,
    retire_token,
)

__all__ = [
    "abandon_raffle", "add_manager", "announce_raffle", "audit_heads", "backup", "badges", "bench",
    "bug_sentence", "check", "close_raffle", "contribute", "decode", "draw", "erase_person",
    "export_people", "export_raffle", "export_recognitions", "export_week", "finish_raffle",
    "hand_over", "import_people", "import_recognitions", "import_week", "init", "list_batches",
    "list_managers", "list_tokens", "list_wins", "make_tokens", "open_raffle", "person_data",
    "person_label", "print_announcement", "print_audit", "print_protocol", "raffle_history",
    "raffle_page", "raffle_status", "recognitions_overview", "redeem", "redeem_lines",
    "remove_manager", "reset_manager", "restorable", "restore", "retire_batch", "retire_token",
    "run", "scanner_sheet", "settle",
    "snapshot", "status", "template", "verify_audit", "verify_record", "voidable",
]  # fmt: skip
