"""Import: bring articles into the case and see at once what was read in them."""

import streamlit as st

from factcheck.ui import address
from factcheck.ui.checks_acts import import_checks, library_size
from factcheck.ui.components.checks_form import checks_form
from factcheck.ui.components.import_form import (
    import_result,
    paste_form,
    path_form,
    upload_form,
)
from factcheck.ui.components.keyboard import keyboard
from factcheck.ui.components.top_bar import top_bar
from factcheck.ui.import_acts import import_given, import_pasted, import_path


def import_page() -> None:
    """Draw the page."""
    desk = top_bar("Import")
    if desk is None:
        keyboard()
        return
    upload, paste, path, checks = st.tabs(["Upload", "Paste", "Path", "Fact checks"])
    with upload:
        upload_form(lambda files: import_given(desk, files))
    with paste:
        paste_form(lambda typed: import_pasted(desk, **typed))
    with path:
        path_form(lambda typed: import_path(desk, typed))
    with checks:
        checks_form(library_size(desk), lambda files: import_checks(desk, files))
    import_result()
    keyboard(handlers={"article": address.open_article})
