"""`make setup`: the virtual environment, the pinned packages, the project, Debian's libraries.

Runs on a bare Python, before anything is installed. What is done already is not done again:
stamps in .venv/ hold a hash of what each step was made from.
"""

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
OLDEST = (3, 11)
DAY = 24 * 3600.0

# What Qt needs of the system, and the Debian package that brings it. Looked up by library and
# not by package, because other releases of Debian and Ubuntu name some packages differently.
LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libbrotlidec.so.1": "libbrotli1",
    "libpulse.so.0": "libpulse0",
    "libXext.so.6": "libxext6",
    "libXrandr.so.2": "libxrandr2",
    "libdrm.so.2": "libdrm2",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def say(text: str) -> None:
    """Tell the person who waits; at once, also into a pipe."""
    print(text, flush=True)


def stop(sentence: str) -> None:
    """End with a sentence instead of a traceback."""
    print(sentence, file=sys.stderr, flush=True)
    raise SystemExit(1)


def missing_packages() -> list[str]:
    """Debian packages whose library cannot be loaded here."""
    if sys.platform != "linux":
        return []
    missing = []
    for library, package in LIBRARIES.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    return missing


def administrator() -> list[str] | None:
    """The prefix that makes a command run as root, or None where that may not be."""
    if os.geteuid() == 0:
        return []
    sudo = shutil.which("sudo")
    if sudo and subprocess.run([sudo, "-n", "true"], capture_output=True).returncode == 0:
        return [sudo, "-n"]
    return None


def apt_install(packages: list[str]) -> bool:
    """Install Debian packages, refreshing the package lists only when they do not suffice."""
    prefix = administrator()
    apt = shutil.which("apt-get")
    if prefix is None or apt is None:
        return False
    # env, because sudo clears the environment.
    base = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", apt, "-qq", "-y"]
    install = [*base, "install", "--no-install-recommends", *packages]
    for command in (install, [*base, "update"], install):
        done = subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL)
        if command is install and done.returncode == 0:
            return True
    return False


def the_line(packages: list[str]) -> str:
    """The line to type."""
    sudo = "" if hasattr(os, "geteuid") and os.geteuid() == 0 else "sudo "
    return f"{sudo}apt-get install {' '.join(packages)}"


def python_of_venv() -> Path:
    """The interpreter inside the virtual environment."""
    if sys.platform == "win32":
        return VENV / "Scripts" / "python.exe"
    return VENV / "bin" / "python"


def make_venv() -> None:
    """Create .venv with this Python, unless it is there and works."""
    python = python_of_venv()
    if python.exists():
        probe = subprocess.run([python, "-c", "import sys, pip"], capture_output=True)
        if probe.returncode == 0:
            return
        say("The virtual environment does not work any more; making it anew.")
        shutil.rmtree(VENV)
    if importlib.util.find_spec("ensurepip") is None:
        package = f"python3.{sys.version_info.minor}-venv"
        if not apt_install([package]):
            stop(f"Python's venv module is missing. Please type: {the_line([package])}")
    say("Making the virtual environment in .venv")
    made = subprocess.run([sys.executable, "-m", "venv", VENV], capture_output=True, text=True)
    if made.returncode != 0:
        shutil.rmtree(VENV, ignore_errors=True)
        stop(f"The virtual environment could not be made:\n{made.stdout}{made.stderr}")


def pip(*arguments: str) -> None:
    """Run pip of the virtual environment; nothing is printed unless it fails."""
    command = [
        str(python_of_venv()), "-m", "pip", "install", "-qq", "--no-input",
        "--disable-pip-version-check", *arguments,
    ]  # fmt: skip
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if done.returncode != 0:
        sys.stderr.write(done.stdout + done.stderr)
        stop("The packages could not be installed; what pip says stands above.")


def digest(*paths: Path) -> str:
    """One hash of this Python's version and the contents of files."""
    total = hashlib.sha256(sys.version.encode())
    for path in paths:
        total.update(path.read_bytes())
    return total.hexdigest()


def once(name: str, fingerprint: str) -> bool:
    """Whether the step `name` still has to be done for this fingerprint."""
    stamp = VENV / f".stamp-{name}"
    return not stamp.is_file() or stamp.read_text(encoding="utf-8") != fingerprint


def done(name: str, fingerprint: str) -> None:
    """Remember that the step `name` was done."""
    (VENV / f".stamp-{name}").write_text(fingerprint, encoding="utf-8")


def install_packages() -> None:
    """The pinned packages, each checked against its hash."""
    pins = ROOT / "requirements" / "dev.txt"
    fingerprint = digest(pins)
    if once("packages", fingerprint):
        say("Installing the pinned packages (some minutes the first time)")
        pip("--require-hashes", "-r", str(pins))
        done("packages", fingerprint)


def install_project() -> None:
    """The project itself, editable."""
    fingerprint = digest(ROOT / "pyproject.toml", ROOT / "hatch_build.py")
    if once("project", fingerprint):
        say("Installing the project")
        pip("--no-build-isolation", "--no-deps", "-e", str(ROOT))
        done("project", fingerprint)


def install_libraries() -> None:
    """Debian's libraries for Qt, or one sentence with the line to type."""
    missing = missing_packages()
    if not missing:
        return
    wanted = " ".join(missing)
    stamp = VENV / ".stamp-libraries"
    tried = (
        stamp.is_file()
        and stamp.read_text(encoding="utf-8") == wanted
        and time.time() - stamp.stat().st_mtime < DAY
    )
    if not tried and administrator() is not None and shutil.which("apt-get"):
        say(f"Installing Debian's libraries: {wanted}")
        if apt_install(missing):
            return
    done("libraries", wanted)
    say(f"Some libraries that a window needs are missing. Please type: {the_line(missing)}")


def main() -> None:
    """All steps, each only when it is needed."""
    if sys.version_info < OLDEST:
        found = ".".join(map(str, sys.version_info[:3]))
        stop(
            f"Encore needs Python {'.'.join(map(str, OLDEST))} or newer, and this is {found}. "
            "Name another one like this: make PYTHON=python3.12"
        )
    make_venv()
    install_packages()
    install_project()
    install_libraries()


if __name__ == "__main__":
    main()
