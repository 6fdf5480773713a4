"""Draws the pictures of the README anew: `python -m tools.pictures`.

Takes some of `kiosk snapshot`'s pictures, makes them small, and writes the README's list of them.
"""

import sys
import tempfile
from pathlib import Path
from typing import Final

from PIL import Image

from kiosk.app.tour import draw

ROOT: Final = Path(__file__).resolve().parent.parent
FOLDER: Final = ROOT / "docs" / "pictures"
WIDTH: Final = 800
COLOURS: Final = 128
BEGIN: Final = "<!-- pictures -->\n"
END: Final = "<!-- end of pictures -->\n"

LYING: Final = {
    "slide-recognition-thanks-picture": "Thanks from one colleague to another",
    "slide-recognition-praise-picture": "A customer's praise, with a leader's note",
    "slide-recognition-hero-picture": "A hero of service",
    "slide-recognition-award-picture": "An award",
    "slide-recognition-milestone": "A milestone",
    "slide-milestone-birthday": "A birthday, of who wants it shown",
    "slide-milestone-anniversary": "Years with us",
    "slide-recognition-value-story-picture": "A story of a value",
    "slide-recognition-notice": "A notice",
    "slide-recognition-tip": "A tip",
    "slide-recognition-winner-picture": "A winner",
    "slide-recognition-film": "A film, with captions",
    "slide-thanks-week-thanks-week": "The week's thanks",
    "slide-programme-programme": "Now, next, later",
    "slide-programme-changed": "What was moved and cancelled",
    "slide-programme-teaser": "A week that is coming",
    "slide-programme-sponsor": "Who sponsors the day",
    "slide-programme-good-night": "Good night",
    "slide-programme-hall": "The hall of fame",
    "slide-raffle-state": "How the hunt goes",
    "slide-raffle-countdown": "Countdown to the draw",
    "slide-builtin-theme": "The theme of the week",
    "slide-builtin-value": "A value",
    "home": "Touch: home",
    "week": "The week: a day by its hours",
    "week-week": "The week at a glance",
    "week-event-to-sign-up": "An event, and its code for a phone",
    "sign-up-by-the-hour": "Signing up, by the hour",
    "sign-up-waiting": "On the waiting list",
    "lineup-value": "Line-up: fifteen minutes",
    "raffle": "The raffle",
    "raffle-draw": "How the draw can be checked",
    "raffle-camera": "A scan with the camera",
    "raffle-code": "A code that does not read is typed",
    "slide-raffle-hint": "A hint",
    "tickets-of-a-badge": "My tickets, by badge",
    "thanks-words": "Say thanks: a ready sentence",
    "thanks-write": "Say thanks: own words",
    "home-in-another-language": "Four languages, one touch",
    "result-asks-for-the-person": "A find",
    "result-redeemed": "A ticket",
    "result-already-taken": "Somebody was faster",
    "manager-home": "For managers",
    "manager-home-recognition": "For managers: recognition",
    "manager-home-week": "For managers: the week",
    "manager-write-words": "A customer's praise, and its slide",
    "manager-queue": "Thanks that wait",
    "manager-praise-draw": "A leader's note by hand",
    "manager-contents-one": "Why is it not showing?",
    "manager-contents-ahead": "On the screen, and what comes next",
    "manager-insights-year": "The year in weeks",
    "manager-insights-people": "Who was not thanked for a while",
    "manager-person": "One person: how they are shown",
    "manager-person-frame": "Where is the face?",
    "manager-choices": "How the kiosk behaves",
    "manager-sheets": "Making moustaches",
    "manager-hide-hidden": "Hiding them: scan, place, next",
    "manager-tokens": "All moustaches",
    "manager-places": "Where they are",
    "manager-scanner-checked": "What is wrong with the scanner",
    "manager-open-sure": "The rules, before they are fixed",
    "ceremony-list-in": "The draw: am I in?",
    "ceremony-contributions": "The draw: words from the floor",
    "ceremony-dice": "The draw: dice, rolled last",
    "ceremony-ready": "The draw: the prize",
    "ceremony-winner-1": "The winner",
    "rehearsal-winner": "A rehearsal, which nobody can mistake",
    "tickets-won-waits": "You won",
    "manager-prizes": "What is still to hand over",
    "manager-log": "The head of the audit chain",
    "setup-screen": "First start: how large is the screen",
    "setup-summary": "First start: nothing is stored before this",
}
STANDING: Final = {
    "slide-recognition-hero-picture": "A hero, standing",
    "slide-programme-programme": "The programme, standing",
    "thanks-whom": "Say thanks, standing",
    "result-redeemed": "A ticket, standing",
}


def main() -> int:
    """Draw, shrink, list."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for old in FOLDER.glob("*.png"):
        old.unlink()
    cells = [
        *_taken(LYING, (1920, 1080), "en", ""),
        *_taken(STANDING, (1080, 1920), "de", "standing-"),
    ]
    rows = [cells[at : at + 3] for at in range(0, len(cells), 3)]
    table = "".join(f"<tr>{''.join(row)}</tr>\n" for row in rows)
    readme = ROOT / "README.md"
    before, _, rest = readme.read_text("utf-8").partition(BEGIN)
    after = rest.partition(END)[2]
    listed = f"{before}{BEGIN}<table>\n{table}</table>\n{END}{after}"
    readme.write_text(listed, encoding="utf-8")
    return 0


def _taken(wanted: dict[str, str], size: tuple[int, int], language: str, prefix: str) -> list[str]:
    cells = []
    with tempfile.TemporaryDirectory() as scratch:
        draw(Path(scratch), size, language)
        for name, words in wanted.items():
            with Image.open(Path(scratch) / f"{name}.png") as picture:
                width = WIDTH if size[0] > size[1] else WIDTH * 9 // 16
                height = round(width * size[1] / size[0])
                small = picture.convert("RGB").resize((width, height), Image.Resampling.LANCZOS)
                small.quantize(COLOURS).save(FOLDER / f"{prefix}{name}.png", optimize=True)
            cells.append(
                f'<td width="33%"><img src="docs/pictures/{prefix}{name}.png" alt="{words}">'
                f"<br>{words}</td>"
            )
    return cells


if __name__ == "__main__":
    sys.exit(main())
