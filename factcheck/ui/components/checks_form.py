"""Draw the way in for fact checks that others published."""

from collections.abc import Callable, Sequence

import streamlit as st

from factcheck.ui import session
from factcheck.ui.import_acts import ROUND, Given

TYPES = ("json", "jsonl", "html", "htm", "csv")
LARGER = "A larger feed goes in by ‘factcheck library import FILE’."


def checks_form(size: int, on_import: Callable[[Sequence[Given]], None]) -> None:
    """Draw the upload; `size` is how many fact checks the library holds."""
    st.caption(held(size))
    files = st.file_uploader(
        "Feeds and JSON-LD, saved pages, tables: .json, .jsonl, .html, .csv",
        type=list(TYPES),
        accept_multiple_files=True,
        key=f"checks-{session.remembered(ROUND, 0)}",
    )
    st.button(
        "Take the fact checks in",
        key="import-checks",
        type="primary",
        disabled=not files,
        on_click=lambda: on_import([Given(f.name, f.getvalue(), f.type) for f in files]),
    )


def held(size: int) -> str:
    """Say what the library holds and what for."""
    count = f"{size:,} fact check{'s' * (size != 1)}"
    use = "Library searches them; Review shows those that may be about a claim, none applied."
    return f"The library, which all cases share, holds {count}. {use} {LARGER}"
