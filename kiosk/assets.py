"""Where the pictures, sounds, translations and the demo site are."""

from pathlib import Path


def assets() -> Path:
    """The folder of assets: `kiosk/assets` in an installed wheel, `assets` in a checkout.

    Raises FileNotFoundError when neither is there: the installation is broken.
    """
    package = Path(__file__).resolve().parent
    for folder in (package / "assets", package.parent / "assets"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"no assets beside {package}")
