"""Library: fact checks that others published, searched by words or publisher."""

import streamlit as st

from factcheck.ui.components.keyboard import keyboard
from factcheck.ui.components.library_entry import library_entry
from factcheck.ui.components.library_list import library_fields, library_list
from factcheck.ui.components.top_bar import top_bar
from factcheck.ui.library_place import arrive, choose


def library_page() -> None:
    """Draw the page."""
    desk = top_bar("Library")
    if desk is None:
        keyboard()
        return
    words, publisher = library_fields()
    place = arrive(desk, words=words, publisher=publisher)
    left, right = st.columns([3, 2], gap="medium")
    with left:
        library_list(place)
    with right:
        if place.chosen is not None:
            library_entry(place.chosen, editor=desk.editor)
    keyboard(handlers={"entry": choose})
