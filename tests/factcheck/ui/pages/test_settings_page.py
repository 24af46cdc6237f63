"""The Settings page, without a browser."""

import pytest

from factcheck.workflow.create_case import find_case
from factcheck.workflow.keep_preferences import show_preferences
from factcheck.workflow.show_rules import show_rules
from factcheck.workflow.sign_in import list_reviewers


def test_each_choice_of_ones_own_is_kept_in_the_store(open_page, bench):
    app = open_page("settings")
    app.button_group(key="own-mode").set_value("editor").run()
    app.toggle(key="own-keys").set_value(False).run()
    app.button_group(key="own-theme").set_value("dark").run()
    app.button_group(key="own-density").set_value("roomy").run()
    assert not app.exception
    own = show_preferences(bench, "cleo")
    assert (own.editor, own.single_keys, own.theme, own.density) == (True, False, "dark", "roomy")
    assert not show_preferences(bench, "ana").editor


def test_another_name_is_taken_and_one_that_is_taken_is_not(open_page, bench):
    app = open_page("settings")
    for name, wrong in (("Cleo Ríos", False), ("Ana", True)):
        app.text_input(key="own-name").set_value(name).run()
        app.button(key="rename").click().run()
        assert app.session_state["notice"].wrong is wrong
        assert app.session_state["habits"].name == "Cleo Ríos"
    assert "Cleo Ríos" in [r.name for r in list_reviewers(bench)]


def test_a_rule_of_the_case_is_saved_compared_by_and_unset(open_page, desk):
    app = open_page("settings")
    key = f"rules-same_moment_hours-{desk.case.id}"
    app.text_input(key=f"{key}.0").set_value("2").run()
    assert show_rules(desk.bench, desk.case.id).rules.same_moment_hours == 6
    app.button(key="save-rules").click().run()
    assert "1 case compared again" in app.session_state["notice"].words
    assert show_rules(desk.bench, desk.case.id).rules.same_moment_hours == 2
    app.button(key="leave-same_moment_hours").click().run()
    assert show_rules(desk.bench, desk.case.id).rules.same_moment_hours == 6
    assert app.text_input(key=f"{key}.2").value == "6"


def test_a_rule_of_the_desk_says_where_it_comes_from(open_page, bench):
    app = open_page("settings")
    app.button_group(key="scope").set_value("the whole desk").run()
    app.selectbox(key="rules-policy-desk.0").set_value("lowest_reported").run()
    app.text_area(key="rules-trusted_sources-desk.0").set_value(" AP \n\nReuters").run()
    app.button(key="save-rules").click().run()
    assert not app.exception
    rules = show_rules(bench).rules
    assert (rules.policy, rules.trusted_sources) == ("lowest_reported", ("AP", "Reuters"))
    assert {"leave-policy", "leave-trusted_sources"} <= {b.key for b in app.button}


@pytest.mark.parametrize("typed", ["0,3", "2", "much"])
def test_what_is_no_confidence_is_refused_in_a_sentence(open_page, desk, typed):
    app = open_page("settings")
    app.text_input(key=f"rules-confidence_shown-{desk.case.id}.0").set_value(typed).run()
    app.button(key="save-rules").click().run()
    assert "expected a number from 0 to 1" in app.session_state["notice"].words
    assert show_rules(desk.bench, desk.case.id).case is None


def test_saving_what_was_not_changed_says_so(open_page):
    app = open_page("settings")
    app.button(key="save-rules").click().run()
    assert "nothing was changed" in app.session_state["notice"].words


def test_a_desk_of_one_is_said_in_the_case(open_page, desk):
    app = open_page("settings")
    app.toggle(key=f"solo-{desk.case.id}").set_value(True).run()
    assert find_case(desk.bench, desk.case.id).solo


def test_without_a_name_nothing_can_be_set(open_page):
    app = open_page("settings", signed_in=False)
    assert not app.toggle
    assert [field.key for field in app.text_input] == ["name"]
