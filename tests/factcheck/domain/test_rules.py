"""Which rule holds, and who set it."""

from datetime import timedelta

import pytest
from pydantic import ValidationError

from claims import CheckOptions
from factcheck.domain.rules import SHOWN_FROM, Level, Rules, SomeRules, StoredRules, in_force
from factcheck.settings import Settings
from tests.factcheck.fakes import START


def stored(case_id="", **rules):
    return StoredRules(case_id=case_id, changed_at=START, changed_by="ana", **rules)


@pytest.mark.parametrize(
    ("environment", "desk", "case", "hours", "level"),
    [
        (SomeRules(), None, None, 6, Level.BUILT_IN),
        (SomeRules(same_moment_hours=2), None, None, 2, Level.ENVIRONMENT),
        (SomeRules(same_moment_hours=2), stored(same_moment_hours=3), None, 3, Level.DESK),
        (
            SomeRules(),
            stored(same_moment_hours=3),
            stored("c", same_moment_hours=0),
            0,
            Level.CASE,
        ),
        (SomeRules(), stored(same_moment_hours=3), stored("c", policy="range"), 3, Level.DESK),
    ],
)
def test_the_nearest_level_that_says_something_decides(environment, desk, case, hours, level):
    found = in_force(environment, desk, case)
    assert (found.rules.same_moment_hours, found.levels["same_moment_hours"]) == (hours, level)


@pytest.mark.parametrize(
    ("environment", "desk", "case", "findings"),
    [
        (SomeRules(), None, None, 0.45),
        (SomeRules(confidence_shown=0.1), None, None, 0.45),
        (SomeRules(), stored(confidence_shown=0.6), None, 0.6),
        (SomeRules(), stored(confidence_shown=0.6), stored("c", confidence_shown=0), 0),
        (SomeRules(), stored(policy="range"), stored("c", policy="range"), 0.45),
    ],
)
def test_findings_are_shown_by_the_rule_of_case_or_desk_else_from_their_own_setting(
    environment, desk, case, findings
):
    assert in_force(environment, desk, case, findings=0.45).findings_shown == findings


def test_what_nobody_set_is_what_the_engine_and_the_settings_take_too():
    assert Rules().options() == CheckOptions()
    defaults = Settings.model_fields
    assert {n: defaults[n].default for n in Rules.model_fields} == Rules().model_dump()
    assert Rules().confidence_shown == SHOWN_FROM


def test_rules_reach_the_engine_in_its_own_terms():
    rules = Rules(policy="source_hierarchy", trusted_sources=("X",), loose_clock_minutes=5)
    options = rules.options()
    assert (options.resolution.value, options.sources) == ("source_hierarchy", ("X",))
    assert options.loose_clock == timedelta(minutes=5)


@pytest.mark.parametrize(
    "wrong",
    [
        {"confidence_shown": 1.2},
        {"same_moment_hours": -1},
        {"exact_clock_minutes": float("inf")},
        {"policy": "average"},
    ],
)
def test_what_is_no_rule_is_refused(wrong):
    for model in (Rules, SomeRules):
        with pytest.raises(ValidationError):
            model(**wrong)
