"""Every text stands in four languages, and the check that says so can fail."""

import shutil
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from hatch_build import compile_translations
from tools import translations

ROOT = Path(__file__).resolve().parent.parent

PYTHON = """\
from kiosk.words import QT_TRANSLATE_NOOP

SENTENCES = {
    "found": QT_TRANSLATE_NOOP("raffle", "Ticket {number} is yours"),
    "long": QT_TRANSLATE_NOOP(
        "raffle",
        "This one has been found before. "
        "Keep looking",
    ),
}
"""
QML = """\
import QtQuick

Text {
    property int found: 3

    text: qsTr("Say thanks")
    Accessible.name: qsTr("%n found", "", found)
}
"""
FINNISH = {
    "Ticket {number} is yours": ["Lippu {number} on sinun"],
    "This one has been found before. Keep looking": ["Tämä on jo löydetty. Jatka etsimistä"],
    "Say thanks": ["Kiitä"],
    "%n found": ["Yksi löydetty", "%n löydetty"],
}


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A small source tree whose texts are all translated."""
    root = tmp_path / "tree"
    (root / "kiosk" / "ui" / "qml").mkdir(parents=True)
    (root / "kiosk" / "texts.py").write_text(PYTHON, encoding="utf-8")
    (root / "kiosk" / "ui" / "qml" / "Card.qml").write_text(QML, encoding="utf-8")
    folder = root / "assets" / "translations"
    translations.update(root, folder)
    for path in folder.glob("*.ts"):
        translate(path, FINNISH)
    return root


def translate(path: Path, texts: dict[str, list[str]]) -> None:
    """Fill in a .ts file as a translator does."""
    tree = ET.parse(path)
    for message in tree.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = texts[message.findtext("source", "")]
        numerus = list(translation.iter("numerusform"))
        for form, text in zip(numerus, forms, strict=False):
            form.text = text
        if not numerus:
            translation.text = forms[0]
        translation.attrib.pop("type", None)
    tree.write(path, encoding="utf-8", xml_declaration=True)


def change(path: Path, before: str, after: str) -> None:
    """Change one place of a file."""
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after), encoding="utf-8")


def test_every_text_of_the_kiosk_is_translated() -> None:
    assert translations.check(ROOT) == []


def test_a_complete_tree_has_no_complaints(tree: Path) -> None:
    assert translations.check(tree) == []


def test_a_new_text_is_missing_in_every_language(tree: Path) -> None:
    change(tree / "kiosk" / "texts.py", "Ticket {number} is yours", "Ticket {number} is all yours")
    found = translations.check(tree)
    for language in translations.LANGUAGES:
        assert any(
            line.startswith(f"encore_{language}.ts: raffle:") and "all yours" in line
            and "missing" in line
            for line in found
        )  # fmt: skip


def test_a_text_that_nothing_shows_is_unused(tree: Path) -> None:
    change(tree / "kiosk" / "ui" / "qml" / "Card.qml", 'text: qsTr("Say thanks")', 'text: ""')
    assert translations.check(tree) == [
        f'encore_{language}.ts: Card: "Say thanks" is not used any more'
        for language in translations.LANGUAGES
    ]


def test_an_unfinished_text_is_not_translated(tree: Path) -> None:
    path = tree / "assets" / "translations" / "encore_de.ts"
    change(path, "<translation>Kiitä", '<translation type="unfinished">Kiitä')
    assert translations.check(tree) == ['encore_de.ts: Card: "Say thanks" is not translated']


def test_an_empty_plural_is_not_translated(tree: Path) -> None:
    path = tree / "assets" / "translations" / "encore_en.ts"
    change(path, "<numerusform>Yksi löydetty", "<numerusform>")
    assert translations.check(tree) == ['encore_en.ts: Card: "%n found" is not translated']


def test_a_lost_place_is_found(tree: Path) -> None:
    path = tree / "assets" / "translations" / "encore_es.ts"
    change(path, "Lippu {number} on", "Lippu {numero} on")
    (found,) = translations.check(tree)
    assert "{numero}" in found


def test_a_language_without_its_file_is_missing(tree: Path) -> None:
    (tree / "assets" / "translations" / "encore_es.ts").unlink()
    assert translations.check(tree) == ["encore_es.ts is missing (make translations)"]


@pytest.mark.parametrize(
    "line",
    [
        'text: "Say thanks"',
        'text: busy ? "Please wait" : qsTr("Say thanks")',
        'property string title: "The week"',
        'Accessible.name: "Back"',
    ],
)
def test_a_text_without_a_mark_is_found(tree: Path, line: str) -> None:
    path = tree / "kiosk" / "ui" / "qml" / "Card.qml"
    change(path, "    property int found: 3", f"    property int found: 3\n    {line}")
    assert any("is not marked by qsTr" in sentence for sentence in translations.check(tree))


@pytest.mark.parametrize(
    "line",
    [
        'text: "12:30"',
        'text: "Encore"',
        'objectName: "backButton"',
        'text: "Suomi" // untranslated: own name',
    ],
)
def test_what_nobody_translates_needs_no_mark(tree: Path, line: str) -> None:
    path = tree / "kiosk" / "ui" / "qml" / "Card.qml"
    change(path, "    property int found: 3", f"    property int found: 3\n    {line}")
    assert translations.check(tree) == []


def test_a_copy_of_the_kiosk_shows_what_is_added_to_it(tmp_path: Path) -> None:
    """The same check on the real sources: one text more is one complaint more per language."""
    for name in ("kiosk", "assets/translations"):
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("*.pyc"))
    folder = tmp_path / "assets" / "translations"
    translations.update(tmp_path, folder)
    before = set(translations.check(tmp_path))
    (tmp_path / "kiosk" / "added.py").write_text(PYTHON, encoding="utf-8")
    added = set(translations.check(tmp_path)) - before
    assert len(added) == 2 * len(translations.LANGUAGES)
    assert all("is missing" in sentence for sentence in added)


def test_compiling_makes_each_file_once(tree: Path) -> None:
    folder = tree / "assets" / "translations"
    assert len(compile_translations(folder)) == 4
    assert compile_translations(folder) == []


def test_compiled_texts_are_found_by_qt(tree: Path) -> None:
    from PySide6.QtCore import QTranslator

    compile_translations(tree / "assets" / "translations")
    translator = QTranslator()
    assert translator.load(str(tree / "assets" / "translations" / "encore_fi.qm"))
    assert translator.translate("Card", "Say thanks") == "Kiitä"
    assert translator.translate("Card", "%n found", None, 1) == "Yksi löydetty"
    ours = translator.translate("raffle", "Ticket {number} is yours")
    assert ours == "Lippu {number} on sinun"
