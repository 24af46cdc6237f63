import pytest
from streamlit.testing.v1 import AppTest

from factcheck.ui.components.report_preview import gate_nodes
from factcheck.ui.components.sheet import words_of

FAILS = """
import streamlit as st
from factcheck.domain.report import ReportFormat
from factcheck.errors import UsageError
from factcheck.ui import session
from factcheck.ui.components.report_preview import try_write
def write(wanted):
    raise UsageError("no such report", hint="make one")
st.text(f"{try_write(write, ReportFormat.HTML)} {session.notice().words}")
"""


@pytest.mark.parametrize(("status", "mark"), [("proposed", "DRAFT"), ("published", "1 of 1")])
def test_a_report_without_a_published_verdict_is_a_draft(rows, status, mark):
    row = rows[0]._replace(status=status, verdict="mixed")
    told = words_of(gate_nodes([row], {row.claim_id: ["an approval"]}))
    assert told.startswith(mark)
    assert "still needs an approval" in told


def test_a_report_that_cannot_be_written_says_why():
    app = AppTest.from_string(FAILS).run()
    assert app.text[0].value == "None no such report; make one"
