import dataclasses

import pytest

from claims import Resolution
from factcheck.domain.rules import SomeRules
from factcheck.ui.components.rules_form import POLICIES, told_from
from factcheck.ui.settings_acts import RulesActs, Scope
from factcheck.workflow.set_rules import set_rules
from factcheck.workflow.show_rules import DESK


@pytest.mark.parametrize(
    ("rule", "told"),
    [
        ("same_moment_hours", "from: built in"),
        ("exact_clock_minutes", "from: the environment, FACTCHECK_EXACT_CLOCK_MINUTES"),
        ("confidence_shown", "from: the desk, last changed by ana"),
        ("policy", "from: this case, last changed by bo"),
    ],
)
def test_each_rule_says_where_it_comes_from(desk, rule, told):
    bench = dataclasses.replace(desk.bench, rules=SomeRules(exact_clock_minutes=5))
    set_rules(bench, DESK, SomeRules(confidence_shown=0.5, policy="range"), by="ana", seen=0)
    set_rules(bench, desk.case.id, SomeRules(policy="latest_credible"), by="bo", seen=0)
    acts = RulesActs(dataclasses.replace(desk, bench=bench), Scope.CASE)
    assert told_from(acts, rule).startswith(told)


def test_every_policy_is_said_in_words():
    assert set(POLICIES) == {policy.value for policy in Resolution}
    assert len(set(POLICIES.values())) == len(POLICIES)
