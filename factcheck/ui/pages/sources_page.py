"""sources."""

from factcheck.ui.components.keyboard import keyboard
from factcheck.ui.components.top_bar import top_bar


def sources_page() -> None:
    """Draw the page."""
    top_bar("sources")
    keyboard()
