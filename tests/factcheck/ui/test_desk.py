import pytest
from streamlit.testing.v1 import AppTest

from factcheck.ui.desk import first_case
from factcheck.ui.session import Habits
from factcheck.workflow.count_open import count_open


@pytest.mark.parametrize(("demos", "chosen"), [((True, False), 1), ((True, True), 0)])
def test_work_goes_before_the_demo(desk, demos, chosen):
    cases = tuple(
        desk.case.model_copy(update={"id": str(i), "demo": d}) for i, d in enumerate(demos)
    )
    assert first_case(cases).id == str(chosen)


WAITING = """
import streamlit as st
from factcheck.ui.desk import waiting
st.text(tuple(waiting()))
"""


@pytest.mark.parametrize(("name", "counted"), [("Cleo", True), ("", False)])
def test_what_waits_is_counted_for_who_is_signed_in(desk, name, counted):
    app = AppTest.from_string(WAITING, default_timeout=60)
    app.session_state["habits"] = Habits(name=name)
    found = count_open(desk.bench, desk.case.id)
    assert min(found) > 0
    assert app.run().text[0].value == str(tuple(found) if counted else (0, 0))
