"""Set the checkout up: a virtual environment, the locked packages, the project itself.

Runs on the Python that found it, before anything is installed: standard library only. Every
step says in one line what it does, and is passed over where a stamp says that it was done.
"""

import argparse
import hashlib
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
RUN_LOCK = ROOT / "requirements.lock"
DEV_LOCK = ROOT / "requirements-dev.lock"  # holds every line of the other, so it can stand alone


def say(step: str) -> None:
    """Print what is done now."""
    print(f"setup: {step}", flush=True)


def digest(*parts: bytes) -> str:
    """Give one short name to everything that a step depends on."""
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


class Stamp:
    """A file in the environment that says for which input a step was done."""

    def __init__(self, name: str, key: str, *, folder: Path = VENV) -> None:
        self._file = folder / f".{name}-installed"
        self._key = key

    def fits(self) -> bool:
        """Say whether the step was done for this input."""
        return self._file.is_file() and self._file.read_text(encoding="ascii") == self._key

    def differs(self) -> bool:
        """Say whether the step was done for another input."""
        return self._file.is_file() and not self.fits()

    def write(self) -> None:
        """Record that the step is done."""
        self._file.write_text(self._key, encoding="ascii")


def make_environment() -> None:
    """Create .venv; create it anew where it does not run or was made for another folder."""
    home = Stamp("folder", digest(str(ROOT).encode()))
    if _runs() and not home.differs():
        return
    say(f"creating .venv with Python {sys.version.split()[0]}")
    _run(sys.executable, "-m", "venv", "--clear", str(VENV))
    home.write()


def install_lock(*, dev: bool) -> None:
    """Install what the lock names, every file checked against its hash."""
    lock = DEV_LOCK if dev else RUN_LOCK
    stamp = Stamp(lock.stem, digest(lock.read_bytes()))
    run_stamp = Stamp(RUN_LOCK.stem, digest(RUN_LOCK.read_bytes()))
    if stamp.fits():
        return
    say(f"installing {lock.name}, which holds the English model too (about a minute)")
    _pip("--require-hashes", "--requirement", str(lock))
    stamp.write()
    run_stamp.write()


def install_project() -> None:
    """Install the checkout itself in place, so that the `factcheck` command runs its files."""
    stamp = Stamp("project", digest((ROOT / "pyproject.toml").read_bytes()))
    if stamp.fits() and (VENV / "bin" / "factcheck").exists():
        return
    say("installing the project in place")
    _pip("--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    stamp.write()


def _runs() -> bool:
    """Say whether the environment's Python starts."""
    try:
        return subprocess.run([str(PYTHON), "-c", ""], check=False).returncode == 0
    except OSError:
        return False


def _pip(*arguments: str) -> None:
    # Quiet twice: errors are shown, the resolver's warnings are not.
    quiet = ("--quiet", "--quiet", "--disable-pip-version-check", "--no-input")
    _run(str(PYTHON), "-m", "pip", "install", *quiet, *arguments)


def _run(*command: str) -> None:
    done = subprocess.run(command, check=False, cwd=ROOT)
    if done.returncode:
        sys.exit(f"setup: failed: {' '.join(command)}")


def main() -> None:
    """Do the steps that are not done yet."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dev", action="store_true", help="also what tests and checks need")
    dev = parser.parse_args().dev
    start = time.monotonic()
    make_environment()
    install_lock(dev=dev)
    install_project()
    say(f"ready after {time.monotonic() - start:.1f} s")


if __name__ == "__main__":
    main()
