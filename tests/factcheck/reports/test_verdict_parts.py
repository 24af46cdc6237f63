"""Verdicts in a report."""

import pytest

from factcheck.domain.status import Status
from factcheck.reports.verdict_parts import reviewer_name, verdict_part

S = Status


@pytest.mark.parametrize(
    ("number", "line", "final", "standing", "others"),
    [
        (0, "supported", True, "ana", []),
        (1, "reviewers disagree", False, None, ["ana", "bo"]),
        (2, "proposed: outdated", False, "bo", []),
        (3, "not pursued", False, None, []),
    ],
)
def test_a_verdict_is_printed_as_far_as_it_stands(dossier, number, line, final, standing, others):
    told = verdict_part(dossier, dossier.claims[number])
    assert (told.line, told.final) == (line, final)
    assert (told.standing.reviewer if told.standing else None) == standing
    assert [p.reviewer for p in told.others] == others


@pytest.mark.parametrize(
    ("status", "line"),
    [
        (S.RESEARCHING, "proposed: supported"),
        (S.IN_REVIEW, "proposed: supported"),
        (S.APPROVED, "supported"),
        (S.PUBLISHED, "supported"),
        (S.CORRECTED, "supported (corrected)"),
        (S.RETRACTED, "retracted: supported"),
    ],
)
def test_only_what_was_approved_is_no_proposal(dossier, status, line):
    assert verdict_part(dossier, dossier.claims[0].but(status=status)).line == line


def test_without_a_review_there_is_no_verdict(unworked):
    told = verdict_part(unworked, unworked.claims[0])
    assert (told.line, told.standing, told.others) == ("no verdict yet", None, ())


def test_a_reviewer_goes_by_the_name_as_typed(dossier):
    named = dossier.but(reviewers=(dossier.reviewers[0].but(name="Ana Ruíz"),))
    assert [reviewer_name(named, r) for r in ("ana", "zed", None)] == ["Ana Ruíz", "zed", None]
