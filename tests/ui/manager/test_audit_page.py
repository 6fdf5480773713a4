"""The audit chain for people, through the window."""

from kiosk.app.site import App
from kiosk.audit.chain import Verdict
from kiosk.scanning.repeat import Device
from kiosk.ui.jobs import HandJobs
from kiosk.ui.models.audit_log import AuditLogModel
from kiosk.ui.models.desk import DeskContext
from tests.ui.conftest import declares_its_slots
from tests.ui.manager.drawn import enter
from tests.ui.manager.support import Kiosk
from tests.ui.manager.test_past import Stick


def test_the_head_is_shown_checked_and_compared_with_a_kept_one(app: App, kiosk: Kiosk) -> None:
    kept = app.audit_heads()[0].head
    enter(kiosk)
    kiosk.touch("tile_log")
    head = app.audit_heads()[0].head
    assert kiosk.text("headQr") == head
    assert kiosk.text("headCode").replace(" ", "") == head
    assert kiosk.find("day_0") is not None
    kiosk.touch("check")
    assert "Hold it up" in kiosk.text("verdict")
    kiosk.scans.take(kept, Device.CAMERA)
    kiosk.settle()
    assert "the head that you kept is in it" in kiosk.text("verdict")
    other = f"{kept.split('-')[0]}-{'f' * 64}"
    kiosk.scans.take(other, Device.CAMERA)
    kiosk.settle()
    number = kept.split("-")[0]
    assert f"entry {number} is not the one that was noted" in kiosk.text("verdict")
    kiosk.scans.take("something else", Device.CAMERA)
    kiosk.settle()
    assert "not a head of the audit log" in kiosk.text("problem")
    assert kiosk.find("headQr") is not None
    assert kiosk.overflowing() == []
    assert declares_its_slots(kiosk.desk("log"))


def test_a_long_check_shows_how_far_it_is_and_can_be_stopped(app: App, kiosk: Kiosk) -> None:
    enter(kiosk)
    jobs, slow = HandJobs(), HandJobs()
    context = DeskContext(kiosk.stage, jobs, slow, kiosk.clock, kiosk.words)
    seen: list[object] = []

    def check(head, progress, stopped):  # type: ignore[no-untyped-def] # as in `Check`
        progress(1, 4)
        seen.append((desk.share, stopped()))
        return None if stopped() else Verdict(False, 3, "3-" + "0" * 64, 4, "changed")

    desk = AuditLogModel(context, app.audit_heads, check, Stick())
    desk.open()
    jobs.run_all()
    desk.check()
    desk.check()
    slow.run_all()
    assert seen == [(0.25, False)]
    assert desk.verdict["state"] == "refused"
    assert "entry 4" in str(desk.verdict["wrong"])
    desk.check()
    assert desk.back()
    slow.run_all()
    assert seen[1:] == [(0.25, True)]
    assert (desk.page, desk.verdict["state"], desk.busy) == ("head", "", False)
