"""What stands between the browser and the pages."""

from pathlib import Path

from starlette.middleware import Middleware

from factcheck.ui.serving.headers import StrictHeaders


def screen_path() -> Path:
    """Return the script that runs for every page."""
    return Path(__file__).with_name("screen.py")


def guards() -> list[Middleware]:
    """Return what every answer passes through."""
    return [Middleware(StrictHeaders)]
