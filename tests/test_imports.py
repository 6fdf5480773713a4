"""Who may import whom. The table is the rule; docs/architecture.md says why."""

import ast
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

GROUND = (
    "errors", "words", "clock", "disk", "settings", "work", "assets",
    "scanning", "audit", "rotation", "stage",
)  # fmt: skip
FEATURES = ("people", "recognition", "raffle", "schedule")

QT = ("PySide6", "shiboken6")
SQL = ("sqlalchemy", "alembic", "psycopg", "sqlite3")


@dataclass(frozen=True, slots=True)
class Rule:
    """What a part of kiosk/ may import: parts of ours, and none of these of others."""

    ours: tuple[str, ...]
    banned: tuple[str, ...] = (*QT, *SQL)


#     part            may import of ours                           never of others
RULES: Mapping[str, Rule] = {
    **{part: Rule(ours=GROUND) for part in GROUND},
    "people":        Rule(ours=GROUND),
    "recognition":   Rule(ours=(*GROUND, "people")),
    "raffle":        Rule(ours=(*GROUND, "people")),
    "schedule":      Rule(ours=(*GROUND, "people")),
    "data":          Rule(ours=(*GROUND, *FEATURES),               banned=QT),
    "exchange":      Rule(ours=(*GROUND, *FEATURES)),
    "ui":            Rule(ours=(*GROUND, *FEATURES),               banned=SQL),
    "app":           Rule(ours=(*GROUND, *FEATURES, "data", "exchange", "ui", "bench", "install")),
    "bench":         Rule(ours=(*GROUND, *FEATURES, "app"),        banned=()),
    "install":       Rule(ours=(*GROUND, "app"),                   banned=SQL),
    "cli":           Rule(ours=("app", "errors")),
    "__main__":      Rule(ours=("cli",)),
    "__init__":      Rule(ours=()),
}  # fmt: skip

# The program that starts quickly and without a screen loads these only inside functions.
ONLY_INSIDE_FUNCTIONS = {"app": ("ui", "bench", "install"), "cli": ()}


@dataclass(frozen=True, slots=True)
class Import:
    """One import in the source: who, what, in which line, and whether inside a function."""

    module: str
    target: str
    line: int
    nested: bool
    checking: bool


def module_name(path: Path, root: Path) -> str:
    """The dotted name of a file below `root`."""
    parts = path.relative_to(root).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" and len(parts) > 1 else parts)


def read_sources(package: Path) -> dict[str, str]:
    """The text of every module of the package, by its name."""
    return {
        module_name(path, package.parent): path.read_text(encoding="utf-8")
        for path in sorted(package.rglob("*.py"))
        if "__pycache__" not in path.parts
    }


@cache
def imports(module: str, source: str, is_package: bool = False) -> tuple[Import, ...]:
    """All imports of a module: nested, conditional, type-checking, and by importlib."""

    def visit(node: ast.AST, nested: bool, checking: bool) -> Iterator[Import]:
        targets: list[str] = []
        if isinstance(node, ast.Import):
            targets = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                parts = module.split(".")
                parts = parts[: len(parts) - node.level + is_package]
                base = ".".join([*parts, base] if base else parts)
            # `from kiosk import errors` names a module, `from kiosk.errors import X` does not;
            # both spellings are kept, and the longest that is a module counts.
            targets = [f"{base}.{alias.name}" for alias in node.names]
        elif isinstance(node, ast.Call) and last_name(node.func) in ("import_module", "__import__"):
            named = node.args[0] if node.args else None
            if isinstance(named, ast.Constant) and isinstance(named.value, str):
                targets = [named.value]
        for target in targets:
            line = getattr(node, "lineno", 0)
            yield Import(module, target, line, nested, checking)
        inside = nested or isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda))
        if isinstance(node, ast.If) and any(
            isinstance(below, ast.expr) and last_name(below) == "TYPE_CHECKING"
            for below in ast.walk(node.test)
        ):
            for statement in node.body:
                yield from visit(statement, inside, True)
            for statement in node.orelse:
                yield from visit(statement, inside, checking)
            return
        for child in ast.iter_child_nodes(node):
            yield from visit(child, inside, checking)

    return tuple(visit(ast.parse(source), False, False))


def last_name(called: ast.expr) -> str:
    """`c` of `a.b.c`, and nothing of what is called without a name."""
    return getattr(called, "attr", "") or getattr(called, "id", "")


def part_of(module: str) -> str:
    """The part of the house a module of ours belongs to."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else "__init__"


def broken_rules(sources: Mapping[str, str], packages: Iterable[str] = ()) -> list[str]:
    """One sentence for each import that the table does not allow."""
    found = []
    known = set(packages)
    for module, source in sources.items():
        part = part_of(module)
        rule = RULES.get(part)
        if rule is None:
            found.append(f"{module}: the table has no rule for kiosk.{part}")
            continue
        for one in imports(module, source, module in known):
            where = f"{module}:{one.line} imports {one.target}"
            top = one.target.split(".")[0]
            if top == "tests" or top == "tools":
                found.append(f"{where}: the kiosk does not know its {top}")
            if top in rule.banned:
                found.append(f"{where}: not in kiosk.{part}")
            if top != "kiosk":
                continue
            target = part_of(one.target)
            if target == "__version__":
                continue
            if target != part and target not in rule.ours:
                found.append(f"{where}: kiosk.{part} may not import kiosk.{target}")
            if target in ONLY_INSIDE_FUNCTIONS.get(part, ()) and not (one.nested or one.checking):
                found.append(f"{where}: only inside a function")
    return found


def cycles(sources: Mapping[str, str], packages: Iterable[str] = ()) -> list[str]:
    """Modules that import each other, while they load, later or for types, as one sentence."""
    known = set(packages)
    graph: dict[str, set[str]] = {}
    for module, source in sources.items():
        graph[module] = set()
        for one in imports(module, source, module in known):
            name = one.target
            while name and name not in sources:
                name = name.rpartition(".")[0]
            # A module of a package may load its package first: Python does so itself.
            if name and name != module and not module.startswith(f"{name}."):
                graph[module].add(name)
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as problem:
        return [" -> ".join(problem.args[1])]
    return []


@pytest.fixture(scope="module")
def sources() -> dict[str, str]:
    return read_sources(ROOT / "kiosk")


@pytest.fixture(scope="module")
def packages() -> set[str]:
    return {module_name(path, ROOT) for path in (ROOT / "kiosk").rglob("__init__.py")}


def test_the_house_keeps_its_rules(sources: dict[str, str], packages: set[str]) -> None:
    assert broken_rules(sources, packages) == []


def test_no_modules_import_each_other(sources: dict[str, str], packages: set[str]) -> None:
    assert cycles(sources, packages) == []


def test_every_folder_of_the_house_is_a_package() -> None:
    bare = [
        folder.relative_to(ROOT).as_posix()
        for folder in {path.parent for path in (ROOT / "kiosk").rglob("*.py")}
        if not (folder / "__init__.py").is_file()
        and folder.name != "versions"  # Alembic loads its scripts by path
    ]
    assert bare == []


def test_no_machine_is_named_in_the_tree() -> None:
    """Registries and the paths of one machine have no place in what others clone."""
    words = ("pypi" + ".org", "files.pythonhosted", "--index-url", "/home/", "/wo" + "rk/")
    looked = ("requirements/*.txt", "*.toml", "Makefile", "tools/*.py", ".ci/*", "kiosk/**/*.py")
    found = [
        f"{path.relative_to(ROOT).as_posix()}: {word}"
        for pattern in looked
        for path in sorted(ROOT.glob(pattern))
        for word in words
        if path.is_file() and word in path.read_text(encoding="utf-8")
    ]
    assert found == []


@pytest.mark.parametrize(
    ("module", "source", "complaint"),
    [
        ("kiosk.clock", "import PySide6.QtCore", "not in kiosk.clock"),
        ("kiosk.stage", "from sqlalchemy import select", "not in kiosk.stage"),
        ("kiosk.scanning.code", "from kiosk.raffle import model", "may not import kiosk.raffle"),
        ("kiosk.raffle.service", "from kiosk.recognition.model import X", "kiosk.recognition"),
        ("kiosk.raffle.service", "from kiosk import schedule", "kiosk.schedule"),
        ("kiosk.people.names", "from ..raffle import model", "kiosk.raffle"),
        ("kiosk.people.service", "def f():\n    import alembic", "not in kiosk.people"),
        (
            "kiosk.schedule.service",
            "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from kiosk.data import x",
            "may not import kiosk.data",
        ),
        ("kiosk.data.people", "from kiosk.exchange import csv", "may not import kiosk.exchange"),
        ("kiosk.data.people", "try:\n    import PySide6\nexcept ImportError:\n    pass", "not in"),
        ("kiosk.exchange.xlsx", "import kiosk.ui.window", "may not import kiosk.ui"),
        ("kiosk.ui.window", "import kiosk.data.engine", "may not import kiosk.data"),
        ("kiosk.ui.window", "from kiosk.app import open_site", "may not import kiosk.app"),
        ("kiosk.ui.window", "import sqlite3", "not in kiosk.ui"),
        ("kiosk.cli", "from kiosk.raffle import service", "may not import kiosk.raffle"),
        ("kiosk.app", "from kiosk.ui import window", "only inside a function"),
        ("kiosk.app.commands", "import kiosk.ui.window", "only inside a function"),
        ("kiosk.app", "import PySide6.QtCore", "not in kiosk.app"),
        ("kiosk.raffle.x", "import importlib\nimportlib.import_module('kiosk.data')", "kiosk.data"),
        ("kiosk.cellar", "import json", "no rule for kiosk.cellar"),
        ("kiosk.raffle.x", "from tests.help import y", "does not know its tests"),
    ],
)
def test_a_broken_rule_is_found(module: str, source: str, complaint: str) -> None:
    found = broken_rules({module: source})
    assert len(found) == 1
    assert complaint in found[0]


@pytest.mark.parametrize(
    ("module", "source"),
    [
        ("kiosk.app", "def run():\n    from kiosk.ui import window"),
        ("kiosk.app", "from kiosk.data import engine\nfrom kiosk.exchange import csv"),
        ("kiosk.raffle.service", "from kiosk.people.model import Person\nimport json"),
        ("kiosk.data.raffle", "from sqlalchemy import select\nfrom kiosk.raffle import model"),
        ("kiosk.ui.window", "from PySide6.QtCore import QObject\nfrom kiosk.people import names"),
        ("kiosk.cli", "import typer\nfrom kiosk.app import commands"),
    ],
)
def test_what_is_allowed_is_not_blamed(module: str, source: str) -> None:
    assert broken_rules({module: source}) == []


def test_a_cycle_is_found() -> None:
    ring = {
        "kiosk.raffle.a": "from kiosk.raffle import b",
        "kiosk.raffle.b": "from kiosk.raffle.c import thing",
        "kiosk.raffle.c": "import kiosk.raffle.a",
    }
    assert len(cycles(ring)) == 1
    ring["kiosk.raffle.c"] = "def later():\n    import kiosk.raffle.a"
    assert len(cycles(ring)) == 1
    ring["kiosk.raffle.c"] = ""
    assert cycles(ring) == []


def run_alone(script: str) -> "subprocess.CompletedProcess[str]":
    """Run a script in a Python of its own."""
    return subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=60
    )


def test_the_app_and_the_commands_load_no_qt() -> None:
    done = run_alone(
        "import sys, kiosk.app, kiosk.cli\n"
        "print([name for name in sys.modules if name.split('.')[0] in ('PySide6', 'shiboken6')])"
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"


def test_events_do_not_use_up_none() -> None:
    """PySide6 6.12.0 drops a reference to None at each processEvents, until the process dies."""
    done = run_alone(
        "import sys\n"
        "from PySide6.QtCore import QCoreApplication\n"
        "app = QCoreApplication([])\n"
        "before = sys.getrefcount(None)\n"
        "for _ in range(10_000):\n"
        "    app.processEvents()\n"
        "print(before - sys.getrefcount(None))"
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < 1000
