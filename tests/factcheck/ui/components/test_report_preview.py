import pytest
from streamlit.testing.v1 import AppTest

from factcheck.domain.guards import Missing
from factcheck.domain.report import ReportFormat
from factcheck.domain.status import Status
from factcheck.ui.components.report_preview import (
    gate_nodes,
    next_words,
    refused_nodes,
    version_nodes,
)
from factcheck.ui.components.sheet import words_of
from factcheck.workflow.publish_report import list_reports
from factcheck.workflow.show_gate import GateLine

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
    line = GateLine(Status.PUBLISHED, (Missing.APPROVAL,))
    told = words_of(gate_nodes([row], {row.claim_id: line}))
    assert told.startswith(mark)
    assert "to be published it needs an approval" in told


def test_without_verdicts_it_says_where_to_begin():
    assert (
        words_of(gate_nodes([], {})) == "DRAFT: nobody has given a verdict yet. Begin in Review."
    )


@pytest.mark.parametrize(
    ("editor", "words", "not_said"),
    [(False, "mixed", "outdated"), (True, "outdated", "mixed")],
)
def test_the_gate_speaks_in_the_words_of_the_mode(rows, editor, words, not_said):
    row = rows[0]._replace(status="corrected", verdict="outdated", said="")
    told = words_of(gate_nodes([row], {}, editor=editor))
    assert words in told
    assert not_said not in told
    assert ("corrected" in told) is editor


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (GateLine(Status.APPROVED, ()), "can be approved"),
        (GateLine(Status.CORRECTED, ()), "the correction can be published, with a note"),
        (GateLine(Status.APPROVED, (Missing.AGREEMENT,)), "to be approved it needs an adjudicat"),
    ],
)
def test_what_a_verdict_waits_for_is_said(line, words):
    assert next_words(line).startswith(words)


@pytest.mark.parametrize("stale", [True, False])
def test_a_version_that_the_case_outgrew_is_marked(open_page, desk, stale):
    app = open_page("reports")
    app.button(key="freeze").click().run()
    versions = list_reports(desk.bench, desk.case.id)
    told = words_of(version_nodes(versions, stale=stale))
    assert ("out of date" in told) is stale
    assert "Version 1" in told


def test_a_report_that_cannot_be_written_says_why():
    app = AppTest.from_string(FAILS).run()
    assert app.text[0].value == "None no such report; make one"


def test_a_format_that_cannot_be_written_says_why():
    told = words_of(refused_nodes({ReportFormat.PDF: "install *it*"}))
    assert told == "no PDF: install *it*"
