"""The checks of the workshop find what they look for."""

import subprocess
import sys
from pathlib import Path

import pytest

from tools import check, qml, set_up

ROOT = Path(__file__).resolve().parent.parent.parent

MODELS = """\
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Sample.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made in Python")
class Raffle(QObject):
    changed = Signal(int)

    @Property(str, notify=changed)
    def state(self):
        return "open"

    @Slot(int, result=bool)
    def draw(self, number):
        return True


@QmlElement
@QmlUncreatable("made in Python")
class Sibling(Raffle):
    @Property(Raffle, constant=True)
    def other(self):
        return None
"""
CARD = """\
import QtQuick
import Sample.Models

Text {
    id: card

    required property Sibling model

    text: card.model.state + card.model.other.state
    visible: card.model.draw(3)
}
"""


@pytest.fixture
def sample(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package with view models, and QML that uses them."""
    package = tmp_path / f"sample_{tmp_path.name.replace('-', '_')}"
    (package / "qml" / "Sample").mkdir(parents=True)
    (package / "__init__.py").write_text("", encoding="utf-8")
    (package / "models.py").write_text(MODELS, encoding="utf-8")
    (package / "qml" / "Sample" / "qmldir").write_text(
        "module Sample\nCard 1.0 Card.qml\n", encoding="utf-8"
    )
    (package / "qml" / "Sample" / "Card.qml").write_text(CARD, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    return package


def lint(package: Path) -> tuple[int, str]:
    """Describe the package's types and lint its QML."""
    build = package.parent / "build"
    qml.write_types(package.name, package / "qml", build)
    return qml.lint(build, ROOT / ".qmllint.ini")


def test_qml_that_uses_python_types_rightly_is_clean(sample: Path) -> None:
    assert lint(sample) == (0, "")


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("card.model.state +", "card.model.stat +", "stat"),
        ("other.state", "other.nothing", "nothing"),
        ("required property Sibling", "required property Stranger", "Stranger"),
        ("visible: card", "visible: cord", "cord"),
    ],
)
def test_qml_that_misuses_python_types_is_found(
    sample: Path, before: str, after: str, said: str
) -> None:
    card = sample / "qml" / "Sample" / "Card.qml"
    card.write_text(CARD.replace(before, after), encoding="utf-8")
    code, report = lint(sample)
    assert code != 0
    assert said in report


def test_unformatted_qml_is_named_and_then_mended(sample: Path) -> None:
    card = sample / "qml" / "Sample" / "Card.qml"
    qml.reformat(sample, check=False)
    tidy = card.read_text(encoding="utf-8")
    assert qml.reformat(sample, check=True) == []
    card.write_text(tidy.replace("    text:", "  text :"), encoding="utf-8")
    assert len(qml.reformat(sample, check=True)) == 1
    assert qml.reformat(sample, check=False) == []
    assert card.read_text(encoding="utf-8") == tidy


def test_broken_qml_is_named_and_left_alone(sample: Path) -> None:
    card = sample / "qml" / "Sample" / "Card.qml"
    card.write_text("Text {", encoding="utf-8")
    assert len(qml.reformat(sample, check=False)) == 1
    assert card.read_text(encoding="utf-8") == "Text {"


def test_a_failed_step_shows_what_it_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(check, "LOGS", tmp_path)
    good = check.Step("good", (sys.executable, "-c", "print('quiet'); print('3 passed in 1.00s')"))
    bad = check.Step("bad", (sys.executable, "-c", "print('the reason'); raise SystemExit(3)"))
    assert check.run(good)
    assert not check.run(bad)
    said = capsys.readouterr().out
    assert "quiet" not in said
    assert "3 passed" in said
    assert "the reason" in said


def test_temporary_files_lie_in_memory_where_there_is_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(check, "LOGS", tmp_path)
    monkeypatch.setattr(check, "MEMORY", tmp_path)
    monkeypatch.setattr(check, "ROOM", 0)
    asked = check.Step("asked", (sys.executable, "-c", "import tempfile; tempfile.mkdtemp('x')"))
    with check.scratch() as variables:
        assert check.work(asked, variables)[0] == 0
        folder = Path(variables["TMPDIR"])
        assert folder.parent == tmp_path
        assert list(folder.glob("*x"))
    assert not folder.exists()
    for name, value in (("ROOM", 1 << 60), ("MEMORY", tmp_path / "nowhere")):
        monkeypatch.setattr(check, name, value)
        with check.scratch() as variables:
            assert variables == {}


def test_missing_libraries_end_in_one_sentence_with_the_line_to_type(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(set_up, "VENV", tmp_path)
    monkeypatch.setattr(
        set_up, "LIBRARIES", {"libnowhere.so.9": "libnowhere9", "libc.so.6": "libc6"}
    )
    monkeypatch.setattr(set_up, "administrator", lambda: None)
    monkeypatch.setattr(sys, "platform", "linux")
    set_up.install_libraries()
    (line,) = capsys.readouterr().out.splitlines()
    assert "apt-get install libnowhere9" in line
    assert "libc6" not in line


def test_a_step_of_the_set_up_is_done_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(set_up, "VENV", tmp_path)
    pins = tmp_path / "pins.txt"
    pins.write_text("one==1", encoding="utf-8")
    assert set_up.once("packages", set_up.digest(pins))
    set_up.done("packages", set_up.digest(pins))
    assert not set_up.once("packages", set_up.digest(pins))
    pins.write_text("one==2", encoding="utf-8")
    assert set_up.once("packages", set_up.digest(pins))


def test_make_alone_lists_the_targets() -> None:
    said = subprocess.run(
        ["make", "--no-print-directory"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    for target in ("setup", "run", "test", "trial", "bench", "format", "package"):
        assert f"make {target} " in said


def test_pins_are_hashed_and_name_no_address() -> None:
    for name in ("runtime.txt", "dev.txt"):
        lines = (ROOT / "requirements" / name).read_text(encoding="utf-8").splitlines()
        pins = [line for line in lines if line and not line.startswith((" ", "#"))]
        assert pins
        assert all("==" in line and line.endswith("\\") for line in pins)
        assert not any("://" in line or line.startswith("-") for line in lines)
