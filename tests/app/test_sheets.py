"""A batch and its sheet: printed together, or neither."""

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.app.commands import make_tokens
from kiosk.app.sheets import FAILED_REASON, STOPPED_REASON, Stopped, token_sheet
from kiosk.app.site import App, create, opened
from kiosk.cli import app as program
from kiosk.errors import KnownError
from kiosk.raffle.model import Batch, Rules, TokenState
from kiosk.settings import Settings
from kiosk.ui.printing import cards
from kiosk.ui.printing import tokens as printing
from kiosk.ui.printing.layouts import Layout
from tests.ui.printing.test_tokens import text_of

ACTOR = "console:test"


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    create(tmp_path / "site", Settings(name="Harbour", where="Second floor", paper="Letter"))
    with opened(tmp_path / "site") as site:
        yield site


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def left(app: App, reason: str) -> None:
    """The only batch is retired for this reason."""
    (batch,) = app.raffles.batches()
    assert batch.retired == batch.tokens
    assert batch.printed_at is None
    assert {token.reason for token in app.raffles.tokens()} == {reason}


def test_a_sheet_on_the_disk_makes_its_tokens_printed(app: App, out: Path) -> None:
    told: list[tuple[int, int]] = []
    made = token_sheet(
        app,
        out / "t.pdf",
        out / "t.csv",
        7,
        ACTOR,
        backs=True,
        progress=lambda done, total: told.append((done, total)),
    )
    assert isinstance(made, Batch)
    assert told == [(6, 7), (7, 7)]
    (batch,) = app.raffles.batches()
    assert batch.printed_at is not None
    assert {token.state for token in app.raffles.tokens()} == {TokenState.PRINTED}
    assert "Second floor" in text_of(out / "t.pdf", 0)
    assert "Second floor, Harbour" in text_of(out / "t.pdf", 1)


def test_a_sheet_of_an_ended_raffles_next_one_does_not_name_the_old_one(
    app: App, out: Path
) -> None:
    app.raffles.open(Rules(), "The old hunt", ACTOR)
    token_sheet(app, out / "one.pdf", None, 1, ACTOR, layout=Layout.L7165)
    assert "The old hunt" in text_of(out / "one.pdf", 0)
    app.raffles.abandon("A test", ACTOR, "console:second")
    token_sheet(app, out / "two.pdf", None, 1, ACTOR)
    text = text_of(out / "two.pdf", 0)
    assert "The old hunt" not in text
    assert "before the first ticket" in text


@pytest.mark.parametrize("asked", [0, 1])
def test_a_stop_leaves_no_file_and_retires_the_batch(app: App, out: Path, asked: int) -> None:
    answers = iter([False] * asked + [True] * 9)
    made = token_sheet(app, out / "t.pdf", out / "t.csv", 20, ACTOR, stopped=lambda: next(answers))
    assert made == Stopped(1)
    assert list(out.iterdir()) == []
    left(app, STOPPED_REASON)


def test_a_failure_leaves_no_file_and_retires_the_batch(
    app: App, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object) -> None:
        raise KnownError("disk_full")

    monkeypatch.setattr(printing, "make_pdf", full)
    with pytest.raises(KnownError) as refused:
        token_sheet(app, out / "t.pdf", out / "t.csv", 5, ACTOR)
    assert refused.value.code == "disk_full"
    assert list(out.iterdir()) == []
    left(app, FAILED_REASON)


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Ctrl-C as at a terminal: what is started in the background has it ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
def test_ctrl_c_stops_the_command_cleanly(
    app: App, out: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:

    def pressed(*args: object) -> None:
        if signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
            signal.raise_signal(signal.SIGINT)
        cards.front(*args)  # type: ignore[arg-type]  # what it was called with

    monkeypatch.setattr("kiosk.ui.printing.tokens.front", pressed)
    words = ["tokens", "make", "--count", "30", "--sheet", str(out / "t.pdf"), "--layout", "5163"]
    program([*words, "--site", str(app.site.root), "--json"], standalone_mode=False)
    assert '"outcome": "stopped"' in capsys.readouterr().out
    assert list(out.iterdir()) == []
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    left(app, STOPPED_REASON)


def test_the_command_prints_what_it_is_told(app: App, out: Path) -> None:
    answer = make_tokens(
        app.site.root,
        11,
        out / "t.pdf",
        None,
        layout="5163",
        backs=True,
        progress=None,
        stopped=lambda: False,
    )
    assert answer.data["outcome"] == "made"
    assert "Second floor, Harbour" in text_of(out / "t.pdf", 3)
