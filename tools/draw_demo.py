"""Draws the pictures of the demo site, assets/demo/*.png: portraits and scenes of cut paper.

Run `python -m tools.draw_demo [NAME...]`; without names it draws all.
"""

import sys
from pathlib import Path
from typing import Final

from tools.demo_faces import FACES
from tools.demo_heads import draw
from tools.demo_scenes import SCENES

FOLDER: Final = Path(__file__).resolve().parent.parent / "assets" / "demo"


def main() -> None:
    """Draw everything, or only the pictures named on the command line."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in sys.argv[1:] or [*FACES, *SCENES]:
        sheet = draw(FACES[name]) if name in FACES else SCENES[name]()
        sheet.save(FOLDER / f"{name}.png")


if __name__ == "__main__":
    main()
