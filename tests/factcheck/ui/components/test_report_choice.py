"""Which report is shown and downloaded."""

import pytest
from streamlit.testing.v1 import AppTest

DRAWN = """
import streamlit as st
from types import SimpleNamespace
from factcheck.ui.components.report_choice import report_choice
st.text(repr(tuple(report_choice([SimpleNamespace(number=n) for n in {numbers}]))))
"""


@pytest.mark.parametrize(
    ("numbers", "version", "hide", "wanted"),
    [
        ([], None, False, (None, False)),
        ([1, 2], None, True, (None, True)),
        ([1, 2], 2, False, (2, False)),
        ([1, 2], 1, True, (1, True)),
    ],
)
def test_a_version_and_names_are_chosen(numbers, version, hide, wanted):
    app = AppTest.from_string(DRAWN.format(numbers=numbers)).run()
    assert len(app.selectbox) == bool(numbers)
    if version:
        app.selectbox[0].select(version).run()
    if hide:
        app.checkbox[0].check().run()
    assert app.text[0].value == repr(wanted)
