"""Versions of a report."""

import pytest
from pydantic import ValidationError

from factcheck.domain.history import GENESIS, Act, chained
from factcheck.domain.report import (
    FILE_KINDS,
    REPORTED,
    House,
    ReportFormat,
    ReportVersion,
    head_of_work,
    work,
)
from tests.factcheck.fakes import START


def a_version(**fields):
    given = {"id": "r", "case_id": "c", "number": 1, "draft": True, "contents": "{}"}
    made = {"sha256": "0", "history_head": "0", "made_at": START, "made_by": "ana"}
    return ReportVersion(**{**given, **made, **fields})


def test_versions_are_counted_from_one():
    assert a_version().number == 1
    with pytest.raises(ValidationError):
        a_version(number=0)


def test_formats_are_named_as_the_command_line_names_them():
    assert {"html", "markdown", "json", "csv"} <= {f.value for f in ReportFormat}


def test_every_format_has_a_file_of_its_own():
    assert set(FILE_KINDS) == set(ReportFormat)
    for names in zip(*FILE_KINDS.values(), strict=True):
        titles_or_endings = names if "/" not in names[0] else ()  # two are of one media type
        assert len(set(titles_or_endings)) == len(titles_or_endings)


@pytest.mark.parametrize(
    ("page", "told"),
    [
        ("https://desk.example/{case}.html", "https://desk.example/c7.html"),
        ("https://desk.example/a.html", "https://desk.example/a.html"),
        ("", ""),
    ],
)
def test_the_page_of_a_house_is_that_of_the_case(page, told):
    assert House(page=page).at_case("c7").page == told


def test_a_report_rests_on_work_and_not_on_reports():
    did = Act(case_id="c", subject="case:c", action="checked", by="ana", at=START)
    first = chained(did, None)
    second = chained(did.but(action=REPORTED), first)
    assert work([first, second]) == (first,)
    assert head_of_work([first, second]) == first.hash != second.hash
    assert head_of_work([]) == GENESIS
