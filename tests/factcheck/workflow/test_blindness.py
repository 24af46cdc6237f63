"""The first verdict is hidden until the second is in."""

import pytest

from factcheck.domain.review import ReviewText
from factcheck.domain.status import Status
from factcheck.workflow.blindness import is_blind
from factcheck.workflow.create_case import create_case
from factcheck.workflow.list_claims import list_claims
from factcheck.workflow.review_claim import review_claim
from tests.factcheck.fakes import claim_named


@pytest.mark.parametrize(
    ("fields", "status", "by", "reviewed_by", "blind"),
    [
        ({}, "proposed", "bo", ("ana",), True),
        ({}, "in_review", "bo", ("ana", "cy"), True),
        ({}, "proposed", "ana", ("ana",), False),
        ({}, "in_review", "bo", ("ana", "bo"), False),
        ({}, "proposed", "", ("ana",), False),
        ({}, "researching", "bo", (), False),
        ({}, "approved", "bo", ("ana",), False),
        ({}, "published", "bo", ("ana",), False),
        ({"solo": True}, "proposed", "bo", ("ana",), False),
        ({"demo": True}, "proposed", "bo", ("ana",), False),
    ],
)
def test_who_may_not_see_yet(bench, fields, status, by, reviewed_by, blind):
    case = create_case(bench, "Blind", by="ana").but(**fields)
    assert is_blind(case, Status(status), by=by, reviewed_by=reviewed_by) is blind


def test_the_table_gives_nothing_away(bench, case):
    claim = claim_named(bench, case.id, "C1")
    review_claim(bench, claim.ref, ReviewText(verdict="mixed"), by="ana", seen=0)

    def seen_by(reader):
        return list_claims(bench, case.id, by=reader).rows[0].verdict

    assert [seen_by("ana"), seen_by("bo"), seen_by("")] == ["mixed", "", "mixed"]
