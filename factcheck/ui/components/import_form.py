"""Draw the three ways in: paste, upload, path; and what became of the latest import."""

from collections.abc import Callable, Mapping, Sequence

import streamlit as st

from factcheck.domain.formats import ENDINGS, shown_endings
from factcheck.ui import session
from factcheck.ui.components.sheet import Node, draw, el
from factcheck.ui.import_acts import LINES, ROUND, Given, Line

SIGNS = {"good": "✓", "old": "=", "mid": "⚠", "bad": "✗"}


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
    st.button(
        "Import from the path",
        key="import-path",
        type="primary",
        on_click=lambda: on_import(str(session.field("path") or "")),
    )


def import_result() -> None:
    """Draw what the latest import read and skipped, and why."""
    lines: list[Line] = session.remembered(LINES, [])
    if lines:
        draw("import-result", result_nodes(lines))


def result_nodes(lines: Sequence[Line]) -> list[Node]:
    """Return a line an input; an article that was read leads to its claims."""
    return [el("h3", "Latest import"), el("ul", *(_line(line) for line in lines), cls="lines")]


def _line(line: Line) -> Node:
    sign = el("span", f"{SIGNS[line.tone]} ", cls=f"tone {line.tone}")
    words: list[Node] = [sign, line.words]
    if line.article:
        act = {"do": "article", "article": line.article}
        words += [" ", el("button", "see its claims", act=act)]
    return el("li", *words)
