"""`factcheck rules` and `settings` print what holds, and set it."""

import pytest


def test_the_rules_of_desk_and_case_are_set_and_left(camp):
    assert "policy = range (built in)" in camp("rules").out
    assert (
        "policy = lowest_reported (desk)" in camp("rules", "--set", "policy=lowest_reported").out
    )
    told = camp("rules", "Camp", "--set", "confidence_shown=0.5", "--set", "policy=range").out
    assert "policy = range (case)" in told
    assert "confidence_shown = 0.5 (case)" in told
    assert "compared again: 1" in told
    left = camp("rules", "Camp", "--leave", "policy").out
    assert "policy = lowest_reported (desk)" in left
    listed = camp("rules", "--set", "trusted_sources=Police, Army").out
    assert "trusted_sources = Police, Army (desk)" in listed


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--set", "policy"], "cannot set 'policy'; expected RULE=VALUE; the rules are conf"),
        (["--set", "colour=red"], "cannot set 'colour=red'"),
        (["--set", "policy=best"], "cannot set policy='best'"),
        (["--set", "confidence_shown=2"], "less than or equal to 1"),
        (["--leave", "colour"], "there is no rule 'colour'"),
    ],
)
def test_a_rule_that_is_none_is_told(camp, arguments, says):
    ended = camp("rules", *arguments)
    assert (ended.status, ended.out) == (2, "")
    assert says in ended.err


def test_preferences_are_each_ones_own(camp):
    ended = camp("settings", "--editor", "--theme", "dark", "--as", "Ana")
    assert ended.out == "editor = yes\nsingle_keys = yes\ntheme = dark\ndensity = dense\n"
    assert camp("settings", "--as", "Ana").out == ended.out
    assert camp("settings", "--as", "Bo").out.startswith("editor = no\n")
    assert camp("settings", "--theme", "pink", "--as", "Ana").status == 2
