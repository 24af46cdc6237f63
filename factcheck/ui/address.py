"""The place in the address: `?case=…&claim=…&article=…`, so that a link leads back to it."""

from collections.abc import Mapping

import streamlit as st

from factcheck.ui import session

PARTS = ("case", "article", "claim")
PATHS = (
    *("", "review", "claims", "consistency", "adjudicate", "sources", "library", "reports"),
    *("import", "settings"),
)


def place(part: str) -> str:
    """Return a part of the place: from the address, else where this visit was last."""
    return st.query_params.get(part) or session.remembered(f"place:{part}", "")


def go(**parts: str) -> None:
    """Go to a place; an empty part is taken out of the address."""
    for part, value in parts.items():
        session.remember(f"place:{part}", value)
        if value:
            st.query_params[part] = value
        elif part in st.query_params:
            del st.query_params[part]


def parts() -> dict[str, str]:
    """Return the place where this visit is, for an address."""
    return {part: value for part in PARTS if (value := session.remembered(f"place:{part}", ""))}


def asked(name: str) -> tuple[str, ...]:
    """Return the values of a filter in the address."""
    return tuple(st.query_params.get_all(name))


def open_page(path: str) -> None:
    """Ask for another page; `navigation` turns to it in the next run."""
    session.remember("page", path)


def page_asked() -> str:
    """Return the page that was asked for, once."""
    asked_for = session.remembered("page", "")
    session.forget("page")
    return asked_for


def open_claim(told: Mapping[str, object]) -> None:
    """Open the claim of an act on the Review page."""
    go(claim=str(told["claim"]), article="")
    open_page("review")


def open_adjudication(told: Mapping[str, object]) -> None:
    """Open the claim of an act on the Adjudicate page."""
    go(claim=str(told["claim"]), article="")
    open_page("adjudicate")


def open_case(told: Mapping[str, object]) -> None:
    """Open the case of an act on the page that is shown."""
    go(case=str(told["case"]), article="", claim="")


def open_article(told: Mapping[str, object]) -> None:
    """Open the article of an act on the Review page."""
    go(article=str(told["article"]), claim="")
    open_page("review")
