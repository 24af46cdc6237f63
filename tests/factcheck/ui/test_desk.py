import pytest
from streamlit.testing.v1 import AppTest

from factcheck.bootstrap import open_workbench
from factcheck.settings import Settings
from factcheck.ui.desk import first_case, workbench
from factcheck.ui.session import Habits
from factcheck.workflow.count_open import count_open
from factcheck.workflow.create_case import create_case
from factcheck.workflow.list_cases import cases_by_change


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


@pytest.mark.parametrize(("kept", "demos"), [((), 1), (("Own",), 0)])
def test_the_demo_is_made_in_a_store_without_a_case_only(tmp_path, monkeypatch, kept, demos):
    monkeypatch.setenv("FACTCHECK_DATA_FOLDER", str(tmp_path))
    made = []
    monkeypatch.setattr("factcheck.ui.desk.open_demo", made.append)
    bench = open_workbench(Settings(data_folder=tmp_path))
    for name in kept:
        create_case(bench, name, by="ana")
    workbench.clear()
    opened = workbench()
    workbench.clear()
    assert len(made) == demos
    assert len(cases_by_change(opened)) == len(kept)
