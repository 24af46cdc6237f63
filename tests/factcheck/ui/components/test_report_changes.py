"""What changed between versions, as the page tells it."""

import pytest

from factcheck.reports.differences import Change, ChangeKind
from factcheck.ui.components.report_changes import SHOWN, change_nodes, out_of_date_nodes
from factcheck.ui.components.sheet import words_of


def changes(count):
    told = {"kind": ChangeKind.VERDICT, "what": "the verdict", "before": "mixed"}
    return tuple(Change(**told, label=f"C{n}", after="refuted") for n in range(count))


def test_a_version_is_out_of_date_because_of_what_changed():
    told = words_of(out_of_date_nodes(2, changes(1)))
    assert told == (
        "Version 2 is out of date because verdict C0: the verdict was “mixed” and is “refuted”"
    )


@pytest.mark.parametrize(("count", "more"), [(SHOWN, False), (SHOWN + 3, True)])
def test_the_gravest_are_shown_and_the_rest_counted(count, more):
    told = words_of(out_of_date_nodes(1, changes(count)))
    assert told.count("refuted") == SHOWN
    assert ("and 3 more" in told) is more


def test_no_change_is_an_empty_list():
    assert words_of(change_nodes((), 0)) == ""
