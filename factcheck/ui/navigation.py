"""The whole application: which pages there are, and what all of them share."""

import logging
from collections.abc import Callable
from pathlib import Path

import streamlit as st

from factcheck.errors import FactcheckError
from factcheck.ui import address
from factcheck.ui.acting import WHERE
from factcheck.ui.pages.claims_page import claims_page
from factcheck.ui.pages.consistency_page import consistency_page
from factcheck.ui.pages.desk_page import desk_page
from factcheck.ui.pages.import_page import import_page
from factcheck.ui.pages.reports_page import reports_page
from factcheck.ui.pages.review_page import review_page

STYLE = Path(__file__).with_name("style.css")
SHIELD = "🛡️"  # an emoji: a named icon would be fetched from outside
LOG = logging.getLogger(__name__)


def main() -> None:
    """Run the page that the address names."""
    st.set_page_config(page_title="Fact-check workbench", page_icon=SHIELD, layout="wide")
    st.html(STYLE)
    pages = [
        st.Page(desk_page, title="Desk", default=True),
        st.Page(review_page, title="Review", url_path="review"),
        st.Page(claims_page, title="Claims", url_path="claims"),
        st.Page(consistency_page, title="Consistency", url_path="consistency"),
        st.Page(reports_page, title="Reports", url_path="reports"),
        st.Page(import_page, title="Import", url_path="import"),
    ]
    chosen = st.navigation(pages, position="top")
    wanted = address.page_asked()
    for page in pages:
        if wanted and page.url_path == wanted != chosen.url_path:
            st.switch_page(page, query_params=address.parts())
    shown(chosen.run)


def shown(draw_page: Callable[[], None]) -> None:
    """Draw a page; where that fails say so in a sentence of ours, and log the cause."""
    try:
        draw_page()
    except FactcheckError as error:
        st.error(str(error))
    except Exception:
        LOG.exception("a page could not be drawn")
        st.error(f"This page cannot be shown. What was saved is safe; {WHERE}.")
