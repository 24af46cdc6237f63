import pytest
from streamlit.testing.v1 import AppTest

FORM = """
import streamlit as st
from factcheck.ui.components.kept_fields import KeptFields
from factcheck.ui import session
kept = st.session_state.setdefault("seen", [])
typed = {"flags": ["a"], "note": "old", "grade": "2"}
fields = KeptFields(typed, form="f", of="k1", keep=lambda n, k: kept.append((n, session.field(k))))
fields.text("note", "Note")
fields.area("words", "Words", height=80)
fields.check("named", "Named", otherwise=True)
fields.choice("grade", "Grade", ["1", "2"])
fields.choice("other", "Other", ["1", "2"])
fields.several("flags", "Flags", ["a", "b"])
fields.buttons("stance", "It", ["x", "y"], otherwise="y")
"""


@pytest.fixture
def form():
    return AppTest.from_string(FORM).run()


def test_fields_show_what_was_typed_and_else_their_default(form):
    assert form.text_input(key="f-note-k1").value == "old"
    assert form.checkbox(key="f-named-k1").value is True
    assert form.selectbox(key="f-grade-k1").value == "2"
    assert form.selectbox(key="f-other-k1").value is None
    assert form.multiselect(key="f-flags-k1").value == ["a"]


def test_each_change_is_handed_over_and_nothing_else(form):
    form.text_area(key="f-words-k1").set_value("new").run()
    form.checkbox(key="f-named-k1").uncheck().run()
    assert form.session_state["seen"] == [("words", "new"), ("named", False)]
