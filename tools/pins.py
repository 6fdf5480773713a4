"""`make pins`: write requirements/*.txt, with a hash for each file and without any address."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

OPTIONS = (
    "--generate-hashes", "--no-emit-index-url", "--no-emit-trusted-host", "--no-emit-find-links",
    "--no-header", "--strip-extras", "--allow-unsafe", "--upgrade", "--quiet",
)  # fmt: skip


def compile_pins(output: str, *arguments: str) -> None:
    """Pin what pyproject.toml asks for into requirements/`output`."""
    subprocess.run(
        [
            Path(sys.executable).parent / "pip-compile", *OPTIONS, *arguments,
            "--output-file", f"requirements/{output}", "pyproject.toml",
        ],
        cwd=ROOT,
        env=os.environ | {"CUSTOM_COMPILE_COMMAND": "make pins"},
        check=True,
    )  # fmt: skip


if __name__ == "__main__":
    compile_pins("runtime.txt")
    # The same versions for who develops as for who runs it.
    compile_pins(
        "dev.txt", "--extra", "dev", "--extra", "postgres",
        "--constraint", "requirements/runtime.txt",
    )  # fmt: skip
