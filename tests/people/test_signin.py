from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.clock import SetClock
from kiosk.errors import KnownError
from kiosk.people.model import Display, Manager, SignedIn, Wait, Wrong
from kiosk.people.signin import SignIn
from tests.people.support import ANNA, BEN, CILLA, START, PlainHasher, Site

GOOD = "correct horse"
ANNA_SIGNED_IN = SignedIn(Manager(1, "Anna", "Aurora"))


@pytest.fixture
def staffed(site: Site) -> Site:
    site.import_rows(ANNA, BEN, CILLA)
    site.signin.add(1, GOOD, "console:test")
    site.audit.entries.clear()
    site.hasher.worked = 0
    return site


def code_of(act: Callable[[], object]) -> str:
    with pytest.raises(KnownError) as error:
        act()
    assert "{" not in error.value.sentence
    return error.value.code


def wrong(site: Site, times: int, person_id: int = 1) -> list[object]:
    """So many wrong attempts, each as soon as it counts; what they were answered."""
    answers: list[object] = []
    for _ in range(times):
        answer = site.signin.attempt(person_id, "nonsense")
        answers.append(answer)
        if isinstance(answer, Wrong):
            site.clock.forward(timedelta(seconds=answer.wait_seconds))
    return answers


def test_a_manager_signs_in(staffed: Site) -> None:
    assert staffed.signin.attempt(1, GOOD) == ANNA_SIGNED_IN
    (entry,) = staffed.audit.entries
    assert (entry.actor, entry.action, entry.subject) == ("person:1", "signed_in", "person:1")


def test_the_passphrase_of_another_keyboard_is_the_same(staffed: Site) -> None:
    staffed.signin.reset(1, "pa\u0308ivaa ystava", "x")
    assert staffed.signin.attempt(1, "p\u00e4ivaa ystava") == ANNA_SIGNED_IN


def test_waiting_grows_and_a_right_passphrase_ends_it(staffed: Site) -> None:
    assert wrong(staffed, 6) == [Wrong(0), Wrong(0), Wrong(1), Wrong(2), Wrong(4), Wrong(8)]
    assert staffed.signin.attempt(1, GOOD) == ANNA_SIGNED_IN
    assert wrong(staffed, 3) == [Wrong(0), Wrong(0), Wrong(1)]


def test_nothing_is_looked_at_while_waiting(staffed: Site) -> None:
    wrong(staffed, 4)
    assert staffed.signin.attempt(1, "nonsense") == Wrong(4)
    worked = staffed.hasher.worked
    assert staffed.signin.attempt(1, GOOD) == Wait(4)
    staffed.clock.forward(timedelta(seconds=2.5))
    assert staffed.signin.attempt(1, GOOD) == Wait(2)
    assert staffed.hasher.worked == worked
    staffed.clock.forward(timedelta(seconds=1.5))
    assert staffed.signin.attempt(1, GOOD) == ANNA_SIGNED_IN


def test_waiting_never_takes_more_than_five_minutes(staffed: Site) -> None:
    assert wrong(staffed, 13)[-2:] == [Wrong(300), Wrong(300)]


@pytest.mark.parametrize("person_id", [2, 99, 0, -5, 10**30])
def test_who_is_no_manager_is_answered_like_one(staffed: Site, person_id: int) -> None:
    known = wrong(staffed, 5)
    known.append(staffed.signin.attempt(1, "nonsense"))
    entries = [(e.actor, e.action, e.details) for e in staffed.audit.entries]
    worked = staffed.hasher.worked
    staffed.audit.entries.clear()
    unknown = wrong(staffed, 5, person_id)
    unknown.append(staffed.signin.attempt(person_id, "nonsense"))
    assert unknown == known
    assert [(e.actor, e.action, e.details) for e in staffed.audit.entries] == entries
    assert staffed.hasher.worked == 2 * worked


def test_a_passphrase_that_is_too_short_is_simply_wrong(staffed: Site) -> None:
    assert staffed.signin.attempt(1, "") == Wrong(0)
    assert staffed.signin.attempt(1, "a" * 10_000) == Wrong(0)


def test_waiting_survives_a_restart_and_counts_in_every_process(staffed: Site) -> None:
    wrong(staffed, 5)
    assert staffed.signin.attempt(1, "nonsense") == Wrong(8)
    clock = SetClock(staffed.clock.now() + timedelta(seconds=3), ZoneInfo("Europe/Helsinki"))
    restarted = SignIn(staffed.work, clock, PlainHasher())
    assert restarted.attempt(1, GOOD) == Wait(5)


def test_putting_the_clock_back_does_not_shorten_a_wait(staffed: Site) -> None:
    wrong(staffed, 5)
    assert staffed.signin.attempt(1, "nonsense") == Wrong(8)
    staffed.clock.forward(timedelta(days=-30))
    assert staffed.signin.attempt(1, GOOD) == Wait(8)
    staffed.clock.forward(timedelta(seconds=5))
    assert staffed.signin.attempt(1, GOOD) == Wait(3)
    staffed.clock.forward(timedelta(seconds=-1))
    assert staffed.signin.attempt(1, GOOD) == Wait(4)
    staffed.clock.forward(timedelta(seconds=4))
    assert staffed.signin.attempt(1, GOOD) == ANNA_SIGNED_IN


def test_an_attempt_that_was_cut_off_counts_as_wrong(staffed: Site) -> None:
    class Cut(PlainHasher):
        def verify(self, secret: str, passphrase: str) -> bool:
            raise KeyboardInterrupt

    cut = SignIn(staffed.work, staffed.clock, Cut())
    for _ in range(3):
        with pytest.raises(KeyboardInterrupt):
            cut.attempt(1, GOOD)
    assert staffed.signin.attempt(1, GOOD) == Wait(1)


def test_a_passphrase_that_was_reset_meanwhile_does_not_count(staffed: Site) -> None:
    class Slow(PlainHasher):
        def verify(self, secret: str, passphrase: str) -> bool:
            staffed.signin.reset(1, "another one", "console:test")
            return super().verify(secret, passphrase)

    assert SignIn(staffed.work, staffed.clock, Slow()).attempt(1, GOOD) == Wrong(0)


def test_a_manager_who_left_cannot_sign_in(staffed: Site) -> None:
    staffed.signin.add(2, GOOD, "x")
    staffed.people.set_active(1, False, "x")
    assert staffed.signin.attempt(1, GOOD) == Wrong(0)
    assert [manager.person_id for manager in staffed.signin.managers()] == [2]


def test_an_old_secret_is_made_anew(staffed: Site) -> None:
    newer = SignIn(staffed.work, staffed.clock, PlainHasher("2"))
    assert newer.attempt(1, GOOD) == ANNA_SIGNED_IN
    with staffed.work.read() as unit:
        credential = unit.managers.credential(1)
    assert credential is not None
    assert credential.secret.startswith("2:")
    assert newer.attempt(1, GOOD) == ANNA_SIGNED_IN


def test_the_list_does_not_tell_who_is_a_manager(staffed: Site) -> None:
    assert [pick.person_id for pick in staffed.signin.candidates("")] == [1, 2, 3]
    staffed.people.set_display(1, Display.HIDDEN, "x")
    assert [pick.person_id for pick in staffed.signin.candidates("a")] == [3]
    assert staffed.signin.attempt(1, GOOD) == SignedIn(Manager(1, "#1", "Aurora"))


def test_managers_are_added_reset_and_removed(staffed: Site) -> None:
    signin = staffed.signin
    assert code_of(lambda: signin.add(1, GOOD, "x")) == "manager_exists"
    assert code_of(lambda: signin.add(2, "short", "x")) == "passphrase_short"
    assert code_of(lambda: signin.reset(2, GOOD, "x")) == "manager_unknown"
    assert code_of(lambda: signin.remove(2, "x")) == "manager_unknown"
    assert code_of(lambda: signin.remove(1, "x")) == "manager_last"
    assert signin.add(2, "battery staple", "manager:1") == Manager(2, "Ben", "Aurora")
    signin.reset(2, "staple battery", "manager:1")
    assert signin.attempt(2, "battery staple") == Wrong(0)
    assert isinstance(signin.attempt(2, "staple battery"), SignedIn)
    assert [manager.label for manager in signin.managers()] == ["Anna", "Ben"]
    signin.remove(1, "manager:2")
    assert signin.attempt(1, GOOD) == Wrong(0)
    assert staffed.audit.actions == [
        "manager_added",
        "manager_reset",
        "sign_in_refused",
        "signed_in",
        "manager_removed",
        "sign_in_refused",
    ]
    assert "battery" not in str(staffed.audit.entries)
    staffed.people.set_active(3, False, "x")
    assert code_of(lambda: signin.add(3, GOOD, "x")) == "person_inactive"


def test_a_reset_ends_the_waiting_time(staffed: Site) -> None:
    wrong(staffed, 9)
    staffed.signin.attempt(1, "nonsense")
    staffed.signin.reset(1, "another one", "console:test")
    assert staffed.signin.attempt(1, "another one") == ANNA_SIGNED_IN


def test_passphrases_are_not_shown_in_messages(staffed: Site) -> None:
    with staffed.work.read() as unit:
        (credential,) = unit.managers.managers()
    assert credential.secret not in repr(credential)
    assert replace(credential, since=START) is not credential
