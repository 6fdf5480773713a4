"""Draws the pictures of the demo site, assets/demo/*.png: portraits, scenes, a plan of cut paper.

Run `python -m tools.draw_demo [NAME...]`; without names it draws all.
"""

import sys
from pathlib import Path
from typing import Final

from tools.demo_faces import FACES
from tools.demo_heads import draw
from tools.demo_plan import PLANS
from tools.demo_scenes import SCENES

FOLDER: Final = Path(__file__).resolve().parent.parent / "assets" / "demo"


def main() -> None:
    """Draw everything, or only the pictures named on the command line."""
    made = {**SCENES, **PLANS}
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in sys.argv[1:] or [*FACES, *made]:
        sheet = draw(FACES[name]) if name in FACES else made[name]()
        sheet.save(FOLDER / f"{name}.png")


if __name__ == "__main__":
    main()
