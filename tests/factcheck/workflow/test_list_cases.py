"""The Desk."""

from factcheck.domain.review import ReviewText
from factcheck.domain.status import SimpleStatus
from factcheck.workflow.change_status import take_claim
from factcheck.workflow.create_case import create_case
from factcheck.workflow.list_cases import (
    case_lines,
    cases_by_change,
    list_articles,
    list_cases,
    show_case,
)
from factcheck.workflow.review_claim import review_claim
from tests.factcheck.fakes import claim_named

MIXED = ReviewText(verdict="mixed", rationale="because", nothing_found=True)


def test_cases_are_listed_with_the_last_changed_first(bench, case):
    create_case(bench, "Newer", by="ana")
    take_claim(bench, claim_named(bench, case.id, "C1").ref, by="ana", seen=1)
    camp, newer = list_cases(bench)
    assert (camp.case.name, newer.case.name) == ("Camp", "Newer")
    assert (camp.articles, camp.claims, camp.contradictions) == (2, 4, 1)
    assert (newer.articles, newer.claims, newer.contradictions) == (0, 0, 0)
    assert set(newer.by_status.values()) == {0}


def test_an_overview_counts_the_work(bench, case):
    claim = claim_named(bench, case.id, "C1")
    take_claim(bench, claim.ref, by="ana", seen=1)
    review_claim(bench, claim.ref, MIXED, by="ana", seen=0)
    seen = show_case(bench, case.id, by="ana")
    assert seen.summary.by_status[SimpleStatus.TO_APPROVE] == 1
    assert (seen.by_verdict, seen.by_kind) == ({"mixed": 1}, {"casualty": 4})
    assert (seen.mine, seen.mine_done) == (1, 1)
    assert [(a.article.label, a.claims, a.done, a.contradictions) for a in seen.articles] == [
        ("A1", 2, 1, 1),
        ("A2", 2, 0, 1),
    ]
    assert seen.activity[0].action == "moved"
    assert seen.checked_at is not None


def test_a_second_reviewer_sees_no_verdict_in_it(bench, case):
    claim = claim_named(bench, case.id, "C1")
    review_claim(bench, claim.ref, MIXED, by="ana", seen=0)
    seen = show_case(bench, case.id, by="bo")
    assert (seen.by_verdict, seen.mine, seen.agreement.claims) == ({}, 0, 0)


def test_cases_without_their_figures_stand_in_the_same_order(bench, case):
    later = create_case(bench, "Later", by="ana")
    assert [c.id for c in cases_by_change(bench)] == [later.id, case.id]
    assert cases_by_change(bench) == [summary.case for summary in list_cases(bench)]


def test_a_case_is_counted_without_reading_it(bench, case):
    create_case(bench, "Newer", by="ana")
    lines = {line.case.name: line for line in case_lines(bench)}
    camp, newer = lines["Camp"], lines["Newer"]
    assert (camp.articles, camp.claims, camp.published, camp.conflicts) == (2, 4, 0, 1)
    assert (newer.articles, newer.claims, newer.published, newer.conflicts) == (0, 0, 0, 0)
    assert [a.label for a in list_articles(bench, case.id)] == ["A1", "A2"]


def test_who_did_what_is_told_by_reviewer(bench, case):
    one, two = (claim_named(bench, case.id, label) for label in ("C1", "C2"))
    take_claim(bench, one.ref, by="ana", seen=1)
    take_claim(bench, two.ref, by="bo", seen=1)
    review_claim(bench, one.ref, MIXED, by="ana", seen=0)
    people = show_case(bench, case.id).people
    assert [(p.name, p.held, p.done, p.judged) for p in people] == [
        ("ana", 1, 1, 1),
        ("bo", 1, 0, 0),
    ]
    assert len(show_case(bench, case.id, latest=2).activity) == 2
