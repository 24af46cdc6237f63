from dataclasses import replace

import pytest

from factcheck.domain.report import ReportFormat
from factcheck.errors import UsageError
from factcheck.ui.report_acts import Wanted, file_name, gate, judged_rows, refused, told_or_said


def test_claims_with_a_verdict_are_listed_with_what_they_lack(desk):
    rows = judged_rows(desk)
    needs = gate(desk)
    assert rows
    assert all(row.reviewed_by for row in rows)
    assert {row.claim_id for row in rows} - set(needs), "one verdict is published"
    assert any(line.missing for line in needs.values())


@pytest.mark.parametrize(
    ("name", "wanted", "file"),
    [
        ("Camp Taji: 3/11", Wanted(), "camp-taji-3-11"),
        ("Camp", Wanted(2), "camp-v2"),
        ("!!", Wanted(), "report"),
        ("Ann Roe", Wanted(withhold=True), "report-{case}"),
        ("Ann Roe", Wanted(3, withhold=True), "report-{case}-v3"),
    ],
)
def test_a_report_is_named_for_its_case_and_never_for_a_victim(desk, name, wanted, file):
    named = replace(desk, case=desk.case.but(name=name))
    assert file_name(named, wanted) == file.format(case=desk.case.id)


def failing(*_):
    """Refuse whatever is asked."""
    raise UsageError("there is no such report", hint="make one")


def test_a_format_that_cannot_be_written_is_named_with_the_reason():
    assert refused(failing)[ReportFormat.CLAIM_REVIEW] == "there is no such report; make one"
    assert ReportFormat.CLAIM_REVIEW not in refused(lambda _: b"")


def test_what_cannot_be_compared_is_null():
    assert told_or_said(failing, 1, None) is None
    assert told_or_said(lambda *_: (), 1, 2) == ()
