"""Draw the way in by an address, the only one that goes out, and what was fetched when."""

import re
from collections.abc import Callable, Sequence
from urllib.parse import urlsplit

import streamlit as st

from factcheck.domain.history import HistoryEntry
from factcheck.ui import session
from factcheck.ui.components.sheet import Node, draw, el, quiet

SHOWN = 20  # of what was fetched; the history of the case has all
HOST = re.compile(r"[a-z0-9.-]{1,253}")  # what may stand in a caption, which reads Markdown


def address_form(fetches: Sequence[HistoryEntry], on_fetch: Callable[[str], None]) -> None:
    """Draw the address of a page, feed or file, and what was fetched before."""
    st.text_input("Address of a page, a feed or a file", key="address", placeholder="https://…")
    st.caption(goes_out(str(session.field("address") or "")))
    st.button(
        "Go out and fetch it",
        key="import-address",
        type="primary",
        on_click=lambda: on_fetch(str(session.field("address") or "")),
    )
    if fetches:
        draw("fetches", fetch_nodes(fetches))


def goes_out(typed: str) -> str:
    """Return what the button does, with the host that it asks where one is typed.

    >>> goes_out("https://fen.example/1")[:52]
    'The button sends one request to `fen.example`, and t'
    """
    try:
        host = urlsplit(typed.strip()).hostname or ""
    except ValueError:
        host = ""
    named = f"`{host}`" if HOST.fullmatch(host) else "the host in the address"
    return (
        f"The button sends one request to {named}, and to where that redirects. It comes from the "
        "machine that runs the workbench, whose address they see. Nothing else here goes out, and "
        "nothing by itself."
    )


def fetch_nodes(fetches: Sequence[HistoryEntry]) -> list[Node]:
    """Return a line for each time that something was fetched, the latest first."""
    lines = [_line(entry) for entry in fetches[:SHOWN]]
    more = len(fetches) - SHOWN
    if more > 0:
        lines.append(el("li", quiet(f"and {more} more, see the history of the case")))
    return [el("h3", "Fetched for this case"), el("ul", *lines, cls="lines small")]


def _line(entry: HistoryEntry) -> Node:
    redirected = [quiet(f" asked as {entry.before}")] if entry.before != entry.after else []
    when = el("time", f"{entry.at:%Y-%m-%d %H:%M} UTC")
    return el("li", when, el("b", f" {entry.by} "), entry.after, *redirected)
