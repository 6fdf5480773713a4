"""`python -m tools.translations update|compile|check`: the texts in four languages.

The texts are English in the source. `update` takes new and changed ones into
assets/translations/*.ts (a person then translates what is marked unfinished), `compile` makes
the .qm files that the kiosk loads, `check` names every text that is missing, unfinished, not
used any more, or stands in QML without a mark.
"""

import argparse
import re
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from hatch_build import compile_translations  # noqa: E402 - lies beside pyproject.toml

LANGUAGES = ("fi", "de", "es")
PLURALS_ONLY = ("en",)  # the source is English already, but "1 tickets" is not

# Properties whose literals a person reads.
_READ = (
    "text|title|subtitle|label|caption|hint|message|sentence|heading|body|placeholderText|"
    r"description|toolTip|Accessible\.name|Accessible\.description"
)
_LITERAL = re.compile(rf"^\s*(?:(?:readonly |required )?property string )?(?:{_READ})\s*:(.*)$")
OUR_NAME = ("Encore",)
_STRING = re.compile(r'"((?:[^"\\]|\\.)*)"')
_CALL = re.compile(
    r'\b(qsTr|qsTranslate|QT_TR_NOOP|QT_TRANSLATE_NOOP)\s*\((?:[^()"]|"(?:[^"\\]|\\.)*")*\)'
)
_WORD = re.compile(r"[^\W\d_]{2,}.*\s+.*[^\W\d_]{2,}|^[A-ZÄÖÅÜÉ][^\W\d_]{2,}[.!?:]?$")
_PLACE = re.compile(r"\{\w+\}|%L?\d|%n|</?\w+")


@dataclass(frozen=True, slots=True)
class Text:
    """One text of one context, as the source marks it."""

    context: str
    source: str
    comment: str
    counted: bool

    def __str__(self) -> str:
        """Short enough for one line of a report."""
        shown = self.source if len(self.source) <= 70 else self.source[:67] + "..."
        return f'{self.context}: "{shown}"'


@dataclass(frozen=True, slots=True)
class Translated:
    """What a language's file says for a text: its forms, and whether a person is done with it."""

    forms: tuple[str, ...]
    finished: bool
    used: bool


def sources(root: Path) -> list[Path]:
    """The files that may hold texts."""
    found = [*(root / "kiosk").rglob("*.py"), *(root / "kiosk").rglob("*.qml")]
    return sorted(path for path in found if "__pycache__" not in path.parts)


def read_ts(path: Path) -> dict[Text, Translated]:
    """All texts of one .ts file."""
    # Our own files and lupdate's output, never something from outside.
    tree = ET.parse(path)
    found = {}
    for context in tree.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            forms: tuple[str, ...] = ()
            state = "unfinished"
            if translation is not None:
                state = translation.get("type", "")
                counted = [form.text or "" for form in translation.iter("numerusform")]
                forms = tuple(counted) or (translation.text or "",)
            text = Text(
                name,
                message.findtext("source", ""),
                message.findtext("comment", ""),
                message.get("numerus") == "yes",
            )
            found[text] = Translated(
                forms, state != "unfinished", state not in ("vanished", "obsolete")
            )
    return found


def update(root: Path, folder: Path, languages: Sequence[str] = (*LANGUAGES, *PLURALS_ONLY)) -> str:
    """Take the texts of the sources below `root` into `folder`/encore_*.ts.

    Line numbers are left out, so that a change moves only what it changes. Returns what lupdate
    warned of.

    Raises:
        subprocess.CalledProcessError: lupdate failed.
    """
    import PySide6

    suffix = ".exe" if sys.platform == "win32" else ""
    lupdate = Path(PySide6.__file__).parent / f"lupdate{suffix}"
    folder.mkdir(parents=True, exist_ok=True)
    said = ""
    with tempfile.TemporaryDirectory() as scratch:
        listed = Path(scratch) / "sources.lst"
        listed.write_text("\n".join(map(str, sources(root))), encoding="utf-8")
        for plurals in (False, True):
            targets = [
                str(folder / f"encore_{language}.ts")
                for language in languages
                if (language in PLURALS_ONLY) == plurals
            ]
            done = subprocess.run(
                [
                    lupdate, "-silent", "-no-obsolete", "-locations", "none",
                    "-disable-heuristic", "similartext", "-disable-heuristic", "sametext",
                    "-source-language", "en", *(["-pluralonly"] if plurals else []),
                    f"@{listed}", "-ts", *targets,
                ],
                check=True, capture_output=True, text=True,
            )  # fmt: skip
            said = done.stdout + done.stderr
    return said


def unmarked(root: Path) -> list[str]:
    """Literals in QML that a person would read and that nothing marks for translation.

    A line that ends in `// untranslated: <why>` is meant so.
    """
    found = []
    for path in sources(root):
        if path.suffix != ".qml":
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            match = _LITERAL.match(line)
            if match is None or "// untranslated:" in line:
                continue
            rest = _CALL.sub("", match[1])
            found += [
                f'{path.relative_to(root).as_posix()}:{number}: "{text}" is not marked by qsTr'
                for text in _STRING.findall(rest)
                if _WORD.search(text) and text not in OUR_NAME
            ]
    return found


def _places(text: str) -> list[str]:
    return sorted(_PLACE.findall(text))


def _complaint(text: Text, entry: Translated) -> str | None:
    if not entry.finished or not all(form.strip() for form in entry.forms):
        return f"{text} is not translated"
    for form in entry.forms:
        wanted, found = _places(text.source), _places(form)
        if text.counted:  # "one ticket" needs no number
            wanted, found = [p for p in wanted if p != "%n"], [p for p in found if p != "%n"]
        if wanted != found:
            return f"{text} has the places {wanted}, its translation {found}"
    return None


def check(root: Path) -> list[str]:
    """One sentence for each text that is missing, unfinished, unused or unmarked."""
    complaints = unmarked(root)
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch)
        for warning in update(root, fresh).splitlines():
            if warning.strip():
                complaints.append(f"lupdate: {warning.strip()}")
        for language in (*LANGUAGES, *PLURALS_ONLY):
            name = f"encore_{language}.ts"
            wanted = read_ts(fresh / name) if (fresh / name).is_file() else {}
            kept = root / "assets" / "translations" / name
            if not kept.is_file():
                if wanted:
                    complaints.append(f"{name} is missing (make translations)")
                continue
            have = {text: entry for text, entry in read_ts(kept).items() if entry.used}
            said = [f"{text} is missing (make translations)" for text in wanted if text not in have]
            said += [f"{text} is not used any more" for text in have if text not in wanted]
            for text, entry in have.items():
                if text in wanted and (complaint := _complaint(text, entry)):
                    said.append(complaint)
            complaints += [f"{name}: {sentence}" for sentence in said]
    return complaints


def main() -> int:
    """Parse, do, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("job", choices=["update", "compile", "check"])
    job = parser.parse_args().job
    folder = ROOT / "assets" / "translations"
    if job == "update":
        print(update(ROOT, folder), end="")
        for path in sorted(folder.glob("encore_*.ts")):
            left = sum(_complaint(*pair) is not None for pair in read_ts(path).items())
            print(f"{path.name}: {left} to translate" if left else f"{path.name}: complete")
        return 0
    if job == "compile":
        compile_translations(folder)
        return 0
    complaints = check(ROOT)
    print("\n".join(complaints), end="\n" if complaints else "")
    return bool(complaints)


if __name__ == "__main__":
    raise SystemExit(main())
