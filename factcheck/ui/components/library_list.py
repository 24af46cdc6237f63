"""Draw the search of the library, and what it found."""

import streamlit as st

from factcheck.ui import session
from factcheck.ui.components.earlier_checks import EMPTY
from factcheck.ui.components.sheet import Node, draw, el, quiet
from factcheck.ui.library_place import Found, LibraryPlace
from factcheck.ui.wording import verdict_sign

NOTHING = "No entry shares anything with these words. Fewer or other words may find one."


def library_fields() -> tuple[str, str]:
    """Draw the two fields; return the words and the publisher that are looked for."""
    with st.container(horizontal=True, gap="small"):
        st.text_input("What it is about", key="library-words", placeholder="rockets Camp Taji")
        st.text_input("Publisher, or a part of its name", key="library-publisher")
    asked = (session.field(key) for key in ("library-words", "library-publisher"))
    words, publisher = (str(said or "") for said in asked)
    return words, publisher


def library_list(place: LibraryPlace) -> None:
    """Draw the entries; a click sends the act 'entry'."""
    draw("library-list", list_nodes(place))


def list_nodes(place: LibraryPlace) -> list[Node]:
    """Return how many there are, then a row an entry, or in words why there is none."""
    if not place.size:
        return [el("p", EMPTY, cls="quiet")]
    if not place.found:
        return [el("p", NOTHING, cls="quiet")]
    shown = len(place.found)
    told = f"{shown:,} of {place.size:,}" if shown < place.size else f"{shown:,}"
    more = place.total - shown
    note = [el("p", f"{more:,} more: add a word to narrow it.", cls="quiet small")] if more else []
    rows = (el("div", _row(found, place), role="listitem") for found in place.found)
    listed = el("div", *rows, cls="queue scroll", role="list", label="Fact checks")
    return [el("h3", f"Fact checks ({told})"), listed, *note]


def _row(found: Found, place: LibraryPlace) -> Node:
    entry, review = found.entry, found.entry.review
    sign = verdict_sign(entry.verdict.value if entry.verdict else "", editor=place.desk.editor)
    printed = f"“{review.label}”" if review.label else "no rating stated"
    about = (printed, review.publisher, review.published_on, found.why)
    here = place.chosen is not None and place.chosen.id == entry.id
    return el(
        "div",
        el("span", sign.glyph, cls=f"tone {sign.tone}", title=entry.rating),
        el("span", review.claim, cls="words"),
        el("span", quiet(" · ".join(said for said in about if said)), cls="under"),
        cls="row paired",
        role="button",
        id=entry.id,
        current="true" if here else "false",
        label=f"{entry.label}, {entry.rating}: {review.claim}",
        act={"do": "entry", "entry": entry.id},
    )
