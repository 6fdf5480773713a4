"""Build hook of the wheel: compiles the translations and packs assets/ as kiosk/assets."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class KioskBuildHook(BuildHookInterface[Any]):
    """Runs before every wheel, editable or not."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        root = Path(self.root)
        compile_translations(root / "assets" / "translations")
        if version == "editable":
            return  # kiosk.assets finds the folder beside the package
        # File by file, because sources of the translations are no use to who runs the kiosk.
        for path in sorted((root / "assets").rglob("*")):
            if path.is_file() and path.suffix != ".ts" and not path.name.startswith("."):
                inside = path.relative_to(root).as_posix()
                build_data["force_include"][str(path)] = f"kiosk/{inside}"


def lrelease() -> Path:
    """Qt's translation compiler, from PySide6-Essentials.

    Raises:
        FileNotFoundError: this PySide6 brings no lrelease.
    """
    import PySide6

    folder = Path(PySide6.__file__).parent
    tool = folder / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    if not tool.is_file():
        raise FileNotFoundError(f"lrelease is missing from {folder}")
    return tool


def compile_translations(folder: Path) -> list[Path]:
    """Compile each .ts of `folder` that is newer than its .qm; answer the .qm files made."""
    made = []
    for source in sorted(folder.glob("*.ts")):
        target = source.with_suffix(".qm")
        if target.is_file() and target.stat().st_mtime >= source.stat().st_mtime:
            continue
        unready = target.with_suffix(".qm.new")
        subprocess.run(
            [lrelease(), "-silent", str(source), "-qm", str(unready)],
            check=True,
        )
        unready.replace(target)  # whoever runs beside us sees the old file or the new one
        made.append(target)
    return made
