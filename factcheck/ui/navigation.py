"""The whole application: which pages there are, and what all of them share."""

import logging
from collections.abc import Callable
from pathlib import Path

import streamlit as st

from factcheck.domain.odd_characters import marked
from factcheck.errors import FactcheckError
from factcheck.ui import address, session
from factcheck.ui.acting import WHERE
from factcheck.ui.desk import waiting
from factcheck.ui.pages.adjudicate_page import adjudicate_page
from factcheck.ui.pages.claims_page import claims_page
from factcheck.ui.pages.consistency_page import consistency_page
from factcheck.ui.pages.desk_page import desk_page
from factcheck.ui.pages.import_page import import_page
from factcheck.ui.pages.library_page import library_page
from factcheck.ui.pages.reports_page import reports_page
from factcheck.ui.pages.review_page import review_page
from factcheck.ui.pages.settings_page import settings_page
from factcheck.ui.pages.sources_page import sources_page
from factcheck.workflow.count_open import Waiting

STYLE = Path(__file__).with_name("style.css")
SHIELD = "🛡️"  # an emoji: a named icon would be fetched from outside
LOG = logging.getLogger(__name__)


def main() -> None:
    """Run the page that the address names."""
    st.set_page_config(page_title="Fact-check workbench", page_icon=SHIELD, layout="wide")
    st.html(STYLE)
    counts = _counts()
    pages = [
        st.Page(desk_page, title="Desk", default=True),
        st.Page(review_page, title="Review", url_path="review"),
        st.Page(claims_page, title="Claims", url_path="claims"),
        st.Page(
            consistency_page,
            title=counted("Consistency", counts.contradictions),
            url_path="consistency",
        ),
        st.Page(
            adjudicate_page,
            title=counted("Adjudicate", counts.disagreements),
            url_path="adjudicate",
        ),
        st.Page(sources_page, title="Sources", url_path="sources"),
        st.Page(library_page, title="Library", url_path="library"),
        st.Page(reports_page, title="Reports", url_path="reports"),
        st.Page(import_page, title="Import", url_path="import"),
        st.Page(settings_page, title="Settings", url_path="settings"),
    ]
    chosen = st.navigation(pages, position="top")
    wanted = address.page_asked()
    for page in pages:
        if wanted and page.url_path == wanted != chosen.url_path:
            st.switch_page(page, query_params=address.parts())
    session.turn_to(chosen.url_path)
    shown(chosen.run)


def counted(title: str, waiting_there: int) -> str:
    """Return the title of a page with what waits there.

    >>> counted("Adjudicate", 2), counted("Adjudicate", 0)
    ('Adjudicate (2)', 'Adjudicate')
    """
    return f"{title} ({waiting_there})" if waiting_there else title


def _counts() -> Waiting:
    """Return what waits; nothing where it cannot be told, for the page itself then says why."""
    try:
        return waiting()
    except Exception:
        LOG.exception("what waits cannot be counted")
        return Waiting()


def shown(draw_page: Callable[[], None]) -> None:
    """Draw a page; where that fails say so in a sentence of ours, and log the cause."""
    try:
        draw_page()
    except FactcheckError as error:
        st.error("This page cannot be shown:")
        st.text(
            marked(str(error))
        )  # may quote a name or a file, which is not to be read as markup
    except Exception:
        LOG.exception("a page could not be drawn")
        st.error(f"This page cannot be shown. What was saved is safe; {WHERE}.")
