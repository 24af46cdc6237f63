"""Rules of the desk and of a case."""

import pytest

from factcheck.domain.rules import SomeRules
from factcheck.errors import Conflict, NotFound, UsageError
from factcheck.workflow.create_case import create_case
from factcheck.workflow.set_rules import CHANGED, set_rules
from factcheck.workflow.show_rules import DESK, show_rules
from factcheck.workflow.verify_history import show_history
from tests.factcheck.fakes import actions

HOURS = SomeRules(same_moment_hours=1)


def test_a_changed_tolerance_compares_the_case_again_by_it(bench, case):
    done = set_rules(bench, case.id, HOURS, by="ana", seen=0)
    assert done.checked == (case.id,)
    assert done.now.rules.same_moment_hours == 1
    assert bench.engine.options == done.now.rules.options()


def test_what_only_hides_claims_compares_nothing(bench, case):
    done = set_rules(bench, case.id, SomeRules(confidence_shown=0.5), by="ana", seen=0)
    assert done.checked == ()
    assert done.now.rules.confidence_shown == 0.5


def test_a_rule_of_the_desk_reaches_the_cases_that_do_not_set_it(bench, case):
    empty = create_case(bench, "Empty", by="ana")
    assert set_rules(bench, DESK, HOURS, by="ana", seen=0).checked == (case.id,)
    assert show_rules(bench, empty.id).rules.same_moment_hours == 1
    set_rules(bench, case.id, SomeRules(same_moment_hours=9), by="ana", seen=0)
    again = set_rules(bench, DESK, SomeRules(same_moment_hours=2), by="ana", seen=1)
    assert again.checked == ()
    assert show_rules(bench, case.id).rules.same_moment_hours == 9


def test_a_rule_is_left_to_the_level_below_again(bench, case):
    set_rules(bench, case.id, SomeRules(same_moment_hours=1, policy="range"), by="ana", seen=0)
    done = set_rules(
        bench, case.id, SomeRules(), by="ana", seen=1, leave=["same_moment_hours", "policy"]
    )
    assert done.now.rules.same_moment_hours == 6
    assert (done.now.case.same_moment_hours, done.checked) == (None, (case.id,))


def test_the_history_tells_what_changed_and_not_what_did_not(bench, case):
    set_rules(bench, case.id, HOURS, by="ana", seen=0)
    set_rules(bench, case.id, HOURS, by="ana", seen=1)
    [entry] = [e for e in show_history(bench, case.id) if e.action == CHANGED]
    assert (entry.before, entry.after) == ("same_moment_hours: 6", "same_moment_hours: 1")
    set_rules(bench, DESK, SomeRules(trusted_sources=("A", "B")), by="bo", seen=0)
    assert show_history(bench, DESK)[-1].after == "trusted_sources: A, B"


def test_two_who_set_rules_at_once_meet(bench, case):
    set_rules(bench, case.id, HOURS, by="ana", seen=0)
    with pytest.raises(Conflict):
        set_rules(bench, case.id, SomeRules(same_moment_hours=4), by="bo", seen=0)
    assert actions(bench, case.id)[CHANGED] == 1


def test_what_is_no_rule_or_no_case_is_refused(bench, case):
    with pytest.raises(UsageError, match="no rule 'colour'"):
        set_rules(bench, case.id, SomeRules(), by="ana", seen=0, leave=["colour"])
    with pytest.raises(NotFound):
        set_rules(bench, "none", HOURS, by="ana", seen=0)
