import pytest

from claims import Resolution
from factcheck.domain.rules import Rules
from factcheck.errors import UsageError
from factcheck.ui.settings_acts import RULE_NAMES, RulesActs, Scope, read_rules, shown


@pytest.mark.parametrize(
    ("typed", "name", "value"),
    [
        ({"confidence_shown": "0.5"}, "confidence_shown", 0.5),
        ({"trusted_sources": " AP \n\n Reuters\n"}, "trusted_sources", ("AP", "Reuters")),
        ({"trusted_sources": ""}, "trusted_sources", ()),
        ({"policy": "range"}, "policy", Resolution.RANGE),
        ({"exact_clock_minutes": "0"}, "exact_clock_minutes", 0),
        ({"policy": "range", "something": "else"}, "policy", Resolution.RANGE),
    ],
)
def test_what_is_typed_becomes_a_rule(typed, name, value):
    assert dict(read_rules(typed).given()) == {name: value}


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ({"confidence_shown": "30 %"}, "from 0 to 1"),
        ({"policy": "average"}, "lowest reported"),
        ({"loose_clock_minutes": "-1"}, "not negative"),
        ({"same_moment_hours": ""}, "not negative"),
    ],
)
def test_what_is_no_rule_is_refused_with_what_would_be_right(typed, hint):
    with pytest.raises(UsageError, match=hint):
        read_rules(typed)


def test_every_rule_has_a_name_and_is_shown_as_it_is_read():
    assert set(RULE_NAMES) == set(Rules.model_fields) == set(shown(Rules()))
    again = read_rules(shown(Rules(trusted_sources=("AP",), same_moment_hours=1.5)))
    assert dict(again.given())["same_moment_hours"] == 1.5
    assert dict(again.given())["trusted_sources"] == ("AP",)


@pytest.mark.parametrize(("scope", "place"), [(Scope.CASE, "case"), (Scope.DESK, "")])
def test_each_scope_keeps_its_own_typing(desk, scope, place):
    acts = RulesActs(desk, scope)
    assert acts.place == f"rules:{desk.case.id if place else ''}"
    assert (acts.seen, acts.own) == (0, None)
