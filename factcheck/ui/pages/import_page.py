"""Import: bring articles into the case and see at once what was read in them."""

import streamlit as st

from factcheck.ui import address
from factcheck.ui.article_acts import arrive
from factcheck.ui.checks_acts import import_checks, library_size
from factcheck.ui.components.address_form import address_form
from factcheck.ui.components.articles_tab import articles_tab
from factcheck.ui.components.checks_form import checks_form
from factcheck.ui.components.import_form import paste_form, path_form, upload_form
from factcheck.ui.components.import_result import import_result
from factcheck.ui.components.keyboard import keyboard
from factcheck.ui.components.top_bar import top_bar
from factcheck.ui.import_acts import import_fetched, import_given, import_pasted, import_path
from factcheck.workflow.import_address import show_fetches

TABS = ("Upload", "Paste", "Path", "Address", "Articles", "Fact checks")


def import_page() -> None:
    """Draw the page."""
    desk = top_bar("Import")
    if desk is None:
        keyboard()
        return
    upload, paste, path, web, own, checks = st.tabs(TABS, key="way", bind="query-params")
    with upload:
        upload_form(lambda files: import_given(desk, files))
    with paste:
        paste_form(lambda typed: import_pasted(desk, **typed))
    with path:
        path_form(lambda typed: import_path(desk, typed))
    with web:
        address_form(show_fetches(desk.bench, desk.case.id), lambda url: import_fetched(desk, url))
    with own:
        articles_tab(arrive(desk))
    with checks:
        checks_form(library_size(desk), lambda files: import_checks(desk, files))
    import_result()
    keyboard(handlers={"article": address.open_article, "go": address.open_claim})
