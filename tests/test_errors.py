"""Codes of known errors: each has its sentence, and each sentence its use."""

import ast
import importlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final, get_args

from kiosk import errors
from kiosk.audit.chain import Reason
from kiosk.raffle.texts import FINDINGS
from kiosk.ui.models.insights import SILENT

KIOSK: Final = Path(errors.__file__).parent
MAKERS: Final = {"KnownError": 0, "Message": 0, "CellProblem": 0, "refuse": 1}
"""What takes a code, and at which place."""


@cache
def trees() -> list[ast.Module]:
    return [ast.parse(file.read_text(encoding="utf-8")) for file in sorted(KIOSK.rglob("*.py"))]


def texts(node: ast.AST) -> Iterator[str]:
    """The literal texts below a node, but for those of tables of sentences."""
    table = isinstance(node, ast.Dict) and any(
        isinstance(value, ast.Call)
        and isinstance(value.func, ast.Name)
        and value.func.id == "QT_TRANSLATE_NOOP"
        for value in node.values
    )
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif not table:
        for below in ast.iter_child_nodes(node):
            yield from texts(below)


def made() -> Iterator[str]:
    """The codes that stand where an error or a message is made."""
    for tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                place = MAKERS.get(node.func.id)
                if place is not None and len(node.args) > place:
                    yield from _codes(node.args[place])


def _codes(argument: ast.expr) -> Iterator[str]:
    if isinstance(argument, ast.Constant):
        yield str(argument.value)
    elif isinstance(argument, ast.IfExp):
        yield from _codes(argument.body)
        yield from _codes(argument.orelse)


def registered() -> frozenset[str]:
    for file in KIOSK.rglob("*texts.py"):
        if "ui" not in file.parts:
            importlib.import_module(".".join(file.relative_to(KIOSK.parent).with_suffix("").parts))
    importlib.import_module("kiosk.settings")
    return errors.codes()


def test_every_code_that_is_made_has_a_sentence() -> None:
    found = set(made())
    assert len(found) > 100
    assert found - registered() - FINDINGS.keys() - SILENT.keys() == set()


def test_every_sentence_is_used() -> None:
    used = {text for tree in trees() for text in texts(tree)}
    used |= {f"audit_{reason}" for reason in get_args(Reason)}
    assert registered() - used == set()
