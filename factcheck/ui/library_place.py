"""What the Library page shows: the entries that were looked for, and the one in hand."""

from collections.abc import Mapping
from dataclasses import dataclass

import streamlit as st

from factcheck.domain.fact_check import FactCheck
from factcheck.errors import FactcheckError
from factcheck.ui import session
from factcheck.ui.desk import Desk
from factcheck.workflow.ports import Workbench
from factcheck.workflow.search_library import (
    find_fact_check,
    latest_fact_checks,
    library_stamp,
    list_fact_checks,
    search_library,
)

ENTRY = "library-entry"  # the one in hand
LISTED = 40  # entries: more would be read by nobody, and other words find them
KEPT = 50  # searches in memory; a page is drawn again at each key


@dataclass(frozen=True, slots=True)
class Found:
    """Hold an entry, and in what it is like the words, if it was found by any."""

    entry: FactCheck
    why: str = ""


@dataclass(frozen=True, slots=True)
class LibraryPlace:
    """Hold what is on the page."""

    desk: Desk
    size: int
    found: tuple[Found, ...]
    total: int
    chosen: FactCheck | None


def arrive(desk: Desk, *, words: str, publisher: str) -> LibraryPlace:
    """Return what is shown for words and a publisher, each '' where nothing is asked."""
    size, stamp = library_stamp(desk.bench)
    asked = (words.strip(), publisher.strip())
    found = _found(stamp, size, *asked, desk.bench) if size else ()
    return LibraryPlace(desk, size, found[:LISTED], len(found), _chosen(desk.bench, found))


def choose(told: Mapping[str, object]) -> None:
    """Take an entry in hand."""
    session.remember(ENTRY, str(told["entry"]))


def _chosen(bench: Workbench, found: tuple[Found, ...]) -> FactCheck | None:
    """Return the entry in hand; the first of the list where it is gone or none is."""
    known = session.remembered(ENTRY, "")
    try:
        return find_fact_check(bench, known) if known else _first(found)
    except FactcheckError:
        return _first(found)


def _first(found: tuple[Found, ...]) -> FactCheck | None:
    return found[0].entry if found else None


@st.cache_resource(max_entries=KEPT, show_spinner=False)
def _found(
    stamp: int,  # noqa: ARG001  # changes with the library
    size: int,
    words: str,
    publisher: str,
    _bench: Workbench,
) -> tuple[Found, ...]:
    if words:
        near = search_library(_bench, words, most=size)
        told = [Found(match.entry, match.likeness.reason) for match in near]
        wanted = publisher.casefold()
        return tuple(f for f in told if wanted in (f.entry.review.publisher or "").casefold())
    if publisher:
        return tuple(map(Found, reversed(list_fact_checks(_bench, publisher=publisher))))
    return tuple(map(Found, latest_fact_checks(_bench, most=LISTED)))
