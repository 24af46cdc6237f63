from dataclasses import replace

import pytest

from factcheck.ui.report_acts import file_name, gate, judged_rows


def test_claims_with_a_verdict_are_listed_with_what_they_lack(desk):
    rows = judged_rows(desk)
    needs = gate(desk)
    assert rows
    assert all(row.reviewed_by for row in rows)
    assert {row.claim_id for row in rows} - set(needs), "one verdict is published"
    assert any(line.missing for line in needs.values())


@pytest.mark.parametrize(
    ("name", "file"), [("Camp Taji: 3/11", "camp-taji-3-11"), ("!!", "report")]
)
def test_a_report_is_named_for_its_case(desk, name, file):
    assert file_name(replace(desk, case=desk.case.but(name=name))) == file
