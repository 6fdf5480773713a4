"""Pictures of the site's media folder, as addresses that QML may load."""

from pathlib import Path

from PySide6.QtCore import QUrl


def no_picture(name: str) -> str:
    """For where there are no pictures."""
    del name
    return ""


class Pictures:
    """Finds pictures by name in one folder and nowhere else."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder.resolve()

    def address(self, name: str | None) -> str:
        """The address of the picture called `name`; "" where there is none.

        A name that leads out of the folder is none: names are data, never a path.
        """
        if not name:
            return ""
        file = (self._folder / name).resolve()
        if not file.is_relative_to(self._folder) or not file.is_file():
            return ""
        return QUrl.fromLocalFile(str(file)).toString()
