"""Who works here."""

import pytest

from factcheck.errors import AlreadyThere, UsageError
from factcheck.workflow.sign_in import DESK, list_reviewers, rename_reviewer, sign_in
from factcheck.workflow.verify_history import show_history


def test_one_name_is_one_person(bench):
    ana = sign_in(bench, " Ana Ruíz ")
    assert (ana.id, ana.name) == ("ana-ruiz", "Ana Ruíz")
    assert sign_in(bench, "ana ruiz") == ana
    sign_in(bench, "Al")
    assert [r.name for r in list_reviewers(bench)] == ["Al", "Ana Ruíz"]


@pytest.mark.parametrize("name", ["", "  ", "!!"])
def test_a_name_has_a_letter(bench, name):
    with pytest.raises(UsageError, match="at least one letter"):
        sign_in(bench, name)


def test_another_name_is_the_same_person_under_both(bench):
    ana = sign_in(bench, "Ana")
    renamed = rename_reviewer(bench, ana.id, " Ana  Ruíz ")
    assert (renamed.id, renamed.name) == ("ana", "Ana Ruíz")
    assert sign_in(bench, "ana ruiz") == sign_in(bench, "Ana") == renamed
    assert rename_reviewer(bench, "ana", "Ana Ruíz") == renamed
    [entry] = show_history(bench, DESK)
    assert (entry.before, entry.after) == ("Ana", "Ana Ruíz")


@pytest.mark.parametrize("taken", ["Bo", "bo", "Bob"])
def test_nobody_takes_a_name_that_is_or_was_anothers(bench, taken):
    for name in ("Ana", "Bo"):
        sign_in(bench, name)
    rename_reviewer(bench, "bo", "Bob")
    with pytest.raises(AlreadyThere):
        rename_reviewer(bench, "ana", taken)
