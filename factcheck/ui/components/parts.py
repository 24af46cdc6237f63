"""The files of the components: text beside the Python that mounts it."""

from pathlib import Path
from typing import TYPE_CHECKING

import streamlit as st

if TYPE_CHECKING:
    from streamlit.components.v2.types import ComponentRenderer

HERE = Path(__file__).parent


def part(name: str) -> str:
    """Return the text of a file that lies here, such as 'sheet.css'."""
    return (HERE / name).read_text(encoding="utf-8")


def component(name: str) -> "ComponentRenderer":
    """Register the component made of name.html, name.css and name.js, in the shared tones."""
    return st.components.v2.component(
        f"factcheck_{name}",
        html=part(f"{name}.html"),
        css=part("tones.css") + part(f"{name}.css"),
        js=part(f"{name}.js"),
    )
