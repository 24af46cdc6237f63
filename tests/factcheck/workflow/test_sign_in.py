"""Who works here."""

import pytest

from factcheck.errors import UsageError
from factcheck.workflow.sign_in import list_reviewers, sign_in


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
