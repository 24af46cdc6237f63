"""Draw one fact check of the library: what it says, where it came from, what was mended."""

import json

import streamlit as st

from factcheck.domain.fact_check import FactCheck
from factcheck.domain.odd_characters import marked
from factcheck.ui.components.earlier_checks import rating_nodes
from factcheck.ui.components.sheet import Node, draw, el, pairs


def library_entry(entry: FactCheck, *, editor: bool) -> None:
    """Draw the entry, and the record as it came, closed."""
    draw("library-entry", entry_nodes(entry, editor=editor))
    with st.expander("The record as it came"):
        st.code(marked(as_lines(entry.review.raw)), language=None, wrap_lines=True)


def entry_nodes(entry: FactCheck, *, editor: bool) -> list[Node]:
    """Return the claim, the rating as printed beside ours, and all that is stated."""
    review = entry.review
    link = [el("a", entry.url, href=entry.url)] if entry.url else []
    lines = [
        ("published by", review.publisher or ""),
        ("published", review.published_on or ""),
        ("claimed by", review.claimant or ""),
        ("claimed", review.claimed_on or ""),
        ("because", review.explanation),
        ("appeared at", "  ".join(review.appearances)),
        ("language", review.language or ""),
        ("from", f"{entry.file_name}, {entry.imported_at:%Y-%m-%d %H:%M} UTC"),
        ("brought by", entry.imported_by),
    ]
    mended = [
        el("h3", "Mended in reading"),
        el("ul", *(el("li", said) for said in review.mended), cls="lines small"),
    ]
    return [
        el("h4", f"{entry.label} {review.claim}"),
        el("div", *rating_nodes(entry, editor=editor), cls="flow"),
        *link,
        pairs((label, said) for label, said in lines if said),
        *(mended if review.mended else []),
    ]


def as_lines(raw: str) -> str:
    """Return a record with a line a field."""
    try:
        return json.dumps(json.loads(raw), ensure_ascii=False, indent=1)
    except ValueError:
        return raw
