"""`python -m tools.qml types|lint|format [--check]`: qmllint and qmlformat for kiosk/ui/qml.

qmllint needs to know the Python classes that QML uses. `pyside6-project build` reads them from
their source, file by file, and so misses base classes of other files and writes Python's names
of types. Here the classes are imported, and what Qt itself knows of them is written down.
"""

import argparse
import ast
import importlib
import inspect
import os
import pkgutil
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QByteArray, QMetaMethod, QMetaObject, QObject

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "kiosk" / "ui" / "qml"
BUILD = ROOT / "build" / "qml"
# What Qt names a Python object of no Qt type, and what QML makes of it.
RENAMED = {"PyObject": "QVariant", "PySide::PyObjectWrapper": "QVariant", "": "void"}


@dataclass(frozen=True, slots=True)
class PythonType:
    """One class for QML: its module in QML ("" when not exported), and how it is marked."""

    uri: str
    version: str
    cls: "type[QObject]"
    marks: frozenset[str]


def qml_files(folder: Path) -> list[Path]:
    """All QML files below `folder`, in a stable order."""
    return sorted(folder.rglob("*.qml"))


def tool(name: str) -> str:
    """Where PySide6 keeps a tool of Qt."""
    import PySide6

    suffix = ".exe" if sys.platform == "win32" else ""
    return str(Path(PySide6.__file__).parent / f"{name}{suffix}")


def _marks(path: Path) -> dict[str, frozenset[str]]:
    """Names of the decorators of each class of a Python file."""
    found = {}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ClassDef):
            names = (d.func if isinstance(d, ast.Call) else d for d in node.decorator_list)
            found[node.name] = frozenset(ast.unparse(name).split(".")[-1] for name in names)
    return found


def python_types(package: str) -> Iterator[PythonType]:
    """Every QObject class that the modules of `package` define."""
    from PySide6.QtCore import QObject

    top = importlib.import_module(package)
    for found in pkgutil.walk_packages(top.__path__, f"{package}."):
        if found.name.endswith("__main__"):
            continue
        module = importlib.import_module(found.name)
        if not module.__file__:
            continue
        marks = _marks(Path(module.__file__))
        uri = str(getattr(module, "QML_IMPORT_NAME", ""))
        major = getattr(module, "QML_IMPORT_MAJOR_VERSION", 1)
        minor = getattr(module, "QML_IMPORT_MINOR_VERSION", 0)
        for name, cls in vars(module).items():
            if (
                inspect.isclass(cls)
                and issubclass(cls, QObject)
                and cls.__module__ == found.name
                and cls.__name__ == name
            ):
                yield PythonType(uri, f"{major}.{minor}", cls, marks.get(name, frozenset()))


def _type(name: str) -> str:
    name = RENAMED.get(name, name)
    pointer = "; isPointer: true" if name.endswith("*") else ""
    return f'type: "{name.rstrip("*")}"{pointer}'


def _method(method: "QMetaMethod") -> str:
    from PySide6.QtCore import QMetaMethod

    kind = "Signal" if method.methodType() == QMetaMethod.MethodType.Signal else "Method"
    fields = [f'name: "{_text(method.name())}"']
    returned = _text(method.typeName())
    if returned and returned != "void":
        fields.append(_type(returned))
    types = [_text(name) for name in method.parameterTypes()]
    names = [_text(name) for name in method.parameterNames()]
    parameters = ""
    for number, type_name in enumerate(types):
        name = names[number] if number < len(names) and names[number] else f"a{number + 1}"
        parameters += f' Parameter {{ name: "{name}"; {_type(type_name)} }}'
    return f"{kind} {{ {'; '.join(fields)}{';' * bool(parameters)}{parameters} }}"


def _text(raw: "str | bytes | bytearray | memoryview | QByteArray") -> str:
    """Text of what Qt hands out: text here, a byte array there."""
    if isinstance(raw, str):
        return raw
    return bytes(raw if isinstance(raw, (bytes, bytearray, memoryview)) else raw.data()).decode()


def _members(meta: "QMetaObject") -> Iterator[str]:
    for number in range(meta.enumeratorOffset(), meta.enumeratorCount()):
        enum = meta.enumerator(number)
        keys = ", ".join(f'"{_text(enum.key(at))}"' for at in range(enum.keyCount()))
        flag = "isFlag: true; " if enum.isFlag() else ""
        yield f'Enum {{ name: "{_text(enum.name())}"; {flag}isScoped: true; values: [{keys}] }}'
    for number in range(meta.propertyOffset(), meta.propertyCount()):
        prop = meta.property(number)
        fields = [f'name: "{_text(prop.name())}"', _type(_text(prop.typeName()))]
        if prop.hasNotifySignal():
            fields.append(f'notify: "{_text(prop.notifySignal().name())}"')
        if not prop.isWritable():
            fields.append("isReadonly: true")
        if prop.isConstant():
            fields.append("isPropertyConstant: true")
        yield f"Property {{ {'; '.join(fields)} }}"
    for number in range(meta.methodOffset(), meta.methodCount()):
        yield _method(meta.method(number))


def component(one: PythonType) -> str:
    """The description of one class in the language of .qmltypes files."""
    meta: QMetaObject = vars(one.cls)["staticMetaObject"]
    base = meta.superClass()
    lines = [f'name: "{meta.className()}"', 'accessSemantics: "reference"']
    if base is not None:
        lines.append(f'prototype: "{base.className()}"')
    if one.uri and "QmlElement" in one.marks:
        lines.append(f'exports: ["{one.uri}/{one.cls.__name__} {one.version}"]')
        if one.marks & {"QmlUncreatable", "QmlSingleton"}:
            lines.append("isCreatable: false")
        if "QmlSingleton" in one.marks:
            lines.append("isSingleton: true")
        major, minor = one.version.split(".")
        lines.append(f"exportMetaObjectRevisions: [{int(major) * 256 + int(minor)}]")
    lines += _members(meta)
    body = "".join(f"        {line}\n" for line in lines)
    return f"    Component {{\n{body}    }}\n"


def write_types(package: str, source: Path, build: Path) -> int:
    """Copy the QML tree to `build` and put the Python classes' descriptions beside it.

    Returns how many classes were described.
    """
    shutil.rmtree(build, ignore_errors=True)
    if source.is_dir():
        shutil.copytree(source, build)
    types = list(python_types(package))
    helpers = [component(one) for one in types if not one.uri]
    for uri in sorted({one.uri for one in types if one.uri}):
        folder = build.joinpath(*uri.split("."))
        folder.mkdir(parents=True, exist_ok=True)
        text = [component(one) for one in types if one.uri == uri] + helpers
        described = "import QtQuick.tooling 1.2\n\nModule {\n" + "".join(text) + "}\n"
        (folder / "python.qmltypes").write_text(described, encoding="utf-8")
        qmldir = folder / "qmldir"
        head = (
            qmldir.read_text(encoding="utf-8")
            if qmldir.is_file()
            else f"module {uri}\ndepends QtQml\ndepends QtQml.Models\ndepends QtQuick\n"
        )
        qmldir.write_text(f"{head.rstrip()}\ntypeinfo python.qmltypes\n", encoding="utf-8")
    return len(types)


def lint(build: Path, settings: Path) -> tuple[int, str]:
    """Lint the copied tree, warnings as errors; the exit code and what qmllint said."""
    files = qml_files(build)
    if not files:
        return 0, ""
    shutil.copy(settings, build / ".qmllint.ini")
    command = [tool("qmllint"), "-W", "0", "-I", str(build), *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=build)
    said = (done.stdout + done.stderr).replace(str(build), SOURCE.relative_to(ROOT).as_posix())
    return done.returncode, said


def formatted(path: Path) -> str:
    """The text of a QML file as qmlformat writes it.

    Raises:
        SyntaxError: the file cannot be read as QML.
    """
    done = subprocess.run(
        [tool("qmlformat"), str(path.resolve())],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
    )
    if done.returncode != 0 or not done.stdout.strip():
        raise SyntaxError(f"{path}: {done.stderr.strip() or 'qmlformat gave nothing'}")
    return done.stdout


def reformat(folder: Path, *, check: bool) -> list[str]:
    """Format every file (or, to check, only name those that differ); what to say of each."""
    complaints = []
    for path in qml_files(folder):
        try:
            wanted = formatted(path)
        except SyntaxError as problem:
            complaints.append(str(problem))
            continue
        if wanted == path.read_text(encoding="utf-8"):
            continue
        if check:
            complaints.append(f"{path}: not formatted (make format)")
        else:
            path.write_text(wanted, encoding="utf-8", newline="\n")
    return complaints


def main() -> int:
    """Parse, do, print."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("job", choices=["types", "lint", "format"])
    parser.add_argument("--check", action="store_true", help="only say what would change")
    arguments = parser.parse_args()
    if arguments.job == "format":
        complaints = reformat(SOURCE, check=arguments.check)
        print("\n".join(complaints), end="\n" if complaints else "")
        return bool(complaints)
    write_types("kiosk.ui", SOURCE, BUILD)
    if arguments.job == "types":
        return 0
    code, said = lint(BUILD, ROOT / ".qmllint.ini")
    print(said, end="")
    return code


if __name__ == "__main__":
    raise SystemExit(main())
