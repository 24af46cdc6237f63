"""Prove the wheel: build it, install it in an empty environment, work in an empty folder.

Extracts from a text of ours and wants the casualty claim; then starts the workbench once, since
a page or a template that is missing from the wheel shows only there.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ARTICLE = (
    "HARBOUR TOWN, March 4 - A fire in a warehouse killed three dock workers on Tuesday, "
    "the port authority said.\n"
)
KILLED = 3  # in the article
DATA_FOLDERS = ("claims/lexicon", "factcheck")  # every file in them that is tracked must ship


def build(into: Path) -> Path:
    """Build the wheel from what is tracked, so that a stray file cannot make up for one."""
    source = into / "source"
    source.mkdir()
    for name in _tracked():
        if (ROOT / name).is_file():
            (source / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, source / name)
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(into)]
    _run([*command, str(source)], cwd=into)
    return next(into.glob("*.whl"))


def missing_from(wheel: Path) -> list[str]:
    """List the tracked files of both packages that the wheel leaves out."""
    held = set(zipfile.ZipFile(wheel).namelist())
    return [name for name in _tracked() if name.startswith(DATA_FOLDERS) and name not in held]


def install(wheel: Path, into: Path) -> Path:
    """Install the locked packages and the wheel in an empty environment; return its commands."""
    _run([sys.executable, "-m", "venv", str(into)], cwd=ROOT)
    pip = [str(into / "bin" / "python"), "-m", "pip", "install", "--quiet", "--no-compile"]
    _run([*pip, "--require-hashes", "--requirement", str(ROOT / "requirements.lock")], cwd=ROOT)
    _run([*pip, "--no-deps", str(wheel)], cwd=ROOT)
    return into / "bin"


def casualties(commands: Path, folder: Path) -> list[dict[str, object]]:
    """Extract from the article and keep the claims on casualties."""
    (folder / "article.txt").write_text(ARTICLE, encoding="utf-8")
    printed = _run([str(commands / "factcheck"), "extract", "article.txt"], cwd=folder)
    claims = [json.loads(line) for line in printed.splitlines()]
    return [claim for claim in claims if claim["kind"] == "casualty"]


def _tracked() -> list[str]:
    return _run(["git", "ls-files"], cwd=ROOT).splitlines()


def _run(command: list[str], *, cwd: Path) -> str:
    """Run a command with a home of its own, so that no file of the user's can help it."""
    home = {"HOME": str(cwd), "XDG_DATA_HOME": str(cwd)} if cwd != ROOT else {}
    clean = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    done = subprocess.run(
        command, cwd=cwd, env=clean | home, check=False, capture_output=True, text=True
    )
    if done.returncode:
        sys.exit(f"wheel: failed ({done.returncode}): {' '.join(command)}\n{done.stderr}")
    return done.stdout


def main() -> None:
    """Build, install, extract, serve; end with a line that says what is wrong, if anything is."""
    with tempfile.TemporaryDirectory() as name:
        wheel = build(Path(name))
        if left_out := missing_from(wheel):
            sys.exit(f"wheel: left out: {', '.join(left_out)}")
        commands = install(wheel, Path(name) / "environment")
        folder = Path(name) / "empty"
        folder.mkdir()
        found = casualties(commands, folder)
        if not any(claim["value"]["count"]["best"] == KILLED for claim in found):  # type: ignore[index]  # JSON
            sys.exit(f"wheel: expected {KILLED} killed among the casualties, got {found}")
        _run([str(commands / "factcheck"), "demo", "--check"], cwd=folder)
    print(f"wheel: {wheel.name} installs, extracts and serves")


if __name__ == "__main__":
    main()
