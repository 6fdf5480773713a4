"""The wheel is the product: it holds everything, and works from any folder."""

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
NO_PART_OF_IT = (".ts", ".pyc")  # sources of the translations, and what Python makes by itself


def run(
    command: Sequence[str | Path], cwd: Path, environment: Mapping[str, str] | None = None
) -> str:
    """Run a command that must succeed; what it printed."""
    done = subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, text=True, stdin=subprocess.DEVNULL
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built as `make package` does."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir"]
    run([*build, folder, ROOT], folder)
    (made,) = folder.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def names(wheel: Path) -> frozenset[str]:
    """What the wheel holds."""
    with zipfile.ZipFile(wheel) as archive:
        return frozenset(archive.namelist())


@dataclass(frozen=True, slots=True)
class Installed:
    """An environment that has the wheel, and a folder that has nothing to do with us."""

    bin: Path
    elsewhere: Path
    environment: Mapping[str, str]

    def kiosk(self, *arguments: str | Path) -> str:
        """Run the installed command; what it printed."""
        return run([self.bin / "kiosk", *arguments], self.elsewhere, self.environment)

    def python(self, script: str) -> str:
        """Run a script in the environment; what it printed."""
        return run([self.bin / "python", "-c", script], self.elsewhere, self.environment)


def install(wheel: Path, folder: Path, *, borrow: bool) -> Installed:
    """Install the wheel into a clean environment.

    `borrow`: take the packages that it needs from the environment that runs the tests. Lines of
    a .pth file are only paths, so the editable install there is not followed.
    """
    venv.create(folder / "venv", with_pip=not borrow, symlinks=os.name != "nt")
    bin_folder = folder / "venv" / ("Scripts" if os.name == "nt" else "bin")
    pip = [sys.executable, "-m", "pip", "--python", str(bin_folder / "python"), "install", "-qq"]
    if borrow:
        inside = run(
            [bin_folder / "python", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
            folder,
        ).strip()
        borrowed = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
        Path(inside, "borrowed.pth").write_text("\n".join(sorted(borrowed)), encoding="utf-8")
        run([*pip, "--no-index", "--no-deps", wheel], folder)
    else:
        run([*pip, "--require-hashes", "-r", ROOT / "requirements" / "runtime.txt"], folder)
        run([*pip, "--no-index", "--no-deps", wheel], folder)
    elsewhere = folder / "elsewhere"
    elsewhere.mkdir()
    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTHON", "VIRTUAL_ENV", "COV", "PYTEST"))
    }
    return Installed(bin_folder, elsewhere, environment)


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installed:
    return install(wheel, tmp_path_factory.mktemp("installed"), borrow=True)


def test_the_wheel_holds_every_file_of_the_tree(names: frozenset[str]) -> None:
    wanted = {
        f"{inside}{path.relative_to(ROOT).as_posix()}"
        for inside, folder in (("", "kiosk"), ("kiosk/", "assets"))
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and path.suffix not in NO_PART_OF_IT and not path.name.startswith(".")
    }
    assert wanted - names == set()


@pytest.mark.parametrize(
    ("folder", "suffix"),
    [
        ("kiosk/ui/qml/", ".qml"),
        ("kiosk/ui/qml/", "qmldir"),
        ("kiosk/data/migrations/versions/", ".py"),
        ("kiosk/assets/sounds/", ".wav"),
        ("kiosk/assets/", (".png", ".svg", ".jpg")),
        ("kiosk/", "py.typed"),
    ],
)
def test_the_wheel_holds_each_kind_of_file(
    names: frozenset[str], folder: str, suffix: str | tuple[str, ...]
) -> None:
    assert any(name.startswith(folder) and name.endswith(suffix) for name in names)


def test_the_wheel_holds_the_translations_compiled(names: frozenset[str]) -> None:
    for language in ("fi", "de", "es", "en"):
        assert f"kiosk/assets/translations/encore_{language}.qm" in names
    assert not any(name.endswith(".ts") for name in names)


def test_the_wheel_holds_nothing_of_the_workshop(names: frozenset[str]) -> None:
    roots = {name.split("/")[0].split("-")[0] for name in names}
    assert roots == {"kiosk", "encore_kiosk"}
    assert not any("__pycache__" in name for name in names)


def test_the_wheel_carries_its_licence(wheel: Path, names: frozenset[str]) -> None:
    assert any(name.endswith("licenses/LICENSE") for name in names)
    with zipfile.ZipFile(wheel) as archive:
        (metadata,) = [name for name in names if name.endswith("dist-info/METADATA")]
        assert "License-Expression: GPL-3.0-or-later" in archive.read(metadata).decode()


def test_the_installed_kiosk_finds_its_own_files(installed: Installed) -> None:
    script = (
        "import json, kiosk, kiosk.assets as a; "
        "print(json.dumps([kiosk.__file__, str(a.assets()), kiosk.__version__]))"
    )
    package, assets, version = json.loads(installed.python(script))
    inside = installed.bin.parent
    assert inside in Path(package).parents
    assert inside in Path(assets).parents
    assert version == "0.1.0"


def test_the_installed_command_explains_itself(installed: Installed) -> None:
    said = installed.kiosk("--help")
    for command in ("run", "init", "redeem", "snapshot", "backup"):
        assert command in said


def test_a_site_is_made_and_asked_from_any_folder(installed: Installed) -> None:
    site = installed.elsewhere / "site"
    installed.kiosk("init", "--demo", "--site", site)
    assert (site / "kiosk.toml").is_file()
    status = json.loads(installed.kiosk("raffle", "status", "--site", site, "--json"))
    assert status


@pytest.mark.trial
def test_a_clean_environment_needs_nothing_of_ours(wheel: Path, tmp_path: Path) -> None:
    """Needs the package registry: every pinned package is installed from its hash."""
    clean = install(wheel, tmp_path, borrow=False)
    pictures = clean.elsewhere / "pictures"
    site = clean.elsewhere / "site"
    clean.kiosk("init", "--demo", "--site", site)
    clean.kiosk("snapshot", "--site", site, "--out", pictures, "--language", "fi")
    assert (pictures / "manifest.json").is_file()
    assert len(list(pictures.rglob("*.png"))) > 10
