"""settings."""

from factcheck.ui.components.keyboard import keyboard
from factcheck.ui.components.top_bar import top_bar


def settings_page() -> None:
    """Draw the page."""
    top_bar("settings")
    keyboard()
