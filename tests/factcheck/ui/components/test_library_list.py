"""What the search of the library shows."""

import pytest

from factcheck.ui.components.earlier_checks import EMPTY
from factcheck.ui.components.library_list import NOTHING, list_nodes
from factcheck.ui.components.sheet import words_of
from factcheck.ui.library_place import Found, LibraryPlace
from tests.factcheck.checks import TAJI, entry


@pytest.mark.parametrize(
    ("size", "found", "total", "says", "not_said"),
    [
        (0, (), 0, EMPTY, "Fact checks ("),
        (5, (), 0, NOTHING, "Fact checks ("),
        (1, (Found(entry(TAJI)),), 1, "Fact checks (1)", "more:"),
        (9, (Found(entry(TAJI), "rockets in common"),), 4, "rockets in common", "Nothing"),
        (9, (Found(entry(TAJI)),), 4, "3 more: add a word to narrow it.", "in common"),
    ],
)
def test_it_says_how_many_there_are_and_why(desk, size, found, total, says, not_said):
    chosen = found[0].entry if found else None
    told = words_of(list_nodes(LibraryPlace(desk, size, found, total, chosen)))
    assert says in told
    assert not_said not in told
