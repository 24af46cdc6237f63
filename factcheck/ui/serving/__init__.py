"""What stands between the browser and the pages."""

from pathlib import Path


def screen_path() -> Path:
    """Return the script that runs for every page."""
    return Path(__file__).with_name("screen.py")
