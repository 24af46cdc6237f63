"""By which rules a case is compared."""

import dataclasses

import pytest

from factcheck.domain.rules import Level, Rules, SomeRules
from factcheck.errors import NotFound
from factcheck.workflow.list_cases import list_cases, show_case
from factcheck.workflow.list_claims import list_claims
from factcheck.workflow.publish_report import load_dossier
from factcheck.workflow.set_rules import set_rules
from factcheck.workflow.show_article import show_article
from factcheck.workflow.show_consistency import show_consistency
from factcheck.workflow.show_rules import DESK, show_rules


def test_the_defaults_hold_until_somebody_sets_something(bench, case):
    found = show_rules(bench, case.id)
    assert found.rules == Rules()
    assert set(found.levels.values()) == {Level.BUILT_IN}


def test_environment_desk_and_case_are_told_apart(bench, case):
    told = dataclasses.replace(bench, rules=SomeRules(exact_clock_minutes=1))
    set_rules(told, DESK, SomeRules(loose_clock_minutes=2), by="ana", seen=0)
    set_rules(told, case.id, SomeRules(same_moment_hours=3), by="ana", seen=0)
    levels = show_rules(told, case.id).levels
    assert levels["exact_clock_minutes"] is Level.ENVIRONMENT
    assert levels["loose_clock_minutes"] is Level.DESK
    assert levels["same_moment_hours"] is Level.CASE
    assert show_rules(told).levels["same_moment_hours"] is Level.BUILT_IN


def test_the_setting_for_findings_holds_until_the_case_says_otherwise(bench, case):
    told = dataclasses.replace(bench, findings_shown=0.9)
    assert show_consistency(told, case.id).shown_from == 0.9
    set_rules(told, case.id, SomeRules(confidence_shown=0.2), by="ana", seen=0)
    assert show_consistency(told, case.id).shown_from == 0.2


@pytest.mark.parametrize(("least", "clashes"), [(0.2, 1), (1.0, 0)])
def test_every_count_of_contradictions_goes_by_the_rule_of_the_case(bench, case, least, clashes):
    set_rules(bench, case.id, SomeRules(confidence_shown=least), by="ana", seen=0)
    [listed] = list_cases(bench)
    rows = list_claims(bench, case.id).rows
    article = show_article(bench, rows[0].article_id)
    assert listed.contradictions == clashes
    assert show_case(bench, case.id).summary.contradictions == clashes
    assert max(row.contradictions for row in rows) == clashes
    assert max(row.contradictions for row in article.claims) == clashes
    assert load_dossier(bench, case.id).findings_shown == least
    matrix = show_consistency(bench, case.id).matrix
    assert ("contradiction" in {row.relation for row in matrix}) is bool(clashes)


def test_a_case_that_is_not_there_has_no_rules(bench):
    with pytest.raises(NotFound):
        show_rules(bench, "none")
