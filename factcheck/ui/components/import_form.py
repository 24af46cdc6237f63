"""Draw three of the ways in: upload, paste, path."""

from collections.abc import Callable, Mapping, Sequence

import streamlit as st

from factcheck.domain.formats import ENDINGS, shown_endings
from factcheck.errors import FactcheckError
from factcheck.ui import session
from factcheck.ui.components.sheet import draw, quiet
from factcheck.ui.import_acts import ROUND, Given
from factcheck.ui.import_paths import files_at


def upload_form(on_import: Callable[[Sequence[Given]], None]) -> None:
    """Draw the upload of several files."""
    files = st.file_uploader(
        f"Files: {shown_endings(between=', ')}",
        type=[ending.removeprefix(".") for ending in ENDINGS],
        accept_multiple_files=True,
        key=f"files-{session.remembered(ROUND, 0)}",
    )
    st.button(
        "Import the files",
        key="import-files",
        type="primary",
        disabled=not files,
        on_click=lambda: on_import([Given(f.name, f.getvalue(), f.type) for f in files]),
    )


def paste_form(on_import: Callable[[Mapping[str, str]], None]) -> None:
    """Draw the pasting of one article."""
    st.text_area("Text", key="paste-text", height=220)
    left, middle, right = st.columns(3, gap="small")
    with left:
        st.text_input("Headline", key="paste-headline")
    with middle:
        st.text_input("Outlet", key="paste-outlet")
    with right:
        st.text_input("Published", key="paste-published", placeholder="2020-03-13T17:14")
    names = ("text", "headline", "outlet", "published")
    st.button(
        "Import the text",
        key="import-paste",
        type="primary",
        on_click=lambda: on_import({n: str(session.field(f"paste-{n}") or "") for n in names}),
    )


def path_form(on_import: Callable[[str], None]) -> None:
    """Draw the path of a file or folder on the machine that runs the workbench."""
    st.text_input("Path of a file or folder on this machine", key="path")
    draw("path-found", [quiet(_found(str(session.field("path") or "")))])
    st.button(
        "Import from the path",
        key="import-path",
        type="primary",
        on_click=lambda: on_import(str(session.field("path") or "")),
    )


def _found(typed: str) -> str:
    """Return how many files a path stands for, before any of them is read."""
    try:
        found = files_at(typed)
    except FactcheckError as error:
        return str(error)
    return found.words if found else "Of a folder the files in it and below it are read."
