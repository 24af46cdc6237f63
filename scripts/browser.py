"""Find the browser that the tests drive, or get one.

`python scripts/browser.py` prints the path of a Chromium or Chrome that runs, or says what to
install and ends with 1. With `--install` it gets one first where there is none.
"""

import argparse
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
MAC_APPS = (
    "Google Chrome.app/Contents/MacOS/Google Chrome",
    "Chromium.app/Contents/MacOS/Chromium",
)
DEBIAN_PACKAGES = ("chromium", "fonts-noto-color-emoji")
START_SECONDS = 60  # a cold start from a slow disk; a browser that runs answers in one
KNOWN = Path(__file__).resolve().parents[1] / ".venv" / ".browser"
ADVICE = (
    "browser: none found; install Chromium or Google Chrome, or set CHROMIUM to the path of one "
    "(on Debian as root: apt-get install chromium)"
)


def find_browser() -> Path | None:
    """Find a browser that is installed and runs; the one of last time first."""
    for path in _candidates():
        if _runs(path):
            _remember(path)
            return path
    return None


def install_browser() -> Path | None:
    """Get a browser: Debian's package when root, else the one that Playwright downloads."""
    _install_debian()
    return find_browser() or _install_playwright()


def _candidates() -> Iterator[Path]:
    """Yield places where a browser may be, the most deliberate choice first."""
    if chosen := os.environ.get("CHROMIUM"):
        yield Path(chosen)
        return
    if KNOWN.is_file():
        yield Path(KNOWN.read_text(encoding="utf-8"))
    yield from (Path(found) for name in NAMES if (found := shutil.which(name)))
    if platform.system() == "Darwin":
        for folder in (Path("/Applications"), Path.home() / "Applications"):
            yield from (folder / app for app in MAC_APPS)


def _runs(path: Path) -> bool:
    """Say whether the file starts; a package may leave a script that only points elsewhere."""
    try:
        done = subprocess.run(
            [str(path), "--version"], check=False, capture_output=True, timeout=START_SECONDS
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def _remember(path: Path) -> None:
    if "CHROMIUM" not in os.environ and KNOWN.parent.is_dir():
        KNOWN.write_text(str(path), encoding="utf-8")


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _install_debian() -> None:
    apt = shutil.which("apt-get")
    if not apt or not _is_root():
        return
    _say(f"installing {' '.join(DEBIAN_PACKAGES)} with apt-get")
    if _quietly(apt, "update"):
        _quietly(apt, "install", "--yes", "--no-install-recommends", *DEBIAN_PACKAGES)


def _install_playwright() -> Path | None:
    """Download Playwright's own Chromium, with the system libraries it needs where we may."""
    _say("downloading Playwright's Chromium")
    libraries = ["--with-deps"] if _is_root() and platform.system() == "Linux" else []
    if not _quietly(sys.executable, "-m", "playwright", "install", *libraries, "chromium"):
        return None
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - only a dev install has it

    with sync_playwright() as playwright:
        path = Path(playwright.chromium.executable_path)
    if not _runs(path):
        return None
    _remember(path)
    return path


def _quietly(*command: str) -> bool:
    """Run a command; show what it said only where it fails."""
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(
        command,
        check=False,
        env=quiet,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    if done.returncode:
        said = [line for line in done.stdout.splitlines() if "rror" in line]
        _say(f"failed: {' '.join(command)}: {said[0].strip() if said else done.returncode}")
    return done.returncode == 0


def _say(step: str) -> None:
    print(f"browser: {step}", file=sys.stderr, flush=True)


def main() -> None:
    """Print the path of the browser."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--install", action="store_true", help="get one where there is none")
    install = parser.parse_args().install
    path = find_browser()
    if path is None and "CHROMIUM" in os.environ:
        sys.exit(
            f"browser: CHROMIUM={os.environ['CHROMIUM']} does not run; expected a path of one"
        )
    if path is None and install:
        path = install_browser()
    if path is None:
        sys.exit(ADVICE)
    print(path)


if __name__ == "__main__":
    main()
